import type { Entity } from '../../../model/entity.ts';
import type { EntityKind, EntityType } from '../../../model/vocabulary.ts';
import type { NameSpan } from '../../document.ts';
import type { NameRecognizer } from '../reading.ts';
import { unknownEntity } from '../unknown-entity.ts';

interface IdentifierRule {
  readonly pattern: RegExp;
  readonly scheme: string;
  readonly type: EntityType;
  readonly kind: EntityKind;
  /** The identifier in its usual form. */
  readonly value: (groups: readonly string[]) => string;
}

/** Numbers under which a text is known everywhere; a new scheme is one more line. */
const RULES: readonly IdentifierRule[] = [
  {
    pattern:
      /(?<![A-Za-z/])([AS]|E)\/(?:([A-Z]{1,9})\/)?(?:RES\/)?(?:\d{1,2}\/)?(?:L\.)?\d{1,4}(?:\/Rev\.\d)?(?![\d/])/g,
    scheme: 'UN_SYMBOL',
    type: 'Resolution',
    kind: 'RESOLUTION',
    value: ([whole = '']) => whole,
  },
  {
    pattern: /第(\d{2})\/(\d{1,4})号决议|[Rr]esolution (\d{2})\/(\d{1,4})(?!\d)/g,
    scheme: 'UN_SYMBOL',
    type: 'Resolution',
    kind: 'RESOLUTION',
    value: ([, zhSession, zhNumber, enSession, enNumber]) => `A/RES/${zhSession ?? enSession}/${zhNumber ?? enNumber}`,
  },
  {
    pattern:
      /第“?(\d{5})”?号(?:总统)?行政(?:命令|令)|“第(\d{5})号”行政(?:命令|令)|行政(?:命令|令)(?:第)?(\d{5})(?:号)?|\b(?:Executive Order|EO|E\.O\.) (?:No\. ?)?(\d{5})(?!\d)/g,
    scheme: 'EO',
    type: 'Initiative',
    kind: 'EXECUTIVE_ORDER',
    value: ([, ...numbers]) => numbers.find((number) => number !== undefined) ?? '',
  },
  {
    pattern:
      /(?<![A-Za-z])(SB|AB|HB|HR|H\.R\.|S\.B\.|A\.B\.|H\.B\.|LD|HF|SF|Senate Bill|Assembly Bill|House Bill|Bill [CS]-)[ -]?(?:No\. ?)?(\d{2,5})(?!\d|\.\d)/g,
    scheme: 'BILL',
    type: 'Initiative',
    kind: 'LAW',
    value: ([, chamber = '', number]) =>
      `${chamber.replaceAll('.', '').replace(/^(.)\w+ Bill$/, '$1B')} ${number}`.replace('- ', '-'),
  },
  {
    pattern: /\bRegulation \(EU\) (?:No\.? )?(\d{4})\/(\d{1,4})(?!\d)|\(EU\) ?(\d{4})\/(\d{1,4})号?(?:条例|法规)/g,
    scheme: 'CELEX',
    type: 'Initiative',
    kind: 'LAW',
    value: ([, enYear, enNumber, zhYear, zhNumber]) =>
      `3${enYear ?? zhYear}R${(enNumber ?? zhNumber ?? '').padStart(4, '0')}`,
  },
];

/** A/RES/78/311, 第14110号行政令, SB 1047. */
export const identifiers: NameRecognizer = ({ view, lexicon }) =>
  RULES.flatMap(({ pattern, scheme, type, kind, value }) =>
    [...view.matchAll(pattern)].flatMap((match): NameSpan[] => {
      if (scheme === 'UN_SYMBOL' && !/RES|L\.|号|esolution/.test(match[0])) return [];
      const text = match[0];
      const id = value(match);
      const entity = lexicon.withIdentifier(scheme, id) ?? identified(type, kind, scheme, id, text);
      return [
        { start: match.index, end: match.index + text.length, text, entity, type: entity.type, rule: 'identifier' },
      ];
    }),
  );

function identified(type: EntityType, kind: EntityKind, scheme: string, value: string, text: string): Entity {
  const han = /\p{Script=Han}/u.test(text);
  const slug = scheme === 'EO' ? `eo-${value}` : value;
  return unknownEntity({
    type,
    kind,
    names: han ? { en: null, zh: text } : { en: text, zh: null },
    slug,
    externalIds: [{ scheme, value, basis: 'TEXT' }],
  });
}
