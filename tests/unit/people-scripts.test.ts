import { describe, expect, test } from 'vitest';
import { toArabic, toLatin } from '#app/domain/people/scripts';
import { toCyrillic } from '#app/domain/people/to-cyrillic';
import { seeded } from '#tests/support/random';
import words from '#tests/support/vectors/kazakh-words.json';
import vectors from '#tests/support/vectors/translit.json';

type Vector = { cyrl: string; latn2021?: string; latn2018?: string; arab_u0674?: string; arab_u0621?: string };
const pairs: Vector[] = [...vectors.printed, ...vectors.computed];

describe('every known pair', () => {
  test.each(pairs)('$cyrl', (pair) => {
    if (pair.latn2021) expect(toLatin(pair.cyrl)).toBe(pair.latn2021);
    if (pair.latn2018) expect(toLatin(pair.cyrl, '2018')).toBe(pair.latn2018);
    if (pair.arab_u0674) expect(toArabic(pair.cyrl)).toBe(pair.arab_u0674);
    if (pair.arab_u0621) expect(toArabic(pair.cyrl, '0621')).toBe(pair.arab_u0621);
  });

  test('official terms, regions and names', () => {
    for (const word of [...words.terms, ...words.names]) {
      expect(toLatin(word.cyrl)).toBe(word.latn2021);
      expect(toArabic(word.cyrl)).toBe(word.arab);
    }
  });
});

describe('Latin capitals', () => {
  test('of 2021 keep the dot apart', () => {
    expect(toLatin('ИМАН Іскер иман іскер')).toBe('İMAN Isker iman ısker');
    expect(toLatin('Я, ЯКОРЬ, Щи, ЩИ')).toBe('İa, İAKOR, Ştşi, ŞTŞİ');
  });

  test('of 2018 do not', () => {
    expect(toLatin('ИМАН Іскер иман іскер', '2018')).toBe('IMAN Isker ıman isker');
    expect(toLatin('ЖШС Шу ШУ', '2018')).toBe('JSHS Shý SHÝ');
  });
});

describe('what is not Kazakh stays', () => {
  test('Latin words, digits and signs', () => {
    expect(toLatin('PDF файл — 10 МБ, №5!')).toBe('PDF fail — 10 MB, №5!');
    expect(toArabic('PDF файл: 2026-жылы (10 %)')).toBe('PDF فايل: 2026-جىلى (10 %)');
    expect(toArabic('COVIDке')).toBe('COVIDكە');
  });

  test('a word with a letter Kazakh does not have', () => {
    expect(toLatin('Київ қаласы')).toBe('Київ qalasy');
    expect(toArabic('Ђорђе')).toBe('Ђорђе');
  });

  test('the other script already', () => {
    expect(toLatin('ٴسوز sóz 斯')).toBe('ٴسوز sóz 斯');
    expect(toCyrillic('сөз PDF')).toBe('сөз PDF');
  });
});

describe('Arabic script', () => {
  test('the comma, the semicolon and the question mark turn, nothing else', () => {
    expect(toArabic('Кім, не; қайда? Иә. «Жоқ»!')).toBe('كىم، نە؛ قايدا؟ ٴيا. «جوق»!');
    expect(toArabic('1,5 пайыз, 2;3')).toBe('1,5 پايىز، 2;3');
    expect(toArabic('PDF, JPEG немесе PNG?')).toBe('PDF، JPEG نەمەسە PNG؟');
    expect(toArabic(', ; ?')).toBe('، ؛ ؟');
  });

  test('addresses and lines in another language stay whole', () => {
    expect(toArabic('қараңыз: https://portal.kz/kk?a=1;b=2, рақмет')).toBe(
      'قاراڭىز: https://portal.kz/kk?a=1;b=2, راقمەت',
    );
    expect(toArabic('Who, me?')).toBe('Who, me?');
  });

  test('и before я, ю is not written twice', () => {
    expect(toArabic('қоюы Ия жию')).toBe('قويۋى يا جيۋ');
  });

  test('each part of a compound is a word', () => {
    expect(toArabic('іс-шара, әке-шеше')).toBe('ٴىس-شارا، اكە-شەشە');
  });
});

describe('look-alike letters', () => {
  test('Latin letters inside a Kazakh word are read as Kazakh', () => {
    expect(toLatin('тiл')).toBe('tıl');
    expect(toArabic('бip')).toBe('ٴبىر');
    expect(toArabic('Әceм')).toBe('اسەم');
  });

  test('letters written with combining marks are the same letters', () => {
    expect(toLatin('ай'.normalize('NFD'))).toBe('ai');
    expect(toArabic('Ба́ла')).toBe('بالا');
  });
});

describe('back to Cyrillic', () => {
  test('what is printed comes back for most words', () => {
    const all = [...words.terms, ...words.names];
    const back = all.filter((word) => toCyrillic(word.arab) === word.cyrl.toLowerCase()).length;
    expect(back / all.length).toBeGreaterThan(0.9);
    const latin = all.filter((word) => toCyrillic(word.latn2021) === word.cyrl).length;
    expect(latin / all.length).toBeGreaterThan(0.95);
  });

  test('both hamzas, and the letters that carry one', () => {
    for (const written of ['ٴوتىنىش', 'ءوتىنىش', 'ٶتىنىش']) expect(toCyrillic(written)).toBe('өтініш');
    expect(toCyrillic('كىم، نە؟ 2026 PDF')).toBe('кім, не? 2026 PDF');
  });

  test('the table of 2018 by its own letters, or as told', () => {
    expect(toCyrillic('Qoǵamdyq tártip')).toBe('Қоғамдық тәртіп');
    expect(toCyrillic('kóshýge', '2018')).toBe('көшуге');
    expect(toCyrillic('Iýsýf', '2018')).toBe('Юсуф');
  });

  test('Latin words beside Kazakh ones and words with other letters are foreign', () => {
    expect(toCyrillic('مەكتەپ Email')).toBe('мектеп Email');
    expect(toCyrillic('WhatsApp')).toBe('WhatsApp');
  });
});

test('converting twice is converting once', () => {
  const random = seeded(4);
  const alphabet = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяЯІИЙїґACEiopxyhqwıäşزسٴىءا0123,;?!.-«» @:/\u0301 \t'];
  const conversions = [
    (text: string) => toLatin(text),
    (text: string) => toLatin(text, '2018'),
    (text: string) => toArabic(text),
    (text: string) => toArabic(text, '0621'),
    (text: string) => toCyrillic(text),
  ];
  const broken: string[] = [];
  const digits = (text: string) => text.replace(/\D/g, '');
  for (let round = 0; round < 2_000; round += 1) {
    const text = Array.from({ length: 1 + random.below(24) }, () => random.pick(alphabet)).join('');
    for (const [i, convert] of conversions.entries()) {
      const once = convert(text);
      if (convert(once) !== once || digits(once) !== digits(text)) broken.push(`${i}: ${JSON.stringify(text)}`);
    }
  }
  expect(broken).toEqual([]);
});
