import { failure, success, type Result } from "../../src/domain/result.ts";
import type { Settings } from "../../src/analysis/settings.ts";
import type { Intake, IntakeChoices } from "../../src/intake/contract.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import type {
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
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

// The page hands these on unread, so a test needs no more of them than to tell them apart.
export const intakeNamed = (name: string) => ({ source: { name } }) as unknown as Intake;
export const documentNamed = (title: string) => ({ title }) as unknown as ReportDocument;

export const fault = (name: SessionFault): Result<never, SessionProblem> =>
  failure({ kind: "fault", fault: name, detail: "" });
export const emptyFile: Result<never, SessionProblem> = failure({
  kind: "refused",
  refusal: { code: "empty-file" },
});

/** A session whose every answer is given by the test, in the order and at the time it chooses. */
export class FakeSession implements Session {
  readonly reads: Waiting<{ name: string; choices: IntakeChoices }, Intake>[] = [];
  readonly analyses: Waiting<Settings, ReportDocument>[] = [];
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

  analyse: Session["analyse"] = (settings, _locale, call = {}) =>
    new Promise((resolve) => {
      this.analyses.push({
        asked: settings,
        call,
        answer: (result) => {
          resolve(result);
          return settle();
        },
      });
    });

  forget(): void {
    this.forgotten += 1;
  }

  /** Answers the newest read and the analysis that follows it. */
  async finish(title: string): Promise<void> {
    await this.reads.at(-1)?.answer(success(intakeNamed(title)));
    await this.analyses.at(-1)?.answer(success(documentNamed(title)));
  }
}
