import type { Qualifier } from '../../../model/vocabulary.ts';
import type { QuantitySpan } from '../../document.ts';
import type { QuantityRecognizer } from '../reading.ts';
import { boundsOf } from './bounds.ts';

/** The unit of a number without a noun is that of the count before: 这一数字. */
const SAME = 'same';

const UNITS: Readonly<Record<string, string>> = {
  国家: 'state',
  国: 'state',
  成员国: 'state',
  会员国: 'state',
  缔约国: 'state',
  签署国: 'state',
  联署国: 'state',
  提案国: 'state',
  加入国: 'state',
  参与国: 'state',
  成员: 'member',
  签署方: 'party',
  缔约方: 'party',
  参与方: 'party',
  签署者: 'party',
  企业: 'company',
  公司: 'company',
  机构: 'organization',
  组织: 'organization',
  人数: 'person',
  代表: 'person',
  签名者: 'person',
  这一数字: SAME,
  该数字: SAME,
  数字: SAME,
};
const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  超过: 'more_than',
  已超过: 'more_than',
  超: 'more_than',
  逾: 'more_than',
  突破: 'more_than',
  至少有: 'at_least',
  不少于: 'at_least',
  接近: 'less_than',
  不足: 'less_than',
  约: 'about',
  约为: 'about',
};
const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const TOTAL = new RegExp(
  `(?<noun>${alternatives(Object.keys(UNITS))})(?:数量|总数|数目|数)?(?:已经|目前|已|均|也|现)?(?:(?<prefix>${alternatives(Object.keys(QUALIFIERS))})|达到?了?|增至|增加[到至]|上升[到至]|升至|扩大[到至]|扩至|共计?有?|合计|一共有?|总[计数]为?|是|为)(?:了)?(?<number>\\d{1,6})(?<more>多|余)?(?:个|家|名|人|位|国)(?![\\u4e00-\\u9fff]{0,2}(?:国家|企业|公司|月|百分))`,
  'g',
);

/** 参加联署的国家超过140个, 成员国增至40个, 这一数字是42个: what is counted stands before the number. */
export const chineseTotals: QuantityRecognizer = ({ view }) =>
  [...view.matchAll(TOTAL)].flatMap((match): QuantitySpan[] => {
    const { noun = '', prefix = '', number = '', more } = match.groups ?? {};
    const value = Number(number);
    if (value < 2) return [];
    const qualifier = QUALIFIERS[prefix] ?? (more ? 'more_than' : 'exact');
    const end = match.index + match[0].length;
    const start = match.index + match[0].lastIndexOf(prefix === '' ? number : prefix);
    const unit = UNITS[noun] ?? null;
    return [
      {
        start,
        end,
        text: view.slice(start, end),
        value,
        ...boundsOf(value, qualifier, true),
        qualifier,
        unit: unit === SAME ? null : unit,
        ...(unit === SAME && { again: true }),
        rule: 'chinese-total',
      },
    ];
  });
