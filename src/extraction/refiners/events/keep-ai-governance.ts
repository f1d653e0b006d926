import type { Draft } from '../../events/draft.ts';
import type { Frame } from '../../events/frame.ts';
import type { WordList } from '../../events/word-lists.ts';
import type { DraftRefiner } from './refiner.ts';

/** A text with this share of sentences about AI is about AI as a whole; in any other a sentence must say so itself. */
const SHARE = { WHOLE: 0.2, DIGEST: 0.34 };

/** Keeps what happens in the governance of AI: a digest's other items and a leader's other topics go. */
export const keepAiGovernance: DraftRefiner = (drafts, { document, frames }) => {
  const counts = new Map<number, { about: number; all: number }>();
  for (const frame of frames) {
    const count = counts.get(frame.sentence.section) ?? { about: 0, all: 0 };
    counts.set(frame.sentence.section, count);
    count.all += 1;
    if (isAboutAi(frame, frame.sentence.text)) count.about += 1;
  }
  const titles = new Set<number>();
  const [first] = frames;
  document.article.sections.forEach((section, index) => {
    const title = document.article.sections.length === 1 ? document.article.title : section.title;
    if (first && title !== null && isAboutAi(first, title)) titles.add(index);
  });
  const share = document.article.sections.length > 1 ? SHARE.DIGEST : SHARE.WHOLE;
  return drafts.filter((draft) => {
    const { section } = draft.frame.sentence;
    const { about, all } = counts.get(section) ?? { about: 0, all: 1 };
    // In a digest somebody's word on AI within an item about something else is none on its governance.
    const isAside =
      draft.type === 'STATEMENT' && document.article.sections.length > 1 && !speaksOf(draft.frame, 'governance');
    return titles.has(section) || about >= share * all || (!isAside && saysSo(draft));
  });
};

function saysSo(draft: Draft): boolean {
  const names = [draft.object?.text, draft.object?.entity.names.zh, draft.object?.entity.names.en, draft.meeting?.text];
  return [draft.frame.sentence.text, ...names].some((text) => typeof text === 'string' && isAboutAi(draft.frame, text));
}

function speaksOf({ book, sentence }: Frame, list: WordList): boolean {
  const lower = sentence.text.toLowerCase();
  return book.words(list).some((word) => lower.includes(word));
}

function isAboutAi({ book }: Frame, text: string): boolean {
  const lower = text.toLowerCase();
  return book.words('ai').some((word) => {
    const at = lower.indexOf(word);
    if (at < 0) return false;
    return !/^[a-z]/.test(word) || hasWord(lower, word, at);
  });
}

function hasWord(text: string, word: string, first: number): boolean {
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[a-z]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
