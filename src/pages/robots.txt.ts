import type { APIRoute } from "astro";
import { address } from "../site/address.ts";

/** Everything may be read; the map of the site has an absolute address, so it is written by the build. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(address("/sitemap-index.xml"), site).href}\n`,
  );
