const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as XML writes it, between tags or between double quotes. */
export const xmlText = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => references[sign] ?? sign);
