import { describe, expect, it } from 'vitest';
import { claimLines } from './claim-lines.ts';

const CHINESE: readonly (readonly [text: string, ...claims: string[]])[] = [
  [
    '[人工智能伙伴关系|institute]启动。首批成员共有2个，分别是[法国|fr]和[印度|in]。',
    'fr MEMBER_OF institute',
    'in MEMBER_OF institute',
  ],
  ['[人工智能小组|institute]由[法国|fr]、[印度|in]组成。', 'fr MEMBER_OF institute', 'in MEMBER_OF institute'],
  ['[七国|g7]（[法国|fr]、[英国|gb]）讨论人工智能。', 'fr MEMBER_OF g7', 'gb MEMBER_OF g7'],
  ['[法国|fr]是[人工智能网络|institute]的创始成员。', 'fr MEMBER_OF institute'],
  ['[法国|fr]是[人工智能网络|institute]的邻居。'],
  ['[安理会|unsc]讨论人工智能，由轮值主席国[英国|gb]主持。', 'gb CHAIRED unsc'],
  ['[日本|kr]担任[七国|g7]轮值主席国并讨论人工智能。', 'kr CHAIRED g7'],
  ['[实验室|institute]隶属于[科技部|ministry]，研究人工智能。', 'institute PART_OF ministry'],
  ['[Acme公司|acme]旗下人工智能企业[Globex|globex]没有回应。', 'globex PART_OF acme'],
];

const ENGLISH: readonly (readonly [text: string, ...claims: string[]])[] = [
  [
    'The [Group|g7] consists of [France|fr], [India|in] and the [United States|us].',
    'fr MEMBER_OF g7',
    'in MEMBER_OF g7',
    'us MEMBER_OF g7',
  ],
  [
    '[France|fr] and [India|in] are founding members of the [AI Network|institute].',
    'fr MEMBER_OF institute',
    'in MEMBER_OF institute',
  ],
  ['The [Group|g7] talked about AI. [Japan|kr], which holds the presidency this year, agreed.', 'kr CHAIRED g7'],
  ['The [AI Office|office], a unit of the [Ministry|ministry], agreed.', 'office PART_OF ministry'],
  ['The [AI Lab|institute] within the [Ministry|ministry] agreed.', 'institute PART_OF ministry'],
  ['The [AI Lab|institute] thanked the [Ministry|ministry].'],
];

describe('bodies and who belongs to them', () => {
  it.each(CHINESE)('%s', (text, ...claims) => {
    expect(claimLines(text, 'zh-Hans')).toEqual(claims);
  });

  it.each(ENGLISH)('%s', (text, ...claims) => {
    expect(claimLines(text, 'en')).toEqual(claims);
  });
});
