import type { SessionProgress } from "../session/session.ts";
import "../../styles/analyse/work.css";
import { usePageParts } from "./page-parts.ts";
import { namesOf, type Work } from "./state.ts";

type Stage = SessionProgress["stage"] | "fetching";

/** What is being done, as one word of the message files. */
export function stageOf(work: Work): Stage | null {
  switch (work.kind) {
    case "idle":
      return null;
    case "fetching":
      return "fetching";
    case "reading":
      return work.progress?.stage ?? "opening";
    case "analysing":
      return "analysing";
  }
}

const bytesOf = (work: Work): { readonly done: number; readonly total: number | null } | null => {
  if (work.kind !== "reading" && work.kind !== "analysing") return null;
  return work.progress !== null && "done" in work.progress ? work.progress : null;
};

/** Stage, bar, megabytes and the way out of it. */
export function WorkProgress({ work }: { readonly work: Work }) {
  const { words, format, store } = usePageParts();
  const stage = stageOf(work);
  if (stage === null) return null;
  const bytes = bytesOf(work);
  const fraction =
    bytes !== null && bytes.total !== null && bytes.total > 0
      ? Math.min(1, bytes.done / bytes.total)
      : null;
  const megabytes = (count: number) => format.decimal(count / 1e6, 1);
  const name =
    work.kind === "reading"
      ? namesOf(work.reading.files)
      : work.kind === "analysing"
        ? namesOf(work.understood.files)
        : null;
  return (
    <div className="work">
      <p className="work-stage">
        <b>{words.work.stages[stage]}</b>
        {fraction !== null && <span>{format.level(Math.floor(fraction * 100) / 100)}</span>}
      </p>
      <progress
        aria-label={words.work.stages[stage]}
        {...(fraction === null ? {} : { value: fraction })}
      />
      <p className="work-amount note">
        {name !== null && <span className="work-name">{name}</span>}
        {bytes !== null && (
          <span className="num">
            {bytes.total === null
              ? words.work.megabytes(megabytes(bytes.done))
              : words.work.megabytesOf(megabytes(bytes.done), megabytes(bytes.total))}
          </span>
        )}
      </p>
      <button
        type="button"
        className="btn"
        onClick={() => {
          store.cancel();
        }}
      >
        {words.work.cancel}
      </button>
    </div>
  );
}
