import type { ArticleFile, Section } from './corpus.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

/**
 * One article of about so many characters, of sections under their titles. Once all are used they come again in another order, so that
 * whole sentences repeat only where there are too few of them.
 */
export function joinedArticle(sections: readonly Section[], characters: number, seed: number): ArticleFile {
  const parts: string[] = [];
  let length = 0;
  for (let pass = 0; length < characters; pass++) {
    for (const { title, text } of shuffled(sections, seededRandom(seed, pass))) {
      if (length >= characters) break;
      const part = `## ${title}\n\n${text.slice(0, characters - length)}`;
      parts.push(part);
      length += part.length;
    }
  }
  const header = '---\ntitle: AI governance, a review\ndate: 2024-07-02\n---\n';
  return { file: `${characters}.md`, bytes: Buffer.from(`${header}${parts.join('\n\n')}\n`, 'utf8') };
}
