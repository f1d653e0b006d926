import type { NameSpan } from '../document.ts';
import type { NameRecognizer } from './reading.ts';

/** Names of the lexicon: 联合国大会, United Nations General Assembly. Where one name has several bearers, a refiner chooses. */
export const lexiconNames: NameRecognizer = ({ terms, view }) =>
  terms.flatMap(({ start, end, terms: candidates }): NameSpan[] => {
    if (candidates.some((term) => term.kind === 'blocker')) return [];
    return candidates.flatMap((term): NameSpan[] =>
      term.kind === 'entity'
        ? [
            {
              start,
              end,
              text: view.slice(start, end),
              entity: term.entry.entity,
              type: term.entry.entity.type,
              rule: 'lexicon-name',
            },
          ]
        : [],
    );
  });
