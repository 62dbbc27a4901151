const LETTER = /(?<![\p{L}\p{N}])([ABCXYZ]{1,2})(?![\p{L}\p{N}])/gu;

/**
 * A text in pieces; every second one is the letter of a class, which is Latin in any language: a
 * screen reader in Russian must not read `A` as a conjunction.
 */
export const lettersApart = (text: string): readonly string[] => text.split(LETTER);
