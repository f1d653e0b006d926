import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parseArticleText } from '../../../../src/articles/parse-article.ts';
import { WORD_LISTS } from '../../../../src/extraction/events/word-lists.ts';
import { createExtractor } from '../../../../src/extraction/extract.ts';
import { cueFile } from '../../../../src/lexicon/event-cue.ts';
import { loadLexicon } from '../../../../src/lexicon/load-lexicon.ts';

const lexicon = loadLexicon(['seed/lexicon']);

describe('cue files of the seed', () => {
  it('have every word list that the rules ask for, and no other', () => {
    for (const language of ['zh', 'en'] as const) {
      const lists = lexicon.cueFiles
        .filter((file) => file.language === language)
        .flatMap(({ words }) => Object.keys(words));
      const needed = Object.entries(WORD_LISTS).flatMap(([list, languages]) =>
        (languages as readonly string[]).includes(language) ? list : [],
      );
      expect([language, ...lists.sort()]).toEqual([language, ...needed.sort()]);
    }
  });

  it('imply only texts and actors that the lexicon knows', () => {
    const ids = lexicon.cueFiles.flatMap(({ implied }) => implied).flatMap(({ object, actors }) => [object, ...actors]);
    expect(ids.filter((id) => !lexicon.entries.has(id))).toEqual([]);
  });

  it('name each rule once', () => {
    const rules = lexicon.cueFiles.flatMap(({ cues }) => cues.map(({ rule }) => rule));
    expect(new Set(rules).size).toBe(rules.length);
  });
});

describe('a cue file', () => {
  const cue = { rule: 'zh-adopt', type: 'ADOPTION', verbs: '通过' };

  it('takes one phrase or a list, and fills in what is not said', () => {
    const { cues } = cueFile.parse({ language: 'zh', cues: [{ ...cue, needs: ['object actor'] }] });
    expect(cues[0]).toMatchObject({ language: 'zh', subject: 'none', verbs: ['通过'], needs: [['object', 'actor']] });
  });

  it.each([
    ['an unknown type', { ...cue, type: 'PARTY' }, /expected ADOPTION/],
    ['an unknown role', { ...cue, subject: 'winner' }, /expected a role/],
    ['an unknown fact', { ...cue, needs: ['luck'] }, /expected object/],
    ['a nameless rule', { ...cue, rule: 'Adopt!' }, /expected a name like/],
  ])('refuses %s', (_, bad, message) => {
    expect(() => cueFile.parse({ language: 'zh', cues: [bad] })).toThrow(message);
  });
});

describe('every seed article', () => {
  const extract = createExtractor(lexicon);

  it.each(globSync('seed/articles/**/*.md'))('%s: each fact has its words, once', (file) => {
    const { article, reports, claims } = extract(parseArticleText(file, readFileSync(file, 'utf8')));
    const facts = [...reports, ...claims];
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    const inner = reports.flatMap(({ trigger, object, participants, quantities, date }) => [
      trigger,
      object?.at,
      date,
      ...quantities,
      ...participants.map(({ at }) => at),
    ]);
    for (const span of [...facts, ...inner]) if (span) expect(article.text.slice(span.start, span.end)).toBe(span.text);
  });
});
