import { describe, expect, test } from "vitest";
import type { IntakeQuestion } from "../../src/intake/contract.ts";
import { answerKey, choicesWithAnswers } from "../../src/ui/analyse/answers.ts";
import { linkFits } from "../../src/ui/analyse/link-length.ts";
import { savedName } from "../../src/ui/analyse/save-report.ts";

const question = (
  code: IntakeQuestion["code"],
  flag: string,
  field: IntakeQuestion["field"] = null,
): IntakeQuestion => ({ code, field, options: [], flag, table: null });

/** Answers by the flag of their question. */
const answersTo = (byFlag: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(byFlag).map(([flag, chosen]) => [answerKey(question("currency", flag)), chosen]),
  );

describe("answers", () => {
  test("join what was fixed before, column by column", () => {
    const choices = choicesWithAnswers(
      { delimiter: ";", mapping: { entity: "Клиент" } },
      [
        question("which-column", "--map revenue=…", "revenue"),
        question("date-order", "--date-order"),
        question("decimal-separator", "--decimal"),
        question("decimals", "--decimals 2"),
        question("currency", "--currency"),
      ],
      answersTo({
        "--decimals 2": ["4"],
        "--map revenue=…": ["Сумма[2]"],
        "--date-order": ["month-day-year"],
        "--decimal": [","],
        "--currency": ["KZT"],
      }),
    );
    expect(choices).toEqual({
      delimiter: ";",
      mapping: { entity: "Клиент", revenue: "Сумма[2]" },
      dateOrder: "month-day-year",
      decimalSeparator: ",",
      decimals: 4,
      currency: "KZT",
    });
  });

  test("that are missing or unknown fix nothing", () => {
    const questions = [question("date-order", "--date-order"), question("currency", "--currency")];
    expect(choicesWithAnswers({}, questions, answersTo({ "--date-order": ["yesterday"] }))).toEqual(
      {},
    );
  });

  test("to a question of one table hold for that table; sheets may be several", () => {
    const ofTable = { ...question("date-order", "--date-order"), table: "b.csv" };
    const sheets = { ...question("which-sheet", "--sheet …"), options: ["Январь", "Февраль"] };
    expect(
      choicesWithAnswers({ sheets: ["a.csv"] }, [ofTable, sheets], {
        [answerKey(ofTable)]: ["month-day-year"],
        [answerKey(sheets)]: ["Январь", "Февраль"],
      }),
    ).toEqual({
      sheets: ["a.csv", "Январь", "Февраль"],
      tables: { "b.csv": { dateOrder: "month-day-year" } },
    });
  });

  test("serve every table that asks the same", () => {
    const questions = ["a.csv", "b.csv"].map((table) => ({
      ...question("decimal-separator", "--decimal ,"),
      table,
    }));
    const [first, second] = questions.map(answerKey);
    expect(first).toBe(second);
  });
});

test("a link fits everywhere up to 2,000 characters, in chats up to 8,000", () => {
  expect([2000, 2001, 8000, 8001].map(linkFits)).toEqual(["everywhere", "chat", "chat", "file"]);
});

test("a saved report is named after its file, without what file systems refuse", () => {
  expect(savedName("Продажи 2025.csv.gz")).toBe("Продажи 2025.kamerton.json");
  expect(savedName('C:\\отчёт "март"?.txt')).toBe("C_отчёт _март_.kamerton.json");
});
