import type { ArticleStatus } from '../model/vocabulary.ts';
import { countLetters, isProse, type TextLine } from './text-line.ts';

/** Words of the field. An article without any of them is kept, as NOT_RELEVANT. */
const FIELD_TERMS: readonly RegExp[] = [
  /人工智[能慧]|智能体|智慧體/u,
  /大(?:语言|語言)?模型|机器学习|機器學習|深度(?:学习|學習|合成|伪造|偽造)|换脸/u,
  /算法|演算法|算力|自动化决策|自動化決策|自动驾驶|自動駕駛|自主武器/u,
  /\b(?:artificial intelligence|machine learning|deep learning|language models?|foundation models?|neural networks?)\b/iu,
  /\b(?:algorithms?|algorithmic|chatbots?|deepfakes?|facial recognition|autonomous weapons?)\b/iu,
  /(?<![A-Za-z])(?:AIs?|A\.I\.|AGI|AIGC|GPAI|LLMs?|ChatGPT|OpenAI|DeepSeek)(?![A-Za-z])/u,
];

/** Fewer letters than this are no body. A Chinese character says about as much as three. */
const MIN_BODY = 30;
/** Crawlers cut pages at about 8,000 characters of the body and put an ellipsis there. */
const CUT_AT = 7_900;
/** A page that ends within a sentence is cut from this length on; a shorter text may simply lack its full stop. */
const LONG_BODY = 1_500;
/** So many lines of chrome after the last of the article show that its text had ended. */
const PAGE_GOES_ON = 8;
const ELLIPSIS = /(?:\.{3}|…)$/u;
const SENTENCE_END = /[。！？!?.…；;：:）)」』”"’'》\]】]$/u;

export interface StatusEvidence {
  readonly title: string;
  /** The article's text. */
  readonly text: string;
  readonly cut: boolean;
}

export function readStatus({ title, text, cut }: StatusEvidence): ArticleStatus {
  // The beginning tells of nearly every text.
  if (isNoBody(text.slice(0, 10 * MIN_BODY)) && isNoBody(text)) return 'EMPTY_BODY';
  if (!FIELD_TERMS.some((term) => term.test(title) || term.test(text))) return 'NOT_RELEVANT';
  return cut ? 'TRUNCATED' : 'OK';
}

function isNoBody(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return countLetters(text) + 2 * characters < MIN_BODY;
}

/** Where the file of an article is cut: nowhere, within the text, or after it, in what follows on the page. */
export type Cut = 'no' | 'text' | 'follows';

/** Looks for a cut; `articleLines` are those of the file's `lines` that belong to the article. */
export function findCut(body: string, lines: readonly TextLine[], articleLines: readonly TextLine[]): Cut {
  const last = lines.at(-1);
  const end = body.trimEnd();
  if (last === undefined || !(endsAtLimit(end) || (end.length >= LONG_BODY && endsWithinSentence(last)))) return 'no';
  const lastOfArticle = articleLines.at(-1);
  const after = lastOfArticle === undefined ? 0 : lines.filter((line) => line.rawStart > lastOfArticle.rawStart).length;
  return after >= PAGE_GOES_ON ? 'follows' : 'text';
}

function endsAtLimit(body: string): boolean {
  return body.length >= CUT_AT && ELLIPSIS.test(body);
}

function endsWithinSentence(line: TextLine): boolean {
  return isProse(line) && !line.item && !SENTENCE_END.test(line.text);
}
