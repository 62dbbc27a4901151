/** For each member of an object, what it is made of. */
export type Makers<From, Made extends object> = {
  readonly [Name in keyof Made]: (from: From) => Made[Name];
};

/** An object whose members are each made when somebody first reads them. */
export function madeWhenRead<From, Made extends object>(
  makers: Makers<From, Made>,
  from: From,
): Made {
  // It has a member for each maker as soon as the loop is through, and nobody sees it before.
  const made = {} as Made;
  // Makers have the names of the members and no others.
  for (const name of Object.keys(makers) as (keyof Made & string)[])
    Object.defineProperty(made, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makers[name](from);
        Object.defineProperty(made, name, { enumerable: true, value });
        return value;
      },
    });
  return made;
}
