import type { NameSpan } from '../../document.ts';
import { readChineseInteger } from '../chinese-number.ts';
import type { NameRecognizer } from '../reading.ts';

const CHINESE = /第(?:(\d{1,3})|([一二三四五六七八九十百]{1,4}))届$/;
const ENGLISH = /(\d{1,3})(?:st|nd|rd|th) (?:(?:regular |special |emergency special )?session of (?:the )?)?$/;
const BEFORE = 44;

/** 第78届联合国大会, 78th session of the UN General Assembly: the ordinal belongs to the name of a session. */
export const sessions: NameRecognizer = ({ view }, found) =>
  found.flatMap((name): NameSpan[] => {
    if (name.entity.kind !== 'IGO_ORGAN' && name.entity.kind !== 'GOVERNMENT_BODY') return [];
    const before = view.slice(Math.max(0, name.start - BEFORE), name.start);
    const match = CHINESE.exec(before) ?? ENGLISH.exec(before);
    if (!match) return [];
    const start = name.start - match[0].length;
    const session = match[1] ? Number(match[1]) : readChineseInteger(match[2] ?? '');
    return [{ ...name, start, text: view.slice(start, name.end), session, rule: 'session' }];
  });
