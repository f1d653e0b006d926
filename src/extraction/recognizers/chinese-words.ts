import { isIdeograph } from '../view-character.ts';

/** Words that hold a character of `STOPS` without being one: a name may contain them. */
const HOLDERS: readonly string[] = (
  '最高 自由 未来 高等 平等 国家 就业 对外 日本 大使 从业 华为 作为 行为 由来 理由 成为 不列颠 使馆 天使 使命 在线 存在 内在 联合 联邦 联盟 联想 ' +
  '并购 合并 各国 以色列 以太 等级 出版 发展 要素 重要 会计 家庭 专家 全国 外国'
).split(' ');

/** Words that end a name: verbs of the news, prepositions, conjunctions. Longer ones hold the shorter. */
const STOP_WORDS: readonly string[] = (
  '宣布 发布 表示 提出 签署 通过 出席 举行 召开 推动 加强 促进 成立 设立 建立 参加 参与 支持 呼吁 要求 强调 指出 认为 主持 访问 批准 制定 颁布 提交 ' +
  '以及 达成 承诺 同意 反对 拒绝 担任 邀请 启动 公布 推出 撤销 取消 否决 警告 希望 正在 已经 开始 继续 进行 介绍 会见 讨论 审议 提供 获得 包括 ' +
  '来自 根据 按照 关于 有关 相关 主办 承办 联合发 联合主 联合举 联合制 联合印 共同 分别 其他 其中 他们 我们 她们 它们 我国 本国 此次 这次 今年 去年 日前 ' +
  '近日 目前 当前 时任 前任 现任 首次 一致 协商 围绕 针对 通报 报道 消息 透露 回应 负责 牵头 组织召 组织开 组织编 印发 出台 起草 研究制 研究提 人工智能公司 ' +
  '创始人 总统 总理 首相 主席 部长 外长 院长 校长 局长 主任 教授 大使 发言人 官员 代表 专家 学者 企业 巨头 等国 两国 三国 各国 多国 政府 受访 民众 ' +
  '内设 下设 走出 要成 许多 多数 一些 历任 历届 举办 先后 办好 推翻 拒签 拒绝签 主导 发挥 确保 符合 存在 提高 提升 增强 完善 落实 开展 组成 组建 构建 打造 实施 执行 实行 属于 位于 涉及 面向 领导人 科学家 议员 法官 监管 当局 机构 各级 多家 一家 这家 两家 个人 所有 任何 该国 本届 上述 日电 日讯'
).split(' ');

const STOPS =
  '依的是在了将已把被由从向对于也还都就这该各并而或但说称让使不未没你我他她它们此其则即如若因为着过吗呢吧给曾又再很更最只才仅及等至到当每';

const holdersAt = byFirst(HOLDERS);
const stopsAt = byFirst(STOP_WORDS);
const stopsByLast = new Map<string, string[]>();
for (const word of STOP_WORDS) stopsByLast.set(word.slice(-1), [...(stopsByLast.get(word.slice(-1)) ?? []), word]);

/** Whether a word starts here that no name of a body goes over: 的, 宣布, 以及. */
export function isStop(view: string, position: number): boolean {
  if (startsWithAny(view, position, stopsAt)) return true;
  if (!STOPS.includes(view.charAt(position))) return false;
  if (startsWithAny(view, position, holdersAt)) return false;
  return !(position > 0 && startsWithAny(view, position - 1, holdersAt, 1));
}

/** Whether such a word ends at a place: what stands before it belongs to no name that starts there. */
export function stopEndsAt(view: string, end: number): boolean {
  return (stopsByLast.get(view.charAt(end - 1)) ?? []).some(
    (word) => end >= word.length && view.startsWith(word, end - word.length),
  );
}

/** A character that names are written with, no punctuation. */
export function isNameCharacter(view: string, position: number): boolean {
  const unit = view.charCodeAt(position);
  return (
    isIdeograph(unit) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a)
  );
}

function byFirst(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const word of words) table.set(word.charAt(0), [...(table.get(word.charAt(0)) ?? []), word]);
  return table;
}

function startsWithAny(
  view: string,
  position: number,
  table: ReadonlyMap<string, readonly string[]>,
  longerThan = 0,
): boolean {
  const words = table.get(view.charAt(position));
  return words?.some((word) => word.length > longerThan && view.startsWith(word, position)) ?? false;
}
