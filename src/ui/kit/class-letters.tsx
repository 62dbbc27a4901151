import type { AbcClass, XyzClass } from "../../domain/words.ts";

interface ClassLettersProps {
  readonly abc?: AbcClass;
  readonly xyz?: XyzClass | null;
}

/** The letters of a class, always Latin: fill says value, the edge says rhythm. */
export function ClassLetters({ abc, xyz = null }: ClassLettersProps) {
  return (
    <span className="kk" lang="en">
      {abc !== undefined && <span className={`k k-${abc.toLowerCase()}`}>{abc}</span>}
      {xyz !== null && <span className={`k k-${xyz.toLowerCase()}`}>{xyz}</span>}
    </span>
  );
}
