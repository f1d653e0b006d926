/** What an English text calls a body of a state by its field, and the names such bodies bear. One line a field: words, English, Chinese. */
const MINISTRIES: readonly (readonly [string, string, string])[] = [
  ['foreign|foreign affairs', 'Foreign Affairs', '外交部'],
  ['defence|defense', 'Defence', '国防部'],
  ['finance', 'Finance', '财政部'],
  ['interior|home affairs|home', 'Interior', '内政部'],
  ['commerce', 'Commerce', '商务部'],
  ['trade', 'Trade', '贸易部'],
  ['economy|economic affairs', 'Economy', '经济部'],
  ['industry', 'Industry', '工业部'],
  ['technology', 'Technology', '技术部'],
  ['science', 'Science', '科学部'],
  ['science and technology', 'Science and Technology', '科学技术部'],
  ['digital|digital affairs', 'Digital Affairs', '数字部'],
  ['digital economy', 'Digital Economy', '数字经济部'],
  ['digital development', 'Digital Development', '数字发展部'],
  ['communications|telecommunications', 'Communications', '通信部'],
  ['information', 'Information', '新闻部'],
  ['justice', 'Justice', '司法部'],
  ['education', 'Education', '教育部'],
  ['health', 'Health', '卫生部'],
  ['labour|labor', 'Labour', '劳动部'],
  ['culture', 'Culture', '文化部'],
  ['energy', 'Energy', '能源部'],
  ['environment', 'Environment', '环境部'],
  ['innovation', 'Innovation', '创新部'],
  ['ict|ICT', 'ICT', '信息通信技术部'],
  ['transport', 'Transport', '交通部'],
];

/** Bodies that every state may have under one name. */
const BODIES: readonly (readonly [string, string, string])[] = [
  ['parliament', 'Parliament', '议会'],
  ['congress', 'Congress', '国会'],
  ['national congress', 'National Congress', '国会'],
  ['senate', 'Senate', '参议院'],
  ['lower house', 'Lower House', '众议院'],
  ['upper house', 'Upper House', '参议院'],
  ['house of representatives', 'House of Representatives', '众议院'],
  ['chamber of deputies', 'Chamber of Deputies', '众议院'],
  ['national assembly', 'National Assembly', '国民议会'],
  ['supreme court', 'Supreme Court', '最高法院'],
  ['constitutional court', 'Constitutional Court', '宪法法院'],
  ['cabinet', 'Cabinet', '内阁'],
  ['central bank', 'Central Bank', '中央银行'],
  ['foreign office', 'Foreign Office', '外交部'],
  ['data protection authority', 'Data Protection Authority', '数据保护局'],
  ['data protection commission', 'Data Protection Commission', '数据保护委员会'],
  ['competition authority', 'Competition Authority', '竞争管理局'],
];

export interface StateBody {
  readonly en: string;
  readonly zh: string;
}

/** By the words in lower case: "foreign ministry", "ministry of foreign affairs", "parliament". */
export const STATE_BODIES: ReadonlyMap<string, StateBody> = new Map([
  ...MINISTRIES.flatMap(([words, en, zh]) =>
    words.split('|').flatMap((word): [string, StateBody][] => {
      const body = { en: `Ministry of ${en}`, zh };
      return [
        [`${word.toLowerCase()} ministry`, body],
        [`ministry of ${word.toLowerCase()}`, body],
        [`ministry of the ${word.toLowerCase()}`, body],
      ];
    }),
  ),
  ...BODIES.map(([words, en, zh]): [string, StateBody] => [words, { en, zh }]),
]);
