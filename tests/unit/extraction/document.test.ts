import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/extraction/text-view.ts';
import { documentOf } from './read-text.ts';

describe('the view of a text', () => {
  it.each([
    ['聯合國大會於週二通過決議', '联合国大会于周二通过决议'],
    ['在 2024 年 4 月', '在2024年4月'],
    ['共同 \n 社', '共同\n社'],
    ['OMB AI 备忘录', 'OMB AI备忘录'],
    ['ＡＩ法案第７８条', 'AI法案第78条'],
    ['「智能」與『安全』', '“智能”与‘安全’'],
    ['two  \u00a0blanks', 'two blanks'],
    ['Ministers’ Statement', "Ministers' Statement"],
    ['a\u200bb', 'ab'],
    ['人工智能（AI）峰会', '人工智能峰会'],
    ['Artificial Intelligence (AI) Pact', 'Artificial Intelligence Pact'],
  ])('%j is read as %j', (text, view) => {
    expect(viewOf(text)).toBe(view);
  });

  it('leads back to the text', () => {
    const text = '  據報，聯合國  大會 於 1 日\n\n通過決議。';
    const document = documentOf(text);
    const start = document.view.indexOf('联合国大会');
    const span = document.toText({ start, end: start + 5 });
    expect(text.slice(span.start, span.end)).toBe('聯合國  大會');
  });

  it('keeps one unit for one unit, whatever the text', () => {
    const text = '鬱囉𠮷😀é ß ﬁ ＆〇…—';
    const document = documentOf(text);
    for (let at = 0; at < document.view.length; at += 1) {
      const { start, end } = document.toText({ start: at, end: at + 1 });
      expect(end - start).toBe(1);
    }
  });
});

describe('sentences', () => {
  it.each([
    ['一句。两句！“三句？”四句', ['一句。', '两句！', '“三句？”', '四句']],
    ['他说：“好。”然后走了。', ['他说：“好。”', '然后走了。']],
    ['The U.S. signed. Mr. Ott of Acme Inc. agreed.', ['The U.S. signed.', 'Mr. Ott of Acme Inc. agreed.']],
    ['It met in the U.S. The bill passed.', ['It met in the U.S.', 'The bill passed.']],
    ['It cost $1.5 billion. J. D. Ott paid.', ['It cost $1.5 billion.', 'J. D. Ott paid.']],
    ['“We agree.” She left.', ['“We agree.”', 'She left.']],
    ['一行\n另一行', ['一行', '另一行']],
    ['版本1.0发布。', ['版本1.0发布。']],
  ])('%j', (text, sentences) => {
    expect(documentOf(text).sentences.map((sentence) => sentence.text)).toEqual(sentences);
  });

  it('know their paragraph and section', () => {
    const text = '甲。乙。\n丙。';
    const sections = [
      { start: 0, end: 4, title: null },
      { start: 5, end: 7, title: null },
    ];
    const places = documentOf(text, { sections }).sentences.map(({ paragraph, section }) => [paragraph, section]);
    expect(places).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
  });
});
