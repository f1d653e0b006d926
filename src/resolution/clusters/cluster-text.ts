import type { ClusterCode, ClusterFeature } from './cluster-feature.ts';

type Language = 'en' | 'zh';

/** `{}` stands for what the feature is about. */
const WORDINGS: Readonly<Record<ClusterCode, Readonly<Record<Language, string>>>> = {
  COPY: { en: 'One copies the text of the other.', zh: '两文为同一文本的转载。' },
  SAME_MAIN_EVENT: { en: 'Both are led by this: {}.', zh: '均以此为主：{}。' },
  PLAN_AND_OUTCOME: {
    en: 'One is led by the plan, the other by what became of it: {}.',
    zh: '一文讲计划，一文讲结果：{}。',
  },
  VAGUE_MAIN_EVENT: { en: 'Who acts in both, and when, agree: {}.', zh: '行动方与时间一致：{}。' },
  SHARED_NEWS: { en: 'Both also report this: {}.', zh: '均另有报道：{}。' },
  SAME_MEETING: { en: 'Both are about {}.', zh: '均围绕{}。' },
  MEETING_NAMED: { en: 'Both name {} at the start.', zh: '开头均提及{}。' },
  MEETING_FURTHER_DOWN: { en: 'Both report {}, one further down.', zh: '均报道{}，其中一文在后文。' },
  MEETING_PLACE: {
    en: 'One is about {}, the other about what went on at its place in its days.',
    zh: '一文围绕{}，另一文讲同期当地之事。',
  },
  SAME_TOPIC: { en: 'Both are about {}.', zh: '均关于{}。' },
  TOPIC_NAMED: { en: 'One is about {}, which the other names at the start.', zh: '一文关于{}，另一文开头提及。' },
  TOPIC_IN_NAME: { en: 'What they are about bears the name of {}.', zh: '所涉文件名中含有{}。' },
  LIKE_EVENT: { en: '{} does something of one kind in both.', zh: '{}在两文中有同类行动。' },
  LIKE_EVENT_THAT_DAY: { en: 'Something of one kind happened on {} in both.', zh: '两文均讲{}的同类事件。' },
  ACTED_SAME_DAY: { en: 'Both tell what {} did at that time.', zh: '均讲{}当时的行动。' },
  SAME_CAST: { en: 'Many of the same take part: {}.', zh: '多个参与方相同：{}。' },
  SAME_ACTOR: { en: 'Both are about what {} does.', zh: '均涉及{}。' },
  SAME_SIDES: { en: 'The same two states meet: {}.', zh: '会面的两国相同：{}。' },
  SAME_NUMBERS: { en: 'Both count {}.', zh: '均有数字{}。' },
  LIKE_HEADLINE: { en: 'Their headlines are alike.', zh: '标题相近。' },
  SAME_DAYS: { en: 'They tell of the same days.', zh: '所述日期相同或相邻。' },
  NEAR_DAYS: { en: 'They came out within two weeks.', zh: '相隔不出两周。' },
  DAYS_APART: { en: 'They came out months apart.', zh: '相隔数月。' },
  OTHER_EDITION: { en: 'They are about two meetings of one series: {}.', zh: '分属同一系列的两次会议：{}。' },
  OTHER_STAGE: { en: 'They are about two stages of {}.', zh: '分属{}的不同阶段。' },
  OTHER_EVENT: {
    en: '{} does something of one kind in both, at other times or about other things.',
    zh: '{}的行动同类，但时间或对象不同。',
  },
  OTHER_TOPIC: { en: 'They are about different things.', zh: '所涉对象不同。' },
  UNLIKE_HEADLINE: { en: 'Their headlines have nothing in common.', zh: '标题毫无共同之处。' },
  COMMENTARY: { en: 'One is an opinion that only begins with it.', zh: '其中一文为评论，仅由此引出。' },
};

/**
 * A feature as a sentence.
 * @param nameOf the name, in that language, of the entity or event with that id, or of the series
 */
export function clusterText(
  { code, about }: ClusterFeature,
  language: Language,
  nameOf: (id: string, language: Language) => string | null,
): string {
  const words = (about ?? '').split(' ').filter((word) => word !== '');
  const named = words.map((word) => nameOf(word, language));
  // Either all are ids, or what it is about is a name as it stands.
  const text = named.every((name) => name !== null) ? named.join(language === 'en' ? ', ' : '、') : (about ?? '');
  return WORDINGS[code][language].replace('{}', () => text);
}
