import type { Entity } from '../../../model/entity.ts';
import type { NameSpan } from '../../document.ts';
import type { NameRecognizer } from '../reading.ts';
import { firstOf, SpanIndex } from '../span-index.ts';

/** 人工智能原则, 人工智能战略: what many have, each under its own name. */
const TITLE =
  /(?:人工智能|AI)[\u4e00-\u9fff]{0,6}?(?:原则|法案|战略|行动计划|准则|指南|宣言|建议书|公约|法(?![律规院官案学制治定则]))/g;
const OWNERS_AT_MOST = 6;

/** 经合组织通过修订后的+人工智能原则: the document that the lexicon knows by its owner's name and these words. */
export const ownedDocuments: NameRecognizer = ({ view, document, lexicon }, found) => {
  if (document.language === 'en') return [];
  const owners = new SpanIndex(found.filter(({ type }) => type === 'Organization'));
  const documentOf = (owner: Entity, title: string): Entity | undefined =>
    [
      owner.names.zh,
      owner.names.en,
      ...lexicon.bearers(owner.names.zh ?? '').flatMap(({ names }) => names.map(({ text }) => text)),
    ]
      .filter((name) => name !== null)
      .flatMap((name) => lexicon.bearers(name + title))
      .find(({ entity }) => entity.type === 'Initiative')?.entity;
  return [...view.matchAll(TITLE)].flatMap(({ index: start, 0: text }): NameSpan[] => {
    const sentence = Math.max(view.lastIndexOf('。', start), view.lastIndexOf('\n', start));
    const owner = firstOf(
      owners.before(start),
      (name) => name.start < sentence || documentOf(name.entity, text) !== undefined,
      OWNERS_AT_MOST,
    );
    const entity = owner && owner.start > sentence ? documentOf(owner.entity, text) : undefined;
    return entity ? [{ start, end: start + text.length, text, entity, type: entity.type, rule: 'owned-document' }] : [];
  });
};
