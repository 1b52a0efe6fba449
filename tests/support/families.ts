import type { EntryList } from '#app/domain/application/lists';
import type { Answers } from '#app/domain/application/questions';
import { rawOf } from '#app/domain/application/read-answers';

/** A spouse and two children, one of them from the age at which a child agrees in writing. As answered. */
export const wife: Answers = {
  memberRelation: 'spouse',
  memberComes: 'now',
  memberSurnameLatin: 'BOLATOVA',
  memberGivenNamesLatin: 'DANA',
  memberBirthDate: '1992-05-03',
  memberSurnameKazakh: 'Болатова',
  memberGivenNamesKazakh: 'Дана',
  memberCitizenship: 'MNG',
  memberPassportNumber: 'E7654321',
  memberPassportIssuedOn: '2023-02-01',
  memberPassportExpiry: '2033-02-01',
  memberSameAddress: true,
};
export const son: Answers = {
  ...wife,
  memberRelation: 'child',
  memberSurnameLatin: 'SARSENBAY',
  memberGivenNamesLatin: 'ARMAN',
  memberBirthDate: '2011-03-09',
  memberSurnameKazakh: 'Сәрсенбай',
  memberGivenNamesKazakh: 'Арман',
  memberPassportNumber: 'E7654322',
  memberOtherParent: 'comes',
};
export const daughter: Answers = {
  ...son,
  memberGivenNamesLatin: 'ALIYA',
  memberBirthDate: '2018-08-20',
  memberGivenNamesKazakh: 'Әлия',
  memberPassportNumber: 'E7654323',
};

/** Adds an entry page by page, by the same stories as the pages call; gives its id. */
export async function entryAdded(
  person: { id: string },
  id: string,
  { list = 'family', answers, key }: { list?: EntryList; answers: Answers; key?: string },
  now = new Date('2026-11-23T06:30:00Z'),
): Promise<string> {
  const { saveEntry } = await import('#app/features/applying/save-entry.server');
  const { lists } = await import('#app/http/lists.server');
  const raw = rawOf(answers);
  const form = key ?? JSON.stringify(answers);
  let saved = await saveEntry({ id, list, entry: null, key: form, raw, lists }, person, { now });
  while (saved.ok && saved.value.next) {
    const { entry, next } = saved.value;
    saved = await saveEntry({ id, list, entry: entry.id, part: next.id, raw, lists }, person, { now });
  }
  if (!saved.ok) throw new Error(`${list}: ${JSON.stringify(saved)}`);
  return saved.value.entry.id;
}
