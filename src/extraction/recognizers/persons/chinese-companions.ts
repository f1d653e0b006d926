import type { NameSpan } from '../../document.ts';
import type { NameRecognizer } from '../reading.ts';
import { readChineseName } from './chinese-name.ts';
import { personSpan } from './person-span.ts';

/** 习近平和彭丽媛, 宋海涛、王坚: beside somebody else's name. */
export const chineseCompanions: NameRecognizer = ({ view }, found) =>
  found.flatMap(({ type, end }): NameSpan[] => {
    if (type !== 'Person' || !/[和与、及]/.test(view.charAt(end))) return [];
    const last = readChineseName(view, end + 1);
    if (last === null) return [];
    const isLong = last - end === 4;
    const closes = view.charAt(end) === '、' && /[，。、；\n]|^$/.test(view.charAt(last));
    return isLong || closes ? [personSpan(view, end + 1, last, 'companion')] : [];
  });
