import type { SiteMessages } from "../ru/site.ts";

export const site: SiteMessages = {
  name: "Kamerton",
};
