import { describe, expect, it } from 'vitest';
import { claimLines } from './claim-lines.ts';

const CHINESE: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['[法国|fr]文化、体育与青年大臣[阿达|ada]谈了人工智能。', 'ada HOLDS_POSITION fr 文化、体育与青年大臣'],
  ['[智库|institute]所长、法学院讲师[阿达|ada]谈了人工智能。', 'ada HOLDS_POSITION institute 所长'],
  [
    '[Acme|acme]发起人、[智库|institute]院长[阿达|ada]谈了人工智能。',
    'ada HOLDS_POSITION institute 院长',
    'ada HOLDS_POSITION acme 发起人',
  ],
  ['[阿达|ada]（[智库|institute]教授）谈了人工智能。', 'ada HOLDS_POSITION institute 教授'],
  ['[科技部|ministry]谈了人工智能。该部部长[阿达|ada]同意。', 'ada HOLDS_POSITION ministry 部长'],
  ['[国会委员会|office]谈了人工智能。委员会主席[阿达|ada]同意。', 'ada HOLDS_POSITION office 主席'],
  ['[隐私官办公室|office]谈了人工智能。隐私专员[阿达|ada]同意。'],
  ['[隐私专员办公室|office]谈了人工智能。隐私专员[阿达|ada]同意。', 'ada HOLDS_POSITION office 隐私专员'],
  ['[中国|cn]总理在巴黎会见[阿达|ada]。'],
  ['[阿达|ada]代表[中国|cn]签署人工智能文件。', 'ada REPRESENTS cn'],
  ['[阿达|ada]代表[中国|cn]代表团谈人工智能。'],
  ['[美国|us]贸易代表[阿达|ada]谈了人工智能。', 'ada HOLDS_POSITION us 贸易代表'],
  ['[法国|fr]总统特别代表[阿达|ada]谈了人工智能。', 'ada REPRESENTS fr 总统特别代表'],
];

const ENGLISH: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['President [Ada Bell|ada] of [France|fr] spoke about AI.', 'ada HOLDS_POSITION fr President'],
  [
    '[Ada Bell|ada] and [Bo Lund|bo], co-founders of [Acme|acme], spoke about AI.',
    'bo HOLDS_POSITION acme co-founders',
    'ada HOLDS_POSITION acme co-founders',
  ],
  ['[Ada Bell|ada], who leads the [AI Lab|institute], spoke about AI.', 'ada HOLDS_POSITION institute leads'],
  ['[Ada Bell|ada], an [AI Lab|institute] researcher, spoke about AI.', 'ada HOLDS_POSITION institute researcher'],
  [
    '[Acme|acme] co-founder and former chair [Ada Bell|ada] spoke about AI.',
    'ada HOLDS_POSITION acme co-founder and former chair',
  ],
  ['[Ada Bell|ada], which met with the president of [France|fr], spoke about AI.'],
  [
    '[Ada Bell|ada], [Acme|acme] Chief Executive [Bo Lund|bo] and others spoke about AI.',
    'bo HOLDS_POSITION acme Chief Executive',
  ],
  [
    'The [Nordic Parliament|parliament] debated AI. Parliament President [Ada Bell|ada] agreed.',
    'ada HOLDS_POSITION parliament President',
  ],
  ['[Ada Bell|ada] of [France|fr] said that AI matters.', 'ada REPRESENTS fr'],
  ['Rapporteur [Ada Bell|ada] from [France|fr] said that AI matters.'],
  ['[India|in], speaking for the [Group|g7], said that AI matters.', 'in REPRESENTS g7'],
  ['[Ada Bell|ada] signed on behalf of [France|fr].', 'ada REPRESENTS fr'],
];

describe('positions', () => {
  it.each(CHINESE)('%s', (text, ...claims) => {
    expect(claimLines(text, 'zh-Hans')).toEqual(claims);
  });

  it.each(ENGLISH)('%s', (text, ...claims) => {
    expect(claimLines(text, 'en')).toEqual(claims);
  });
});
