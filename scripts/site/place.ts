/** Where a build will be served: an origin and a base path that begins and ends with a slash. */
export interface Place {
  readonly site: string;
  readonly base: string;
}

/**
 * The place named by `KAMERTON_SITE` (default `http://localhost:4321`) and `KAMERTON_BASE`
 * (default `/`; `kamerton`, `/kamerton` and `/kamerton/` mean the same).
 */
export function builtAt(environment: Readonly<Record<string, string | undefined>>): Place {
  const site = environment["KAMERTON_SITE"] || "http://localhost:4321";
  const names = (environment["KAMERTON_BASE"] ?? "/").split("/").filter((name) => name !== "");
  return { site: new URL(site).origin, base: names.length === 0 ? "/" : `/${names.join("/")}/` };
}
