// What stands around the form: before it is sent, and after.
import { expect, test } from 'vitest';
import { readyDraft } from '../../support/applicants';
import { stateOf } from '../../support/cases';

const { db } = await import('#app/data/db.server');
const { applicationProgress, ownApplication } = await import('#app/features/applying/application.query.server');
const { submitApplication } = await import('#app/features/applying/submit-application.server');

const now = new Date('2026-11-23T08:00:00Z');

test('what contradicts itself is not sent until it is put right', async () => {
  const { person, id } = await readyDraft();
  const send = () => submitApplication({ id, consent: true, locale: 'kk' }, person, { now });
  const place = { applicationId_page: { applicationId: id, page: 'place' } };
  // As an older form may have kept it: the page itself refuses it.
  await db.answerPage.update({ where: place, data: { answers: { firstRegion: 'KZ-55', secondRegion: 'KZ-55' } } });
  const application = await ownApplication(person.id, id);
  if (!application) throw new Error('no application');
  const { complete, ready, remarks } = await applicationProgress(application, now);
  expect({ complete, ready }).toEqual({ complete: true, ready: false });
  expect(remarks[0]).toMatchObject({ code: 'region-twice', level: 'blocker', mend: { page: 'place' } });
  expect(await send()).toMatchObject({ ok: false, code: 'contradictory' });
  expect(await stateOf(id)).toMatchObject({ status: 'draft', steps: [], letters: [] });
  await db.answerPage.update({ where: place, data: { answers: { firstRegion: 'KZ-55' } } });
  expect(await send()).toMatchObject({ ok: true });
});
