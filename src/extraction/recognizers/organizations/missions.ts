import type { NameSpan } from '../../document.ts';
import type { NameRecognizer } from '../reading.ts';
import { unknownEntity } from '../unknown-entity.ts';

const CHINESE_LINK = /(?:常驻|驻)/y;
const CHINESE_HEAD = /[\u4e00-\u9fff]{0,4}?(?:代表团|使团|大使馆|总领事馆|领事馆)/y;
const ENGLISH_HEAD = /\b(?:Permanent |Observer )?(Mission|Delegation|Embassy|Consulate) of (?:the )?/g;
const ENGLISH_LINK = / (?:to|in) (?:the )?/y;

/** 中国常驻联合国代表团, Permanent Mission of China to the United Nations: a body of the state that is sent. */
export const missions: NameRecognizer = ({ view, lexicon }, found) => {
  const known = found.filter(({ rule, type }) => rule === 'lexicon-name' && type === 'Organization');
  const byStart = new Map(known.map((name) => [name.start, name]));
  const mission = (start: number, end: number, sender: NameSpan, host: NameSpan, isEmbassy: boolean): NameSpan => {
    const text = view.slice(start, end);
    const from = sender.entity.names;
    const at = host.entity.names;
    const names = {
      en:
        from.en && at.en
          ? `${isEmbassy ? 'Embassy' : 'Permanent Mission'} of ${article(from.en)}${from.en} ${isEmbassy ? 'in' : 'to'} ${article(at.en)}${at.en}`
          : null,
      zh: from.zh && at.zh ? (isEmbassy ? `${from.zh}驻${at.zh}大使馆` : `${from.zh}常驻${at.zh}代表团`) : null,
    };
    const entity =
      lexicon.bearers(text)[0]?.entity ?? unknownEntity({ type: 'Organization', kind: 'GOVERNMENT_BODY', names });
    return { start, end, text, entity, type: 'Organization', rule: 'mission' };
  };
  const chinese = known.flatMap((sender): NameSpan[] => {
    const linkEnd = matchEnd(CHINESE_LINK, view, sender.end);
    const host = linkEnd === null ? undefined : byStart.get(linkEnd);
    const end = host ? matchEnd(CHINESE_HEAD, view, host.end) : null;
    return host && end !== null
      ? [mission(sender.start, end, sender, host, view.slice(host.end, end).endsWith('馆'))]
      : [];
  });
  const english = [...view.matchAll(ENGLISH_HEAD)].flatMap((match): NameSpan[] => {
    const sender = byStart.get(match.index + match[0].length);
    const linkEnd = sender ? matchEnd(ENGLISH_LINK, view, sender.end) : null;
    const host = linkEnd === null ? undefined : byStart.get(linkEnd);
    return sender && host ? [mission(match.index, host.end, sender, host, /Embassy|Consulate/.test(match[0]))] : [];
  });
  return [...chinese, ...english];
};

function matchEnd(pattern: RegExp, view: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(view) ? pattern.lastIndex : null;
}

/** "the United States", "the European Union". */
function article(name: string): string {
  return /^(?:United|European|African|Russian|Republic|Netherlands|Philippines|Kingdom)\b/.test(name) ? 'the ' : '';
}
