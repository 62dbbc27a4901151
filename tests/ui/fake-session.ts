import { failure, success, type Result } from "../../src/domain/result.ts";
import type { Intake, IntakeChoices, ReadTable, SalesExport } from "../../src/intake/contract.ts";
import type { CustomerDetail } from "../../src/reports/customer/detail.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import type {
  Parties,
  ReportWish,
  Session,
  SessionCall,
  SessionFault,
  SessionProblem,
} from "../../src/ui/session/session.ts";

/** A call that a test answers when it likes. */
interface Waiting<Asked, Value> {
  readonly asked: Asked;
  readonly call: SessionCall;
  answer(result: Result<Value, SessionProblem>): Promise<void>;
}

/** Lets everything that waits for an answer go on. */
export const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

// The page hands these on unread, so a test needs no more of them than to tell them apart.
export const intakeNamed = (name: string, tables: readonly Partial<ReadTable>[] = []) =>
  ({ tables: tables.map((table) => ({ fixed: {}, ...table })), name }) as unknown as Intake;
export const documentNamed = (title: string) => ({ title }) as unknown as ReportDocument;

export const fault = (name: SessionFault): Result<never, SessionProblem> =>
  failure({ kind: "fault", fault: name, detail: "" });
export const emptyFile: Result<never, SessionProblem> = failure({
  kind: "refused",
  refusal: { code: "empty-file" },
  table: null,
});

/** A session whose every answer is given by the test, in the order and at the time it chooses. */
export class FakeSession implements Session {
  readonly reads: Waiting<{ name: string; choices: IntakeChoices }, Intake>[] = [];
  readonly analyses: Waiting<ReportWish, ReportDocument>[] = [];
  parties: Parties = { entities: [], suggestions: [] };
  detail: CustomerDetail | null = null;
  identified = 0;
  links: Awaited<ReturnType<Session["readLinks"]>> = success([]);
  forgotten = 0;

  warm(): void {}

  read: Session["read"] = (exports, choices, call = {}) =>
    new Promise((resolve) => {
      const [first] = exports;
      this.reads.push({
        asked: { name: first?.name ?? "", choices },
        call,
        answer: (result) => {
          resolve(result);
          return settle();
        },
      });
    });

  analyse: Session["analyse"] = (wish, call = {}) =>
    new Promise((resolve) => {
      this.analyses.push({
        asked: wish,
        call,
        answer: (result) => {
          resolve(result);
          return settle();
        },
      });
    });

  customer: Session["customer"] = () => Promise.resolve(success(this.detail));

  identify: Session["identify"] = () => {
    this.identified += 1;
    return Promise.resolve(success(this.parties));
  };

  lines: Session["lines"] = () => Promise.resolve(fault("engine-died"));

  wonBack: Session["wonBack"] = () => Promise.resolve(success({}));

  leftOut: Session["leftOut"] = () => Promise.resolve(success(new Blob(["all"])));

  values: Session["values"] = () => Promise.resolve(success([]));

  isLinksFile: Session["isLinksFile"] = ({ name }: SalesExport) =>
    Promise.resolve(name.startsWith("links"));

  readLinks: Session["readLinks"] = () => Promise.resolve(this.links);

  forget(): void {
    this.forgotten += 1;
  }

  /** Answers the newest read and the analysis that follows it. */
  async finish(title: string): Promise<void> {
    await this.reads.at(-1)?.answer(success(intakeNamed(title)));
    await this.analyses.at(-1)?.answer(success(documentNamed(title)));
  }
}
