import { groupBy } from '../../model/group-by.ts';
import { relationsOfRole } from '../../model/role-relations.ts';
import type { Draft } from '../events/draft.ts';
import { bySentence, sharesActor } from '../refiners/events/by-sentence.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';
import { alsoListed } from './document-relations.ts';

const SPEECH =
  /致辞|发表(视频|主旨)?(讲话|演讲|致辞)|作(主旨)?(演讲|发言)|deliver(ed|s)? (the |a |opening |closing |keynote |video )*(speech|remarks|address|keynote)|spoke at|addressed the/;

/** Who sends a letter does not speak there. */
const LETTER = /贺信|致信|letter/;

/** Whoever attends a meeting and speaks, in the sentence that tells it. */
export const speeches: ClaimRule = ({ drafts }) => {
  const sentences = bySentence(drafts);
  return drafts.flatMap((meeting): ClaimDraft[] => {
    if (meeting.type !== 'MEETING' || meeting.modality !== 'ACTUAL') return [];
    const { frame } = meeting;
    const told = (sentences.get(frame.sentence.index) ?? []).filter(
      (draft) =>
        draft.type === 'STATEMENT' && draft.trigger.start > meeting.trigger.start && !LETTER.test(textOf(draft)),
    );
    const attending = SPEECH.test(frame.sentence.text)
      ? meeting.participants.filter(
          ({ role, name }) =>
            role === 'attendee' && name.start >= frame.sentence.start && name.end <= frame.sentence.end,
        )
      : [];
    const speakers = [...told.flatMap(({ participants }) => participants), ...attending].map(({ name }) => name);
    const seen = new Set<string>();
    return speakers
      .filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id))
      .map(
        (from): ClaimDraft => ({
          frame,
          trigger: from,
          type: 'SPOKE_AT',
          modality: 'ACTUAL',
          from,
          to: meeting,
          label: null,
          rule: 'speech-at-meeting',
        }),
      );
  });
};

/** 大会发表《宣言》: the meeting did it, and no body. */
export const actsOfMeetings: ClaimRule = ({ drafts }) => {
  const meetings = groupBy(
    drafts.filter(({ type, salience }) => type === 'MEETING' && salience === 'MAIN'),
    ({ frame }) => frame.sentence.section,
  );
  return drafts.flatMap((draft): ClaimDraft[] => {
    if (!draft.byMeeting || draft.participants.length > 0 || draft.object === null) return [];
    const type = draft.type === 'PUBLICATION' ? 'PUBLISHED' : draft.type === 'ADOPTION' ? 'ADOPTED' : null;
    const meeting = meetings.get(draft.frame.sentence.section)?.[0];
    if (!type || !meeting) return [];
    return [
      {
        frame: draft.frame,
        trigger: draft.trigger,
        type,
        modality: draft.modality,
        from: meeting,
        to: draft.object,
        label: null,
        rule: 'act-of-meeting',
      },
    ];
  });
};

/** Several texts signed at once are one event about the first; the others are said here. */
export const furtherObjects: ClaimRule = ({ drafts }) =>
  drafts.flatMap((draft) =>
    draft.object && draft.object.start >= draft.frame.sentence.start && draft.object.end <= draft.frame.sentence.end
      ? further(draft, draft.object)
      : [],
  );

/** 签署行政命令，撤销了第14110号行政命令: the order revokes the other. */
export const revocations: ClaimRule = ({ drafts }) => {
  const sentences = bySentence(drafts);
  return drafts.flatMap((revocation): ClaimDraft[] => {
    const revoked = revocation.object;
    if (revocation.subtype !== 'REVOCATION' || !revoked) return [];
    const { frame, trigger, modality } = revocation;
    const signing = sentences
      .get(frame.sentence.index)
      ?.find(
        (draft) => draft.type === 'SIGNING' && draft.trigger.start < trigger.start && sharesActor(draft, revocation),
      );
    const entity = signing?.object?.entity ?? signing?.implied;
    if (!entity || entity.id === revoked.entity.id) return [];
    return [
      { frame, trigger, type: 'REVOKES', modality, from: { entity }, to: revoked, label: null, rule: 'revoking-order' },
    ];
  });
};

function textOf({ frame, trigger }: Draft): string {
  return frame.document.view.slice(trigger.start, trigger.end).toLowerCase();
}

function further(draft: Draft, object: NonNullable<Draft['object']>): ClaimDraft[] {
  if (draft.type === 'STATEMENT') return [];
  return alsoListed(draft.frame, object)
    .filter(({ entity }) => entity.id !== object.entity.id)
    .flatMap((to) =>
      draft.participants.flatMap(({ name, role }) =>
        relationsOfRole(role, draft)
          .filter(({ target }) => target === 'OBJECT')
          .map(
            ({ type, modality }): ClaimDraft => ({
              frame: draft.frame,
              trigger: draft.trigger,
              type,
              modality,
              from: name,
              to,
              label: null,
              rule: 'further-object',
            }),
          ),
      ),
    );
}
