import { describe, expect, it } from 'vitest';
import { eventLine, readMarked } from './marked-text.ts';

/** A new phrase in `seed/lexicon/cues/zh-*.yaml` is one more line here. */
const CASES: readonly (readonly [text: string, ...events: string[]])[] = [
  // decisions
  [
    '[联合国大会|unga]{1日|2024-07-01}协商一致通过[加强人工智能能力建设国际合作决议|resolution]。',
    'ADOPTION ACTUAL 2024-07-01 adopter=unga object=resolution',
  ],
  [
    '[欧洲议会|parliament]{13日|2024-03-13}投票通过《[人工智能法|act]》。',
    'ADOPTION ACTUAL 2024-03-13 adopter=parliament object=act',
  ],
  [
    '[欧洲议会|parliament]{13日|2024-03-13}批准了《[人工智能法|act]》。',
    'ADOPTION ACTUAL 2024-03-13 adopter=parliament object=act',
  ],
  ['《[人工智能法|act]》{13日|2024-03-13}在[欧洲议会|parliament]获得通过。', 'ADOPTION ACTUAL 2024-03-13 object=act'],
  [
    '[联合国大会|unga]{1日|2024-07-01}通过[中国|cn]主提的[人工智能决议|resolution]。',
    'ADOPTION ACTUAL 2024-07-01 adopter=unga proposer=cn object=resolution',
  ],
  [
    '[联合国大会|unga]{1日|2024-07-01}未通过[人工智能决议|resolution]。',
    'ADOPTION NEGATED 2024-07-01 adopter=unga object=resolution',
  ],
  ['[中国|cn]通过国际合作落实《[人工智能行动计划|plan]》。'],
  ['[中国|cn]通过《[人工智能行动计划|plan]》推动国际合作。'],
  [
    '{2023年10月|2023-10}，[中国|cn]领导人宣布提出《[全球人工智能治理倡议|plan]》。',
    'PROPOSAL ACTUAL 2023-10 proposer=cn object=plan',
  ],
  ['《[人工智能法|act]》自{2024年8月1日|2024-08-01}起施行。', 'ENTRY_INTO_FORCE PLANNED 2024-08-01 object=act'],
  [
    '[阿达|ada]{20日|2024-06-20}撤销了[第14110号行政命令|order]。',
    'OTHER:REVOCATION ACTUAL 2024-06-20 other=ada object=order',
  ],
  [
    '州长[阿达|ada]{29日|2024-06-29}否决了《[人工智能安全法案|bill]》。',
    'OTHER:VETO ACTUAL 2024-06-29 other=ada object=bill',
  ],
  ['[联合国大会|unga]{1日|2024-07-01}一致通过关于人工智能的决定。', 'ADOPTION ACTUAL 2024-07-01 adopter=unga'],
  [
    '[联合国大会|unga]{1日|2024-07-01}通过由[美国|us]牵头、[中国|cn]联署的[人工智能决议|resolution]。',
    'ADOPTION ACTUAL 2024-07-01 adopter=unga cosponsor=cn proposer=us object=resolution',
  ],
  [
    '[国家网信办|cac]{1日|2024-07-01}公布《[人工智能法|act]》，自{8月1日|2024-08-01}起施行。',
    'PUBLICATION ACTUAL 2024-07-01 publisher=cac object=act',
    'ENTRY_INTO_FORCE PLANNED 2024-08-01 object=act',
  ],
  [
    '[工信部|ministry]{17日|2024-06-17}宣布，对[Acme公司|acme]使用人工智能展开调查。',
    'OTHER:INVESTIGATION ACTUAL 2024-06-17 other=acme other=ministry',
  ],
  // texts
  [
    '[中国|cn]和[法国|fr]{11日|2024-06-11}签署了《[人工智能宣言|declaration]》。',
    'SIGNING ACTUAL 2024-06-11 signatory=cn signatory=fr object=declaration',
  ],
  [
    '包括[法国|fr]、[中国|cn]在内的多个国家{11日|2024-06-11}共同签署《[人工智能宣言|declaration]》。',
    'SIGNING ACTUAL 2024-06-11 signatory=cn signatory=fr object=declaration',
  ],
  [
    '[美国|us]和[英国|gb]未签署《[人工智能宣言|declaration]》。',
    'SIGNING NEGATED - signatory=gb signatory=us object=declaration',
  ],
  ['[美国|us]拒绝签署《[人工智能宣言|declaration]》。', 'SIGNING NEGATED - signatory=us object=declaration'],
  [
    '[美国|us]和[英国|gb]将于{7月9日|2024-07-09}签署《[人工智能公约|declaration]》。',
    'SIGNING PLANNED 2024-07-09 signatory=gb signatory=us object=declaration',
  ],
  ['[美国|us]支持《[人工智能宣言|declaration]》。', 'SIGNING:PLEDGE ACTUAL - signatory=us object=declaration'],
  [
    '[国家网信办|cac]联合[工信部|ministry]{13日|2024-06-13}公布《[人工智能管理办法|act]》。',
    'PUBLICATION ACTUAL 2024-06-13 publisher=cac publisher=ministry object=act',
  ],
  [
    '{去年11月|2023-11}达成的《[布莱切利宣言|declaration]》谈到人工智能。',
    'ADOPTION ACTUAL 2023-11 object=declaration',
  ],
  // bodies
  [
    '{29日|2024-05-29}，[欧盟|eu]成立[人工智能办公室|office]。',
    'ESTABLISHMENT ACTUAL 2024-05-29 founder=eu object=office',
  ],
  ['[英国|gb]宣布将在旧金山设立[人工智能办公室|office]。', 'ESTABLISHMENT PLANNED - founder=gb object=office'],
  // meetings
  ['#人工智能行动峰会|ai#{11日|2024-06-11}闭幕。', 'MEETING ACTUAL 2024-06-11 name=人工智能行动峰会'],
  [
    '[法国|fr]和[印度|in]{10日|2024-06-10}举办#人工智能行动峰会|ai#。',
    'MEETING ACTUAL 2024-06-10 host=fr host=in name=人工智能行动峰会',
  ],
  ['#人工智能行动峰会|ai#由[法国|fr]和[印度|in]共同主办。', 'MEETING ACTUAL - host=fr host=in name=人工智能行动峰会'],
  [
    '国务院总理[李强|li]{4日|2024-07-01}出席#世界人工智能大会|waic#。',
    'MEETING ACTUAL 2024-07-01 attendee=li name=世界人工智能大会',
  ],
  ['#世界人工智能大会|waic#将于{7月17日|2024-07-17}在上海开幕。', 'MEETING PLANNED 2024-07-17 name=世界人工智能大会'],
  [
    '为期两天的#人工智能行动峰会|ai#{11日|2024-06-11}闭幕。',
    'MEETING ACTUAL 2024-06-10/2024-06-11 name=人工智能行动峰会',
  ],
  [
    '[阿达|ada]{11日|2024-06-11}在北京同[法国|fr]外长[李强|li]就人工智能举行会谈。',
    'MEETING ACTUAL 2024-06-11 attendee=ada attendee=li',
  ],
  ['下届人工智能峰会将由[印度|in]主办。', 'MEETING PLANNED - host=in'],
  // speech
  ['[李强|li]表示，人工智能应当造福人类。', 'STATEMENT ACTUAL - speaker=li'],
  ['[外交部|ministry]发言人指出，人工智能治理需要合作。', 'STATEMENT ACTUAL - speaker=ministry'],
  ['《[人工智能法|act]》指出，安全最重要。'],
  ['声明说，人工智能应当安全。'],
  ['[阿达|ada]指示[工信部|ministry]制定人工智能规则。', 'CALL ACTUAL - speaker=ada'],
  ['[阿达|ada]认为，人工智能应当造福人类。', 'STATEMENT ACTUAL - speaker=ada'],
  ['[阿达|ada]认为人工智能很重要。'],
  [
    '[外交部|ministry]对《[人工智能法|act]》表示欢迎，称人工智能应当安全。',
    'STATEMENT ACTUAL - speaker=ministry object=act',
  ],
  [
    '[李强|li]在通过[人工智能决议|resolution]后说，人工智能应当造福人类。',
    'STATEMENT ACTUAL - speaker=li object=resolution',
  ],
];

describe('Chinese cues', () => {
  it.each(CASES)('%s', (text, ...events) => {
    expect(readMarked({ text }).reports.map(eventLine)).toEqual(events);
  });

  it('Traditional texts need no cues of their own', () => {
    const { reports } = readMarked({
      text: '[联合国大会|unga]{1日|2024-07-01}通过[人工智能决议|resolution]。',
      language: 'zh-Hant',
    });
    expect(reports.map(eventLine)).toEqual(['ADOPTION ACTUAL 2024-07-01 adopter=unga object=resolution']);
  });
});
