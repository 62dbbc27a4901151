/* Small report documents: the gallery of charts is made of them, too. */
export { fixtureDocument } from "../../src/charts/gallery/sample-report.ts";
export type { FixtureCustomer } from "../../src/charts/gallery/sample-customer.ts";
