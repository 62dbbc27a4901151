import { describe, expect, test } from "vitest";
import { chosenFile, droppedFile, pastedExport } from "../../src/ui/analyse/dropped-files.ts";

const file = (name: string) => new File(["a;b"], name);
const entry = (isDirectory: boolean) => ({
  kind: "file",
  webkitGetAsEntry: () => ({ isDirectory }),
});

describe("what was dropped", () => {
  test("one file is taken with its name", () => {
    const dropped = droppedFile([entry(false)], [file("Продажи.csv")]);
    expect(dropped).toMatchObject({ ok: true, file: { name: "Продажи.csv" } });
  });

  test("a folder is told from a file by its entry", () => {
    expect(droppedFile([entry(true)], [file("Продажи")])).toEqual({ ok: false, mistake: "folder" });
  });

  test("a folder among files is a folder", () => {
    const dropped = droppedFile([entry(false), entry(true)], [file("a.csv"), file("b")]);
    expect(dropped).toEqual({ ok: false, mistake: "folder" });
  });

  test("text dragged from a page is nothing to read", () => {
    expect(droppedFile([{ kind: "string" }], [])).toEqual({ ok: false, mistake: "nothing" });
  });

  test("two files are too many", () => {
    expect(chosenFile([file("a.csv"), file("b.csv")])).toEqual({ ok: false, mistake: "several" });
  });
});

describe("what was pasted", () => {
  test("cells of a spreadsheet are a text file", async () => {
    const pasted = pastedExport("Дата\tСумма\n01.02.2025\t10", "Вставка");
    expect(pasted?.name).toBe("Вставка");
    expect(await pasted?.bytes.text()).toBe("Дата\tСумма\n01.02.2025\t10");
  });

  test.each(["слово", "две\nстроки", "один\tряд"])("%j is no table", (text) => {
    expect(pastedExport(text, "Вставка")).toBeNull();
  });
});
