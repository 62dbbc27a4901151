import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

function fileFor(folder: string, pathname: string): string | null {
  const path = resolve(join(folder, decodeURIComponent(pathname)));
  if (path !== folder && !path.startsWith(folder + sep)) return null;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
  return existsSync(file) ? file : null;
}

/**
 * A host that serves a built site below `base` and can do nothing more: no headers of its own,
 * as on GitHub Pages, so that what protects a reader must stand in the page.
 */
export function staticSite(folder: string, base: string): Server {
  const root = resolve(folder);
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname.startsWith(base) ? fileFor(root, pathname.slice(base.length)) : null;
    const answer = file ?? join(root, "404.html");
    response.writeHead(file === null ? 404 : 200, {
      "content-type": types[extname(answer)] ?? "application/octet-stream",
    });
    createReadStream(answer).pipe(response);
  });
}
