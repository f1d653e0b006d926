import { describe, expect, it } from 'vitest';
import { eventLine, readMarked } from './marked-text.ts';

/** Who takes part, where the text says it in another clause or sentence, in a list, or by a pronoun. */
const CASES: readonly (readonly [what: string, text: string, ...events: string[]])[] = [
  [
    'a count of those before is no body of theirs',
    '[法国|fr]、[英国|gb]10国和[欧盟|eu]{11日|2024-06-11}通过《[人工智能宣言|declaration]》。',
    'ADOPTION ACTUAL 2024-06-11 adopter=eu adopter=fr adopter=gb object=declaration',
  ],
  [
    'a list goes on with the firms of the next state',
    '<16家企业|16 exact company>{11日|2024-06-11}签署《[人工智能承诺|commitments]》，其中包括[美国|us]的[甲公司|acme]，以及[韩国|kr]的[乙公司|globex]。',
    'SIGNING ACTUAL 2024-06-11 signatory=acme signatory=globex object=commitments 16=SIGNATORY_COUNT',
  ],
  [
    'the next sentence lists the founders',
    '[法国|fr]{15日|2024-06-15}宣布成立[人工智能研究所|institute]。创始成员共有3个，分别是[法国|fr]、[印度|in]和[韩国|kr]。',
    'ESTABLISHMENT ACTUAL 2024-06-15 founder=fr founder=in founder=kr object=institute',
  ],
  [
    'the list of founders may stand before',
    '[人工智能研究所|institute]{15日|2024-06-15}成立，[甲公司|acme]、[乙公司|globex]等为发起单位。',
    'ESTABLISHMENT ACTUAL 2024-06-15 founder=acme founder=globex object=institute',
  ],
  [
    'a sentence that opens with a day and 又 goes on with who acted before',
    '{3月|2024-03}[法国|fr]向大会提交《[人工智能意见书|plan]》。{5月|2024-05}又提交了《[人工智能宣言|declaration]》。',
    'PROPOSAL ACTUAL 2024-03 proposer=fr object=plan',
    'PROPOSAL ACTUAL 2024-05 proposer=fr object=declaration',
  ],
  [
    'numbered points go on with who was named before, not with whom an aside names',
    '{3月|2024-03}[法国|fr]宣布加入《[人工智能宣言|declaration]》。其举措包括两项：一是建设算力网络；二是发布《[人工智能行动计划|plan]》。',
    'SIGNING ACTUAL 2024-03 signatory=fr object=declaration',
    'PUBLICATION ACTUAL - publisher=fr object=plan',
  ],
  [
    'who was only visited is no body of a list',
    '{同月|2024-06}，英国首相[阿达|ada]在访美期间和[美国|us]总统[贝诺|bo]发表《[人工智能宣言|declaration]》。',
    'PUBLICATION ACTUAL 2024-06 publisher=ada publisher=bo object=declaration',
  ],
  [
    'one of a list is not who makes it public',
    '{3月|2024-03}，包括[法国|fr]在内的<20个国家|20 exact state>共同达成的《[人工智能宣言|declaration]》正式发表，同意加强合作。',
    'ADOPTION ACTUAL 2024-03 object=declaration 20=MEMBER_COUNT',
    'PUBLICATION ACTUAL 2024-03 object=declaration',
  ],
  [
    'the organ in whose sitting a text is passed adopts it, and a person may propose it',
    '[人工智能法案|bill]由参议员[阿达|ada]提出，{6月3日|2024-06-03}在[议会|parliament]获得通过。',
    'ADOPTION ACTUAL 2024-06-03 adopter=parliament proposer=ada object=bill',
  ],
  [
    'who chairs what was told right before',
    '[安理会|unsc]{18日|2024-06-18}就人工智能举行会议。会议由外交大臣[阿达|ada]主持。',
    'MEETING ACTUAL 2024-06-18 chair=ada host=unsc',
  ],
  [
    'who speaks at the meeting was there',
    '[安理会|unsc]{18日|2024-06-18}就人工智能举行会议。秘书长[阿达|ada]在会上说，人工智能需要监管。',
    'MEETING ACTUAL 2024-06-18 attendee=ada host=unsc',
    'STATEMENT ACTUAL 2024-06-18 speaker=ada',
  ],
  [
    'a state in which a meeting is to be held is its host',
    '下一届人工智能峰会定于[法国|fr]举行。',
    'MEETING PLANNED - host=fr',
  ],
  [
    'a planned meeting told by somebody',
    '总理[阿达|ada]表示，[印度|in]将主办下一届人工智能峰会。',
    'STATEMENT ACTUAL - speaker=ada',
    'MEETING PLANNED - host=in',
  ],
  [
    'two states that were named together',
    '[中国|cn]和[法国|fr]{6日|2024-06-06}在巴黎举行人工智能对话。两国发表了《[人工智能宣言|declaration]》。',
    'MEETING ACTUAL 2024-06-06 attendee=cn attendee=fr',
    'PUBLICATION ACTUAL 2024-06-06 publisher=cn publisher=fr object=declaration',
  ],
  [
    'a firm is meant, not who owns it',
    '[欧盟|eu]{5日|2024-06-05}对[阿达|ada]旗下的[甲公司|acme]展开调查。',
    'OTHER:INVESTIGATION ACTUAL 2024-06-05 other=eu object=acme',
  ],
  [
    'a colon behind a speaker in a transcript',
    '发言人[李强|li]：中方积极参与人工智能治理。',
    'STATEMENT ACTUAL - speaker=li',
  ],
  ['a question puts words into a mouth', '有记者问，[阿达|ada]称人工智能不需要监管，对此有何评论？'],
  ['a condition is no happening', '如果[议会|parliament]通过《[人工智能法|act]》，企业将退出市场。'],
  [
    'a noun made of a verb has no subject',
    '[阿达|ada]{5日|2024-06-05}强调，此次人工智能峰会的举行很重要。',
    'STATEMENT ACTUAL 2024-06-05 speaker=ada',
  ],
  [
    'a consultation draft is another text than the rules',
    '[国家网信办|cac]日前发布《[人工智能办法|act]》。《[人工智能办法|act]》的征求意见稿曾于{去年1月|2023-01}公布。',
    'PUBLICATION ACTUAL - publisher=cac object=act',
    'PUBLICATION ACTUAL 2023-01 object=act',
  ],
  [
    'not to sign may be put with a preposition',
    '[英国|gb]没有在《[人工智能宣言|declaration]》上签字。',
    'SIGNING NEGATED - signatory=gb object=declaration',
  ],
];

describe('who takes part, in Chinese', () => {
  it.each(CASES)('%s', (_, text, ...events) => {
    expect(readMarked({ text }).reports.map(eventLine)).toEqual(events);
  });
});
