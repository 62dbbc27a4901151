import type { Server } from "node:http";
import { buildSite } from "./site/build-site.ts";
import { builtAt } from "./site/place.ts";
import { staticSite } from "./site/static-site.ts";

/*
 * `npm start`: builds the site and serves it to this machine only. `PORT` chooses the port (4321);
 * where it is taken, the next free one is used and printed.
 */

const TRIES = 20;

/** The port that the server got: the first free one from `wanted` on. */
function listen(server: Server, wanted: number, tries = TRIES): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && tries > 1) resolve(listen(server, wanted + 1, tries - 1));
      else reject(error);
    });
    server.listen(wanted, "localhost", () => {
      resolve(wanted);
    });
  });
}

try {
  console.log("Building the site; this takes about half a minute.");
  const folder = await buildSite();
  const { base } = builtAt(process.env);
  const port = await listen(staticSite(folder, base), Number(process.env["PORT"] || 4321));
  console.log(`Kamerton is ready: http://localhost:${port}${base}  (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
