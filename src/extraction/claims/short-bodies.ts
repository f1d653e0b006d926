import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';

/** Bodies that a text may call by the last word of their name: 该部, 委员会主席, "Parliament President". */
const BY_LAST_WORD = [
  'GOVERNMENT_BODY',
  'IGO_ORGAN',
  'IGO',
  'RESEARCH',
  'COURT',
  'NGO',
  'OTHER',
  'COMPANY',
  'STANDARDS_BODY',
];
const CHINESE_HEAD_AT_MOST = 6;
const POINTED = /^[该本]/;
/** 隐私专员办公室 is the office of the 隐私专员. */
const OFFICE_OF = /^(.{2,})办公室$/;
const SENTENCES_BACK = 30;

/** Of each word that ends a body's name the body that bore it last, sentence by sentence. */
export class ShortBodies {
  private readonly last = new Map<string, { readonly body: NameSpan; readonly at: number }>();

  /** Takes up the names of a sentence, once the sentence has been read. */
  add(frame: Frame): void {
    for (const body of frame.names) {
      if (body.type !== 'Organization' || body.nominal || !BY_LAST_WORD.includes(body.entity.kind)) continue;
      for (const head of heads(body.text)) this.last.set(head, { body, at: frame.sentence.index });
    }
  }

  /** 该部 or "Parliament" read at a sentence; null where no body of that name stood in the last sentences. */
  find(word: string, frame: Frame): NameSpan | null {
    return this.known(word.replace(POINTED, ''), frame);
  }

  /** The office named for a post: 隐私专员 of 隐私专员办公室. */
  officeOf(post: string, frame: Frame): NameSpan | null {
    return this.known(`${post} `, frame);
  }

  private known(key: string, frame: Frame): NameSpan | null {
    const known = this.last.get(key);
    return known && frame.sentence.index - known.at <= SENTENCES_BACK ? { ...known.body, nominal: true } : null;
  }
}

function heads(name: string): readonly string[] {
  if (/^[\w .,'’&-]+$/.test(name)) return [name.split(' ').at(-1) ?? name];
  const office = OFFICE_OF.exec(name)?.[1];
  return [...endings(name), ...(office ? [office, ...endings(office)].map((post) => `${post} `) : [])];
}

function endings(name: string): readonly string[] {
  const longest = Math.min(CHINESE_HEAD_AT_MOST, name.length - 1);
  return Array.from({ length: Math.max(0, longest) }, (_, index) => name.slice(-(index + 1)));
}
