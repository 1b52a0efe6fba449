const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A form as plain texts; a name sent more than once gives a list. Prototype names and files are left out. Read in one
 * go: to look each name up in the form would take minutes for one that consists of names alone.
 */
export function rawForm(form: FormData): Record<string, string | string[]> {
  const raw: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of form) {
    if (forbidden.has(name) || typeof value !== 'string') continue;
    const known = raw[name];
    if (known === undefined) raw[name] = value;
    else if (typeof known === 'string') raw[name] = [known, value];
    else known.push(value);
  }
  return raw;
}
