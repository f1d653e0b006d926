import type { NameSpan } from '../../document.ts';
import type { NameRecognizer } from '../reading.ts';
import { SpanIndex } from '../span-index.ts';
import { GIVEN_NAMES } from './english-given-names.ts';
import { personSpan } from './person-span.ts';

const NAME = /([A-Z][a-z\u00c0-\u024f]+)(?: (?:[A-Z]\.|[A-Z][a-z\u00c0-\u024f]+(?:[-'][A-Z][a-z]+)?)){1,3}/g;

/** People whose names Chinese text leaves in Latin letters: 发言人称Sean Collins承认. A given name vouches for the rest. */
export const latinPersons: NameRecognizer = ({ view, document }, found) => {
  if (document.language === 'en') return [];
  const known = new SpanIndex(found);
  return [...view.matchAll(NAME)].flatMap((match): NameSpan[] => {
    const isName = GIVEN_NAMES.has(match[1] ?? '') && !known.hasStart(match.index);
    return isName ? [personSpan(view, match.index, match.index + match[0].length, 'latin-person')] : [];
  });
};
