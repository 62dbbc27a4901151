/** A guess below it asks to be looked at. */
const sureEnough = 0.8;
/** A guess from here on needs no second look. */
const quiteSure = 0.95;

export const isDoubtful = (confidence: number): boolean => confidence < sureEnough;
export const isSure = (confidence: number): boolean => confidence >= quiteSure;
