import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';

/** Between a body and who holds a post in it: 国务院|总理|李强. */
const POST_AT_MOST = 20;
const NO_POST = /[，。；：！？“”《》（）()、]/;
/** 美国商务部|长: the body's last character belongs to the post too. */
const HEADED = /[部院局厅署办司会委]$/;
/** 法国|凯捷咨询公司首席执行官: the post is in a body that has no name here. */
const OTHER_BODY = /(公司|集团|大学|学院|研究院|研究所|协会|机构|中心|实验室|联盟|基金会|州|省|市).+/;
const FORMER = /(前任?|原|时任|已故)$/;

/** 国务院总理李强, METR的创始人贝丝·巴恩斯, 中国常驻联合国代表傅聪. */
export const chinesePositions: ClaimRule = ({ frames }) =>
  frames.flatMap((frame, index) =>
    frame.book.language === 'zh' && !frame.heading
      ? [...positions(frame), ...officesHeld(frame, frames[index - 1] ?? null)]
      : [],
  );

/** 傅聪现任…, 她此前担任…, 任命李某为…. */
const HOLDS = /(担任|出任|现任|曾任|就任|时任|任命为|当选|为)$/;
const HOLDER_AT_MOST = 24;

/** A body behind a verb that gives somebody a post there. */
function officesHeld(frame: Frame, before: Frame | null): ClaimDraft[] {
  const { view } = frame.document;
  return frame.names.flatMap((body): ClaimDraft[] => {
    const lead = view.slice(Math.max(frame.sentence.start, body.start - HOLDER_AT_MOST), body.start);
    const verb = HOLDS.exec(lead)?.[1];
    if (body.type !== 'Organization' || !verb || NO_POST.test(lead.slice(-(verb.length + 4)))) return [];
    const post = /^的?([^，。；、：“”《》（）()]{2,12})/.exec(view.slice(body.end, body.end + 14))?.[1];
    if (!post || !frame.book.words('posts').some((word) => post.endsWith(word))) return [];
    const named = frame.names.filter(({ type, end }) => type === 'Person' && end <= body.start).at(-1);
    const near = named && body.start - named.end <= HOLDER_AT_MOST ? named : undefined;
    if (verb === '为' && (!near || !/任命|提名|聘任|聘请|委任/.test(view.slice(frame.sentence.start, near.start))))
      return [];
    const meant = /[她他]/.test(lead) ? before?.names.filter(({ type }) => type === 'Person').at(-1) : undefined;
    const person = near ?? (meant && { ...meant, nominal: true });
    return person ? [{ ...claim(frame, 'HOLDS_POSITION', person, body, post), trigger: body }] : [];
  });
}

function positions(frame: Frame): ClaimDraft[] {
  const { view } = frame.document;
  return frame.names.flatMap((person, index): ClaimDraft[] => {
    const body = frame.names[index - 1];
    if (person.type !== 'Person' || body?.type !== 'Organization') return [];
    const gap = view.slice(body.end, person.start);
    if (gap.length === 0 || gap.length > POST_AT_MOST || NO_POST.test(gap)) return [];
    const envoy = envoyOf(frame, index, gap);
    if (envoy) return [envoy];
    const post = postOf(frame, body, gap.replace(/^(公司|集团)?(及其|和其|与其)?的?/, ''));
    if (post === null) return [];
    const former = FORMER.exec(view.slice(Math.max(0, body.start - 3), body.start))?.[1];
    const label = former && !/^时任/.test(former) ? `${former}${post}` : post;
    const represents = body.entity.kind === 'STATE' && frame.book.words('envoys').some((word) => post.endsWith(word));
    return [claim(frame, represents ? 'REPRESENTS' : 'HOLDS_POSITION', person, body, label)];
  });
}

/** 中国|常驻|联合国|代表|傅聪: sent by the first to the second. */
function envoyOf(frame: Frame, index: number, post: string): ClaimDraft | null {
  const [sender, seat, person] = frame.names.slice(Math.max(0, index - 2), index + 1);
  if (!sender || !seat || !person || sender.entity.kind !== 'STATE') return null;
  const { view } = frame.document;
  if (!/^(政府)?(常?驻)$/.test(view.slice(sender.end, seat.start))) return null;
  if (!frame.book.words('envoys').some((word) => post.startsWith(word))) return null;
  return claim(frame, 'REPRESENTS', person, sender, view.slice(sender.end, person.start));
}

function postOf(frame: Frame, body: NameSpan, gap: string): string | null {
  if (gap.startsWith('长') && HEADED.test(body.text)) return `${body.text.slice(-1)}${gap}`;
  const post = gap.replace(/^(兼|、)/, '');
  if (OTHER_BODY.test(post)) return null;
  return frame.book.words('posts').some((word) => post.includes(word)) ? post : null;
}

function claim(
  frame: Frame,
  type: 'REPRESENTS' | 'HOLDS_POSITION',
  from: NameSpan,
  to: NameSpan,
  label: string,
): ClaimDraft {
  return { frame, trigger: from, type, modality: 'ACTUAL', from, to, label, rule: 'chinese-position' };
}
