import { expect, test } from 'vitest';
import { type Suspect, signsOf } from '#app/domain/application/signs';
import { plainDate } from '#app/domain/basics/plain-date';

const zone = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
const calm: Suspect = {
  answers: {
    surnameLatin: 'ERIKSSON',
    givenNamesLatin: 'ANNA MARIA',
    birthDate: '1974-08-12',
    passportNumber: 'L898902C3',
    passportIssuedOn: '2010-04-16',
    passportExpiry: '2012-04-15',
    policeCertificateDate: '2011-06-01',
  },
  filedOn: plainDate('2011-07-01'),
  files: [{ id: 'a', item: 'passport', quality: [{ sharpness: 1, light: 200, contrast: 40 }] }],
  needs: [{ item: 'police-certificate', maxAgeDays: 180 }],
  elsewhere: [],
  entries: [],
};
const codes = (changed: Partial<Suspect>) => signsOf({ ...calm, ...changed }).map(({ code }) => code);
const answered = (answers: Suspect['answers']) => codes({ answers: { ...calm.answers, ...answers } });

test('a case in order shows nothing', () => {
  expect(codes({})).toEqual([]);
  expect(answered({ passportLines: zone })).toEqual([]);
  expect(answered({ passportLines: zone, birthDate: '1974' })).toEqual([]);
});

test('of a member of the family the same is said at their own passport', () => {
  const member = (answers: Suspect['answers']) =>
    signsOf({ ...calm, entries: [{ id: 'wife', list: 'family', answers }] }).map(({ code, item }) => [code, item]);
  const names = { memberSurnameLatin: 'ERIKSSON', memberGivenNamesLatin: 'ANNA MARIA' };
  expect(member({ ...names, memberPassportLines: zone, memberBirthDate: '1974-08-12' })).toEqual([]);
  expect(member({ ...names, memberPassportLines: zone, memberBirthDate: '1975-08-12' })).toEqual([
    ['zone-differs', 'passport@wife'],
  ]);
  expect(member({ memberPassportIssuedOn: '2012-01-01' })).toEqual([['issued-after-filing', 'passport@wife']]);
});

test('a zone typed differently names the question', () => {
  const differs = signsOf({ ...calm, answers: { ...calm.answers, passportLines: zone, passportNumber: 'L898902C4' } });
  expect(differs).toMatchObject([{ code: 'zone-differs', question: 'passportNumber', values: { zone: 'L898902C3' } }]);
  expect(answered({ passportLines: zone, birthDate: '1975' })).toEqual(['zone-differs']);
  expect(answered({ passportLines: zone.replace('C36', 'C37') })).toEqual(['zone-invalid']);
});

test('dates out of order', () => {
  expect(answered({ passportIssuedOn: '1970-01-01' })).toEqual(['issued-before-birth']);
  expect(answered({ passportExpiry: '2010-04-16' })).toEqual(['ends-before-issue']);
  expect(answered({ passportIssuedOn: '2011-07-02' })).toEqual(['issued-after-filing']);
  expect(answered({ policeCertificateDate: '2011-07-02' })).toEqual(['certificate-after-filing']);
  expect(answered({ policeCertificateDate: '2011-01-02' })).toEqual([]);
  expect(answered({ policeCertificateDate: '2011-01-01' })).toEqual(['certificate-too-old']);
});

test('the same file elsewhere, and pages hard to read, name the file', () => {
  const elsewhere = [{ document: 'a', reference: 'KK-2026-AAAAAA-1', own: false }];
  expect(signsOf({ ...calm, elsewhere })).toMatchObject([{ code: 'same-file', document: 'a', values: { own: 'no' } }]);
  const files = [{ id: 'a', item: 'passport', quality: [{ sharpness: 0.001, light: 20, contrast: 9 }] }];
  expect(codes({ files })).toEqual(['blurred', 'dark']);
});
