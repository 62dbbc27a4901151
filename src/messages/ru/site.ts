/** Words of the pages around the tools. Russian is the shape; every other language is typed as it. */
export const site = {
  name: "Камертон",
};

export type SiteMessages = typeof site;
