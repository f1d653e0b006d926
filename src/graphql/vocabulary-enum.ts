import { builder } from './builder.ts';

/** An enum of words of the vocabulary, each with its description; a word is written in capitals (`more_than` is MORE_THAN, `zh-Hans` ZH_HANS). */
export function vocabularyEnum<Word extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Word, string>>,
) {
  const values: { [name: string]: { value: Word; description: string } } = {};
  for (const word in words) values[enumName(word)] = { value: word, description: words[word] };
  return builder.enumType(name, { description, values });
}

function enumName(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}
