import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { staticSite } from "../../scripts/site/static-site.ts";

const parent = mkdtempSync(join(tmpdir(), "kamerton-host-"));
const folder = join(parent, "dist");
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, "ru"), { recursive: true });
  writeFileSync(join(folder, "ru/index.html"), "начало");
  writeFileSync(join(folder, "404.html"), "lost");
  writeFileSync(join(folder, "engine.wasm"), "wasm");
  writeFileSync(join(parent, "secret.txt"), "secret");
  server = staticSite(folder, "/kamerton/");
  await new Promise<void>((listening) => {
    server.listen(0, "localhost", listening);
  });
});
afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly text: string;
}

/** Asks with the path as it is: `fetch` would tidy up what a rude client sends. */
function ask(path: string): Promise<Answer> {
  // A server that listens on a port has an AddressInfo; only one on a pipe has a text.
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "localhost", port, path }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () => {
        const { "content-type": type, location } = response.headers;
        resolve({ status: response.statusCode, type, location, text });
      });
    })
      .on("error", reject)
      .end();
  });
}

test("a page is served below the sub-path with its encoding", async () => {
  expect(await ask("/kamerton/ru/?sample")).toMatchObject({
    status: 200,
    type: "text/html; charset=utf-8",
    text: "начало",
  });
});

test("a folder without its slash is led to the address with one", async () => {
  expect(await ask("/kamerton/ru")).toMatchObject({ status: 308, location: "/kamerton/ru/" });
});

test("the engine is served as what it is, so that it compiles while it arrives", async () => {
  expect(await ask("/kamerton/engine.wasm")).toMatchObject({ type: "application/wasm" });
});

test.each([
  ["a lost address", "/kamerton/en/"],
  ["an address beside the sub-path", "/ru/"],
  ["a path that is no path", "/kamerton/%E0%A4"],
  ["a way out of the folder", "/kamerton/..%2fsecret.txt"],
  ["two slashes", "//"],
])("%s gets the page of lost addresses", async (_what, path) => {
  expect(await ask(path)).toMatchObject({ status: 404, text: "lost" });
});

test("a host that compresses sends texts gzipped to those who take them so, and nothing else", async () => {
  const host = staticSite(folder, "/kamerton/", true);
  await new Promise<void>((listening) => {
    host.listen(0, "localhost", listening);
  });
  // A server that listens on a port has an AddressInfo; only one on a pipe has a text.
  const { port } = host.address() as AddressInfo;
  const get = async (path: string, encoding: string) => {
    const headers = { "accept-encoding": encoding };
    const answer = await fetch(`http://localhost:${port}/kamerton/${path}`, { headers });
    return [answer.headers.get("content-encoding"), await answer.text()];
  };
  try {
    expect(await get("ru/", "gzip, br")).toEqual(["gzip", "начало"]);
    expect(await get("ru/", "identity")).toEqual([null, "начало"]);
    expect(await get("engine.wasm", "gzip")).toEqual([null, "wasm"]);
  } finally {
    host.close();
  }
});
