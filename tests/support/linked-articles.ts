import type { FixtureArticle } from './fixture-article.ts';

const SIGNED =
  'Arcadia signed the Ferry Accord on 10 September 2024, together with 12 states. The accord lets small islands share the boats that carry computing parts. It was read aloud twice in the great hall of the harbour, once in each of the two languages of the isles, before the pens were handed round. Children sang, the tide came in, and the old ferry blew its horn for longer than anybody there could remember.';

/** One signing that was planned, told by five articles (two of which are one text) and denied by one; a guide that may have come out twice; a summit. */
export const LINKED_ARTICLES: readonly FixtureArticle[] = [
  {
    ...{ key: 'ferry-plan', title: 'Arcadia is to sign the Ferry Accord', language: 'en', date: '2024-09-01' },
    source: 'Isles Gazette',
    text: 'Arcadia is to sign the Ferry Accord on 10 September 2024.',
    mentions: [
      ['organization:arcadia', 'Arcadia'],
      ['initiative:ferry-accord', 'Ferry Accord'],
    ],
    reports: [
      {
        ...{ type: 'SIGNING', modality: 'PLANNED', trigger: 'is to sign' },
        sentence: 'Arcadia is to sign the Ferry Accord on 10 September 2024.',
        who: [['signatory', 'organization:arcadia', 'Arcadia']],
        object: ['initiative:ferry-accord', 'Ferry Accord'],
        date: ['10 September 2024', '2024-09-10', 'absolute'],
      },
    ],
  },
  signed('ferry-signed', '2024-09-11', 'Isles Gazette'),
  signed('ferry-signed-copy', '2024-09-12', 'Harbour Post'),
  {
    ...{ key: 'ferry-signed-zh', title: '阿卡迪亚签署《渡轮协定》', language: 'zh-Hans', date: '2024-09-11' },
    source: '群岛观察',
    text: '9月10日，阿卡迪亚签署《渡轮协定》，15个国家一同签署。',
    mentions: [
      ['organization:arcadia', '阿卡迪亚'],
      ['initiative:ferry-accord', '渡轮协定'],
    ],
    reports: [
      {
        ...{ type: 'SIGNING', trigger: '签署' },
        sentence: '9月10日，阿卡迪亚签署《渡轮协定》，15个国家一同签署。',
        who: [['signatory', 'organization:arcadia', '阿卡迪亚']],
        object: ['initiative:ferry-accord', '渡轮协定'],
        date: ['9月10日', '2024-09-10', 'relative-to-publication'],
        quantities: [{ words: '15个国家', ...exactly(15), unit: 'state' }],
      },
    ],
  },
  {
    ...{ key: 'ferry-signed-early', title: 'Twenty parties to the Ferry Accord', language: 'en', date: '2024-09-13' },
    source: 'Northern Herald',
    text: 'Arcadia signed the Ferry Accord on 9 September 2024 with 20 states and organizations.',
    mentions: [
      ['organization:arcadia', 'Arcadia'],
      ['initiative:ferry-accord', 'Ferry Accord'],
    ],
    reports: [
      {
        ...{ type: 'SIGNING', trigger: 'signed', salience: 'BACKGROUND' },
        sentence: 'Arcadia signed the Ferry Accord on 9 September 2024 with 20 states and organizations.',
        who: [['signatory', 'organization:arcadia', 'Arcadia']],
        object: ['initiative:ferry-accord', 'Ferry Accord'],
        date: ['9 September 2024', '2024-09-09', 'absolute'],
        quantities: [{ words: '20 states and organizations', ...exactly(20), unit: 'state or organization' }],
      },
    ],
  },
  {
    ...{ key: 'ferry-denied', title: 'No signature, says an envoy', language: 'en', date: '2024-09-14' },
    source: 'Borduria Times',
    text: 'Arcadia did not sign the Ferry Accord.',
    mentions: [
      ['organization:arcadia', 'Arcadia'],
      ['initiative:ferry-accord', 'Ferry Accord'],
    ],
    reports: [
      {
        ...{ type: 'SIGNING', modality: 'NEGATED', trigger: 'did not sign' },
        sentence: 'Arcadia did not sign the Ferry Accord.',
        who: [['signatory', 'organization:arcadia', 'Arcadia']],
        object: ['initiative:ferry-accord', 'Ferry Accord'],
      },
    ],
  },
  published('guide-first', '2024-10-02', '1 October 2024', '2024-10-01'),
  published('guide-second', '2024-10-04', '3 October 2024', '2024-10-03'),
  summit('summit-plan', '2024-10-05', 'is to open', 'PLANNED'),
  summit('summit-open', '2024-10-21', 'opened', 'ACTUAL'),
];

function signed(key: string, date: string, source: string): FixtureArticle {
  return {
    ...{ key, title: 'Arcadia signs the Ferry Accord', language: 'en', date, source, text: SIGNED },
    mentions: [
      ['organization:arcadia', 'Arcadia'],
      ['initiative:ferry-accord', 'Ferry Accord'],
    ],
    reports: [
      {
        ...{ type: 'SIGNING', trigger: 'signed' },
        sentence: 'Arcadia signed the Ferry Accord on 10 September 2024, together with 12 states.',
        who: [['signatory', 'organization:arcadia', 'Arcadia']],
        object: ['initiative:ferry-accord', 'Ferry Accord'],
        date: ['10 September 2024', '2024-09-10', 'absolute'],
        quantities: [{ words: '12 states', ...exactly(12), unit: 'state' }],
      },
    ],
  };
}

function published(key: string, date: string, words: string, edtf: string): FixtureArticle {
  return {
    ...{ key, title: 'The Harbour Guide is out', language: 'en', date, source: key },
    text: `The Harbour Guide was published on ${words}.`,
    mentions: [['initiative:harbour-guide', 'Harbour Guide']],
    reports: [
      {
        ...{ type: 'PUBLICATION', trigger: 'was published', who: [] },
        sentence: `The Harbour Guide was published on ${words}.`,
        object: ['initiative:harbour-guide', 'Harbour Guide'],
        date: [words, edtf, 'absolute'],
      },
    ],
  };
}

function summit(key: string, date: string, trigger: string, modality: 'PLANNED' | 'ACTUAL'): FixtureArticle {
  const text = `The Isles Summit ${trigger} on 20 October 2024.`;
  return {
    ...{ key, title: 'The Isles Summit', language: 'en', date, source: 'Isles Gazette', text, mentions: [] },
    reports: [
      {
        ...{ type: 'MEETING', modality, trigger, who: [], name: 'Isles Summit', series: 'series:isles-summit' },
        sentence: text,
        date: ['20 October 2024', '2024-10-20', 'absolute'],
      },
    ],
  };
}

function exactly(value: number) {
  return { value, min: value, max: value, qualifier: 'exact', role: 'SIGNATORY_COUNT' } as const;
}
