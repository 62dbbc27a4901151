/** A filled paper as its page has it. */
export interface FilledBrief {
  readonly title: string;
  readonly sections: readonly {
    readonly name: string;
    readonly fields: readonly { readonly label: string; readonly text: string }[];
  }[];
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * A filled paper as an HTML file without anything from elsewhere: browsers, Word and LibreOffice open
 * it. Whatever was typed is text; an empty field says so.
 */
export function briefFile({ title, sections }: FilledBrief, locale: string, empty: string): string {
  const field = ({ label, text }: { readonly label: string; readonly text: string }) =>
    `<h3>${escaped(label)}</h3>\n<p>${escaped(text.trim() || empty).replaceAll("\n", "<br>")}</p>`;
  const body = sections.map(
    ({ name, fields }) => `<h2>${escaped(name)}</h2>\n${fields.map(field).join("\n")}`,
  );
  return [
    `<!doctype html>`,
    `<html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    `<style>body{font:11pt/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}h3{margin-bottom:0}p{margin-top:0}</style>`,
    `</head><body>`,
    `<h1>${escaped(title)}</h1>`,
    ...body,
    `</body></html>`,
    "",
  ].join("\n");
}
