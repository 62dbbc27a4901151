import { describe, expect, test } from "vitest";
import type { IntakeQuestion } from "../../src/intake/contract.ts";
import { choicesWithAnswers, columnAnswered } from "../../src/ui/analyse/answers.ts";
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
        question("currency", "--currency"),
      ],
      {
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
      currency: "KZT",
    });
  });

  test("that are missing or unknown fix nothing", () => {
    const questions = [question("date-order", "--date-order"), question("currency", "--currency")];
    expect(choicesWithAnswers({}, questions, { "--date-order": "yesterday" })).toEqual({});
  });
});

describe("the column of an option", () => {
  const columns = ["Сумма", "Клиент", "Сумма"].map((header, index) => ({
    index,
    header,
    samples: [],
  }));
  test.each([
    ["Клиент", 1],
    ["#3", 2],
    ["Сумма[2]", 2],
    ["Сумма", 0],
  ])("%s is at place %i", (option, index) => {
    expect(columnAnswered({ code: "which-column" }, option, columns)?.index).toBe(index);
  });

  test("is none for an unknown name and for other questions", () => {
    expect(columnAnswered({ code: "which-column" }, "Итого", columns)).toBeNull();
    expect(columnAnswered({ code: "currency" }, "Клиент", columns)).toBeNull();
  });
});

test("a link fits everywhere up to 2,000 characters, in chats up to 8,000", () => {
  expect([2000, 2001, 8000, 8001].map(linkFits)).toEqual(["everywhere", "chat", "chat", "file"]);
});

test("a saved report is named after its file, without what file systems refuse", () => {
  expect(savedName("Продажи 2025.csv.gz")).toBe("Продажи 2025.kamerton.json");
  expect(savedName('C:\\отчёт "март"?.txt')).toBe("C_отчёт _март_.kamerton.json");
});
