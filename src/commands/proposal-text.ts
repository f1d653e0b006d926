import type { EndView, ProposalView } from './proposal-view.ts';

const QUESTIONS = { SAME_EVENT: 'Are these one event?', SAME_ENTITY: 'Are these one?' } as const;

/** A proposal for people to read. */
export function proposalText({ id, kind, score, ends, reasons, against }: ProposalView): string {
  return [
    `${id}  ${kind}  ${score}  ${QUESTIONS[kind]}`,
    ...ends.flatMap(endLines),
    ...reasons.map(({ code, text }) => `  + ${text} [${code}]`),
    ...against.map(({ code, text }) => `  - ${text} [${code}]`),
    '',
  ].join('\n');
}

function endLines({ id, name, articleCount, inLexicon, quotes }: EndView): string[] {
  const aside = `${articleCount} ${articleCount === 1 ? 'article' : 'articles'}${inLexicon ? '; in the lexicon' : ''}`;
  return [
    `  ${name}  (${id}; ${aside})`,
    ...quotes.map(({ file, date, quote }) => `      ${file}${date === null ? '' : `, ${date}`}: “${quote}”`),
  ];
}
