import type { Claim } from '../../model/extraction.ts';
import type { Row } from './align-rows.ts';
import { words } from './explain-found.ts';
import type { Naming } from './naming.ts';

/** A line on a relation that a sentence states beside its events. */
export function explainClaim({ type, modality, label, from, to, rule }: Claim, naming: Naming): Row {
  const end = (id: string): string => [naming.shownId(id), naming.nameOf(id)].filter((part) => part !== '').join(' ');
  return [
    { text: 'says', ink: 'kind' },
    { text: end(from) },
    { text: modality === 'ACTUAL' ? type : `${type} (${modality})`, ink: 'heading' },
    { text: end(to) },
    { text: label === null ? '' : `“${words(label)}”` },
    { text: rule, ink: 'rule' },
  ];
}
