import type { Column } from "../../reports/blocks/block.ts";

/** A column is found by its id, and set by its kind. */
export const columnClass = ({ id, align, minor }: Column): string =>
  [`col-${id}`, align === "end" ? "r" : "", minor === true ? "minor" : ""]
    .filter((name) => name !== "")
    .join(" ");

/** The head of a column: its name, and its one unit after a comma. */
export const columnHead = ({ label, unit }: Column): string =>
  unit === "" ? label : `${label}, ${unit}`;

/** The class of a table by its kind: tables of several files are set alike. */
export const tableClass = (id: string): string => `table-part table-${id.replace(/-\d+$/, "")}`;

/** How long a bar in a cell is, as CSS. */
export const barWidth = (fraction: number): string =>
  `${String(Math.round(Math.max(0, Math.min(1, fraction)) * 1000) / 10)}%`;
