import { groupBy } from '../../../model/group-by.ts';
import { contains } from '../../../model/span.ts';
import type { EntityKind, EventType, QuantityRole } from '../../../model/vocabulary.ts';
import type { QuantitySpan } from '../../document.ts';
import { type CountRole, countRoles } from '../../events/count-role.ts';
import type { Draft, DraftQuantity } from '../../events/draft.ts';
import type { Frame } from '../../events/frame.ts';
import { widenedUnit } from '../../events/widened-unit.ts';
import type { DraftRefiner } from './refiner.ts';

/** Gives each count to the event it describes: in its clause, in its sentence, or the one told last. */
export const attachCounts: DraftRefiner = (drafts, { frames }) => {
  const attached = new Map<Draft, DraftQuantity[]>();
  const sentences = groupBy(
    drafts.flatMap((draft) => [...new Set(draft.told)].map((index) => ({ index, draft }))),
    ({ index }) => index,
  );
  const before: Draft[] = [];
  const told: Owner[] = [];
  for (const frame of frames) {
    const here = (sentences.get(frame.sentence.index) ?? []).map(({ draft }) => draft);
    before.push(...here);
    for (const quantity of frame.heading ? [] : frame.quantities) {
      const last = told.at(-1);
      const owner =
        last && pointsBack(frame, quantity, last.quantity)
          ? last
          : ownerOf(frame, quantity, here, before.slice(-BACK_AT_MOST));
      if (!owner) continue;
      const counted = { ...quantity, unit: widenedUnit(frame, quantity) };
      attached.set(owner.draft, [...(attached.get(owner.draft) ?? []), { quantity: counted, role: owner.role }]);
      told.push(owner);
    }
  }
  return drafts.map((draft) => {
    const quantities = attached.get(draft);
    return quantities ? { ...draft, quantities } : draft;
  });
};

/** An event, what a count is to it, and the count. */
interface Owner extends DraftQuantity {
  readonly draft: Draft;
}

const DEFINITE = /(?:这|该|上述|此|those|these|the|all)$/i;

/** 这七家企业, "these eight companies": the number told before; 这一数字是42个: another number of the same. */
function pointsBack(frame: Frame, quantity: QuantitySpan, last: QuantitySpan): boolean {
  if (quantity.again) return true;
  if (quantity.value !== last.value || quantity.unit !== last.unit) return false;
  const { view } = frame.document;
  return DEFINITE.test(view.slice(Math.max(0, quantity.start - 6), quantity.start).trimEnd());
}

function ownerOf(frame: Frame, quantity: QuantitySpan, here: readonly Draft[], before: readonly Draft[]): Owner | null {
  if (quantity.again) return null;
  for (const { role, types } of [...countRoles(frame, quantity)].flatMap((one) =>
    one.types === null ? [...byEvent(here, quantity), one] : one,
  )) {
    const fits = ({ type }: Draft): boolean => type !== 'STATEMENT' && (types?.includes(type) ?? true);
    // 宣布将投资1090亿欧元: a sum may be all that is announced.
    const fitting = here.filter((one) => fits(one) || (role === 'MONEY' && one.type === 'STATEMENT'));
    const near = fitting.find(({ clause }) => contains(clause, quantity)) ?? fitting[0];
    const draft =
      near ??
      lastFitting(
        before.filter(
          (one) => fits(one) && isNear(one, frame, types !== null) && !isAnothersVote(one, frame, quantity),
        ),
      );
    if (draft) return { draft, role, quantity };
  }
  return null;
}

/** Further on a count describes something else: "a dozen countries" at the end of a page. */
const TIED_BACK = 12;

/** What a word ties to a kind of event may describe one of the section; anything else one of the paragraph. */
function isNear(draft: Draft, { sentence }: Frame, tied: boolean): boolean {
  return tied
    ? draft.frame.sentence.section === sentence.section &&
        sentence.index - Math.max(...draft.told, draft.frame.sentence.index) <= TIED_BACK
    : draft.frame.sentence.paragraph === sentence.paragraph;
}

const DECIDING: ReadonlySet<EntityKind> = new Set(['GOVERNMENT_BODY', 'IGO_ORGAN', 'STANDARDS_BODY']);

/** 参议院以99票…删除了该条款 behind what an assembly adopted: the votes of another body. */
function isAnothersVote({ participants }: Draft, { names }: Frame, { unit, start }: QuantitySpan): boolean {
  if (unit !== 'vote' || participants.length === 0) return false;
  const voting = names.filter(({ end, entity }) => end <= start && DECIDING.has(entity.kind));
  return (
    voting.length > 0 && !voting.some((body) => participants.some(({ name }) => name.entity.id === body.entity.id))
  );
}

/** What a count is by the event it stands with, where no word beside it says so. */
const BY_EVENT: readonly (readonly [type: EventType, units: readonly string[], role: QuantityRole])[] = [
  ['SIGNING', ['state', 'company', 'party', 'organization', 'state or organization'], 'SIGNATORY_COUNT'],
  ['MEETING', ['company'], 'COMPANY_COUNT'],
  ['MEETING', ['person'], 'ATTENDANCE_COUNT'],
  // Who decides something together without a vote: 28国通过了《宣言》.
  ['ADOPTION', ['state', 'member', 'party', 'state or organization'], 'MEMBER_COUNT'],
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
