/** What the demonstration's officers have published and are writing: a made-up update, and a plan that waits for a colleague's approval. */
import type { CouncilId, ItemId } from '../../domain/id.ts';
import { addMs, DAY_MS, type Instant, londonDate } from '../../domain/instant.ts';
import type { Person } from '../../domain/person.ts';
import { TypedPlan } from '../../domain/typed-plan.ts';
import type { Tx } from '../db/tables.ts';
import { draftOf, loadRow, saveDraft, setState } from '../plans/drafts.ts';
import { publishDraft } from '../plans/publish-draft.ts';
import { loadCouncil } from '../plans/published.ts';

const SEFTON = 'sefton' as CouncilId;
const UPDATE = 'demo.sefton-update' as ItemId;
const PLAN = 'demo.sefton-nights' as ItemId;
const HOME_CARE = 'Care at home';

const update = (year: string): TypedPlan =>
  TypedPlan.parse({
    kind: 'document',
    words: {
      title: `Winter update for providers ${year}`,
      period: year,
      standing: 'current',
      note: 'Made up for this demonstration: Sefton has published no such paper.',
      sections: [HOME_CARE, 'Care homes'],
    },
  });

const nights = (year: string): TypedPlan =>
  TypedPlan.parse({
    kind: 'intention',
    words: {
      marketArea: 'care-at-home',
      direction: 'grow',
      clientGroups: ['older-people', 'hospital-discharge'],
      localityIds: ['sefton.north', 'sefton.south'],
      title: 'More care at night for people coming home from hospital',
      statement:
        'The council wants more visits between 10pm and 7am, so that people can go home from hospital on the day they are well enough.',
      figures: [
        {
          label: 'Hours at night the council wants to buy',
          value: 120,
          qualifier: 'about',
          unit: 'hours a week',
          period: `by ${Number(year) + 1}`,
        },
      ],
      when: `By ${Number(year) + 1}`,
      whatYouCanDo: ['Tell us whether your carers would work nights, and what would make it possible.'],
      affects: { serviceTypes: ['home-care', 'reablement'], careCategories: [] },
      tableIds: [],
      source: { documentId: UPDATE, section: HOME_CARE },
    },
  });

/** As if they had done it: through what takes in an officer's work, but with no line in the audit, which is for what people really did. */
export async function seedPlans(tx: Tx, writer: Person, approver: Person, now: Instant): Promise<void> {
  const year = londonDate(now).slice(0, 4);
  const at = (days: number): Instant => addMs(now, -days * DAY_MS);
  const draftOfKind = async (kind: TypedPlan['kind'], id: ItemId, plan: TypedPlan, savedAt: Instant) => {
    await saveDraft(tx, SEFTON, { id, seen: 0, plan }, writer, true, savedAt);
    return (await loadRow(tx, SEFTON, kind, id))!;
  };
  const published = await draftOfKind('document', UPDATE, update(year), at(9));
  const by = { councilId: SEFTON, person: approver, now: at(8), fictional: true };
  await publishDraft(tx, draftOf(published)!, await loadCouncil(tx, SEFTON), by);
  await setState(tx, published, 'closed');
  await setState(tx, await draftOfKind('intention', PLAN, nights(year), at(1)), 'waiting');
}
