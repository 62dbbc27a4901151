/**
 * Makes the heads of tables buttons that sort: figures from the largest, the rest from the first letter;
 * pressed again the other way round, then as it was. What is missing stands last.
 */
export function sortTables(root: ParentNode): void {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const valueAt = (row: HTMLTableRowElement, place: number): string => {
    const cell = row.cells[place];
    return cell?.dataset["sort"] ?? cell?.textContent.trim() ?? "";
  };
  const compared = (one: string, other: string): number => {
    const difference = Number(one) - Number(other);
    return Number.isNaN(difference) ? collator.compare(one, other) : difference;
  };
  const sorted = (rows: readonly HTMLTableRowElement[], place: number, sign: number) =>
    rows.toSorted((one, other) => {
      const [first, second] = [valueAt(one, place), valueAt(other, place)];
      if (first === "" || second === "") return Number(first === "") - Number(second === "");
      return sign * compared(first, second);
    });

  for (const table of root.querySelectorAll<HTMLTableElement>("table[data-sortable]")) {
    table.removeAttribute("data-sortable");
    const [body] = table.tBodies;
    const rows = [...(body?.rows ?? [])];
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    for (const [place, head] of heads.entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.dataset["label"] = button.textContent;
      head.append(button);
      const figures = head.matches(".r:not(.col-rank)");
      const ways = figures ? ["descending", "ascending"] : ["ascending", "descending"];
      button.addEventListener("click", () => {
        const way = ways[ways.indexOf(head.getAttribute("aria-sort") ?? "") + 1];
        for (const other of heads) other.removeAttribute("aria-sort");
        if (way !== undefined) head.setAttribute("aria-sort", way);
        const sign = way === "descending" ? -1 : 1;
        body?.append(...(way === undefined ? rows : sorted(rows, place, sign)));
      });
    }
  }
}
