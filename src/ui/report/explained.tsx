import { use, type ReactNode } from "react";
import type { Explained as Explainable } from "../../reports/blocks/telling.ts";
import { ExplainContext } from "./explain-context.ts";

interface ExplainedProps {
  readonly figure: Explainable;
  /** What the figure is of. */
  readonly title: string;
  /** The figure as it is read. */
  readonly text: string;
  /** One figure of a table is a tab stop, the others are reached by arrows; see `useFigureKeys`. */
  readonly inTable?: boolean;
  readonly children: ReactNode;
}

/** A figure that says on a click why it is what it is; as it stands where it cannot. */
export function Explained({
  figure: { explain },
  title,
  text,
  inTable = false,
  children,
}: ExplainedProps) {
  const ask = use(ExplainContext);
  if (explain === undefined || ask === null) return children;
  return (
    <button
      type="button"
      className="explains"
      aria-haspopup="dialog"
      tabIndex={inTable ? -1 : 0}
      onClick={({ currentTarget }) => {
        ask({ title, text, explain, anchor: currentTarget });
      }}
    >
      {children}
    </button>
  );
}
