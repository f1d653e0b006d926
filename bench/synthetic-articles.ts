import { type SeededRandom, seededRandom } from './seeded-random.ts';
import { capitalized, DAY, PERIOD, type SyntheticEvent, syntheticEvent, tell } from './synthetic-events.ts';
import { inventedBody, inventedPerson, type Name, PUBLISHERS, state } from './synthetic-words.ts';

export interface SyntheticOptions {
  readonly count: number;
  readonly seed: number;
  /** How many articles have an event for their subject; with `count`, all have the same one. */
  readonly reportsPerEvent: number;
  /** The share of events in which one actor, always the same, takes part: 0 to 1. */
  readonly commonActor: number;
}

export const SYNTHETIC_DEFAULTS = { seed: 1, reportsPerEvent: 5, commonActor: 0.1 } as const;

type Language = keyof Name;

const FIRST_DAY = Date.UTC(2019, 0, 1);
/** Reports appear on the day or up to so many days later. */
const LAST_LAG = 3;
/** Events that are recalled, all before the others; there are no fewer of them than this, and each article recalls two. */
const RECALLED_AT_LEAST = 50;

/**
 * Articles on AI governance that nobody wrote, one in two Chinese, with varied names, dates and numbers: the same for the same options. The
 * reports of one event are spread over the whole run, by several publishers and in both languages.
 */
export function* syntheticArticles(
  options: SyntheticOptions,
): Generator<{ readonly file: string; readonly bytes: Uint8Array }> {
  const { count, seed, commonActor } = options;
  const events = Math.max(1, Math.ceil(count / options.reportsPerEvent));
  const recalled = Math.max(events, RECALLED_AT_LEAST);
  for (let number = 0; number < count; number++) {
    const random = seededRandom(seed, 2, number);
    const main = syntheticEvent(seed, number % events, commonActor, FIRST_DAY);
    const one = random.whole(0, recalled - 1);
    const others = [one, (one + 1) % recalled].map((other) =>
      syntheticEvent(seed, events + other, commonActor, FIRST_DAY - PERIOD),
    );
    const text = article(number, seed, main, others, random);
    yield { file: `${String(number).padStart(7, '0')}.md`, bytes: Buffer.from(text, 'utf8') };
  }
}

function article(
  number: number,
  seed: number,
  main: SyntheticEvent,
  others: readonly SyntheticEvent[],
  random: SeededRandom,
): string {
  const language = random.pick<Language>(['zh', 'en']);
  const published = main.day + random.whole(0, LAST_LAG) * DAY;
  const headline = {
    zh: `${main.actor.zh}与${main.instrument.zh}`,
    en: capitalized(`${main.actor.en} and ${main.instrument.en}`),
  };
  const header = [
    `title: "${headline[language]}"`,
    `url: https://news.example/${seed}/${number}`,
    `source: ${random.pick(PUBLISHERS)[language]}`,
    `date: ${isoDay(published)}`,
    `lang: ${language === 'zh' ? 'zh-Hans' : 'en'}`,
  ];
  const sentences = [
    tell(main, language, mainDay(main.day, published, language)),
    SPEECH[language](main, random),
    ...others.flatMap((event) => [tell(event, language, DATED[language](event.day)), filler(language, random)]),
  ];
  return `---\n${header.join('\n')}\n---\n${sentences.join('\n\n')}\n`;
}

/** The day of the main event, from the publication date where it is the same or the next day. */
function mainDay(day: number, published: number, language: Language): string {
  const lag = (published - day) / DAY;
  const relative = { zh: ['今天', '昨天'], en: ['today', 'yesterday'] }[language][lag];
  return relative ?? DATED[language](day);
}

const DATED: Readonly<Record<Language, (day: number) => string>> = {
  zh: (day) => {
    const date = new Date(day);
    return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  },
  en: (day) => `on ${new Date(day).toLocaleDateString('en-GB', { timeZone: 'UTC', dateStyle: 'long' })}`,
};

const SPEECH: Readonly<Record<Language, (event: SyntheticEvent, random: SeededRandom) => string>> = {
  zh: ({ speaker, body }, random) =>
    `${body.zh}主席${speaker.zh}表示，人工智能治理需要各国共同参与，未来${random.whole(2, 9)}年将投入${random.whole(10, 900)}亿元。`,
  en: ({ speaker, body }, random) =>
    `${speaker.en}, chair of the ${body.en}, said that the governance of artificial intelligence needed all countries and that $${random.whole(10, 900)} million would be spent over ${random.whole(2, 9)} years.`,
};

const FILLERS: Readonly<Record<Language, readonly [Filler, ...Filler[]]>> = {
  zh: [
    (random) =>
      `会上，来自${random.whole(20, 180)}个国家的${random.whole(200, 4000)}名代表讨论了大模型的风险评估、数据来源和问责办法。`,
    (random) => `${inventedBody(random).zh}专家${inventedPerson(random).zh}认为，规则应当与技术发展同步。`,
    (random) => `${state(random).zh}和${state(random).zh}的企业代表介绍了各自的做法，并就测试标准交换意见。`,
  ],
  en: [
    (random) =>
      `About ${random.whole(200, 4000)} delegates from ${random.whole(20, 180)} countries discussed risk assessments for large models, the sources of data and accountability.`,
    (random) =>
      `${inventedPerson(random).en} of the ${inventedBody(random).en} argued that rules had to keep pace with the technology.`,
    (random) =>
      `Companies from ${state(random).en} and ${state(random).en} presented their practice and exchanged views on testing standards.`,
  ],
};
type Filler = (random: SeededRandom) => string;

function filler(language: Language, random: SeededRandom): string {
  return random.pick(FILLERS[language])(random);
}

function isoDay(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
