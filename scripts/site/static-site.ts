import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { createGzip } from "node:zlib";

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

/** The path that a request names, or null where it is no path at all. */
function pathOf(url: string | undefined): string | null {
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname);
  } catch {
    return null;
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Where in the folder a path lies; null outside it. */
function placeIn(folder: string, path: string): string | null {
  const place = resolve(join(folder, path));
  return place === folder || place.startsWith(folder + sep) ? place : null;
}

const texts = /^(?:text\/|image\/svg|application\/(?:json|xml))/;

function send(response: ServerResponse, status: number, file: string, compresses: boolean): void {
  const type = types[extname(file)] ?? "application/octet-stream";
  const compressed = compresses && texts.test(type);
  response.writeHead(status, {
    "content-type": type,
    ...(compressed && { "content-encoding": "gzip" }),
  });
  const content = createReadStream(file);
  (compressed ? content.pipe(createGzip()) : content).pipe(response);
}

/**
 * A host that serves a built site below `base` and can do nothing more: no headers of its own,
 * as on GitHub Pages, so that what protects a reader must stand in the page. With `compresses`,
 * texts go out gzipped to those who take them so, as GitHub Pages and most hosts do.
 */
export function staticSite(folder: string, base: string, compresses = false): Server {
  const root = resolve(folder);
  return createServer((request, response) => {
    const path = pathOf(request.url);
    const place = path?.startsWith(base) === true ? placeIn(root, path.slice(base.length)) : null;
    if (path !== null && place !== null && isFolder(place) && !path.endsWith("/")) {
      response.writeHead(308, { location: `${encodeURI(path)}/` }).end();
      return;
    }
    const gzips = compresses && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    const file = place !== null && isFolder(place) ? join(place, "index.html") : place;
    if (file !== null && existsSync(file)) send(response, 200, file, gzips);
    else send(response, 404, join(root, "404.html"), gzips);
  });
}
