import { describe, expect, test } from 'vitest';
import { readSettings } from '#app/infra/settings.server';

const database = { DATABASE_URL: 'postgresql://portal@127.0.0.1:5432/portal' };
const operator = { OPERATOR_NAME: 'A body of the test', OPERATOR_BIN: '050140000656' };
const mail = { NODE_ENV: 'production', SMTP_URL: 'smtp://mail', PUBLIC_ORIGIN: 'https://kandas.kz' };
const demo = { ...database, NODE_ENV: 'production', DEMO: '1' };

describe('settings', () => {
  test('have a default for everything but the database', () => {
    const settings = readSettings({ ...demo, PORT: '' });
    expect(settings).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', PUBLIC_ORIGIN: 'http://localhost:3000' });
    expect(settings).toMatchObject({ DEMO: true, RULE_FAMILY: 'paper', TRUST_PROXY: 0, LOG_LEVEL: 'warn' });
    expect(settings.MAIL_FROM).toBe('Kandas <no-reply@localhost>');
  });

  test('the address follows the port', () => {
    expect(readSettings({ ...demo, PORT: '4100' }).PUBLIC_ORIGIN).toBe('http://localhost:4100');
    expect(readSettings({ ...demo, PUBLIC_ORIGIN: 'https://Kandas.example.kz/' }).PUBLIC_ORIGIN).toBe(
      'https://kandas.example.kz',
    );
  });

  test.each([
    ['DATABASE_URL', ''],
    ['DATABASE_URL', 'mysql://localhost/portal'],
    ['DATABASE_URL', 'portal'],
    ['SMTP_URL', 'http://mail'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['HOST', 'a b'],
    ['PUBLIC_ORIGIN', 'https://kandas.example.kz/path'],
    ['PUBLIC_ORIGIN', 'kandas.example.kz'],
    ['DEMO', 'perhaps'],
    ['RULE_FAMILY', 'both'],
    ['TRUST_PROXY', '-1'],
    ['APP_SECRET', 'short'],
    ['DOCUMENT_KEY', 'zz'],
    ['DOCUMENT_KEYS_BEFORE', 'ab,cd'],
    ['DOCUMENT_STORE', 'https://bucket'],
    ['CLAMD', 'clamd'],
    ['ANTIVIRUS', 'later'],
    ['OPERATOR_BIN', '050140000657'],
    ['OPERATOR_BIN', '051340000656'],
    ['OPERATOR_BIN', '000000000000'],
    ['LOG_LEVEL', 'loud'],
    ['MAIL_FROM', 'nobody'],
    ['NODE_ENV', 'staging'],
  ])('%s cannot be "%s"', (name, value) => {
    const refused = () => readSettings({ ...demo, [name]: value });
    expect(refused).toThrow(new RegExp(`^  ${name} `, 'm'));
    if (value.length > 3) expect(refused).not.toThrow(new RegExp(`"${value}"`));
  });

  test('every bad one is named at once', () => {
    expect(() => readSettings({ PORT: 'x', DEMO: 'x' })).toThrow(/PORT[\s\S]*DEMO|DEMO[\s\S]*PORT/);
    expect(() => readSettings({ PORT: 'x' })).toThrow(/DATABASE_URL is not set/);
  });

  test('demonstration mode and a real mail server exclude each other', () => {
    expect(() => readSettings({ ...demo, SMTP_URL: 'smtp://mail.example.kz' })).toThrow(/SMTP_URL is refused/);
  });

  test('without demonstration mode letters need a server and people need https', () => {
    const real = { ...database, NODE_ENV: 'production', ANTIVIRUS: 'none', ...operator };
    expect(() => readSettings(real)).toThrow(/SMTP_URL is needed/);
    expect(() => readSettings({ ...real, SMTP_URL: 'smtp://mail', PUBLIC_ORIGIN: 'http://kandas.kz' })).toThrow(
      /https/,
    );
    expect(readSettings({ ...real, SMTP_URL: 'smtp://mail', PUBLIC_ORIGIN: 'https://kandas.kz' }).DEMO).toBe(false);
  });

  test('without demonstration mode an antivirus is there, or a setting says that none is', () => {
    const real = { ...database, ...mail, ...operator };
    expect(() => readSettings(real)).toThrow(/CLAMD is needed/);
    for (const CLAMD of ['localhost:3310', '[::1]:3310', '/run/clamav/clamd.ctl']) {
      expect(readSettings({ ...real, CLAMD }).CLAMD).toBe(CLAMD);
    }
    expect(readSettings({ ...real, ANTIVIRUS: 'none' }).CLAMD).toBeUndefined();
    expect(readSettings(demo).CLAMD).toBeUndefined();
  });

  test('without demonstration mode somebody is named who processes the data', () => {
    const real = { ...database, ...mail, ANTIVIRUS: 'none' };
    expect(() => readSettings(real)).toThrow(/OPERATOR_NAME is needed/);
    expect(() => readSettings({ ...real, OPERATOR_NAME: operator.OPERATOR_NAME })).toThrow(/OPERATOR_BIN is needed/);
    expect(readSettings({ ...real, ...operator })).toMatchObject(operator);
    expect(readSettings(demo).OPERATOR_BIN).toBeUndefined();
  });
});
