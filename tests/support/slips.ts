/** Every text that differs from `right` by one wrong character of the alphabet or by two characters swapped. */
export function* slipsOf(right: string, alphabet: string): Generator<string> {
  for (let i = 0; i < right.length; i += 1) {
    for (const wrong of alphabet) if (wrong !== right[i]) yield right.slice(0, i) + wrong + right.slice(i + 1);
    for (let j = i + 1; j < right.length; j += 1)
      if (right[i] !== right[j])
        yield right.slice(0, i) + right[j] + right.slice(i + 1, j) + right[i] + right.slice(j + 1);
  }
}
