import { env } from "node:process";

/*
 * `npm run test:long` is `npm test` with whole sets where that takes a part: every generated file in the
 * browser, many more random tables, large files. It takes the same words: `npm run test:long -- browser`.
 */
env["KAMERTON_LONG"] = "1";
await import("./test.ts");
