/** Each text with a capital letter, as it stands alone. */
export const capitalised = <Key extends string>(
  texts: Readonly<Record<Key, string>>,
): Readonly<Record<Key, string>> =>
  // Object.fromEntries forgets the keys, which are those of the texts.
  Object.fromEntries(
    Object.entries<string>(texts).map(([key, text]) => [
      key,
      text.slice(0, 1).toUpperCase() + text.slice(1),
    ]),
  ) as Record<Key, string>;
