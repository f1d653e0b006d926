import type { builder } from './builder.ts';
import { EventTypeEnum, RoleEnum, SalienceEnum } from './statement-enums.ts';

type FilterFields = PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>;

/** What the filters of events, of an entity's events and of reports share: `date` says what a date restricts there. */
export function happeningFields(t: FilterFields, date: string) {
  return {
    type: t.field({ type: [EventTypeEnum], required: false, description: 'Of one of these types.' }),
    salience: t.field({ type: [SalienceEnum], required: false, description: 'Of one of these saliences.' }),
    date: t.field({ type: 'EDTF', required: false, description: date }),
  };
}

/** What the filters of events and of reports share besides. */
export function partyFields(t: FilterFields) {
  return {
    participant: t.id({ required: false, description: 'With the entity of this id taking part.' }),
    role: t.field({
      type: [RoleEnum],
      required: false,
      description: 'With a participant, the one named if one is, in one of these roles.',
    }),
    object: t.id({ required: false, description: 'Concerning the entity with this id.' }),
  };
}
