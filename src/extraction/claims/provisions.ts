import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import { clauseOf } from '../events/reading.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';
import { topicsOf } from './topics.ts';

const REACH = 70;
/** 设立由首相领导的, 制定一项: between the verb and what shall come to be. */
const CHINESE =
  /(?:设立|建立|成立|组建|创建|制定|设置|新设|启动|编制)(?:了|一个|一项|一套|新的|独立的?|专门的?|国家|由[^，。；]{2,40}的)?[“《]?$/;
const ENGLISH_VERB =
  /\b(?:establish(?:es|ing)?|(?:establishment|creation|development) of|creat(?:e|es|ing)|set(?:s|ting)? up|initiat(?:e|es|ing)|launch(?:es|ing)?|provid(?:e|es|ing) for|stand(?:s|ing)? up|develop(?:s|ing)?|call(?:s|ing) for) /g;
const BETWEEN = /^[A-Za-z -]{0,50}$/;
const PREPOSITION = /\b(?:at|by|with|to|for|in|on|that|which|between|among|from|under|of|and)\b/;
const PARENTHESIS = /, [^,]{3,40},/g;
/** What a text can provide for: bodies and plans, no states and no laws. */
const PROVIDED = [
  'GOVERNMENT_BODY',
  'IGO_ORGAN',
  'RESEARCH',
  'OTHER',
  'NGO',
  'PLAN',
  'PROGRAMME',
  'FRAMEWORK',
  'CODE',
  'AGENDA',
  'REPORT',
];

/** 该法规定，政府将设立…本部; "In it, states commit to establish a Panel". */
export const provisions: ClaimRule = ({ frames, drafts }) => {
  const topics = topicsOf(frames, drafts);
  return frames.flatMap((frame, at): ClaimDraft[] => {
    const topic = topics[at];
    if (!topic) return [];
    return frame.names
      .filter(({ start, entity, nominal }) => start > topic.position && !nominal && PROVIDED.includes(entity.kind))
      .filter((name) => isSetUp(frame, name, topic.position))
      .map(
        (to): ClaimDraft => ({
          frame,
          trigger: to,
          type: 'PROVIDES_FOR',
          modality: 'ACTUAL',
          from: topic.end,
          to,
          label: null,
          rule: 'provision',
        }),
      );
  });
};

function isSetUp(frame: Frame, name: NameSpan, from: number): boolean {
  const { view } = frame.document;
  if (frame.book.language === 'zh')
    return CHINESE.test(view.slice(Math.max(clauseOf(frame, name).start, from, name.start - REACH), name.start));
  const lead = view.slice(Math.max(from, name.start - REACH), name.start).replace(PARENTHESIS, '');
  const verb = [...lead.matchAll(ENGLISH_VERB)].at(-1);
  if (!verb) return false;
  const between = lead.slice(verb.index + verb[0].length);
  return BETWEEN.test(between) && !PREPOSITION.test(between);
}
