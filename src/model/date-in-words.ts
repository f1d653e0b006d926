import { edtfPrecision } from './edtf.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

const SEASONS: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  '21': { en: 'spring', zh: '春季' },
  '22': { en: 'summer', zh: '夏季' },
  '23': { en: 'autumn', zh: '秋季' },
  '24': { en: 'winter', zh: '冬季' },
};

/** `2024-07-01` as "1 July 2024" or 2024年7月1日; what is no certain EDTF date of level 0 or 1 stays as it is. */
export function dateInWords(edtf: string, language: 'en' | 'zh'): string {
  const ends = edtf.split('/');
  if (ends.length === 2) return ends.map((end) => dateInWords(end, language)).join(language === 'en' ? ' to ' : '至');
  const [, year = '', middle, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf) ?? [];
  if (year === '') return edtf;
  if (middle === undefined) return language === 'en' ? year : `${year}年`;
  if (edtfPrecision(edtf) === 'SEASON') return seasonInWords(year, middle, language);
  if (language === 'zh') return `${year}年${Number(middle)}月${day === undefined ? '' : `${Number(day)}日`}`;
  const month = `${MONTHS[Number(middle) - 1] ?? middle} ${year}`;
  return day === undefined ? month : `${Number(day)} ${month}`;
}

function seasonInWords(year: string, season: string, language: 'en' | 'zh'): string {
  const name = SEASONS[season]?.[language] ?? season;
  return language === 'en' ? `${name} ${year}` : `${year}年${name}`;
}
