import type { Article } from '../../model/article.ts';
import type { Entity, LexiconReference } from '../../model/entity.ts';
import type { Extraction } from '../../model/extraction.ts';
import { alignRows, type Row } from './align-rows.ts';
import { spanText } from './explain-found.ts';
import type { Paint } from './paint.ts';

/** What article it is. */
export function explainHeader({ article }: Extraction, paint: Paint): string[] {
  const { title, basedOn, creditedSource } = article;
  const facts: readonly (readonly [string, string | null])[] = [
    ['file', article.file],
    ['id', article.id],
    ['language', article.language],
    ['date', article.date ?? 'none: relative dates stay unresolved'],
    ['source', article.source],
    ['credited', creditedSource],
    ['based on', basedOn && [basedOn.publisher, basedOn.date, basedOn.url].filter((part) => part !== null).join(', ')],
    ['url', article.url],
  ];
  const rows = facts.flatMap(([what, text]): Row[] => (text === null ? [] : [[{ text: what, ink: 'kind' }, { text }]]));
  return [paint('heading', title), ...alignRows(rows, '  ', paint)];
}

/** How it was read: status, sections, notes, and where each entity is known from. */
export function explainReading({ article, entities }: Extraction, paint: Paint): string[] {
  return [
    paint('heading', 'How it was read'),
    ...alignRows(
      [
        [
          { text: 'status', ink: 'kind' },
          { text: article.status, ...(article.status !== 'OK' && { ink: 'warning' }) },
        ],
        ...sectionRows(article),
        ...article.notes.map(
          (note): Row => [
            { text: 'note', ink: 'kind' },
            { text: note, ink: 'warning' },
          ],
        ),
      ],
      '  ',
      paint,
    ),
    ...(entities.length === 0 ? [] : ['', paint('heading', 'Entities')]),
    ...alignRows(entities.map(entityRow), '  ', paint),
  ];
}

function sectionRows({ sections }: Article): Row[] {
  if (sections.length < 2) return [];
  return sections.map((section) => [
    { text: 'section', ink: 'kind' },
    { text: `${spanText(section)}  ${section.title ?? 'without a title'}` },
  ]);
}

function entityRow({ id, kind, names, externalIds, lexicon }: Entity): Row {
  return [
    { text: id, ink: 'identifier' },
    { text: kind },
    { text: [names.zh, names.en].filter((name) => name !== null).join(' / ') },
    { text: externalIds.map(({ scheme, value }) => `${scheme} ${value}`).join(', ') },
    { text: origin(lexicon), ink: 'faint' },
  ];
}

function origin(lexicon: LexiconReference | null): string {
  return lexicon === null ? 'the text alone' : lexicon.file;
}
