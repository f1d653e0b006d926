import type { Span } from '../../model/span.ts';
import type { ToldArticle, ToldSection } from './told-article.ts';
import type { Place } from './unit.ts';

/** The lead ends with so many sentences that say something. */
const LEAD_SENTENCES = 2;
const FEWEST_TOKENS = 12;

/** Where the title and the lead of a news item end. */
export interface Zones {
  readonly titleEnd: number;
  readonly leadEnd: number;
}

export function zonesOf({ text, sentences }: Pick<ToldArticle, 'text' | 'sentences'>, section: ToldSection): Zones {
  const at = section.title === null ? -1 : text.indexOf(section.title, section.start);
  const titled = section.title !== null && at >= 0 && at < section.end;
  const titleEnd = titled ? at + (section.title?.length ?? 0) : section.start;
  let leadEnd = titleEnd;
  let counted = 0;
  for (const { start, end } of sentences) {
    if (start < titleEnd || counted === LEAD_SENTENCES) continue;
    if (start >= section.end) break;
    leadEnd = end;
    if (tokensIn(text.slice(start, end)) >= FEWEST_TOKENS) counted += 1;
  }
  return { titleEnd, leadEnd };
}

export function placeIn({ titleEnd, leadEnd }: Zones, { start }: Span): Place {
  return start < titleEnd ? 'TITLE' : start < leadEnd ? 'LEAD' : 'BODY';
}

/** A Chinese character says about half as much as a word. */
function tokensIn(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return characters + 2 * words;
}
