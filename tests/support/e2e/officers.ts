// What officers do at their desk, told in their own steps.
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { type CheckKind, checksFor } from '#app/domain/application/checks';
import type { Programme, Route } from '#app/domain/application/pages';
import type { OfficerRole } from '#app/domain/people/roles';
import type { demoOfficers } from '#app/features/demo/demo-accounts';
import type { Locale } from '#app/i18n/locales';
import type { MessageKey } from '#app/i18n/translate';
import { codeNow } from '#app/infra/second-factor.server';
import { expect } from '../fixtures';
import { letterTo, linkIn } from '../letters';
import { password } from './applying';
import { arrivesAt, follow, labelled, type Person, personAt, press, tick, type } from './person';

export type OfficerKey = (typeof demoOfficers)[number]['key'] | 'all-roles';

/** Where the cookies of an officer who has signed in are kept while the tests run. */
export const keptStay = (key: OfficerKey) => path.join(process.env.E2E_DATA_DIR ?? '', 'tmp-officers', `${key}.json`);

/** An officer who has signed in with both factors, at a browser of their own. */
export async function officerAt(
  browser: Browser,
  key: OfficerKey,
  locale: Locale,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Person & { context: BrowserContext }> {
  const context = await browser.newContext({ storageState: keptStay(key), ...options });
  return { ...personAt(await context.newPage(), locale), context };
}

/** Types the code of the device. A code works once: when the current one is used up, the next is good already. */
export async function typesCode(person: Person, label: string, submit: string, secret: string) {
  const { page } = person;
  const before = page.url();
  for (const ahead of [0, 30_000]) {
    await type(person, label, codeNow(secret, new Date(Date.now() + ahead)));
    await press(page, submit);
    await page.waitForLoadState();
    if (page.url() !== before) return;
  }
  throw new Error('No code was taken');
}

/** The administrator invites an officer for these roles, who sets a password, signs in and stands before the second factor. */
export async function invitesOfficer(
  administrator: Person,
  officer: Person,
  { name, email, roles }: { name: string; email: string; roles: readonly OfficerRole[] },
) {
  const { page, t, locale } = administrator;
  await page.goto(`/${locale}/admin/people`);
  await follow(page, t('admin.people.invite'));
  await type(administrator, t('admin.invite.name'), name);
  await type(administrator, t('admin.invite.email'), email);
  for (const role of roles) await tick(page, t(`admin.role.${role}`));
  await press(page, t('admin.invite.submit'));
  await expect(page.getByText(t('admin.people.invited', { email }))).toBeVisible();

  await officer.page.goto(linkIn(await letterTo(email)));
  await type(officer, officer.t('accounts.newPassword'), password);
  await press(officer.page, officer.t('accounts.reset.set.submit'));
  await passwordAlone(officer, email, password);
  await arrivesAt(officer, officer.t('accounts.enrol.title'));
}

/** Signs in; the second factor is still to come. */
export async function passwordAlone(officer: Person, email: string, secret: string) {
  const { page, t, locale } = officer;
  await page.goto(`/${locale}/sign-in`);
  await type(officer, t('accounts.email'), email);
  await type(officer, t('accounts.password'), secret);
  await press(page, t('accounts.signIn.submit'));
}

const caseForm = (person: Person): Locator => person.page.getByRole('main');

/** Finds a case by its number in a queue and opens it. */
export async function opensCase(officer: Person, queue: string, reference: string) {
  const { page, t, locale } = officer;
  await page.goto(`/${locale}/desk/queues/${queue}`);
  await page.getByRole('searchbox', { name: t('queues.filter.search') }).fill(reference);
  await press(page, t('common.actions.filter'));
  await follow(page, reference);
  await expect(page.getByRole('button', { name: t('common.actions.filter') })).toHaveCount(0);
  await takesAtTheDoor(officer);
}

/** A case in nobody's hands asks what for; who is to work on it takes it. */
export async function takesAtTheDoor({ page, t }: Person) {
  const take = page.getByRole('button', { name: t('access.ask.take'), exact: true });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (await take.isVisible()) await press(page, t('access.ask.take'));
}

export async function accepts(officer: Person) {
  await press(caseForm(officer), officer.t('desk.case.accept'));
  await expect(officer.page.getByText(officer.t('decide.done.accepted'))).toBeVisible();
}

export async function claims(officer: Person) {
  const { page, t } = officer;
  const claim = caseForm(officer).getByRole('button', { name: t('desk.case.claim'), exact: true });
  if (await claim.isVisible()) await press(caseForm(officer), t('desk.case.claim'));
  await expect(page.getByRole('button', { name: t('desk.case.release'), exact: true })).toBeVisible();
}

/** Every check, one after the other: the papers match, and with them what they show. */
export async function findsThatAllMatches(officer: Person, programme: Programme, route: Route) {
  const { page, t } = officer;
  const dock = page.locator('#dock');
  for (const kind of checksFor(programme, route)) {
    const rows = page.locator(`#check-${kind} [data-row]`);
    await rows.first().click();
    const confirm = dock.locator('[data-key~="confirm"]');
    if ((await confirm.count()) > 0) await confirm.click();
    const open = rows.filter({ hasText: t('review.rows.open') });
    // A page that is still arriving has fewer rows than the case.
    const left = async () => {
      await page.waitForLoadState();
      return open.count();
    };
    for (let count = await left(); count > 0; count = await left()) {
      await open.first().click();
      await dock.locator('[data-key="choose-1"]').click();
      await expect.poll(() => open.count()).toBeLessThan(count);
    }
  }
  await expect(page.getByText(t('review.rows.closed'))).toBeVisible();
}

/** A paper that was found good already is looked at again: it does not prove it. */
export async function doubts(officer: Person, kind: CheckKind, reason: string) {
  const { page, t } = officer;
  const dock = page.locator('#dock');
  await page.locator(`#check-${kind} [data-row]`).first().click();
  await dock.locator('[data-key="choose-2"]').click();
  await dock.getByRole('button', { name: t(`desk.findingReason.${reason}` as MessageKey) }).click();
  await page.locator(`#check-${kind} [data-row]`).first().click();
  await expect(dock.getByText(t(`desk.findingReason.${reason}` as MessageKey))).toBeVisible();
}

/** Asks for one document again, because it cannot be read. */
export async function asksAgainFor(officer: Person, item: string) {
  const { page, t } = officer;
  await follow(page, t('desk.case.request'));
  await arrivesAt(officer, t('desk.request.title'));
  await page
    .getByRole('combobox', { name: labelled(officer, item) })
    .selectOption({ label: t('decide.requestReason.unreadable') });
  await press(page, t('desk.request.send'));
  await expect(page.getByText(t('decide.done.requested'))).toBeVisible();
}

export async function recommendsGrant(officer: Person) {
  const { page, t } = officer;
  await follow(page, t('desk.case.recommend'));
  await arrivesAt(officer, t('desk.recommend.title'));
  await chooses(page, 'recommendation', 'grant');
  await grantsFamily(page);
  await press(page, t('desk.recommend.send'));
  await expect(page.getByText(t('decide.done.recommended'))).toBeVisible();
}

export async function grants(officer: Person) {
  const { page, t } = officer;
  await follow(page, t('desk.case.decide'));
  await arrivesAt(officer, t('decide.title'));
  await chooses(page, 'decision', 'grant');
  await grantsFamily(page);
  await signs(officer);
  await expect(page.getByText(t('decide.done.granted'))).toBeVisible();
}

/** Ticks one of the choices under a name: those of the family bear the same words as the case's own. */
async function chooses(page: Page, name: string, value: string) {
  const id = await page.locator(`input[name="${name}"][value="${value}"]`).getAttribute('id');
  await page.locator(`label[for="${id}"]`).check();
}

/** Each of the family is granted; who comes later is left for then. */
async function grantsFamily(page: Page) {
  const radios = page.locator('input[type=radio][name^="person-"]');
  const offered = await radios.evaluateAll((all) =>
    all.map((each) => [(each as HTMLInputElement).name, (each as HTMLInputElement).value]),
  );
  for (const name of new Set(offered.map(([each = '']) => each))) {
    const later = offered.some(([each, value]) => each === name && value === 'later');
    await chooses(page, name, later ? 'later' : 'grant');
  }
}

/** Looks at what the choice does and at its letter, and signs. */
export async function signs(officer: Person) {
  const { page, t } = officer;
  await press(page, t('sheet.continue'));
  await arrivesAt(officer, t('sheet.confirm.title'));
  await press(page, t('decide.submit'));
}

/** Anyone who recommended reads why they may not decide, and finds no way to. */
export async function mayNotDecide(officer: Person, caseId: string) {
  const { page, t, locale } = officer;
  await page.goto(`/${locale}/desk/cases/${caseId}`);
  await expect(page.getByText(t('desk.barred.recommended-it'))).toBeVisible();
  await expect(page.getByRole('link', { name: t('desk.case.decide'), exact: true })).toHaveCount(0);
  await page.goto(`/${locale}/desk/cases/${caseId}/decide`);
  await expect(page.getByRole('button', { name: t('sheet.continue'), exact: true })).toHaveCount(0);
}
