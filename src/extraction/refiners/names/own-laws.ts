import type { Entity } from '../../../model/entity.ts';
import type { NameSpan } from '../../document.ts';
import type { KnownNames, Reading } from '../../recognizers/reading.ts';
import { firstOf, SpanIndex } from '../../recognizers/span-index.ts';
import { namesOf, unknownEntity } from '../../recognizers/unknown-entity.ts';

/** 通过《, 签署, 's, passed its: the body before makes the law behind. */
const MAKES =
  /^(?:[^，。；、,.;\n《“"]{0,14}(?:通过|签署|批准|审议|制定|出台|公布|颁布|起草|预告|实施|表决|推出|提出)(?:了|的)?|的)?(?:[《“"]|首部)?$|^(?:'s| [a-z ]{0,30}?(?:passed|approved|adopted|signed|enacted|drafted|unveiled|introduced)) (?:(?:its|the|an?) )?(?:own |new |draft |first )?["“]?$/;
const MAKES_AT_MOST = 40;
const SHARED: ReadonlySet<string> = new Set(['LAW', 'PLAN', 'FRAMEWORK', 'CODE']);
const LENGTHS = [2, 3, 4, 5, 6];
const TAIWAN = /^台湾/;

/** 巴西参议院通过人工智能法案 is no law of the Union: a title that many have belongs to whoever makes it. */
export function ownLaws({ view, lexicon }: Reading, names: readonly NameSpan[]): readonly NameSpan[] {
  const makers = new SpanIndex(names.filter(({ type }) => type === 'Organization' || type === 'Person'));
  return names.map((name) => {
    if (name.type !== 'Initiative' || name.entity.basis !== 'LEXICON' || !SHARED.has(name.entity.kind)) return name;
    const owner = ownerOf(lexicon, name.entity);
    const maker = owner === null ? undefined : firstOf(makers.before(name.start));
    if (!maker || name.start - maker.end > MAKES_AT_MOST || !MAKES.test(view.slice(maker.end, name.start))) return name;
    const state = stateNames(lexicon, maker.entity);
    if (state.length === 0 || state.some((one) => one === owner) || isOwned(name.text)) return name;
    const own = state.flatMap((one) =>
      lexicon.bearers(
        /\p{Script=Han}/u.test(one) ? one + name.text.replace('人工智慧', '人工智能') : `${one} ${name.text}`,
      ),
    );
    const known = own.find(({ entity }) => entity.type === 'Initiative')?.entity;
    if (known) return { ...name, entity: known };
    const { kind } = name.entity;
    const entity = unknownEntity({
      type: 'Initiative',
      kind,
      names: namesOf(name.text),
      slug: `${state[0]}-${name.text}`,
    });
    return { ...name, entity, rule: 'own-law' };
  });

  /** 欧盟人工智能法案 says itself whose it is. */
  function isOwned(text: string): boolean {
    return ownerIn(lexicon, text) !== null;
  }
}

/** The state or union that one of a document's names begins with: 欧盟 of 欧盟人工智能法案. */
function ownerOf(known: KnownNames, { id }: Entity): string | null {
  for (const { text } of known.lexicon.entries.get(id)?.names ?? []) {
    const owner = ownerIn(known, text);
    if (owner !== null) return owner;
  }
  return null;
}

function ownerIn(lexicon: KnownNames, text: string): string | null {
  const isOwner = (form: string): boolean =>
    lexicon.bearers(form).some(({ entity }) => entity.kind === 'STATE' || entity.kind === 'IGO');
  if (!/\p{Script=Han}/u.test(text)) return [text.split(' ')[0] ?? ''].find(isOwner) ?? null;
  return LENGTHS.map((length) => text.slice(0, length)).find(isOwner) ?? null;
}

/** The names of the maker's state, in both languages; none for a union, whose organs and members make the same law. */
function stateNames(lexicon: KnownNames, { id, names }: Entity): string[] {
  if (TAIWAN.test(names.zh ?? '')) return ['台湾'];
  const state = lexicon.stateOf(id)?.entity;
  return state ? [state.names.zh, state.names.en].filter((name) => name !== null) : [];
}
