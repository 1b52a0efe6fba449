/** The first letters of a name, enough to hear that it is the right file and no more: `A. S.` */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]?.toLocaleUpperCase() ?? ''}.`)
    .join(' ');
