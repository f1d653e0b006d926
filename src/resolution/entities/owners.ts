import type { Principals } from '../linking/actors.ts';
import { foldName } from './fold-name.ts';
import type { NamedEntity } from './name-forms.ts';

/** Ids of persons end in the body or state that their article gives, or in the article where it gives none. */
const ARTICLE = /^[0-9a-f]{20}$/;

/** The body or state of a person that is known or not, and those that stand behind it. */
export interface Employers {
  /** As the person's own article puts it. */
  readonly own: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** What a person belongs to: by the lexicon, or by what the id was made of. */
export function employersOf(entity: NamedEntity, principals: Principals): Employers {
  if (entity.basis === 'LEXICON') return { own: new Set(), all: new Set(principals(entity.id)) };
  const slug = slugOf(entity);
  const context = ownNames(entity)
    .filter((name) => slug.startsWith(`${name}-`))
    .map((name) => slug.slice(name.length + 1))[0];
  if (context === undefined || ARTICLE.test(context)) return { own: new Set(), all: new Set() };
  const employer = `organization:${context}`;
  return { own: new Set([employer]), all: new Set([employer, ...principals(employer)]) };
}

/** Whose law or body it is where several have one of that name: 巴西 of `initiative:巴西-人工智能法案`. */
export function ownerOf(entity: NamedEntity): string | null {
  if (entity.basis === 'LEXICON') return null;
  const slug = slugOf(entity);
  const name = ownNames(entity).find((own) => slug.endsWith(`-${own}`));
  return name === undefined ? null : slug.slice(0, -name.length - 1);
}

function slugOf({ id }: NamedEntity): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Names as ids have them, 吉娜·雷蒙多 as 吉娜-雷蒙多, longest first. */
function ownNames({ nameEn, nameZh }: NamedEntity): string[] {
  return [nameEn, nameZh]
    .flatMap((name) => (name === null ? [] : [dashed(name)]))
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length);
}

function dashed(name: string): string {
  const parts = name.split(/[^\p{L}\p{N}\p{M}'’]+/u).map(foldName);
  return parts.filter((part) => part !== '').join('-');
}
