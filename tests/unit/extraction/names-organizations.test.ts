import { describe, expect, it } from 'vitest';
import { findingsOf, mentionsOf } from './read-text.ts';

describe('known names', () => {
  it.each([
    ['聯合國大會通過決議。', ['联合国大会 = organization:un-general-assembly']],
    ['中方支持联合国。', ['中方 = organization:cn', '联合国 = organization:un']],
    ['发展中国家增多。', []],
    ['广大联合国家。', []],
    ['The United States and the UN agreed.', ['United States = organization:us', 'UN = organization:un']],
    ['The unity of us all is an acme of luck.', []],
  ])('%s', (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ['美国政府发布公告。', '美国政府 = organization:us'],
    ['The U.S. government agreed.', 'U.S. government = organization:us'],
    ['The French government agreed.', 'French government = organization:fr'],
    ['It met U.S. government experts.', 'U.S. = organization:us'],
    ['林德政府发布公告。', '林德政府 = organization:lind-administration'],
    ['The Lind administration agreed.', 'Lind administration = organization:lind-administration'],
    ['取消奥巴马政府的政策。', '奥巴马政府 = organization:奥巴马政府'],
  ])('the government acting: %s', (text, mention) => {
    const context = /\p{Script=Han}/u.test(text) ? '艾达·林德总统出席。' : 'President Lind came.';
    expect(mentionsOf(`${text} ${context}`)[0]).toBe(mention);
  });

  it.each([
    ['第78届联合国大会1日通过决议。', '第78届联合国大会', 78],
    ['第七十八届联大通过决议。', '第七十八届联大', 78],
    ['The 78th session of the UN General Assembly opened.', '78th session of the UN General Assembly', 78],
  ])('a session carries its number: %s', (text, words, session) => {
    expect(findingsOf(text).names).toMatchObject([
      { text: words, session, entity: { id: 'organization:un-general-assembly' } },
    ]);
  });
});

describe('names that several bear', () => {
  it.each([
    ['外交部发言人表示欢迎。', '外交部 = organization:cn-mfa'],
    ['法国外交部表示欢迎。', '法国外交部 = organization:fr-mfa'],
    [
      'The PRC sent officials from the Ministry of Foreign Affairs.',
      'Ministry of Foreign Affairs = organization:cn-mfa',
    ],
    [
      'France sent officials from the Ministry of Foreign Affairs.',
      'Ministry of Foreign Affairs = organization:fr-mfa',
    ],
  ])('%s', (text, mention) => {
    expect(mentionsOf(text)).toContain(mention);
  });
});

describe('bodies that only the text names', () => {
  it.each([
    ['美国商务部长说。', '美国商务部 = organization:us-商务部'],
    ['英国科学、创新和技术部发布声明。', '英国科学、创新和技术部 = organization:gb-科学-创新和技术部'],
    ['韩国科学技术信息通信部决定。', '韩国科学技术信息通信部 = organization:kr-科学技术信息通信部'],
    ['法国总统府公布文件。', '法国总统府 = organization:fr-总统府'],
    [
      '美国财政部海外资产控制办公室（OFAC）宣布。',
      '美国财政部海外资产控制办公室 = organization:us-财政部海外资产控制办公室',
    ],
    ['清华大学智能法治研究院院长说。', '清华大学智能法治研究院 = organization:清华大学智能法治研究院'],
    ['数位发展部公布原则。', '数位发展部 = organization:数位发展部'],
    ['初创公司Quux联合创始人说。', 'Quux = organization:quux'],
    ['阿克梅公司宣布。', '阿克梅公司 = organization:acme'],
    ['阿克梅、Quux、翁布拉签署。', 'Quux = organization:quux'],
    ['法国凯捷咨询公司首席执行官说。', '凯捷咨询公司 = organization:凯捷咨询公司'],
    [
      '中国常驻联合国代表团表示。',
      '中国常驻联合国代表团 = organization:permanent-mission-of-china-to-the-united-nations',
    ],
    ['欧盟委员会成立人工智能办公室。', '人工智能办公室 = organization:eu-ai-office'],
    [
      'The Ministry of Trade and Industry agreed.',
      'Ministry of Trade and Industry = organization:ministry-of-trade-and-industry',
    ],
    [
      'The National Trade and Reform Commission agreed.',
      'National Trade and Reform Commission = organization:national-trade-and-reform-commission',
    ],
    ['Officials of the Digital Policy Office agreed.', 'Digital Policy Office = organization:digital-policy-office'],
    ['The Quux Safety Institute (QSI) opened.', 'QSI = organization:quux-safety-institute'],
    ['Acme, Quux and Umbra signed.', 'Quux = organization:quux'],
    [
      'The Permanent Mission of China to the United Nations agreed.',
      'Permanent Mission of China to the United Nations = organization:permanent-mission-of-china-to-the-united-nations',
    ],
  ])('%s', (text, mention) => {
    expect(mentionsOf(text)).toContain(mention);
  });

  it('are known again by a short form', () => {
    const text = '全国网络安全标准化技术委员会（以下简称“网安标委”）发布文件。网安标委秘书处表示欢迎。';
    const long = 'organization:全国网络安全标准化技术委员会';
    expect(mentionsOf(text).slice(0, 2)).toEqual([`全国网络安全标准化技术委员会 = ${long}`, `网安标委 = ${long}`]);
    expect(mentionsOf(text).at(-1)).toBe('网安标委秘书处 = organization:网安标委秘书处');
  });

  it('are known again without their owner, unless two of them could be meant', () => {
    expect(mentionsOf('英国人工智能安全研究所成立。人工智能安全研究所表示欢迎。')).toEqual([
      '英国人工智能安全研究所 = organization:gb-人工智能安全研究所',
      '人工智能安全研究所 = organization:gb-人工智能安全研究所',
    ]);
    expect(mentionsOf('英国人工智能安全研究所、美国人工智能安全研究所。各国要建立人工智能安全研究所。')).toHaveLength(
      2,
    );
  });

  it.each([
    '美国全部企业和政府部门。',
    '多个国家和国际组织签署。',
    '支持联合国在国际合作中发挥中心作用。',
    '国家主权的格局、大局和签署。',
    '一所大学和三家公司。',
    '向Quux表示欢迎，威胁组织Quux活跃。',
    '英国、美国等国纷纷成立人工智能安全研究所。',
    'A new Office will open, says the Joint Statement.',
    'Members of a National Quux Council may differ.',
  ])('no body in %s', (text) => {
    expect(mentionsOf(text).filter((mention) => !/organization:(?:us|un|gb)$/.test(mention))).toEqual([]);
  });
});

describe('states that are only pointed at', () => {
  it.each([
    ['中法两国元首会晤。', ['中 = organization:cn', '法 = organization:fr']],
    ['中美双方同意。', ['中 = organization:cn', '美 = organization:us']],
    ['French researchers agreed.', ['French = organization:fr']],
    ['集中美好的意见。', []],
  ])('%s', (text, pointed) => {
    const found = findingsOf(text).names;
    expect(found.map((name) => `${name.text} = ${name.entity.id}`)).toEqual(pointed);
    expect(found.every(({ nominal }) => nominal)).toBe(true);
  });
});

describe('a body of a state and the state are one name', () => {
  it.each([
    ["France's foreign ministry agreed.", ["France's foreign ministry = organization:fr-mfa"]],
    [
      "Thailand's foreign ministry agreed.",
      ["Thailand's foreign ministry = organization:ministry-of-foreign-affairs-of-thailand"],
    ],
    ['The German parliament agreed.', ['German parliament = organization:parliament-of-germany']],
    [
      "Germany's Ministry of Digital Affairs agreed.",
      ["Germany's Ministry of Digital Affairs = organization:de-digital"],
    ],
    [
      'The German Ministry of Digital Affairs agreed.',
      ['German Ministry of Digital Affairs = organization:de-digital'],
    ],
    [
      "Thailand's AI Safety Institute agreed.",
      ["Thailand's AI Safety Institute = organization:ai-safety-institute-of-thailand"],
    ],
    ["Germany's Acme agreed.", ['Germany = organization:de', 'Acme = organization:acme']],
    ["Germany's plan and Germany's people changed.", ['Germany = organization:de', 'Germany = organization:de']],
    ['韩国互联网振兴院发布指引。', ['韩国互联网振兴院 = organization:kr-互联网振兴院']],
    ['德国医院很多，德国院士来了。', ['德国 = organization:de', '德国 = organization:de']],
    ['各方决定设立非洲人工智能基金。', ['非洲人工智能基金 = organization:非洲人工智能基金']],
    ['非洲基金经理很多。', []],
    [
      '泰国宣布设立人工智能与先进技术委员会。',
      ['泰国 = organization:th', '人工智能与先进技术委员会 = organization:泰国人工智能与先进技术委员会'],
    ],
    ['泰国设立一个专门的人工智能与技术委员会。', ['泰国 = organization:th']],
    ['泰国等国设立人工智能与先进技术委员会。', ['泰国 = organization:th']],
  ])('%s', (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ['Thailand asked Congress to vote.', 'Congress = organization:congress-of-thailand'],
    [
      'Thailand spoke. The Chamber of Deputies voted.',
      'Chamber of Deputies = organization:chamber-of-deputies-of-thailand',
    ],
    ['Thailand met the United States. Congress voted.', 'Congress = organization:us-congress'],
    ['Congress voted.', 'Congress = organization:us-congress'],
  ])('a name that many states have: %s', (text, mention) => {
    expect(mentionsOf(text).at(-1)).toBe(mention);
  });
});

describe('words of Taiwan and Hong Kong', () => {
  it.each([
    ['德國數位資訊部公布指引。', ['德国数位资讯部 = organization:de-digital']],
    ['韓國網際網路振興院公布指引。', ['韩国网际网路振兴院 = organization:kr-互联网振兴院']],
  ])('%s', (text, mentions) => {
    expect(mentionsOf(text, { language: 'zh-Hant' })).toEqual(mentions);
  });
});

describe('organizations that only their neighbours tell', () => {
  it.each([
    ['Plain Sense Media, which had backed it, agreed.', ['Plain Sense Media = organization:plain-sense-media']],
    ['It was told by Orbix, a nonprofit in Berlin.', ['Orbix = organization:orbix']],
    ['They met the startup Orbix.', ['Orbix = organization:orbix']],
    ['It is supported by GTZ.', ['GTZ = organization:gtz']],
    ['GTZ and Acme agreed.', ['GTZ = organization:gtz', 'Acme = organization:acme']],
    ['AI and Acme agreed on GPU sales.', ['Acme = organization:acme']],
    ['New Orleans, which hosted it, is big.', []],
    ['Plain Sense Media is on the shelf.', []],
    ['Ada Lind, the head of a company, agreed.', ['Ada Lind = person:ada-lind']],
  ])('%s', (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

it.each([
  ['联合国大会第79届会议通过决议。', '联合国大会第79届会议', 79],
  ['联合国大会第七十九届会议通过决议。', '联合国大会第七十九届会议', 79],
  ['联合国大会第三次讨论此事。', '联合国大会', undefined],
])('a session may stand behind its organ: %s', (text, words, session) => {
  const [name] = findingsOf(text).names;
  expect([name?.text, name?.session]).toEqual([words, session]);
});

describe('a head noun alone, once its body was named', () => {
  it.each([
    ['The Quux Safety Council met. The Council agreed.', 'Council = organization:quux-safety-council'],
    [
      'The European Commission met. Commission President Bo Lund spoke.',
      'Commission = organization:european-commission',
    ],
    ['The EU agreed. The Commission said so.', 'Commission = organization:european-commission'],
  ])('%s', (text, mention) => {
    expect(mentionsOf(text)).toContain(mention);
  });

  it.each(['The Council agreed.', 'The Quux Safety Council met. A Council of elders met.'])('none in %s', (text) => {
    expect(mentionsOf(text).map((mention) => mention.split(' = ')[0])).not.toContain('Council');
  });
});

describe('datelines', () => {
  it('are no part of the name behind them', () => {
    expect(mentionsOf('北京7月12日电 国家互联网信息办公室发布办法。')).toEqual([
      '国家互联网信息办公室 = organization:国家互联网信息办公室',
    ]);
  });
});
