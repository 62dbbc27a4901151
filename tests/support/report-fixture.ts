/* Small report documents: the gallery of charts is made of them, too. */
export { fixtureDocument } from "../../src/charts/gallery/sample-report.ts";
export type { FixtureCustomer, FixtureOptions } from "../../src/charts/gallery/sample-report.ts";
