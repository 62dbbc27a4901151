import type { MatrixCell, MatrixGrid } from "../../reports/blocks/matrix-grid.ts";
import { addressUnder } from "../../site/address.ts";
import { lessonOf } from "../../site/method.ts";
import { ClassLetters } from "../kit/class-letters.tsx";
import type { ClassChoice } from "./customer-choice.ts";
import { Explained } from "./explained.tsx";
import { CustomerName } from "./customer-name.tsx";
import { useReportParts } from "./report-parts.ts";

interface MatrixViewProps {
  readonly grid: MatrixGrid;
  /** The key of the cell that is listed; empty: the first that holds anybody. */
  readonly chosen: string;
  readonly onCell: (key: string) => void;
  readonly onChoose: (choice: ClassChoice) => void;
}

const keyOf = ({ abc, xyz }: MatrixCell): string => abc + (xyz ?? "");

/** Value against rhythm, a real table; the chosen cell is listed under it. */
export function MatrixView({ grid, chosen, onCell, onChoose }: MatrixViewProps) {
  const cells = grid.rows.flatMap((row) => row.cells);
  const held = cells.filter(({ count }) => count > 0);
  const cell = held.find((one) => keyOf(one) === chosen) ?? held[0] ?? null;
  return (
    <div>
      <table className="matrix">
        <caption className="vh">{grid.caption}</caption>
        <thead>
          <tr>
            <td />
            {grid.columns.map(({ xyz, text, summary }) => (
              <th key={xyz ?? "none"} scope="col">
                {xyz !== null && <ClassLetters xyz={xyz} />}
                <span>
                  {text} <b>{summary}</b>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <tr key={row.abc}>
              <th scope="row">
                <ClassLetters abc={row.abc} />
                <span>
                  <b>{row.customers}</b> {row.share}
                </span>
              </th>
              {row.cells.map((one) => (
                <MatrixCellView
                  key={keyOf(one)}
                  cell={one}
                  chosen={one === cell}
                  onChoose={onCell}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="members" aria-live="polite">
        {cell !== null && <Members cell={cell} onChoose={onChoose} />}
      </div>
    </div>
  );
}

interface MatrixCellViewProps {
  readonly cell: MatrixCell;
  readonly chosen: boolean;
  readonly onChoose: (key: string) => void;
}

function MatrixCellView({ cell, chosen, onChoose }: MatrixCellViewProps) {
  const content = (
    <>
      <span className="n">{cell.count}</span>
      <span className="sh">{cell.share}</span>
      <span className="nm">{cell.name}</span>
      <span className="advice">{cell.advice}</span>
    </>
  );
  return (
    <td className={`tone-${String(cell.tone)}`}>
      {cell.count === 0 ? (
        <div>{content}</div>
      ) : (
        <button
          type="button"
          aria-pressed={chosen}
          onClick={() => {
            onChoose(keyOf(cell));
          }}
        >
          {content}
        </button>
      )}
    </td>
  );
}

interface MembersProps {
  readonly cell: MatrixCell;
  readonly onChoose: (choice: ClassChoice) => void;
}

function Members({ cell, onChoose }: MembersProps) {
  const { words, base, locale, lessons } = useReportParts();
  const lesson = lessonOf("X5", lessons);
  return (
    <>
      <p>
        <ClassLetters abc={cell.abc} xyz={cell.xyz} />{" "}
        <Explained figure={cell} title={cell.name} text={cell.share}>
          <b>{cell.summary}</b>
        </Explained>
      </p>
      <ul>
        {cell.members.map(({ id, name, amount }) => (
          <li key={id}>
            <CustomerName id={id}>{name}</CustomerName> <span>{amount}</span>
          </li>
        ))}
        {cell.more !== "" && <li className="more">{cell.more}</li>}
      </ul>
      <button
        type="button"
        className="btn quiet no-print"
        onClick={() => {
          onChoose({ abc: cell.abc, xyz: cell.xyz });
        }}
      >
        {words.matrix.inTable}
      </button>
      {lesson !== null && (
        <p className="no-print">
          <a href={addressUnder(base, `/${locale}/learn/${lesson}/`)}>{words.matrix.lesson}</a>
        </p>
      )}
    </>
  );
}
