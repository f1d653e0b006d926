import type { NameSpan } from '../../document.ts';
import type { Reading } from '../../recognizers/reading.ts';
import { inMainlandWords } from '../../recognizers/regional-words.ts';
import { unknownEntity } from '../../recognizers/unknown-entity.ts';

/** 韩国网际网路振兴院 is 韩国互联网振兴院: what is written in the words of Taiwan or Hong Kong has the name it has elsewhere. */
export function regionalNames({ document, lexicon }: Reading, names: readonly NameSpan[]): readonly NameSpan[] {
  if (document.language !== 'zh-Hant') return names;
  return names.map((name) => {
    const { entity } = name;
    const { zh } = entity.names;
    if (entity.basis !== 'TEXT' || entity.type === 'Person' || zh === null) return name;
    const usual = inMainlandWords(zh);
    if (usual === zh) return name;
    const known = lexicon.bearers(usual).find((bearer) => bearer.entity.type === entity.type)?.entity;
    const { type, kind, externalIds } = entity;
    const slug = inMainlandWords(entity.id.slice(entity.id.indexOf(':') + 1));
    return {
      ...name,
      entity: known ?? unknownEntity({ type, kind, names: { ...entity.names, zh: usual }, slug, externalIds }),
    };
  });
}
