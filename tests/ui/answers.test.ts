import { describe, expect, test } from "vitest";
import type { IntakeQuestion } from "../../src/intake/contract.ts";
import { choicesWithAnswers } from "../../src/ui/analyse/answers.ts";
import { linkFits } from "../../src/ui/analyse/link-length.ts";
import { savedName } from "../../src/ui/analyse/save-report.ts";

const question = (
  code: IntakeQuestion["code"],
  flag: string,
  field: IntakeQuestion["field"] = null,
): IntakeQuestion => ({ code, field, options: [], flag });

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
      {
        "--decimals 2": "4",
        "--map revenue=…": "Сумма[2]",
        "--date-order": "month-day-year",
        "--decimal": ",",
        "--currency": "KZT",
      },
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
    expect(choicesWithAnswers({}, questions, { "--date-order": "yesterday" })).toEqual({});
  });
});

test("a link fits everywhere up to 2,000 characters, in chats up to 8,000", () => {
  expect([2000, 2001, 8000, 8001].map(linkFits)).toEqual(["everywhere", "chat", "chat", "file"]);
});

test("a saved report is named after its file, without what file systems refuse", () => {
  expect(savedName("Продажи 2025.csv.gz")).toBe("Продажи 2025.kamerton.json");
  expect(savedName('C:\\отчёт "март"?.txt')).toBe("C_отчёт _март_.kamerton.json");
});
