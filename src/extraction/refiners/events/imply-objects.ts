import type { ImpliedObject } from '../../../lexicon/event-cue.ts';
import { edtfInterval, edtfOverlaps } from '../../../model/edtf.ts';
import { contains } from '../../../model/span.ts';
import type { Draft } from '../../events/draft.ts';
import type { DraftRefiner } from './refiner.ts';

/** A month tells which text is meant where there is only one; a year never does. */
const DAYS_AT_MOST = 31;
const DAY = 86_400_000;

/** "A resolution" that the General Assembly adopted on that day: the lexicon knows which one. */
export const implyObjects: DraftRefiner = (drafts, { lexicon }) => {
  if (!drafts.some(isUnnamed)) return drafts;
  const rows = lexicon.cueFiles.flatMap(({ implied }) => implied);
  return drafts.map((draft): Draft => {
    if (!isUnnamed(draft)) return draft;
    const fitting = tellsDays(draft) ? rows.filter((one) => fits(one, draft)) : [];
    const row = isDay(draft) || fitting.length === 1 ? fitting[0] : undefined;
    const entity = row ? lexicon.entries.get(row.object)?.entity : undefined;
    return entity ? { ...draft, implied: entity, object: null } : draft;
  });
};

/** No name of its own, or only one that the headline lends and the lexicon does not know. */
function isUnnamed({ object, unnamed, subtype, frame }: Draft): boolean {
  if (object === null) return unnamed || subtype === 'PLEDGE';
  return object.entity.lexicon === null && !contains(frame.sentence, object);
}

function isDay({ date }: Draft): boolean {
  return date?.edtf !== undefined && date.edtf !== null && date.edtf.length >= '2024-07-01'.length;
}

function tellsDays({ date }: Draft): boolean {
  const interval = date?.edtf ? edtfInterval(date.edtf) : null;
  return interval !== null && Date.parse(interval.end) - Date.parse(interval.start) <= DAYS_AT_MOST * DAY;
}

function fits(row: ImpliedObject, { type, subtype, date, participants }: Draft): boolean {
  if (row.type !== type || row.subtype !== subtype || !date?.edtf) return false;
  if (!edtfOverlaps(row.date, date.edtf)) return false;
  return (
    row.actors.length === 0 ||
    participants.length === 0 ||
    participants.some(({ name }) => row.actors.includes(name.entity.id))
  );
}
