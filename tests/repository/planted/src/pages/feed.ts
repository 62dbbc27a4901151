export const feed = "feed";
