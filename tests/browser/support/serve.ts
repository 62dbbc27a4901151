import type { AddressInfo } from "node:net";
import { staticSite } from "../../../scripts/site/static-site.ts";

/*
 * `node serve.ts <folder> <base>` serves a built site on a free port and says which;
 * Playwright reads the number from the line.
 */

const [folder = "dist", base = "/"] = process.argv.slice(2);
const server = staticSite(folder, base);
server.listen(0, "127.0.0.1", () => {
  // A server that listens on a port has an AddressInfo; only one on a pipe has a text.
  const { port } = server.address() as AddressInfo;
  console.log(`Serving ${folder} on port ${port}`);
});
