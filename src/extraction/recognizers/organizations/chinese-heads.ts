import type { OrganizationKind } from '../../../model/vocabulary.ts';

/** The noun a Chinese body's name ends in. */
export interface Head {
  readonly text: string;
  readonly kind: OrganizationKind;
  /** Characters that make another word of the head's last one: 部门, 局面, 署名. */
  readonly notBefore?: string;
  /** Characters before the head that make a common word with it: 全部, 布局, 签署. */
  readonly notAfter?: string;
  /** Its name may join fields by 和, 与 or 及: 工业和信息化部. */
  readonly joins?: boolean;
  /** Names a part of the body before it: 秘书处, 协调局. */
  readonly part?: boolean;
  /** Names a body on the strength of the word before it alone: 清华大学. */
  readonly proper?: boolean;
}

/** Longer heads stand before the shorter ones they end in. */
export const HEADS: readonly Head[] = [
  { text: '标准化技术委员会', kind: 'STANDARDS_BODY', part: true },
  { text: '委员会', kind: 'GOVERNMENT_BODY', joins: true, part: true },
  { text: '执委会', kind: 'IGO_ORGAN' },
  { text: '理事会', kind: 'IGO_ORGAN', part: true },
  { text: '基金会', kind: 'NGO', proper: true },
  { text: '联合会', kind: 'NGO' },
  { text: '总会', kind: 'NGO' },
  { text: '公会', kind: 'NGO' },
  { text: '工会', kind: 'NGO' },
  { text: '审议会', kind: 'GOVERNMENT_BODY' },
  { text: '协会', kind: 'NGO', joins: true },
  { text: '学会', kind: 'NGO' },
  { text: '商会', kind: 'NGO' },
  { text: '联盟', kind: 'NGO', notBefore: '体' },
  { text: '议会', kind: 'GOVERNMENT_BODY', notBefore: '大', notAfter: '会建提协' },
  { text: '国会', kind: 'GOVERNMENT_BODY', notBefore: '议' },
  { text: '参议院', kind: 'GOVERNMENT_BODY' },
  { text: '众议院', kind: 'GOVERNMENT_BODY' },
  { text: '最高法院', kind: 'COURT' },
  { text: '法院', kind: 'COURT', notBefore: '判裁' },
  { text: '检察院', kind: 'GOVERNMENT_BODY' },
  { text: '总统府', kind: 'GOVERNMENT_BODY' },
  { text: '首相府', kind: 'GOVERNMENT_BODY' },
  { text: '国务院', kind: 'GOVERNMENT_BODY' },
  { text: '办公室', kind: 'GOVERNMENT_BODY', joins: true, part: true },
  { text: '办公厅', kind: 'GOVERNMENT_BODY', joins: true, part: true },
  { text: '秘书处', kind: 'IGO_ORGAN', part: true },
  { text: '办事处', kind: 'OTHER', part: true },
  { text: '大使馆', kind: 'GOVERNMENT_BODY' },
  { text: '研究院', kind: 'RESEARCH', joins: true, part: true, proper: true },
  { text: '研究所', kind: 'RESEARCH', joins: true, part: true, proper: true },
  { text: '研究中心', kind: 'RESEARCH', joins: true, part: true },
  { text: '科学院', kind: 'RESEARCH', proper: true },
  { text: '工程院', kind: 'RESEARCH' },
  { text: '学院', kind: 'RESEARCH', part: true, proper: true, notBefore: '派' },
  { text: '实验室', kind: 'RESEARCH', part: true },
  { text: '大学', kind: 'RESEARCH', proper: true, notBefore: '生' },
  { text: '有限责任公司', kind: 'COMPANY', proper: true },
  { text: '有限公司', kind: 'COMPANY', proper: true },
  { text: '公司', kind: 'COMPANY' },
  { text: '集团', kind: 'COMPANY' },
  { text: '银行', kind: 'COMPANY' },
  { text: '组织', kind: 'IGO', notBefore: '者', notAfter: '施际' },
  { text: '基金', kind: 'OTHER', notBefore: '会经组额项管申规支', notAfter: '对私公' },
  { text: '领导小组', kind: 'GOVERNMENT_BODY', joins: true, part: true },
  { text: '专家小组', kind: 'OTHER', joins: true, part: true },
  { text: '专家组', kind: 'OTHER', joins: true, part: true },
  { text: '工作组', kind: 'OTHER', joins: true, part: true },
  // 韩国+互联网振兴院; what else ends so stands before.
  {
    text: '院',
    kind: 'GOVERNMENT_BODY',
    notBefore: '士校落子系内外线区里所',
    notAfter: '医法学参众两上下电剧戏影书寺画大各研本该科学一三四五六',
  },
  { text: '厅', kind: 'GOVERNMENT_BODY', joins: true, notBefore: '级局长', notAfter: '客餐大舞展音议公前门' },
  { text: '总局', kind: 'GOVERNMENT_BODY', joins: true },
  { text: '总署', kind: 'GOVERNMENT_BODY', joins: true },
  { text: '专员署', kind: 'GOVERNMENT_BODY' },
  { text: '中心', kind: 'OTHER', part: true, notBefore: '化', notAfter: '为' },
  {
    text: '部',
    kind: 'GOVERNMENT_BODY',
    joins: true,
    notBefore: '分门署件队落位族委',
    notAfter: '首全内外总东西南北中干局支本一两三几各乐子面政',
  },
  {
    text: '局',
    kind: 'GOVERNMENT_BODY',
    joins: true,
    part: true,
    notBefore: '面势部限长势',
    notAfter: '格布结僵大全当时战变困开破定出政',
  },
  { text: '署', kind: 'GOVERNMENT_BODY', joins: true, notBefore: '名了的理', notAfter: '签部联' },
  { text: '司', kind: 'GOVERNMENT_BODY', part: true, notBefore: '法机令', notAfter: '公上寿' },
];

const byLast = new Map<string, Head[]>();
for (const head of HEADS) {
  const last = head.text.slice(-1);
  byLast.set(last, [...(byLast.get(last) ?? []), head]);
}

const byFirst = new Map<string, string[]>();
for (const { text } of HEADS) {
  if (text.length > 2) byFirst.set(text.charAt(0), [...(byFirst.get(text.charAt(0)) ?? []), text]);
}

/** Whether a head starts here that holds a word which otherwise ends names: 总统府. */
export function isHeadStart(view: string, start: number): boolean {
  return byFirst.get(view.charAt(start))?.some((text) => view.startsWith(text, start)) ?? false;
}

/** The longest head that ends at a place, if the characters around it do not make another word of it. */
export function headEndingAt(view: string, end: number): Head | null {
  for (const head of byLast.get(view.charAt(end - 1)) ?? []) {
    const start = end - head.text.length;
    if (start < 0 || !view.startsWith(head.text, start)) continue;
    if (head.notBefore?.includes(view.charAt(end))) return null;
    if (start > 0 && head.notAfter?.includes(view.charAt(start - 1))) return null;
    return head;
  }
  return null;
}
