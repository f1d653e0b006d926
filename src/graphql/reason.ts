import { REASON_WEIGHTS, type Reason as ReasonRecord } from '../model/reason.ts';
import { idOfReason, reasonText } from '../model/reason-text.ts';
import type { GraphContext } from './context.ts';
import { NameLanguageEnum } from './entity-enums.ts';
import { nameIn, titleIn } from './name-in.ts';
import { ReasonCodeEnum } from './reason-enums.ts';
import { Entity, Event, Reason, ReasonedRef } from './refs.ts';

Reason.implement({
  description: 'One thing that speaks for or against, with its weight.',
  fields: (t) => ({
    code: t.expose('code', { type: ReasonCodeEnum, description: 'What it is.' }),
    weight: t.float({
      description: 'What it adds to the score; negative where it speaks against.',
      resolve: ({ code }) => REASON_WEIGHTS[code],
    }),
    text: t.string({
      description: 'The reason as a sentence.',
      args: {
        lang: t.arg({ type: NameLanguageEnum, required: true, defaultValue: 'en', description: 'In which language.' }),
      },
      resolve: async (reason, { lang }, context) => reasonText(reason, lang, await nameOf(reason, lang, context)),
    }),
    about: t.exposeString('about', {
      nullable: true,
      description:
        'What it is about: an id, a date in EDTF, a name or a number, two of them with a blank between; null where the code says it all.',
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity it is about, if it is about one.',
      resolve: (reason, _arguments, { loaders }) => {
        const about = idOfReason(reason);
        return about?.of === 'ENTITY' ? loaders.entities.find(about.id) : null;
      },
    }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event it is about, if it is about one.',
      resolve: (reason, _arguments, { loaders }) => {
        const about = idOfReason(reason);
        return about?.of === 'EVENT' ? loaders.events.find(about.id) : null;
      },
    }),
  }),
});

ReasonedRef.implement({
  description: 'What was decided by weighted reasons.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: 'The sum of the weights of `reasons` and `against`.' }),
    reasons: t.field({ type: [Reason], description: 'What speaks for it.', resolve: ({ reasons }) => [...reasons] }),
    against: t.field({
      type: [Reason],
      description: 'What speaks against it.',
      resolve: ({ against }) => [...against],
    }),
  }),
});

async function nameOf(reason: ReasonRecord, lang: 'en' | 'zh', { loaders }: GraphContext): Promise<string | null> {
  const about = idOfReason(reason);
  if (about === null) return null;
  if (about.of === 'EVENT') {
    const event = await loaders.events.find(about.id);
    return event && titleIn(event, lang);
  }
  const entity = await loaders.entities.find(about.id);
  return entity && nameIn(entity, lang);
}
