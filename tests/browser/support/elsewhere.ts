import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Another host that keeps a list of whatever reaches it, and would answer any page that asks; with a page of its own. */
export interface Elsewhere {
  readonly address: string;
  readonly received: readonly string[];
  close(): Promise<void>;
}

export async function elsewhere(html = ""): Promise<Elsewhere> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push(`${request.method ?? ""} ${request.url ?? ""}`);
    response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/html" });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
