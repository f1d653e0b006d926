import type { SeededRandom } from './seeded-random.ts';

/** The same thing in both languages. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}

type Words = readonly [Name, ...Name[]];

/** `zh=en` pairs. */
function words(pairs: string): Words {
  const [first, ...others] = pairs.split(' | ').map((pair) => {
    const [zh = '', en = ''] = pair.split('=');
    return { zh, en };
  });
  return [first ?? { zh: '', en: '' }, ...others];
}

export const COMMON_ACTOR: Name = { zh: '中国', en: 'China' };

const STATES = words(
  '法国=France | 巴西=Brazil | 肯尼亚=Kenya | 日本=Japan | 加拿大=Canada | 印度=India | 智利=Chile | 埃及=Egypt | 挪威=Norway | 韩国=South Korea | 新加坡=Singapore | 卢旺达=Rwanda | 墨西哥=Mexico | 西班牙=Spain | 德国=Germany | 越南=Vietnam | 摩洛哥=Morocco | 澳大利亚=Australia | 哈萨克斯坦=Kazakhstan | 塞尔维亚=Serbia',
);
const PLACES = words(
  '北原=Northfield | 南港=Southhaven | 东岭=Eastridge | 西川=Westbrook | 青湖=Bluelake | 白河=Whiteriver | 金滩=Goldshore | 石门=Stonegate | 长桥=Longbridge | 云台=Cloudhill | 新丰=Newbury | 海宁=Seacrest | 安平=Fairmont | 松江=Pinewater | 玉山=Jadeford | 临川=Brookdale | 古城=Oldcastle | 绿洲=Greenvale | 红岩=Redcliff | 星岛=Starport | 月湾=Moonbay | 天河=Skyford | 龙泉=Springwell | 凤鸣=Larkstone',
);
const TOPICS = words(
  '人工智能安全=AI Safety | 算法治理=Algorithm Governance | 人工智能伦理=AI Ethics | 智能算力=Shared Computing | 生成式人工智能=Generative AI | 人工智能教育=AI Education | 数据与人工智能=Data and AI | 人工智能标准=AI Standards | 可信人工智能=Trustworthy AI | 人工智能能力建设=AI Capacity Building | 前沿模型=Frontier Models | 人工智能透明度=AI Transparency',
);
const BODIES = words(
  '研究院=Institute | 委员会=Council | 协会=Association | 中心=Centre | 基金会=Foundation | 联盟=Alliance | 实验室=Laboratory | 学会=Society',
);
const INSTRUMENTS = words(
  '宣言=Declaration | 行动计划=Action Plan | 倡议=Initiative | 框架=Framework | 行为准则=Code of Conduct | 公约=Convention | 指南=Guidelines | 路线图=Roadmap',
);
const SURNAMES = words(
  '王=Harper | 李=Lindqvist | 张=Zeller | 刘=Laurent | 陈=Castell | 杨=Young | 赵=Okafor | 黄=Hughes | 周=Joffe | 吴=Woodward | 徐=Sandoval | 孙=Sorensen | 马=Martens | 朱=Julian | 胡=Hollis | 郭=Greene | 何=Hayward | 林=Linden | 罗=Roland | 梁=Langley',
);
const GIVEN = words(
  '建国=James | 明华=Miriam | 志远=Simon | 晓东=Diana | 海燕=Helen | 文博=Victor | 思远=Stella | 立新=Leonard | 雅琴=Yasmin | 国强=Gregory | 春梅=Clara | 子涵=Hannah | 永康=Conrad | 雪莹=Sheila | 俊杰=Julius | 振宇=Jasper | 嘉怡=Judith | 天宇=Thomas | 若兰=Rowena | 宏伟=Howard | 玉洁=Eugenie | 少华=Sharon | 宗翰=Hamish | 梦瑶=Monica',
);
export const PUBLISHERS = words(
  '晨报=The Morning Record | 环球观察=World Observer | 科技日志=Technology Journal | 政策周刊=Policy Weekly | 南方纪事=Southern Chronicle | 北方通讯=Northern Wire | 数字前沿=Digital Frontier | 国际纵览=International Survey | 海岸时报=Coast Times | 公共事务=Public Affairs | 经济脉搏=Economy Pulse | 法治参考=Law Reference',
);

/** Some 2,300 bodies that no lexicon knows. */
export function inventedBody(random: SeededRandom): Name {
  const [place, topic, body] = [random.pick(PLACES), random.pick(TOPICS), random.pick(BODIES)];
  return { zh: `${place.zh}${topic.zh}${body.zh}`, en: `${place.en} ${topic.en} ${body.en}` };
}

/** Some 2,300 names of instruments; with an edition where that is not enough. */
export function inventedInstrument(random: SeededRandom): Name {
  const [place, topic, kind] = [random.pick(PLACES), random.pick(TOPICS), random.pick(INSTRUMENTS)];
  return { zh: `《${place.zh}${topic.zh}${kind.zh}》`, en: `the ${place.en} ${kind.en} on ${topic.en}` };
}

export function inventedPerson(random: SeededRandom): Name {
  const [surname, given] = [random.pick(SURNAMES), random.pick(GIVEN)];
  return { zh: surname.zh + given.zh, en: `${given.en} ${surname.en}` };
}

export function state(random: SeededRandom): Name {
  return random.pick(STATES);
}

export function place(random: SeededRandom): Name {
  return random.pick(PLACES);
}
