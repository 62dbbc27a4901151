import cyrillic from "@fontsource/golos-text/files/golos-text-cyrillic-400-normal.woff2?url";
import latin from "@fontsource/golos-text/files/golos-text-latin-400-normal.woff2?url";

/** The two files that the first line of any page needs; the others follow when a letter asks for them. */
export const firstFonts: readonly string[] = [latin, cyrillic];
