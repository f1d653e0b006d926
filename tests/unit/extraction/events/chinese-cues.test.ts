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
  [
    '《[人工智能法|act]》{13日|2024-03-13}在[欧洲议会|parliament]获得通过。',
    'ADOPTION ACTUAL 2024-03-13 adopter=parliament object=act',
  ],
  [
    '[联合国大会|unga]{1日|2024-07-01}通过[中国|cn]主提的[人工智能决议|resolution]。',
    'ADOPTION ACTUAL 2024-07-01 adopter=unga proposer=cn object=resolution',
  ],
  [
    '[联合国大会|unga]{1日|2024-07-01}未通过[人工智能决议|resolution]。',
    'ADOPTION NEGATED 2024-07-01 adopter=unga object=resolution',
  ],
  // the day of what is said to be since then, and what is only to come
  ['自《[人工智能法案|bill]》{去年3月|2024-03}通过以来，各方反应不一。', 'ADOPTION ACTUAL 2024-03 object=bill'],
  [
    '《[人工智能法案|bill]》将于{5月|2024-09}在官方公报上公布并成为法律。',
    'PUBLICATION PLANNED 2024-09 object=bill',
    'ENTRY_INTO_FORCE PLANNED 2024-09 object=bill',
  ],
  ['《[人工智能法案|bill]》规定的禁令将于{11月|2024-11}实施。', 'ENTRY_INTO_FORCE PLANNED 2024-11 object=bill'],
  ['[法国|fr]{去年|2023}开始实施《[人工智能行动计划|plan]》。'],
  ['违法行为将适用现有法律，《[人工智能行动计划|plan]》没有规定罚则。'],
  [
    '{去年|2023}[工信部|ministry]对一家叫[Acme|acme]的公司开罚。',
    'OTHER:PENALTY ACTUAL 2023 other=ministry object=acme',
  ],
  [
    '[国务院|cac]{3日|2024-06-03}审议通过《[人工智能条例|act]》，决定提请[议会|parliament]审议。',
    'ADOPTION ACTUAL 2024-06-03 adopter=cac object=act',
  ],
  [
    '决议由[中国|cn]提出，于{7月1日|2024-07-01}在[联合国大会|unga]以协商一致方式通过。',
    'ADOPTION ACTUAL 2024-07-01 adopter=unga proposer=cn',
  ],
  [
    '[甲公司|acme]、[乙公司|globex]等<16家企业|16 exact company>在峰会上作出自愿承诺。',
    'SIGNING:PLEDGE ACTUAL - signatory=acme signatory=globex 16=SIGNATORY_COUNT',
  ],
  [
    '{2日|2024-06-02}，由[工信部|ministry]指导的[人工智能研究所|institute]在北京成立。',
    'ESTABLISHMENT ACTUAL 2024-06-02 object=institute',
  ],
  [
    '《[人工智能法案|bill]》{1日|2024-06-01}在[议会|parliament]获得通过，尚需[国会|cac]批准。',
    'ADOPTION ACTUAL 2024-06-01 adopter=parliament object=bill',
  ],
  ['《[人工智能条例|act]》原定{15日|2024-06-15}生效。', 'ENTRY_INTO_FORCE PLANNED 2024-06-15 object=act'],
  ['{26日|2024-06-26}，[联合国大会|unga]启动人工智能治理全球对话。'],
  ['[工信部|ministry]叫停了[Acme|acme]，认为其人工智能服务违规。', 'OTHER:BAN ACTUAL - other=ministry object=acme'],
  [
    '[联合国大会|unga]{1日|2024-07-01}通过[人工智能决议|resolution]。[国会|cac]以<99票|99 exact vote>否定了该条款。',
    'ADOPTION ACTUAL 2024-07-01 adopter=unga object=resolution',
  ],
  [
    '{24日|2024-06-24}，[商务部|cac]要求[工信部|ministry]提交人工智能评估报告。',
    'CALL ACTUAL 2024-06-24 addressee=ministry speaker=cac',
  ],
  [
    '{24日|2024-06-24}，[商务部|cac]发布《[人工智能行动计划|plan]》，要求[工信部|ministry]建立机制。',
    'PUBLICATION ACTUAL 2024-06-24 publisher=cac object=plan',
  ],
  [
    '[法国|fr]表示欢迎该提案，而[英国|gb]则批评人工智能监管过度。',
    'STATEMENT ACTUAL - speaker=fr',
    'STATEMENT ACTUAL - speaker=gb',
  ],
  ['[法国|fr]重申致力于深化{2023年4月|2023-04}达成的人工智能共识。', 'STATEMENT ACTUAL - speaker=fr'],
  [
    '{5月|2024-05}[法国|fr]和[英国|gb]发布的关于人工智能的联合声明，强调加强能力建设。',
    'PUBLICATION ACTUAL 2024-05 publisher=fr publisher=gb',
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
    'OTHER:INVESTIGATION ACTUAL 2024-06-17 other=ministry object=acme',
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
  ['[阿达|ada]指示[工信部|ministry]制定人工智能规则。', 'CALL ACTUAL - addressee=ministry speaker=ada'],
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
