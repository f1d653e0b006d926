import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';

const GAP_AT_MOST = 110;
/** ", the co-founder and CEO of the " between a person and a body. */
const BEHIND_PERSON =
  /^(?: \([^)]{1,30}\))?, (?:the |a |an |who is |now )?([A-Za-z][A-Za-z ,'&-]{1,70}?) (?:of|at|for|to|on|in|with) (?:the )?$/;
/** "named Ada Byron director of the Institute", "Ada Byron was appointed as head of the Institute". */
const GIVEN =
  /^ (?:(?:was|is|has been|will be) )?(?:appointed |named |elected |nominated )?(?:to be |as )?(?:the |a )?([a-z][a-z -]{2,50}) (?:of|at|for|to) (?:the )?$/;
/** ", " between a person and the body of whom it is a possessive: "Fu Cong, China's permanent representative". */
const POSSESSIVE = /^,? (?:the )?$/;
/** "Prime Minister of " before a body that stands before its person. */
const BEFORE_BODY = /(?:^|[ ,“"])((?:[A-Za-z-]+ ){0,4}[A-Za-z-]+) (?:of|at|for|to) (?:the )?$/;

/** "UN Secretary-General António Guterres", "Dario Amodei, CEO of Anthropic", "China's permanent representative, Fu Cong". */
export const englishPositions: ClaimRule = ({ frames }) =>
  frames.flatMap((frame) => (frame.book.language === 'en' && !frame.heading ? positions(frame) : []));

function positions(frame: Frame): ClaimDraft[] {
  const { view } = frame.document;
  return frame.names.flatMap((name, index): ClaimDraft[] => {
    const next = frame.names[index + 1];
    if (!next) return [];
    const gap = view.slice(name.end, next.start);
    if (gap.length > GAP_AT_MOST) return [];
    if (name.type === 'Organization' && next.type === 'Person') {
      const sent = sentBy(frame, index, gap);
      if (sent) return [sent];
      const post = titleBetween(frame, gap) ?? titleBefore(frame, name, gap);
      return post === null ? [] : [claim(frame, next, name, post)];
    }
    if (name.type === 'Person' && next.type === 'Organization') {
      const behind = BEHIND_PERSON.exec(gap)?.[1];
      if (behind && isPost(frame, behind)) return [claim(frame, name, next, behind)];
      const given = GIVEN.exec(gap)?.[1];
      if (given?.split(' ').every((word) => isTitleWord(frame, word)) && isPost(frame, given))
        return [claim(frame, name, next, given)];
      if (POSSESSIVE.test(gap) && gap.startsWith(',')) return possessive(frame, name, next);
    }
    return [];
  });
}

/** " Secretary-General " or "'s permanent representative, ". */
function titleBetween(frame: Frame, gap: string): string | null {
  const title = gap
    .replace(/^['’]s? /, ' ')
    .replace(/,? $/, '')
    .trim();
  if (title === '' || /[.;:(]/.test(title) || title.split(' ').length > 9) return null;
  const plain = title
    .split(' ')
    .every(
      (word) =>
        /^[A-Z]/.test(word) ||
        /^(of|for|the|and|to|on)$/.test(word) ||
        frame.book.has('titles', word.replace(/,$/, '').toLowerCase()),
    );
  // "Ghana's communications minister, Samuel George": behind a possessive the last word is enough.
  const owned =
    /^['’]s? [\w -]+,? $/.test(gap) && frame.book.has('posts', title.split(' ').at(-1)?.toLowerCase() ?? '');
  return (plain || owned) && isPost(frame, title) ? title : null;
}

/** "Prime Minister of India Narendra Modi", "the president of the European Commission, Ursula von der Leyen". */
function titleBefore(frame: Frame, body: NameSpan, gap: string): string | null {
  if (!/^,? $/.test(gap)) return null;
  const { view } = frame.document;
  const before = BEFORE_BODY.exec(view.slice(Math.max(frame.sentence.start, body.start - 80), body.start))?.[1];
  if (!before) return null;
  const words = before.split(' ');
  let first = words.length;
  while (first > 0 && frame.book.has('titles', (words[first - 1] ?? '').toLowerCase())) first -= 1;
  const title = words.slice(first).join(' ');
  return title !== '' && isPost(frame, title) ? title : null;
}

/** "China's Permanent Representative to the United Nations Fu Cong": the first sent him to the second. */
function sentBy(frame: Frame, index: number, gap: string): ClaimDraft | null {
  const [sender, seat, person] = frame.names.slice(Math.max(0, index - 1), index + 2);
  if (!sender || !seat || !person || sender.type !== 'Organization' || !/^,? $/.test(gap)) return null;
  const between = frame.document.view.slice(sender.end, seat.start);
  const post = /^(?:['’]s?)? ([A-Za-z -]{3,60}) (?:to|at) (?:the )?$/.exec(between)?.[1];
  if (!post || !isPost(frame, post)) return null;
  return claim(frame, person, sender, frame.document.view.slice(sender.end, seat.end).replace(/^['’]?s? /, ''));
}

/** "Fu Cong, China's permanent representative to the UN, said". */
function possessive(frame: Frame, person: NameSpan, body: NameSpan): ClaimDraft[] {
  const after = frame.document.view.slice(body.end, body.end + 110);
  const label = /^(?:['’]s? (?=[A-Za-z])| (?=[a-z]))([A-Za-z][A-Za-z -]{2,100}?)[,.]/.exec(after)?.[1];
  return label && isPost(frame, label) ? [claim(frame, person, body, label)] : [];
}

function isPost(frame: Frame, title: string): boolean {
  const lower = title.toLowerCase();
  return lower.split(/[ ,-]+/).some((word) => frame.book.has('posts', word));
}

function claim(frame: Frame, from: NameSpan, to: NameSpan, label: string): ClaimDraft {
  const lower = label.toLowerCase();
  const represents =
    (to.entity.kind === 'STATE' || to.entity.kind === 'IGO') &&
    frame.book.words('envoys').some((word) => lower.includes(word));
  return {
    frame,
    trigger: from,
    type: represents ? 'REPRESENTS' : 'HOLDS_POSITION',
    modality: 'ACTUAL',
    from,
    to,
    label,
    rule: 'english-position',
  };
}

function isTitleWord(frame: Frame, word: string): boolean {
  return /^(and|of)$/.test(word) || frame.book.has('titles', word) || frame.book.has('posts', word);
}
