import { groupBy } from '../../../model/group-by.ts';
import { contains } from '../../../model/span.ts';
import type { EventType, QuantityRole } from '../../../model/vocabulary.ts';
import type { QuantitySpan } from '../../document.ts';
import { type CountRole, countRoles } from '../../events/count-role.ts';
import type { Draft, DraftQuantity } from '../../events/draft.ts';
import type { Frame } from '../../events/frame.ts';
import type { DraftRefiner } from './refiner.ts';

/** Gives each count to the event it describes: in its clause, in its sentence, or the one told last. */
export const attachCounts: DraftRefiner = (drafts, { frames }) => {
  const attached = new Map<Draft, DraftQuantity[]>();
  const sentences = groupBy(
    drafts.flatMap((draft) => [...new Set(draft.told)].map((index) => ({ index, draft }))),
    ({ index }) => index,
  );
  const before: Draft[] = [];
  for (const frame of frames) {
    const here = (sentences.get(frame.sentence.index) ?? []).map(({ draft }) => draft);
    before.push(...here);
    for (const quantity of frame.heading ? [] : frame.quantities) {
      const owner = ownerOf(frame, quantity, here, before.slice(-BACK_AT_MOST));
      if (owner) attached.set(owner.draft, [...(attached.get(owner.draft) ?? []), { quantity, role: owner.role }]);
    }
  }
  return drafts.map((draft) => {
    const quantities = attached.get(draft);
    return quantities ? { ...draft, quantities } : draft;
  });
};

function ownerOf(
  frame: Frame,
  quantity: QuantitySpan,
  here: readonly Draft[],
  before: readonly Draft[],
): { draft: Draft; role: QuantityRole } | null {
  for (const { role, types } of [...countRoles(frame, quantity)].flatMap((one) =>
    one.types === null ? [...byEvent(here, quantity), one] : one,
  )) {
    const fits = ({ type }: Draft): boolean => type !== 'STATEMENT' && (types?.includes(type) ?? true);
    const fitting = here.filter(fits);
    const near = fitting.find(({ clause }) => contains(clause, quantity)) ?? fitting[0];
    const draft = near ?? lastFitting(before.filter((one) => fits(one) && isNear(one, frame, types !== null)));
    if (draft) return { draft, role };
  }
  return null;
}

/** What a word ties to a kind of event may describe one of the section; anything else one of the paragraph. */
function isNear(draft: Draft, { sentence }: Frame, tied: boolean): boolean {
  return tied
    ? draft.frame.sentence.section === sentence.section
    : draft.frame.sentence.paragraph === sentence.paragraph;
}

/** What a count is by the event it stands with, where no word beside it says so. */
const BY_EVENT: readonly (readonly [type: EventType, units: readonly string[], role: QuantityRole])[] = [
  ['SIGNING', ['state', 'company', 'party', 'organization', 'state or organization'], 'SIGNATORY_COUNT'],
  ['MEETING', ['company'], 'COMPANY_COUNT'],
  ['MEETING', ['person'], 'ATTENDANCE_COUNT'],
];

function byEvent(here: readonly Draft[], { unit }: QuantitySpan): CountRole[] {
  return BY_EVENT.filter(
    ([type, units]) => units.includes(unit ?? '') && here.some((draft) => draft.type === type),
  ).map(([type, , role]) => ({ role, types: [type], units: null, near: null }));
}

/** Not further back than this many events, so that an article is read in linear time. */
const BACK_AT_MOST = 12;

function lastFitting(drafts: readonly Draft[]): Draft | undefined {
  return drafts.filter(({ salience }) => salience === 'MAIN').at(-1) ?? drafts.at(-1);
}
