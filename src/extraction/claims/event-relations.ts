import { groupBy } from '../../model/group-by.ts';
import { relationsOfRole } from '../../model/role-relations.ts';
import type { Draft } from '../events/draft.ts';
import { bySentence, sharesActor } from '../refiners/events/by-sentence.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';
import { alsoListed } from './document-relations.ts';
import { unnamedOrder } from './topics.ts';

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

/** What an order without a name does, in a line of its own: 撤销《甲》, "Revokes the Executive Order". */
const REVOKES_FIRST =
  /^(?:[-+*•]\s*)?(?:撤销|废除|废止|取消|revok(?:es|ing)|rescind(?:s|ing)|repeal(?:s|ing)) ?(?:了|the )?[“《]?$/i;

/** The order signed without its name revokes what its lines begin with. */
export const revokedInLines: ClaimRule = ({ frames, drafts }) => {
  const order = unnamedOrder(drafts);
  if (!order) return [];
  const { entity, from } = order;
  return frames.flatMap((frame): ClaimDraft[] => {
    const [to] = frame.names;
    if (!to || to.start < from || to.entity.kind !== 'EXECUTIVE_ORDER') return [];
    if (!REVOKES_FIRST.test(frame.document.view.slice(frame.sentence.start, to.start))) return [];
    return [
      {
        frame,
        trigger: to,
        type: 'REVOKES',
        modality: 'ACTUAL',
        from: { entity },
        to,
        label: null,
        rule: 'revoking-line',
      },
    ];
  });
};

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
