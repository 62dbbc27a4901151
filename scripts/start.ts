import { preview } from "astro";
import { buildSite } from "./site/build-site.ts";
import { builtAt } from "./site/place.ts";

/*
 * `npm start`: builds the site and serves it on this machine. `PORT` chooses the port (4321);
 * where it is taken, the next free one is used and printed.
 */

const { base } = builtAt(process.env);
const port = Number(process.env["PORT"] ?? 4321);

console.log("Building the site; this takes a minute the first time.");
await buildSite();
const server = await preview({ server: { port }, logLevel: "error" });
console.log(`Kamerton is ready: http://localhost:${server.port}${base}  (Ctrl+C stops it)`);
