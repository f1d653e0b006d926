import type { DateMention, Extraction, Mention, Quantity } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Row } from './align-rows.ts';
import type { Naming } from './naming.ts';

/** A line on each name, date and count of a sentence, in the order of the text: what, where, words, meaning, rule. */
export function explainFound(extraction: Extraction, naming: Naming): (within: (span: Span) => boolean) => Row[] {
  const lines = [
    ...extraction.mentions.map((mention) => ({ at: mention, row: nameRow(mention, naming) })),
    ...extraction.dates.map((date) => ({ at: date, row: dateRow(date) })),
    ...extraction.quantities.map((quantity) => ({ at: quantity, row: countRow(quantity) })),
  ].sort((a, b) => a.at.start - b.at.start);
  return (within) => lines.filter(({ at }) => within(at)).map(({ row }) => row);
}

export function spanText({ start, end }: Span): string {
  return `${start}–${end}`;
}

/** Words of the text on one line. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function nameRow(mention: Mention, naming: Naming): Row {
  return [
    { text: 'name', ink: 'kind' },
    { text: spanText(mention), ink: 'faint' },
    { text: words(mention.text) },
    { text: mention.entityId, ink: 'identifier' },
    { text: naming.nameOf(mention.entityId) },
    { text: mention.rule, ink: 'rule' },
  ];
}

function dateRow(date: DateMention): Row {
  return [
    { text: 'date', ink: 'kind' },
    { text: spanText(date), ink: 'faint' },
    { text: words(date.text) },
    { text: date.edtf ?? 'unresolved', ink: date.edtf === null ? 'warning' : 'identifier' },
    { text: date.anchor },
    { text: date.rule, ink: 'rule' },
  ];
}

function countRow(quantity: Quantity): Row {
  return [
    { text: 'count', ink: 'kind' },
    { text: spanText(quantity), ink: 'faint' },
    { text: words(quantity.text) },
    { text: `${amount(quantity)}${quantity.unit === null ? '' : ` ${quantity.unit}`}`, ink: 'identifier' },
    { text: quantity.role },
    { text: quantity.rule, ink: 'rule' },
  ];
}

/** `140, more than: 141 or more` */
function amount({ value, qualifier, min, max }: Quantity): string {
  if (qualifier === 'exact') return String(value);
  const bounds = min === null ? `up to ${max}` : max === null ? `${min} or more` : `${min} to ${max}`;
  return `${value} ${qualifier.replaceAll('_', ' ')}${min === null && max === null ? '' : ` (${bounds})`}`;
}
