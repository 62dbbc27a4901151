import { use } from "react";
import type { PlanBlock, PlanTask } from "../../reports/blocks/plan.ts";
import { addressUnder } from "../../site/address.ts";
import { Sentence } from "../kit/sentence.tsx";
import { CustomerName } from "./customer-name.tsx";
import { Explained } from "./explained.tsx";
import { ReportControlsContext } from "./report-controls.ts";
import { useReportParts } from "./report-parts.ts";

/** The list of what to do, most money first, each thing with a box to tick. */
export function PlanView({ block }: { readonly block: PlanBlock }) {
  const { words } = useReportParts();
  const { planMarks: marks } = use(ReportControlsContext);
  const { tasks, tables, stakeUnit } = block;
  const [table] = tables;
  const { columns } = words.plan;
  const done = tasks.filter((task) => marks?.isDone(task) === true).length;
  if (table === undefined) return null;
  return (
    <div className="table-part table-plan">
      <div className="scrolled" role="region" aria-label={table.caption} tabIndex={0}>
        <table>
          <caption className="vh">{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="col-done">
                <span className="vh">{columns.done}</span>
              </th>
              <th scope="col">{columns.who}</th>
              <th scope="col">{columns.reason}</th>
              <th scope="col">{columns.step}</th>
              <th scope="col">{columns.owner}</th>
              <th scope="col" className="r">
                {withUnit(columns.stake, stakeUnit)}
              </th>
              <th scope="col">{columns.lesson}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <TaskRow key={`${task.id} ${task.rule}`} task={task} unit={stakeUnit} />
            ))}
          </tbody>
        </table>
      </div>
      {table.note !== undefined && <p className="note">{table.note}</p>}
      {done > 0 && (
        <p className="note" role="status">
          {words.plan.doneCount(done, tasks.length)}
        </p>
      )}
    </div>
  );
}

const withUnit = (label: string, unit: string): string =>
  unit === "" ? label : `${label}, ${unit}`;

function TaskRow({ task, unit }: { readonly task: PlanTask; readonly unit: string }) {
  const { words } = useReportParts();
  const { planMarks: marks } = use(ReportControlsContext);
  const { columns } = words.plan;
  const done = marks?.isDone(task) === true;
  return (
    <tr className={done ? "done" : undefined}>
      <td className="col-done">
        <input
          type="checkbox"
          checked={done}
          disabled={marks === null}
          aria-label={words.plan.mark(task.name, task.step)}
          onChange={(event) => {
            marks?.mark(task, event.currentTarget.checked);
          }}
        />
      </td>
      <th scope="row" className="col-who">
        <b>
          <CustomerName id={task.id}>{task.name}</CustomerName>
        </b>
        {task.members !== "" && <span className="quiet">{task.members}</span>}
      </th>
      <td className="col-reason">
        <Sentence>{task.reason}</Sentence>
        {task.also !== "" && <span className="quiet">{task.also}</span>}
      </td>
      <td className="col-step">
        <Sentence>{task.step}</Sentence>
      </td>
      <td className="col-owner" data-label={columns.owner}>
        {task.owner}
      </td>
      <td
        className="col-stake r"
        data-label={columns.stake}
        data-unit={task.stake === "" || unit === "" ? undefined : unit}
      >
        {task.stake === "" ? (
          "–"
        ) : (
          <Explained
            figure={task}
            title={`${columns.stake}: ${task.name}`}
            text={`${task.stake}\u00a0${unit}`}
            inTable
          >
            {task.stake}
          </Explained>
        )}
      </td>
      <td className="col-lesson">
        <LessonName task={task} />
      </td>
    </tr>
  );
}

/** A link where the course has the lesson, else its name. */
function LessonName({ task: { lesson, lessonTitle } }: { readonly task: PlanTask }) {
  const { base, locale, lessons } = useReportParts();
  if (!lessons.includes(lesson)) return lessonTitle;
  return <a href={addressUnder(base, `/${locale}/learn/${lesson}/`)}>{lessonTitle}</a>;
}
