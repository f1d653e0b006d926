import { describe, expect, it } from 'vitest';
import { eventLine, readMarked } from './marked-text.ts';

const events = (text: string, more: { language?: 'en'; date?: string; title?: string } = {}): string[] =>
  readMarked({ text, ...more }).reports.map(eventLine);

describe('what is one event', () => {
  it('an event told twice is one, with the facts of both sentences', () => {
    expect(
      events(
        '[联合国大会|unga]{1日|2024-07-01}通过[人工智能决议|resolution]。该决议由[中国|cn]提出。[该决议|~resolution]获得通过。',
      ),
    ).toEqual(['ADOPTION ACTUAL 2024-07-01 adopter=unga proposer=cn object=resolution']);
  });

  it('the proposer belongs to the adoption, unless the proposal has a day of its own', () => {
    expect(
      events('[联合国大会|unga]{1日|2024-07-01}通过[人工智能决议|resolution]。[决议草案|~resolution]由[中国|cn]提出。'),
    ).toEqual(['ADOPTION ACTUAL 2024-07-01 adopter=unga proposer=cn object=resolution']);
    expect(
      events(
        '[联合国大会|unga]{1日|2024-07-01}通过[人工智能决议|resolution]。{3月|2024-03}，[中国|cn]提出《[人工智能倡议|plan]》。',
      ),
    ).toHaveLength(2);
  });

  it('two days of one text are two events', () => {
    expect(
      events(
        '[欧洲议会|parliament]{13日|2024-03-13}通过《[人工智能法|act]》。[欧盟|eu]{21日|2024-05-21}批准《[人工智能法|act]》。',
      ),
    ).toEqual([
      'ADOPTION ACTUAL 2024-03-13 adopter=parliament object=act',
      'ADOPTION ACTUAL 2024-05-21 adopter=eu object=act',
    ]);
  });

  it('a speaker makes one statement an occasion, in the first sentence', () => {
    const { reports } = readMarked({
      text: '[李强|li]表示，人工智能应当安全。[李强|li]指出，人工智能应当普惠。[李强|li]强调，各国应当合作。',
    });
    expect(reports.map(({ text }) => text)).toEqual(['李强表示，人工智能应当安全。']);
  });

  it('what opens and what closes are one meeting', () => {
    expect(
      events(
        'The #AI Impact Summit|ai# ended on {21 February|2026-02-21}. The #AI Impact Summit|ai# began on {16 February|2026-02-16}.',
        { language: 'en', date: '2026-02-22' },
      ),
    ).toEqual(['MEETING ACTUAL 2026-02-16/2026-02-21 name=AI Impact Summit']);
  });
});

describe('what is no event', () => {
  it.each([
    [
      'a headline that the text tells again',
      '联合国大会通过人工智能决议\n[李强|li]表示，人工智能应当安全。',
      ['STATEMENT ACTUAL - speaker=li'],
    ],
    ['a description without a day', '[中国|cn]提出的《[人工智能倡议|plan]》很重要。', []],
    [
      'a wish',
      '[中国|cn]呼吁[联合国大会|unga]通过[人工智能决议|resolution]。',
      ['STATEMENT ACTUAL - speaker=cn object=resolution'],
    ],
    ['a duty', '[联合国大会|unga]应当通过[人工智能决议|resolution]。', []],
    ['what is not yet', '[联合国大会|unga]尚未通过[人工智能决议|resolution]。', []],
    ["a company's product", '[Acme公司|acme]{1日|2024-07-01}发布人工智能模型。', []],
    [
      'a sitting that only adopts',
      '[联合国大会|unga]{1日|2024-07-01}举行会议，通过[人工智能决议|resolution]。',
      ['ADOPTION ACTUAL 2024-07-01 adopter=unga object=resolution'],
    ],
  ])('%s', (_, text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  it('what a text about other things tells without AI', () => {
    expect(
      events('[中国|cn]和[法国|fr]{1日|2024-07-01}签署《[航空协定|declaration]》。', { title: '国际要闻' }),
    ).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    [
      'those who did not sign: the day the others did',
      '[中国|cn]{11日|2024-06-11}签署《[人工智能宣言|declaration]》。[美国|us]未签署[该宣言|~declaration]。',
      'SIGNING NEGATED 2024-06-11 signatory=us object=declaration',
    ],
    [
      'who attends a meeting speaks there',
      '[李强|li]{4日|2024-07-01}出席#世界人工智能大会|waic#。[李强|li]表示，人工智能应当安全。',
      'STATEMENT ACTUAL 2024-07-01 speaker=li',
    ],
    [
      'what is announced has not the day of the announcement',
      '{周一|2024-07-01}，[英国|gb]宣布将设立[人工智能办公室|office]。',
      'ESTABLISHMENT PLANNED - founder=gb object=office',
    ],
    [
      'who speaks in the report of a sitting speaks there',
      '[安理会|unsc]{1日|2024-07-01}举行人工智能会议。[李强|li]表示，人工智能应当安全。',
      'STATEMENT ACTUAL 2024-07-01 speaker=li',
    ],
    [
      'what is signed right behind the meeting is signed there',
      '#世界人工智能大会|waic#{1日|2024-07-01}闭幕。[中国|cn]签署《[人工智能宣言|declaration]》。',
      'SIGNING ACTUAL 2024-07-01 signatory=cn object=declaration',
    ],
    [
      'a meeting that goes on until a day',
      '#世界人工智能大会|waic#{1日|2024-07-01}开幕。大会将持续到{3日|2024-07-03}。',
      'MEETING ACTUAL 2024-07-01/2024-07-03 name=世界人工智能大会',
    ],
    [
      'a day to come makes a plan',
      '#世界人工智能大会|waic#{17日|2024-07-17}在上海开幕。',
      'MEETING PLANNED 2024-07-17 name=世界人工智能大会',
    ],
  ])('%s', (_, text, expected) => {
    expect(events(text)).toContain(expected);
  });
});

describe('objects', () => {
  it('a decision without a name that its day and organ identify', () => {
    const text = 'The [General Assembly|unga] {on Thursday|2024-03-21} adopted a resolution on AI.';
    expect(events(text, { language: 'en', date: '2024-03-22' })).toEqual(['ADOPTION ACTUAL 2024-03-21 adopter=unga']);
  });

  it('"sign it" is the text that others signed', () => {
    expect(
      events(
        '[China|cn] signed the [AI Declaration|declaration] {today|2024-07-03}. The [United States|us] did not sign it.',
        { language: 'en' },
      ),
    ).toEqual([
      'SIGNING ACTUAL 2024-07-03 signatory=cn object=declaration',
      'SIGNING NEGATED 2024-07-03 signatory=us object=declaration',
    ]);
  });
});

describe('what is left out', () => {
  it('a refusal without its object is of the text that others signed', () => {
    expect(events('[Acme公司|acme]签署了《[人工智能宣言|declaration]》，[Globex|globex]拒绝签署。')).toEqual([
      'SIGNING ACTUAL - signatory=acme object=declaration',
      'SIGNING NEGATED - signatory=globex object=declaration',
    ]);
  });

  it('each of two verbs has its own day', () => {
    const text =
      'The [AI Act|act] was published on {12 July 2024|2024-07-12} and will apply from {2 August 2026|2026-08-02}.';
    expect(events(text, { language: 'en', date: '2025-03-14' })).toEqual([
      'PUBLICATION ACTUAL 2024-07-12 object=act',
      'ENTRY_INTO_FORCE PLANNED 2026-08-02 object=act',
    ]);
  });
});

describe('counts', () => {
  it.each([
    [
      '[联合国大会|unga]{1日|2024-07-01}通过[人工智能决议|resolution]，<140多国|140 more_than state>参加决议联署。',
      '140=COSPONSOR_COUNT',
    ],
    ['[中国|cn]等<60个国家|60 exact state>{11日|2024-06-11}签署《[人工智能宣言|declaration]》。', '60=SIGNATORY_COUNT'],
    [
      '[欧洲议会|parliament]{13日|2024-03-13}以<523票赞成|523 exact vote>、<46票反对|46 exact vote>通过《[人工智能法|act]》。',
      '523=VOTES_FOR 46=VOTES_AGAINST',
    ],
    [
      '[欧洲议会|parliament]{13日|2024-03-13}通过《[人工智能法|act]》，赞成<260票|260 exact vote>，反对<1票|1 exact vote>，弃权<3票|3 exact vote>。',
      '260=VOTES_FOR 1=VOTES_AGAINST 3=ABSTENTIONS',
    ],
    ['[中国|cn]等<28国|28 exact state>{1日|2024-07-01}一致通过《[人工智能宣言|declaration]》。', '28=MEMBER_COUNT'],
    ['#世界人工智能大会|waic#{1日|2024-07-01}开幕，<约1000人|1000 about person>出席。', '1000=ATTENDANCE_COUNT'],
  ])('%s', (text, expected) => {
    expect(events(text)[0]).toMatch(new RegExp(`${expected}$`));
  });
});
