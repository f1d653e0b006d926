interface Respelling {
  /** Which names it applies to: those with a Chinese character, or those without. */
  readonly script: 'han' | 'latin';
  readonly from: RegExp;
  readonly to: string;
}

/** Spellings that mean the same in any name, tried on every name and on what they make of it. */
const RESPELLINGS: readonly Respelling[] = [
  { script: 'han', from: /人工智能|人工智慧/gu, to: 'AI' },
  { script: 'han', from: /人工智能|(?<![A-Za-z])AI(?![A-Za-z])/gu, to: '人工智慧' },
  { script: 'han', from: /人工智慧|(?<![A-Za-z])AI(?![A-Za-z])/gu, to: '人工智能' },
  { script: 'latin', from: /\bArtificial Intelligence\b/gi, to: 'AI' },
  { script: 'latin', from: /\bAI\b/g, to: 'Artificial Intelligence' },
  { script: 'latin', from: /\bU\.S\.(?= )/g, to: 'US' },
  { script: 'latin', from: /\bUS\b(?= )/g, to: 'U.S.' },
  { script: 'latin', from: /\bU\.K\.(?= )/g, to: 'UK' },
  { script: 'latin', from: /\bUK\b(?= )/g, to: 'U.K.' },
  { script: 'latin', from: /\bUnited Nations\b(?= )/g, to: 'UN' },
  { script: 'latin', from: /\bUN\b(?= )/g, to: 'United Nations' },
  { script: 'latin', from: / & /g, to: ' and ' },
  { script: 'latin', from: / and /g, to: ' & ' },
  { script: 'latin', from: /\bOrganisation\b/g, to: 'Organization' },
  { script: 'latin', from: /\bOrganization\b/g, to: 'Organisation' },
  { script: 'latin', from: /\bProgramme\b/g, to: 'Program' },
  { script: 'latin', from: /\bProgram\b/g, to: 'Programme' },
  { script: 'latin', from: /\bCentre\b/g, to: 'Center' },
  { script: 'latin', from: /\bCenter\b/g, to: 'Centre' },
  { script: 'latin', from: /\bDefence\b/g, to: 'Defense' },
  { script: 'latin', from: /\bDefense\b/g, to: 'Defence' },
  { script: 'latin', from: /’/g, to: "'" },
];

/** Names with many interchangeable parts would double with each; nobody writes them all. */
const SPELLINGS_AT_MOST = 16;

/** The name itself, then its other spellings. */
export function spellings(name: string): readonly string[] {
  const script = /\p{Script=Han}/u.test(name) ? 'han' : 'latin';
  const found = new Set([name]);
  for (const known of found) {
    for (const respelling of RESPELLINGS) {
      if (respelling.script !== script || found.size >= SPELLINGS_AT_MOST) continue;
      found.add(known.replace(respelling.from, respelling.to));
    }
  }
  return [...found];
}
