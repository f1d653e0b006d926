import { describe, expect, it } from 'vitest';
import { claimLines } from './claim-lines.ts';

const CHINESE: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['根据《[网络法|act]》，[网信办|cac]制定了《[人工智能办法|plan]》。', 'plan IMPLEMENTS act'],
  ['《[人工智能指引|plan]》是为了配合《[基本法|act]》明年的施行。', 'plan IMPLEMENTS act'],
  ['《[人工智能计划|plan]》以《[原则|commitments]》为基础。', 'plan BUILDS_ON commitments'],
  ['《[人工智能计划|plan]》是对[行政令|order]中有关要求的贯彻落实。', 'plan IMPLEMENTS order'],
  ['各方应落实[决议|resolution]。为此，[中国|cn]提出《[人工智能计划|plan]》。', 'plan IMPLEMENTS resolution'],
  ['《[人工智能法|act]》规定，政府将设立由总理领导的[人工智能总部|office]。', 'act PROVIDES_FOR office'],
  ['《[人工智能法|act]》提到[人工智能总部|office]。'],
  ['[白宫|office]发布《[人工智能备忘录|plan]》，取代了此前的《[旧备忘录|order]》。', 'plan REVOKES order'],
  [
    '[大会|unga]公布《[契约|declaration]》及其附件《[人工智能契约|plan]》和《[承诺|commitments]》。',
    'plan PART_OF declaration',
    'commitments PART_OF declaration',
  ],
];

const ENGLISH: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['The [Ministry|ministry] released the [AI Plan|plan], as required by the [AI Act|act].', 'plan IMPLEMENTS act'],
  ['The [AI Plan|plan] builds on the [Declaration|declaration].', 'plan BUILDS_ON declaration'],
  ['The [AI Act|act] is new. It establishes a new [AI Office|office].', 'act PROVIDES_FOR office'],
  ['The [AI Act|act] was welcomed by the [AI Office|office].'],
  ['The [Ministry|ministry] issued the [AI Plan|plan], replacing the [Old Order|order].', 'plan REVOKES order'],
  [
    'They adopted the [AI Pact|declaration], together with its annexes, the [Compact|plan] and the [Promise|commitments].',
    'plan PART_OF declaration',
    'commitments PART_OF declaration',
  ],
];

describe('texts and what they do to each other', () => {
  it.each(CHINESE)('%s', (text, ...claims) => {
    expect(claimLines(text, 'zh-Hans').filter((line) => !/PUBLISHED|ADOPTED/.test(line))).toEqual(claims);
  });

  it.each(ENGLISH)('%s', (text, ...claims) => {
    expect(claimLines(text, 'en').filter((line) => !/PUBLISHED|ADOPTED/.test(line))).toEqual(claims);
  });
});

describe('speaking at a meeting', () => {
  it.each([
    ['{1日|2024-07-01}#人工智能峰会|summit#开幕。[阿达|ada]在会上说，人工智能很重要。', 'zh-Hans'],
    ['The #AI Summit|summit# opened on {1 July|2024-07-01}. [Ada Bell|ada] told the members that AI matters.', 'en'],
  ] as const)('%s', (text, language) => {
    expect(claimLines(text, language)).toEqual(['ada SPOKE_AT MEETING']);
  });

  it.each([
    ['{1日|2024-07-01}#人工智能峰会|summit#开幕。[阿达|ada]在记者会上说，人工智能很重要。', 'zh-Hans'],
    ['The #AI Summit|summit# opened on {1 July|2024-07-01}. [Ada Bell|ada] told reporters that AI matters.', 'en'],
  ] as const)('not in %s', (text, language) => {
    expect(claimLines(text, language)).toEqual([]);
  });
});
