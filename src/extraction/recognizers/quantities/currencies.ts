/** One line a currency: its code, its Chinese names, its English names, its signs. The longest form that fits counts. */
const LINES: readonly (readonly [string, string, string, string])[] = [
  ['USD', '美元 美金', 'dollars|US dollars|U.S. dollars', '$ US$ USD'],
  ['EUR', '欧元', 'euros|euro', '€ EUR'],
  ['GBP', '英镑', 'pounds', '£ GBP'],
  ['CNY', '元人民币 人民币元', 'yuan|renminbi', 'RMB CNY'],
  ['JPY', '日元 日圆', 'yen', '¥ JP¥'],
  ['KRW', '韩元 韩圆', 'won', '₩'],
  ['CAD', '加元 加拿大元', 'Canadian dollars', 'C$ CA$'],
  ['AUD', '澳元 澳大利亚元', 'Australian dollars', 'A$ AU$'],
  ['SGD', '新元 新加坡元 新币', 'Singapore dollars', 'S$'],
  ['HKD', '港元 港币', 'Hong Kong dollars', 'HK$'],
  ['TWD', '新台币 新台币元', 'Taiwan dollars', 'NT$'],
  ['INR', '卢比 印度卢比', 'rupees|Indian rupees', '₹ Rs'],
  ['CHF', '瑞士法郎 瑞郎', 'Swiss francs', 'CHF'],
  ['RUB', '卢布', 'rubles|roubles', '₽'],
  ['BRL', '雷亚尔', 'reais', 'R$'],
  ['ZAR', '兰特', 'rand', ''],
  ['AED', '迪拉姆', 'dirhams', 'AED'],
  ['SAR', '里亚尔', 'riyals', 'SAR'],
  ['MYR', '令吉 林吉特', 'ringgit', 'RM'],
  ['THB', '泰铢', 'baht', ''],
  ['VND', '越南盾', 'dong', ''],
  ['IDR', '印尼盾 卢比亚', 'rupiah', ''],
  ['SEK', '瑞典克朗', 'Swedish kronor', ''],
  ['DKK', '丹麦克朗', 'Danish kroner', ''],
  ['NOK', '挪威克朗', 'Norwegian kroner', ''],
];

/** Every unit of a quantity that is money. */
export const CURRENCY_CODES: readonly string[] = LINES.map(([code]) => code);

export const CHINESE_CURRENCIES = formsOf(1, ' ');
export const ENGLISH_CURRENCIES = formsOf(2, '|');
export const CURRENCY_SIGNS = formsOf(3, ' ');

/** [form, code], longer forms first. */
function formsOf(column: 1 | 2 | 3, separator: string): readonly (readonly [string, string])[] {
  return LINES.flatMap((line) =>
    line[column]
      .split(separator)
      .filter((form) => form !== '')
      .map((form) => [form, line[0]] as const),
  ).sort(([a], [b]) => b.length - a.length);
}
