/** How many random examples a property is tried on: few in `npm test`, many in `npm run test:long`. */
export const runs = (few: number, many: number): number =>
  process.env["KAMERTON_LONG"] === undefined ? few : many;
