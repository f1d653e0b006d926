import { CHINESE_CURRENCIES } from './currencies.ts';

/** What is counted, by the words behind the number. */
export interface Counted {
  readonly pattern: RegExp;
  readonly unit: string;
  readonly isCount?: boolean;
  /** Smaller counts of this are no news: 两国 are the two that were named before. */
  readonly atLeast?: number;
}

const ADJECTIVES =
  '(?:领先的?|主要的?|全球|知名|顶尖|大型|外国|国内外|海内外|参展|科技|人工智能|AI|美国|中国|联合国|联邦|世界|签署|参与|与会|不同|重点|初创|其他|国际){0,5}';
const STATES =
  '(?:国家|联署国|联合提案国|共同提案国|提案国|共同发起国|发起国|签字国|加入国|成员国|会员国|缔约国|签署国|参与国|与会国|创始国|创始成员|经济体|主权国家)';
const ORGANIZATIONS = '(?:国际组织|非政府组织|民间组织|组织|机构|单位|团体|实体|代表团|部门|姊妹机构|高校|大学|智库)';
const DOCUMENTS =
  '(?:决议|协议|文件|声明|备忘录|法案|法律|法规|报告|草案|条约|公约|行政令|行政命令|宣言|标准|合作文件|协定|法)';

/** The first that fits counts. */
export const COUNTED: readonly Counted[] = [
  // 152国投了赞成票, 4个会员国反对: who votes so is a vote.
  {
    pattern: sticky(
      `(?:个?(?:国家|会员国|成员国|代表团)|国|名?(?:参议员|众议员|议员))(?:投(?:下|出)?了?)?(?:赞成票|反对票|弃权票|表示反对|表示赞成|弃权)`,
    ),
    unit: 'vote',
    atLeast: 0,
  },
  { pattern: sticky(`个?${ADJECTIVES}${STATES}(?:和|及|与|、)(?:国际|区域)?组织`), unit: 'state or organization' },
  { pattern: sticky(`个?${ADJECTIVES}${STATES}(?:和地区)?`), unit: 'state' },
  { pattern: sticky('国(?![际家会内外务防产民籍旗宝画语学粹力王])'), unit: 'state', atLeast: 4 },
  { pattern: sticky('个?(?:签署方|签字方|缔约方|签约方|成员方|参与方|与会方|加入方)'), unit: 'party' },
  { pattern: sticky(`家${ADJECTIVES}(?:公司|企业|巨头|实验室|机构|单位|开发商|供应商|初创公司)?`), unit: 'company' },
  { pattern: sticky(`个${ADJECTIVES}(?:公司|企业)`), unit: 'company' },
  { pattern: sticky(`个(?:国际|区域|地区)组织`), unit: 'organization' },
  { pattern: sticky(`[个家]?${ADJECTIVES}${ORGANIZATIONS}`), unit: 'organization', atLeast: 5 },
  { pattern: sticky('票(?:赞成|支持|反对|弃权)?'), unit: 'vote', atLeast: 0 },
  {
    pattern: sticky(
      '(?:名(?![单义额为叫字录])|位(?!一体|数|元|于|置))(?:[\\u4e00-\\u9fff]{0,8}?(?:人员|专家学者|专家|代表|学者|检察长|部长|州长|得主|负责人|官员|科研人员|科学家|嘉宾|院士|领导人|员工|成员|议员|人士|官员|记者|工程师|学生|律师|外交官|企业家|高管|教师|公民|委员|法官|公务员|研究者|从业者|负责人))?',
    ),
    unit: 'person',
  },
  { pattern: sticky('人(?![工类均次民士力才口权文体脸机物])'), unit: 'person', atLeast: 10 },
  { pattern: sticky(`部(?![分门长队委署级])(?:${ADJECTIVES}${DOCUMENTS})?`), unit: 'law' },
  {
    pattern: sticky(`[份项个]${ADJECTIVES}(?:双边|多边|联合|合作|重要|历史性|草案){0,3}${DOCUMENTS}`),
    unit: 'document',
  },
  ...CHINESE_CURRENCIES.map(([form, unit]) => ({ pattern: sticky(form), unit, isCount: false })),
  { pattern: sticky('元(?![首素旦月年])'), unit: 'CNY', isCount: false },
];

function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}
