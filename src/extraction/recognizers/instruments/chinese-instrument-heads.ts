import type { EntityKind, EntityType } from '../../../model/vocabulary.ts';

export interface InstrumentHead {
  readonly text: string;
  readonly type: EntityType;
  readonly kind: EntityKind;
  /** Names an instrument without title marks too, where 人工智能 or a name stands before it: 拜登人工智能行政命令. */
  readonly bare?: boolean;
}

const LINES: readonly (readonly [EntityType, EntityKind, string, bare?: string])[] = [
  ['Resolution', 'RESOLUTION', '决议草案 决议案', '决议'],
  ['Initiative', 'DECLARATION', '共识', '宣言'],
  ['Initiative', 'STATEMENT_DOC', '声明 公报 公开信 倡议书 呼吁书 文告 致辞稿'],
  ['Initiative', 'TREATY', '协定 议定书 宪章 协议', '公约 条约 框架公约'],
  ['Initiative', 'LAW', '条例 规定 办法 细则 规则 宪法 法典 指令 暂行办法 法律 规章 法', '法案 基本法'],
  ['Initiative', 'EXECUTIVE_ORDER', '总统令', '行政令 行政命令 命令'],
  ['Initiative', 'PLAN', '计划 规划 方案 路线图 战略 愿景 蓝图 纲要', '行动计划 战略愿景 普惠计划'],
  ['Initiative', 'PROPOSAL', '提案 建议案', '倡议'],
  ['Initiative', 'FRAMEWORK', '框架 指南 指引 标准 规范 要求 清单 目录 手册'],
  ['Initiative', 'CODE', '原则 准则', '守则 行为准则'],
  ['Initiative', 'COMMITMENT', '承诺 契约 承诺书 公约书'],
  ['Initiative', 'MOU', '谅解备忘录'],
  ['Initiative', 'POLICY_DOC', '意见 通知 建议书 建议 政策 公告 决定 提示 立场文件 意向书', '备忘录'],
  ['Initiative', 'AGENDA', '议程'],
  ['Initiative', 'PROGRAMME', '进程'],
  ['Initiative', 'REPORT', '报告 白皮书 蓝皮书 绿皮书 指数 报告书 评估'],
];

export const INSTRUMENT_HEADS: readonly InstrumentHead[] = LINES.flatMap(([type, kind, quoted, bare = '']) => [
  ...quoted
    .split(' ')
    .filter(Boolean)
    .map((text) => ({ text, type, kind })),
  ...bare
    .split(' ')
    .filter(Boolean)
    .map((text) => ({ text, type, kind, bare: true })),
]).sort((a, b) => b.text.length - a.text.length);

/** A shorter main title is a word: 《指南：生活》. */
const MAIN_AT_LEAST = 4;

/** The head a title ends in; what follows in brackets (征求意见稿, 2024年版) does not count. */
export function headOfTitle(title: string): InstrumentHead | null {
  const bare = title
    .replace(/[（(〔][^（()）〔〕]{1,20}[)）〕]$/, '')
    .replace(/(?:摘要|全文|草案|(?:第[一二三四五六七八九十\d]{1,4}|\d{1,4}(?:\.\d{1,3})?)版)$/, '');
  const head = INSTRUMENT_HEADS.find(({ text }) => bare.endsWith(text));
  if (head) return head;
  // …治理指南：生成式人工智能: the subtitle has no head.
  const [main = ''] = bare.split(/[：:]|——/);
  return main.length >= MAIN_AT_LEAST && main.length < bare.length
    ? (INSTRUMENT_HEADS.find(({ text }) => main.endsWith(text)) ?? null)
    : null;
}

/** The head that starts at a place: …》备忘录. */
export function headStartingAt(view: string, start: number): InstrumentHead | null {
  return INSTRUMENT_HEADS.find(({ text }) => view.startsWith(text, start)) ?? null;
}

/** The head that ends at a place: 声明《…. */
export function headEndingAt(view: string, end: number): InstrumentHead | null {
  return INSTRUMENT_HEADS.find(({ text }) => end >= text.length && view.startsWith(text, end - text.length)) ?? null;
}
