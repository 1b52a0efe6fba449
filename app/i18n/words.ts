/** A catalogue is a tree of ICU messages. English gives the shape, the other languages must fill it: a missing or extra key does not compile. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** Dotted paths to the leaves of a catalogue: `check.result.title`. */
export type LeafPath<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${LeafPath<T[K]>}`;
}[keyof T & string];
