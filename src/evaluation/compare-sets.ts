interface Compared {
  readonly item: string;
  readonly verdict: 'right' | 'missed' | 'invented';
}

/** Duplicates within a list count once. */
export function compareSets(gold: Iterable<string>, predicted: Iterable<string>): Compared[] {
  const expected = new Set(gold);
  const answered = new Set(predicted);
  return [
    ...[...expected].map((item): Compared => ({ item, verdict: answered.has(item) ? 'right' : 'missed' })),
    ...[...answered].filter((item) => !expected.has(item)).map((item): Compared => ({ item, verdict: 'invented' })),
  ];
}
