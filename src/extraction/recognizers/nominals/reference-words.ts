import type { Entity } from '../../../model/entity.ts';

/** Which entities a noun may point back to. */
export interface Reference {
  readonly pattern: RegExp;
  readonly fits: (entity: Entity, word: string) => boolean;
  /** Points back without a pointing word too, at the head of a clause: 声明指出. */
  readonly bare?: boolean;
}

const kinds =
  (...allowed: readonly string[]) =>
  ({ kind }: Entity): boolean =>
    allowed.includes(kind);
const isDocument = ({ type }: Entity): boolean => type === 'Initiative' || type === 'Resolution';
/** "the Commission" is a body whose name says so. */
const named = ({ type, names }: Entity, word: string): boolean =>
  type === 'Organization' && (names.en ?? '').split(/\W+/).includes(word);
export const isPerson = ({ type }: Entity): boolean => type === 'Person';

/** The first that fits a place counts; a new noun is one more line. */
export const CHINESE_REFERENCES: readonly Reference[] = [
  { pattern: /决议(?:草案)?/y, fits: ({ type }) => type === 'Resolution', bare: true },
  { pattern: /(?:联合)?声明(?:文件)?|公报/y, fits: kinds('STATEMENT_DOC', 'DECLARATION'), bare: true },
  { pattern: /宣言/y, fits: kinds('DECLARATION', 'STATEMENT_DOC'), bare: true },
  { pattern: /法案|法律|法规|条例|办法|规定|立法/y, fits: kinds('LAW'), bare: true },
  { pattern: /公约|条约|协定|协议/y, fits: kinds('TREATY', 'DECLARATION', 'COMMITMENT'), bare: true },
  { pattern: /行政命令|行政令|命令/y, fits: kinds('EXECUTIVE_ORDER'), bare: true },
  { pattern: /倡议/y, fits: kinds('PROPOSAL') },
  { pattern: /计划|方案|战略|规划/y, fits: kinds('PLAN') },
  { pattern: /框架|指南|标准/y, fits: kinds('FRAMEWORK') },
  { pattern: /准则|原则|守则/y, fits: kinds('CODE') },
  { pattern: /承诺/y, fits: kinds('COMMITMENT') },
  { pattern: /报告|白皮书/y, fits: kinds('REPORT'), bare: true },
  { pattern: /备忘录/y, fits: kinds('MOU', 'POLICY_DOC') },
  { pattern: /建议书/y, fits: kinds('POLICY_DOC') },
  { pattern: /文件/y, fits: isDocument, bare: true },
  { pattern: /公司|企业/y, fits: kinds('COMPANY') },
  { pattern: /国(?![际家会内外])/y, fits: kinds('STATE') },
  { pattern: /组织|机构|集团|联盟/y, fits: kinds('IGO', 'STATE_GROUP', 'NGO', 'OTHER', 'RESEARCH') },
  { pattern: /委员会|办公室|研究所|研究院|机关/y, fits: kinds('GOVERNMENT_BODY', 'IGO_ORGAN', 'RESEARCH') },
];

/** Tried behind the, this, that and these. */
export const ENGLISH_REFERENCES: readonly Reference[] = [
  { pattern: /(?:draft )?resolution/y, fits: ({ type }) => type === 'Resolution' },
  { pattern: /act|law|bill|legislation|regulation|rules|measures/iy, fits: kinds('LAW') },
  { pattern: /declaration|communiqué|communique/iy, fits: kinds('DECLARATION', 'STATEMENT_DOC') },
  { pattern: /(?:joint )?statement/iy, fits: kinds('STATEMENT_DOC', 'DECLARATION') },
  { pattern: /(?:executive )?order/iy, fits: kinds('EXECUTIVE_ORDER') },
  { pattern: /convention|treaty|agreement|accord|pact|compact/iy, fits: kinds('TREATY', 'DECLARATION', 'COMMITMENT') },
  { pattern: /framework|guidelines|guidance/iy, fits: kinds('FRAMEWORK') },
  { pattern: /(?:action )?plan|strategy|roadmap/iy, fits: kinds('PLAN') },
  { pattern: /(?:voluntary )?commitments?|pledges?/iy, fits: kinds('COMMITMENT') },
  { pattern: /code|principles/iy, fits: kinds('CODE') },
  { pattern: /initiative|proposal/iy, fits: kinds('PROPOSAL') },
  { pattern: /report/iy, fits: kinds('REPORT') },
  { pattern: /recommendations?|memorandum/iy, fits: kinds('POLICY_DOC', 'MOU') },
  { pattern: /text|document/iy, fits: isDocument },
  {
    pattern:
      /(?:General )?Assembly|Council|Commission|Committee|Department|Ministry|Institute|Administration|Agency|Office|Organi[sz]ation|Union|Court|Parliament/y,
    fits: (entity, word) => named(entity, word.replace('General ', '')),
  },
  { pattern: /company|firm/iy, fits: kinds('COMPANY') },
  { pattern: /agency|ministry|department|regulator|watchdog/iy, fits: kinds('GOVERNMENT_BODY') },
];
