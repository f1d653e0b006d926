/** Lists and quotes within each other, on one line. */
const MAX_NESTING = 40;
/** Markers of emphasis, links and declarations in one paragraph. */
const MAX_MARKS = 4_000;

const LF = 10;
const MARKS = new Set('*_[!'.split('').map((mark) => mark.charCodeAt(0)));
const CONTAINERS = new Set('>+-*0123456789'.split('').map((mark) => mark.charCodeAt(0)));
const BETWEEN = new Set(' \t.)\r'.split('').map((mark) => mark.charCodeAt(0)));

/**
 * Whether a body can be parsed as Markdown in linear time. Parsers of Markdown need quadratic time for nested containers
 * (`> > > …`) and for paragraphs of open markers (`*a_ *a_ …`); no article is written so.
 */
export function isPlainlyNested(body: string): boolean {
  let marks = 0;
  let nesting = 0;
  let atStart = true;
  for (let at = 0; at < body.length; at += 1) {
    const unit = body.charCodeAt(at);
    if (unit === LF) {
      if (atStart) marks = 0;
      nesting = 0;
      atStart = true;
      continue;
    }
    if (MARKS.has(unit)) marks += 1;
    if (atStart && CONTAINERS.has(unit)) nesting += 1;
    else if (!BETWEEN.has(unit)) {
      if (nesting > MAX_NESTING) return false;
      atStart = false;
      nesting = 0;
    }
    if (marks > MAX_MARKS) return false;
  }
  return nesting <= MAX_NESTING || !/[>+\d]/u.test(body.slice(body.lastIndexOf('\n') + 1));
}
