import type { NameSpan } from '../../document.ts';
import { isNameCharacter, isStop } from '../chinese-words.ts';
import { isMadeOf } from '../made-of.ts';
import type { NameRecognizer } from '../reading.ts';
import { namesOf, unknownEntity } from '../unknown-entity.ts';

const NAME_AT_MOST = 12;
/** Before a name in Latin letters it says what sort of company that is. */
const COMPANY = /(?:公司|集团)(?![A-Z])/y;
/** Words that say what sort of company it is; a name has more than these. */
const SORTS: ReadonlySet<string> = new Set(
  '大型 大 小 中小 初创 科技 高科技 人工智能 AI 网络 网络安全 安全 技术 互联网 软件 硬件 芯片 半导体 能源 石油 天然气 上市 跨国 私营 国有 民营 社交媒体 社交 云 云计算 电信 通信 汽车 制药 生物 咨询 投资 数据 电子商务 电商 母 子 分 总 头部 领先 知名 著名 顶尖 主要 本土 中央 商业 开发 世界 研究 游戏 航空 保险 媒体 传媒 律师 机器人 视频 音乐 出版 大语言模型 大模型 模型 初创型 股份 控股 跨国性 新兴 龙头 等 和 与 取证'.split(
    ' ',
  ),
);

/** 法国+凯捷咨询公司: a brand behind its country, as two names. */
export const chineseCompanies: NameRecognizer = ({ view, lexicon }, found) => {
  const starts = new Set(found.map(({ start }) => start));
  return found.flatMap(({ entity: owner, end: start, rule }): NameSpan[] => {
    if (owner.kind !== 'STATE' || rule !== 'lexicon-name' || starts.has(start)) return [];
    const end = readCompany(view, start, starts);
    if (end === null) return [];
    const text = view.slice(start, end);
    const entity =
      lexicon.bearers(text)[0]?.entity ??
      unknownEntity({ type: 'Organization', kind: 'COMPANY', names: namesOf(text) });
    return [{ start, end, text, entity, type: 'Organization', rule: 'chinese-company' }];
  });
};

function readCompany(view: string, start: number, starts: ReadonlySet<number>): number | null {
  for (let position = start; position < start + NAME_AT_MOST; position += 1) {
    if (!isNameCharacter(view, position) || (position > start && starts.has(position))) return null;
    COMPANY.lastIndex = position;
    if (COMPANY.test(view))
      return position - start >= 2 && !isMadeOf(view.slice(start, position), SORTS) ? COMPANY.lastIndex : null;
    if (isStop(view, position)) return null;
  }
  return null;
}
