export interface CompareRow {
  key: string;
  label: string;
  here: string;
  there: string;
  differs: boolean;
}

interface CompareSide {
  reference: string;
  href: string;
  pictures: { id: string; src: string; name: string }[];
}

export interface CompareView {
  title: string;
  here: CompareSide;
  there: CompareSide;
  because: { key: string; text: string }[];
  rows: CompareRow[];
  /** What was found, by whom; null while nobody has answered. */
  answered: string | null;
  reasons: { value: string; label: string }[];
}

/** A pair nobody has answered: the other application and why it may be of the same person. */
export interface OpenPair {
  href: string;
  text: string;
}

export interface PairView {
  key: string;
  href: string;
  reference: string;
  name: string;
  because: string;
  answer: string;
}
