import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';
import { postsAround } from './english-posts-around.ts';
import { held, isPost, isTitleWord } from './english-titles.ts';
import { ShortBodies } from './short-bodies.ts';

const GAP_AT_MOST = 110;
/** ", the co-founder and CEO of the " between a person and a body. */
const OPENS =
  /^(?: \([^)]{1,30}\))?(?:, | [(])(?:the |a |an |who is |who was |who has been |now |currently )?(?=[A-Za-z])/;
const LABEL = /^[A-Za-z ,'’&-]{2,80}$/;
const CLOSES = / (?:of|at|for|to|on|in|with|from) (?:the )?$/;
/** "named Ada Byron director of the Institute", "Ada Byron was appointed as head of the Institute". */
const GIVEN =
  /^,? (?:who )?(?:(?:was|is|has been|had been|will be|became|becomes|remains|serves|served|currently serves) )?(?:appointed |named |elected |nominated |confirmed )?(?:to be |as )?(?:the |a |an |its )?([a-z][a-z -]{2,50}) (?:of|at|for|to) (?:the )?$/;
/** "Ada Byron, who leads the Institute": the verb is the post. */
const LEADING =
  /^,? who (?:now |currently )?(leads|heads|runs|chairs|directs|founded|co-founded|led|headed|chaired) (?:the )?$/;
/** ", " between a person and the body of whom it is a possessive: "Fu Cong, China's permanent representative". */
const POSSESSIVE = /^,? ?[(]?(?:the |a |an )?$/;
/** "Prime Minister of " before a body that stands before its person. */
const BEFORE_BODY = /(?:^|[ ,“"])((?:[A-Za-z-]+ ){0,4}[A-Za-z-]+) (?:of|at|for|to) (?:the )?$/;
/** A label with one of these words tells a deed and no post. */
const DEED =
  /\b(?:which|that|whose|said|says|told|met|meets|was|were|are|had|have|after|before|when|while|joined|during|and the|alongside|called|urged|announced|signed|hosted|spoke|attended|welcomed)\b/;

/** "UN Secretary-General António Guterres", "Dario Amodei, CEO of Anthropic", "China's permanent representative, Fu Cong". */
export const englishPositions: ClaimRule = ({ frames }) => {
  const bodies = new ShortBodies();
  return frames.flatMap((frame) => {
    if (frame.book.language !== 'en') return [];
    const claims = frame.heading ? [] : [...positions(frame), ...postsAround(frame, bodies)];
    bodies.add(frame);
    return claims;
  });
};

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
      return post === null ? [] : [held(frame, next, name, post)];
    }
    if (name.type === 'Person' && next.type === 'Organization') return behind(frame, index, gap, next);
    return [];
  });
}

/** The post stands behind the person; of two persons together both hold it. */
function behind(frame: Frame, index: number, gap: string, body: NameSpan): ClaimDraft[] {
  const [person] = frame.names.slice(index, index + 1);
  if (!person) return [];
  const post = apposition(gap);
  if (post !== null && isPost(frame, post) && !DEED.test(post))
    return [person, ...colleagues(frame, index, post)].map((who) => held(frame, who, body, post));
  const given = GIVEN.exec(gap)?.[1];
  if (given?.split(' ').every((word) => isTitleWord(frame, word)) && isPost(frame, given))
    return [held(frame, person, body, given)];
  const leading = LEADING.exec(gap)?.[1];
  if (leading && body.entity.kind !== 'STATE') return [held(frame, person, body, leading)];
  return POSSESSIVE.test(gap) && /^,| [(]/.test(gap) ? possessive(frame, person, body) : [];
}

/** What stands between ", the " and " of the ". */
function apposition(gap: string): string | null {
  const opens = OPENS.exec(gap)?.[0];
  const closes = CLOSES.exec(gap)?.[0];
  if (!opens || !closes) return null;
  const label = gap.slice(opens.length, gap.length - closes.length);
  return LABEL.test(label) ? label : null;
}

/** "Ada Bell and Bo Lund, co-founders of": who stands before the last person. */
function colleagues(frame: Frame, index: number, post: string): readonly NameSpan[] {
  const before = frame.names[index - 1];
  const person = frame.names[index];
  if (!before || !person || before.type !== 'Person' || !/s(?:$| )/.test(post)) return [];
  return /^,? and $/.test(frame.document.view.slice(before.end, person.start)) ? [before] : [];
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
        isTitleWord(frame, word.replace(/,$/, '').toLowerCase()),
    );
  // "Ghana's communications minister, Samuel George": behind a possessive the last word is enough.
  const owned = /^['’]s? [\w -]+,? $/.test(gap) && isPost(frame, title.split(' ').at(-1) ?? '');
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
  while (first > 0 && isTitleWord(frame, (words[first - 1] ?? '').toLowerCase())) first -= 1;
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
  return held(frame, person, sender, frame.document.view.slice(sender.end, seat.end).replace(/^['’]?s? /, ''));
}

/** "Fu Cong, China's permanent representative to the UN, said". */
function possessive(frame: Frame, person: NameSpan, body: NameSpan): ClaimDraft[] {
  const after = frame.document.view.slice(body.end, body.end + 110);
  const label = /^(?:['’]s? (?=[A-Za-z])| (?=[A-Za-z]))([A-Za-z][A-Za-z -]{2,100}?)[,.)]/.exec(after)?.[1];
  // "Ada Bell, Acme Chief Executive Bo Lund": that post is the next one's.
  const own =
    label &&
    !frame.names.some(
      ({ type, start }) => type === 'Person' && start >= body.end && start <= body.end + label.length + 1,
    );
  return own && isPost(frame, label) && !DEED.test(label) ? [held(frame, person, body, label)] : [];
}
