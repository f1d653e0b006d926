import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';
import { ShortBodies } from './short-bodies.ts';

/** Between a body and who holds a post in it: 国务院|总理|李强. */
const POST_AT_MOST = 24;
const NO_POST = /[，。；：！？“”《》（）()]/;
/** 美国商务部|长: the body's last character belongs to the post too. */
const HEADED = /[部院局厅署办司会委]$/;
/** 法国|凯捷咨询公司首席执行官: the post is in a body that has no name here. */
const OTHER_BODY = /(公司|集团|大学|学院|研究院|研究所|协会|机构|中心|实验室|联盟|基金会|州|省|市).+/;
const FORMER = /(前任?|原|时任|已故)$/;

/** 国务院总理李强, METR的创始人贝丝·巴恩斯, 中国常驻联合国代表傅聪. */
export const chinesePositions: ClaimRule = ({ frames }) => {
  const bodies = new ShortBodies();
  return frames.flatMap((frame, index) => {
    if (frame.book.language !== 'zh') return [];
    const claims = frame.heading
      ? []
      : [...positions(frame), ...officesHeld(frame, frames[index - 1] ?? null), ...postsOfShortBodies(frame, bodies)];
    bodies.add(frame);
    return claims;
  });
};

/** 傅聪现任…, 她此前担任…, 任命李某为…, 李飞飞是斯坦福大学教授. */
const HOLDS = /(担任|出任|现任|曾任|就任|时任|任命为|当选|为|是|现为|[（(])$/;
const HOLDER_AT_MOST = 24;
/** These verbs give somebody a post only right behind the name. */
const BEHIND_NAME = /^(?:是|现为|[（(])$/;

/** A body behind a verb that gives somebody a post there. */
function officesHeld(frame: Frame, before: Frame | null): ClaimDraft[] {
  const { view } = frame.document;
  return frame.names.flatMap((body): ClaimDraft[] => {
    const lead = view.slice(Math.max(frame.sentence.start, body.start - HOLDER_AT_MOST), body.start);
    const verb = HOLDS.exec(lead)?.[1];
    if (body.type !== 'Organization' || !verb) return [];
    const post = /^的?([^，。；：“”《》（）()]{2,16})/.exec(view.slice(body.end, body.end + 18))?.[1]?.split('、')[0];
    if (!post || !endsInPost(frame, post)) return [];
    const named = frame.names.filter(({ type, end }) => type === 'Person' && end <= body.start).at(-1);
    const near = named && body.start - named.end <= HOLDER_AT_MOST ? named : undefined;
    if (BEHIND_NAME.test(verb))
      return near && view.slice(near.end, body.start) === verb
        ? [{ ...held(frame, near, body, post), trigger: body }]
        : [];
    if (NO_POST.test(lead.slice(-(verb.length + 4)))) return [];
    if (verb === '为' && (!near || !/任命|提名|聘任|聘请|委任/.test(view.slice(frame.sentence.start, near.start))))
      return [];
    const meant = /[她他]/.test(lead) ? before?.names.filter(({ type }) => type === 'Person').at(-1) : undefined;
    const person = near ?? (meant && { ...meant, nominal: true });
    return person ? [{ ...held(frame, person, body, post), trigger: body }] : [];
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
    return [held(frame, person, body, label), ...furtherPosts(frame, index, person)];
  });
}

/** 甲公司创始人、乙研究院|院长|阿达: the posts before the last one. */
function furtherPosts(frame: Frame, index: number, person: NameSpan): ClaimDraft[] {
  const { view } = frame.document;
  const claims: ClaimDraft[] = [];
  for (let at = index - 2; at >= 0; at -= 1) {
    const body = frame.names[at];
    const next = frame.names[at + 1];
    if (body?.type !== 'Organization' || !next) break;
    const post = /^的?([^，。；：、“”《》（）()]{2,16})[、兼]$/.exec(view.slice(body.end, next.start))?.[1];
    if (!post || !endsInPost(frame, post)) break;
    claims.push(held(frame, person, body, post));
  }
  return claims;
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
  const [first = '', ...more] = gap.replace(/^(兼|、)/, '').split('、');
  if (more.length > 0 && endsInPost(frame, first))
    // 院长、法学院教授: each has its own post, the first is in the body.
    return !OTHER_BODY.test(first) && more.every((post) => endsInPost(frame, post)) ? first : null;
  // 科学、创新与技术大臣: one post, its field has several parts.
  const post = [first, ...more].join('、');
  if (OTHER_BODY.test(post) || (more.length > 0 && !(gap.startsWith(first) && endsInPost(frame, post)))) return null;
  return endsInPost(frame, post) ? post : null;
}

/** 该部部长阿达, 委员会主席阿达: the body has its name further up. */
function postsOfShortBodies(frame: Frame, bodies: ShortBodies): ClaimDraft[] {
  const { view } = frame.document;
  return frame.names.flatMap((person, index): ClaimDraft[] => {
    if (person.type !== 'Person') return [];
    const from = Math.max(frame.sentence.start, frame.names[index - 1]?.end ?? 0, person.start - 16);
    const lead = view.slice(from, person.start).split(MARK).at(-1) ?? '';
    if (from > frame.sentence.start && from === person.start - lead.length) return [];
    const office = lead.length > 2 && endsInPost(frame, lead) ? bodies.officeOf(lead, frame) : null;
    if (office) return [held(frame, person, office, lead)];
    const [, word, post] = SHORT_BODY.exec(lead) ?? [];
    const body = word && post && endsInPost(frame, post) ? bodies.find(word, frame) : null;
    return body && post ? [held(frame, person, body, post)] : [];
  });
}

const MARK = /[，。；：、！？“”《》（）()\s]/;
const SHORT_BODY =
  /^((?:该|本)(?:部|局|署|司|院|所|会|办|委|行|校|公司|集团|机构|组织|中心|协会|基金会|委员会|研究所|研究院|实验室|联盟|办公室|平台)|委员会|理事会|议会|参议院|众议院|公司|研究院|研究所|办公室|秘书处|联盟|协会)的?([^，。；：、]{2,10})$/;

const HONORIFIC = /(?:先生|女士|阁下|博士|同志|们)$/;

function endsInPost(frame: Frame, text: string): boolean {
  const post = text.replace(HONORIFIC, '');
  return frame.book.words('posts').some((word) => post.endsWith(word));
}

/** Who sends envoys; and posts that sound like an envoy's and are none. */
const SENDS = ['STATE', 'STATE_GROUP', 'IGO'];
const OFFICE_AT_HOME = /(?:贸易|人大|人民|外交与安全政策高级)代表$/;

function held(frame: Frame, person: NameSpan, body: NameSpan, post: string): ClaimDraft {
  const represents =
    (SENDS.includes(body.entity.kind) || post === '代表') &&
    !OFFICE_AT_HOME.test(post) &&
    frame.book.words('envoys').some((word) => post.endsWith(word));
  return claim(frame, represents ? 'REPRESENTS' : 'HOLDS_POSITION', person, body, post);
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
