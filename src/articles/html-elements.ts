/** Elements that begin and end a line of text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text is no part of the article: code, controls, menus, and what is drawn. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'audio button canvas datalist embed footer head iframe input math nav noscript object option script select style svg template ' +
    'textarea title video'
  ).split(' '),
);

export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6].map((level) => ({ element: `h${level}`, level }));
export const BOLD_ELEMENTS: readonly string[] = ['b', 'strong'];
