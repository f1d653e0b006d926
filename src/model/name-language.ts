import { Converter } from 'opencc-js/t2cn';
import type { Language } from './vocabulary.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * The language of a name, by its script alone: Chinese characters are Chinese, and traditional where simplifying changes them (a name that is
 * written alike in both scripts counts as simplified); Latin letters are taken for English. Null for anything else.
 */
export function languageOfName(name: string): Language | null {
  if (/\p{Script=Han}/u.test(name)) return toSimplified(name) === name ? 'zh-Hans' : 'zh-Hant';
  return /\p{Script=Latin}/u.test(name) ? 'en' : null;
}
