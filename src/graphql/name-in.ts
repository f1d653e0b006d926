import type { EntityRecord } from '../loaders/entities.ts';
import type { EventRecord } from '../loaders/events.ts';

/** An entity's name in a language, else in the other one, else the first form that the articles use. */
export function nameIn({ id, nameEn, nameZh, names }: EntityRecord, language: 'en' | 'zh'): string {
  return (language === 'zh' ? (nameZh ?? nameEn) : (nameEn ?? nameZh)) ?? names[0]?.value ?? id;
}

export function titleIn({ titleEn, titleZh }: EventRecord, language: 'en' | 'zh'): string {
  return language === 'zh' ? titleZh : titleEn;
}
