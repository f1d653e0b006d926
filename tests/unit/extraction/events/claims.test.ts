import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-text.ts';

interface Case {
  readonly text: string;
  readonly language?: 'en';
  readonly claims: readonly string[];
}

const CASES: readonly Case[] = [
  { text: '国务院总理', claims: [] },
  {
    text: '[中国|cn]常驻[联合国|un]代表[阿达|ada]表示，人工智能很重要。',
    claims: ['ada REPRESENTS cn 常驻联合国代表'],
  },
  { text: '[外交部|ministry]部长[阿达|ada]表示，人工智能很重要。', claims: ['ada HOLDS_POSITION ministry 部长'] },
  {
    text: '前[Acme公司|acme]首席执行官[阿达|ada]表示，人工智能很重要。',
    claims: ['ada HOLDS_POSITION acme 前首席执行官'],
  },
  { text: '[法国|fr]凯捷公司首席执行官[阿达|ada]表示，人工智能很重要。', claims: [] },
  { text: '[人工智能决议|resolution]充分反映了《[人工智能倡议|plan]》的要义。', claims: ['resolution REFERS_TO plan'] },
  {
    text: '为贯彻落实《[人工智能倡议|plan]》，[国家网信办|cac]制定了《[人工智能框架|act]》。',
    claims: ['act IMPLEMENTS plan'],
  },
  { text: '《[人工智能框架|plan]》依据《[人工智能法|act]》制定。', claims: ['plan IMPLEMENTS act'] },
  {
    text: '[阿达|ada]谈了人工智能。她此前担任[人工智能办公室|office]副主任。',
    claims: ['ada HOLDS_POSITION office 副主任'],
  },
  {
    text: "[China|cn]'s Permanent Representative to the [UN|un] [Ada Bell|ada] said that AI matters.",
    language: 'en',
    claims: ['ada REPRESENTS cn Permanent Representative to the UN'],
  },
  {
    text: "[France|fr]'s communications minister, [Ada Bell|ada], said that AI matters.",
    language: 'en',
    claims: ['ada HOLDS_POSITION fr communications minister'],
  },
  { text: '[人工智能办公室|office]负责实施《[人工智能法|act]》。', claims: ['office IMPLEMENTS act'] },
  {
    text: '[UN|un] Secretary-General [Ada Bell|ada] said that AI matters.',
    language: 'en',
    claims: ['ada HOLDS_POSITION un Secretary-General'],
  },
  {
    text: '[Ada Bell|ada], co-founder of [Acme|acme], said that AI matters.',
    language: 'en',
    claims: ['ada HOLDS_POSITION acme co-founder'],
  },
  {
    text: "[Ada Bell|ada], [China|cn]'s permanent representative to the UN, said that AI matters.",
    language: 'en',
    claims: ['ada REPRESENTS cn permanent representative to the UN'],
  },
  {
    text: '[Bo Lund|bo] led an interagency [U.S.|us] delegation to AI talks.',
    language: 'en',
    claims: ['bo REPRESENTS us'],
  },
  { text: "[Japan|kr]'s leadership of the [AI Process|plan] is welcome.", language: 'en', claims: ['kr LED plan'] },
  {
    text: "[India|in]'s leadership as Chair of the [AI Partnership|institute] is welcome.",
    language: 'en',
    claims: ['in CHAIRED institute'],
  },
  {
    text: 'The [AI Partnership|institute] met. Its founding members are [France|fr], [India|in] and the [United States|us].',
    language: 'en',
    claims: ['fr MEMBER_OF institute', 'in MEMBER_OF institute', 'us MEMBER_OF institute'],
  },
];

describe('claims', () => {
  it.each(CASES)('$text', ({ text, language, claims: expected }: Case) => {
    const name = (id: string): string => id.split(':')[1] ?? id;
    const { claims } = readMarked({ text, language: language ?? 'zh-Hans' });
    expect(
      claims.map(({ from, type, to, label }) =>
        [name(from), type, name(to), ...(label === null ? [] : [label])].join(' '),
      ),
    ).toEqual(expected);
  });

  it('a meeting that issues a text and the speaker at it', () => {
    const { claims, reports } = readMarked({
      text: '[李强|li]{1日|2024-07-01}出席#世界人工智能大会|waic#并致辞。大会发表《[人工智能宣言|declaration]》。',
    });
    const meeting = reports.find(({ type }) => type === 'MEETING')?.id;
    expect(claims.map(({ from, type, to }) => ({ from, type, to }))).toEqual([
      { from: 'person:li', type: 'SPOKE_AT', to: meeting },
      { from: meeting, type: 'PUBLISHED', to: 'initiative:declaration' },
    ]);
  });
});
