/** Words of Taiwan and Hong Kong, in Simplified characters, and those of the mainland for the same. Longer ones first. */
const WORDS: readonly (readonly [string, string])[] = [
  ['人工智慧', '人工智能'],
  ['网际网路', '互联网'],
  ['资讯科技', '信息技术'],
  ['资讯', '信息'],
  ['数位', '数字'],
  ['网路', '网络'],
  ['软体', '软件'],
  ['硬体', '硬件'],
  ['程式', '程序'],
  ['演算法', '算法'],
  ['智慧型', '智能'],
  ['通讯', '通信'],
  ['晶片', '芯片'],
  ['伺服器', '服务器'],
  ['资料库', '数据库'],
  ['资料保护', '数据保护'],
  ['奈米', '纳米'],
];
const MAINLAND = new Map(WORDS);
const REGIONAL = new Map(WORDS.map(([regional, mainland]) => [mainland, regional]));
const FROM_REGIONAL = alternatives(MAINLAND);
const FROM_MAINLAND = alternatives(REGIONAL);

/** 数位发展部 = 数字发展部. */
export function inMainlandWords(text: string): string {
  return text.replace(FROM_REGIONAL, (word) => MAINLAND.get(word) ?? word);
}

/** 科学技术信息通信部 = 科学技术资讯通讯部. */
export function inRegionalWords(text: string): string {
  return text.replace(FROM_MAINLAND, (word) => REGIONAL.get(word) ?? word);
}

function alternatives(words: ReadonlyMap<string, string>): RegExp {
  return new RegExp([...words.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
}
