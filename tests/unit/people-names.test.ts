import { describe, expect, test } from 'vitest';
import { mixedScripts } from '#app/domain/people/look-alikes';
import { namesMatch, passportLatin, suggestKazakh, suggestNames, wholeName } from '#app/domain/people/names';
import { searchKey } from '#app/domain/people/search-key';
import words from '#tests/support/vectors/kazakh-words.json';
import vectors from '#tests/support/vectors/translit.json';

describe('the spelling of the machine-readable zone', () => {
  test('of every known name', () => {
    for (const name of words.names) expect(passportLatin(name.cyrl)).toBe(name.passport);
    for (const word of vectors.computed) if ('icao' in word) expect(passportLatin(word.cyrl)).toBe(word.icao);
  });

  test('keeps A–Z and single spaces', () => {
    expect(passportLatin('Нұр-Сұлтан  Әбішұлы')).toBe('NUR SULTAN ABISHULY');
    expect(passportLatin('Öztürk d’Arc Şeyma Łódź')).toBe('OZTURK DARC SEYMA LODZ');
    expect(passportLatin('ايگۇل')).toBe('AIGUL');
    expect(passportLatin('努尔兰')).toBe('');
  });
});

describe('one key for all spellings', () => {
  test('Cyrillic, Latin, Arabic script and passport meet', () => {
    for (const name of words.names)
      expect(new Set([name.cyrl, name.latn2021, name.arab, name.passport].map(searchKey)).size, name.cyrl).toBe(1);
  });

  test.each([
    ['Қасымжомарт', 'KASSYM-JOMART'],
    ['Юсуф', 'YUSUF'],
    ['Ержан', 'YERZHAN'],
    ['Шаяхмет', 'SHAYAKHMET'],
    ['Жұмабаев', 'Джумабаев'],
    ['Қожахмет', 'Qojahmet'],
    ['Ғалымжан', 'GHALYMZHAN'],
    ['Еңлік', 'YENGLIK'],
    ['Дмитрий', 'DMITRY'],
    ['Цой', 'COI'],
    ['Айгүл', 'Aýgül'],
    ['Сәуле', 'Sáýle'],
    ['Öztürk', 'OZTURK'],
    ['Ғани', 'G‘ani'.replace('‘', 'ʻ')],
    ['ءاسەم', 'Әсем'],
  ])('%s = %s', (a, b) => {
    expect(namesMatch(a, b)).toBe(true);
    expect(namesMatch(b, a)).toBe(true);
  });

  test('the order of the words and where they are split do not matter', () => {
    expect(namesMatch('Айгүл Жұмабаева', 'ZHUMABAYEVA AIGUL')).toBe(true);
    expect(namesMatch('Нұр-Сұлтан', 'NUR SULTAN')).toBe(true);
  });

  test('different people stay different, and nothing matches nothing', () => {
    expect(namesMatch('Айгүл', 'Айгерім')).toBe(false);
    expect(namesMatch('Арман Серік', 'Арман Болат')).toBe(false);
    expect(namesMatch('', '')).toBe(false);
    expect(namesMatch('—', '-')).toBe(false);
  });

  test('a pinyin rendering is another name: it needs an alias and an officer', () => {
    expect(namesMatch('Ержан', 'YEERJIANG')).toBe(false);
  });
});

describe('suggestions', () => {
  test('known names come back with their own letters', () => {
    expect(suggestKazakh('AIGUL')).toBe('Айгүл');
    expect(suggestKazakh('ABDIRAKHMANOVA NURSULTAN')).toBe('Әбдірахманова Нұрсұлтан');
    expect(suggestKazakh('نۇرلان')).toBe('Нұрлан');
  });

  test('others letter by letter', () => {
    expect(suggestKazakh('MUKHTAR')).toBe('Мұхтар');
    expect(suggestKazakh('YERZHAN')).toBe('Ержан');
    expect(suggestKazakh('努尔兰')).toBe('努尔兰');
  });

  test('fill what is empty and leave what was written', () => {
    const names = suggestNames({
      mrz: { surname: 'YEERJIANG', givenNames: 'HUERMAN' },
      original: { surname: 'ەرجان', givenNames: 'قۋانىش' },
    });
    expect(names.mrz).toEqual({ surname: 'YEERJIANG', givenNames: 'HUERMAN', patronymic: '' });
    expect(names.kazakh).toEqual({ surname: 'Ержан', givenNames: 'Қуаныш', patronymic: '' });
    expect(names.original.surname).toBe('ەرجان');
  });

  test('from Kazakh to all the others; one name alone is a name', () => {
    const names = suggestNames({ kazakh: { givenNames: 'Үміт' } });
    expect(names).toEqual({
      mrz: { surname: '', givenNames: 'UMIT', patronymic: '' },
      printed: { surname: '', givenNames: 'UMIT', patronymic: '' },
      kazakh: { surname: '', givenNames: 'Үміт', patronymic: '' },
      original: { surname: '', givenNames: 'ٴۇمىت', patronymic: '' },
    });
    expect(wholeName(names.kazakh)).toBe('Үміт');
    expect(wholeName({ surname: ' Ахмет ', givenNames: 'Болат', patronymic: 'Серікұлы' })).toBe('Ахмет Болат Серікұлы');
  });
});

describe('letters of another alphabet', () => {
  test('are found with what was meant', () => {
    expect(mixedScripts('Сepік Ахметов')).toEqual([{ word: 'Сepік', letters: ['e', 'p'], suggestion: 'Серік' }]);
    expect(mixedScripts('DАRKHAN')).toEqual([{ word: 'DАRKHAN', letters: ['А'], suggestion: 'DARKHAN' }]);
  });

  test('clean names in any script raise nothing', () => {
    for (const name of ['Серік', 'SERIK', 'سەرىك', 'Серік SERIK', '努尔兰', '']) expect(mixedScripts(name)).toEqual([]);
  });

  test('a word that is neither is shown as it is', () => {
    expect(mixedScripts('Жanna')).toEqual([{ word: 'Жanna', letters: ['a', 'n'], suggestion: 'Жanna' }]);
  });
});
