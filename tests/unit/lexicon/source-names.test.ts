import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { lexiconFolder } from './lexicon-folder.ts';

const BUNDLED = fileURLToPath(new URL('../../../seed/lexicon', import.meta.url));
const WIRE = '- { id: source:wire, en: Farland Wire, zh: 远国通讯社, aliases: { any: [FW] }, sites: [wire.example] }\n';

describe('the name of a source', () => {
  const nameOf = (given: string) => loadLexicon([lexiconFolder({ 'sources.yaml': WIRE })]).sources.nameOf(given);

  it.each([
    'Farland Wire',
    ' farland  wire ',
    'The Farland Wire',
    'ＦＷ',
    '远国通讯社',
    '遠國通訊社',
    '远国 通讯社',
    '《远国通讯社》',
    '远国通讯社（快讯）',
    '远国通讯社（快讯 2024）(转载)',
    '远国通讯社微信公众号',
    '远国通讯社官方网站',
    'Farland Wire via Example Portal',
    'Farland Wire | World',
    'Farland Wire - Technology',
    '远国通讯社/隐国日报',
    'wire.example',
    'www.wire.example',
    'https://en.wire.example/news/1?a=b',
  ])('is one for %j', (given) => {
    expect(nameOf(given)).toBe('Farland Wire');
  });

  it.each([
    ['Hidden Daily', 'Hidden Daily'],
    [' Hidden Daily (data set) ', 'Hidden Daily (data set)'],
    ['Farland Wireless', 'Farland Wireless'],
    ['远国通讯社员工报', '远国通讯社员工报'],
    ['example', 'example'],
    ['otherwire.example', 'otherwire.example'],
    ['（快讯）', '（快讯）'],
    ['', ''],
  ])('is as given for another: %j', (given, shown) => {
    expect(nameOf(given)).toBe(shown);
  });

  it('goes to the later folder', () => {
    const own = lexiconFolder({ 'sources.yaml': '- { id: source:fw, en: Fresh Water, aliases: { any: [FW] } }\n' });
    const { sources } = loadLexicon([lexiconFolder({ 'sources.yaml': WIRE }), own]);
    expect([sources.nameOf('FW'), sources.nameOf('远国通讯社')]).toEqual(['Fresh Water', 'Farland Wire']);
  });
});

describe('the bundled sources', () => {
  const lexicon = loadLexicon([BUNDLED]);

  it.each([
    ['Xinhua News Agency', ['新华社', '新华网', 'Xinhua', '新華社', 'news.cn', 'english.news.cn']],
    ['Reuters', ['路透社', 'reuters.com', 'Reuters via Yahoo']],
    ['United Nations', ['联合国新闻', 'UN News', 'press.un.org']],
    ['China News Service', ['中国新闻网', '中新社', 'ecns.cn']],
    ['IT Home', ['IT之家（数据集）']],
    ['China Media Group', ['央视网（新闻联播）', '央视新闻']],
    ['Ministry of Foreign Affairs of China', ['外交部网站', 'Chinese Foreign Ministry']],
    ["People's Daily", ['人民网/观察者（数据集）', 'People’s Daily']],
    ['Taiwan News', ['台灣英文新聞']],
    ['UK Government', ['英国政府', 'www.gov.uk']],
    ['State Council of China', ['www.gov.cn', '中国政府网']],
    ['Cyberspace Administration of China', ['www.cac.gov.cn']],
  ])('show %s for %j', (shown, given) => {
    expect(given.map(lexicon.sources.nameOf)).toEqual(given.map(() => shown));
  });

  it('are no entities', () => {
    expect([...lexicon.entries.keys()].filter((id) => id.startsWith('source:'))).toEqual([]);
  });
});
