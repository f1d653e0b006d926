import type { Entity } from '../../../model/entity.ts';
import type { NameSpan } from '../../document.ts';
import type { KnownNames, Reading } from '../reading.ts';
import { namesOf, unknownEntity } from '../unknown-entity.ts';
import type { InstrumentHead } from './chinese-instrument-heads.ts';

/** A document's name as the lexicon knows it, or as its head noun tells what it is; null where neither does. */
export function documentSpan(
  reading: Reading,
  start: number,
  end: number,
  head: InstrumentHead | null,
  rule: string,
): NameSpan | null {
  const { view, lexicon } = reading;
  const text = view.slice(start, end);
  const [known] = lexicon
    .bearers(text)
    .filter(({ entity }) => entity.type === 'Initiative' || entity.type === 'Resolution');
  if (known) return { start, end, text, entity: known.entity, type: known.entity.type, rule };
  if (!head) return null;
  const described = head.type === 'Resolution' ? describedResolution(lexicon, text) : null;
  if (described) return { start, end, text, entity: described, type: described.type, rule };
  return {
    start,
    end,
    text,
    entity: unknownEntity({ type: head.type, kind: head.kind, names: namesOf(text) }),
    type: head.type,
    rule,
  };
}

const RESOLUTION_WORDS = /联大|联合国大会|联合国|安理会|关于|加强|国际合作|决议草案|决议|首[个份]|的/g;
const DESCRIPTION_AT_LEAST = 6;

/** 人工智能能力建设联大决议: the one known resolution whose title has all that is said of it. */
function describedResolution({ lexicon }: KnownNames, text: string): Entity | null {
  const core = text.replace(RESOLUTION_WORDS, '');
  if (core.length < DESCRIPTION_AT_LEAST) return null;
  const fitting = [...lexicon.entries.values()].filter(
    ({ entity, names }) => entity.type === 'Resolution' && names.some(({ text: name }) => name.includes(core)),
  );
  return fitting.length === 1 ? (fitting[0]?.entity ?? null) : null;
}
