import type { NameSpan } from '../../document.ts';
import { readChineseInteger } from '../chinese-number.ts';
import type { NameRecognizer } from '../reading.ts';

const CHINESE = /第(?:(\d{1,3})|([一二三四五六七八九十百]{1,4}))届$/;
const ENGLISH = /(\d{1,3})(?:st|nd|rd|th) (?:(?:regular |special |emergency special )?session of (?:the )?)?$/;
/** 联合国教科文组织大会+第43届会议, 第十四届全国人大+三次会议: the rest of the session's name behind the organ's. */
const CHINESE_BEHIND =
  /^(?:第(?:(\d{1,3})|([一二三四五六七八九十百]{1,4}))届(?:全体)?(?:会议|常会|会期)|第?[一二三四五六七八九十]{1,2}次(?:全体)?会议)/;
const NUMBERED_BEHIND = /^第?[一二三四五六七八九十]{1,2}次/;
const BEHIND = 16;
const BEFORE = 44;

/** 第78届联合国大会, 78th session of the UN General Assembly: the ordinal belongs to the name of a session. */
export const sessions: NameRecognizer = ({ view }, found) =>
  found.flatMap((name): NameSpan[] => {
    if (name.entity.kind !== 'IGO_ORGAN' && name.entity.kind !== 'GOVERNMENT_BODY') return [];
    const before = view.slice(Math.max(0, name.start - BEFORE), name.start);
    const match = CHINESE.exec(before) ?? ENGLISH.exec(before);
    const behind = CHINESE_BEHIND.exec(view.slice(name.end, name.end + BEHIND));
    // 三次会议 is a meeting of the session told before the name, and none of the name alone.
    const tail = behind && (match || !NUMBERED_BEHIND.test(behind[0])) ? behind : null;
    const ordinal = match ?? tail;
    if (!ordinal) return [];
    const start = name.start - (match?.[0].length ?? 0);
    const end = name.end + (tail?.[0].length ?? 0);
    const session = ordinal[1] ? Number(ordinal[1]) : readChineseInteger(ordinal[2] ?? '');
    return [{ ...name, start, end, text: view.slice(start, end), session, rule: 'session' }];
  });
