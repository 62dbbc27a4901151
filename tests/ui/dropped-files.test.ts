import { describe, expect, test } from "vitest";
import { chosenFiles, droppedFiles, pastedExport } from "../../src/ui/analyse/dropped-files.ts";
import type { DroppedEntry } from "../../src/ui/analyse/folder-files.ts";

const file = (name: string) => new File(["a;b"], name);
const fileEntry = (name: string): DroppedEntry => ({
  name,
  isDirectory: false,
  file: (found) => {
    found(file(name));
  },
});
/** Hands out one entry at a time, as a browser hands out a hundred. */
function folder(name: string, ...entries: readonly DroppedEntry[]): DroppedEntry {
  const createReader = () => {
    const left = [...entries];
    return {
      readEntries: (found: (entries: readonly DroppedEntry[]) => void) => {
        found(left.splice(0, 1));
      },
    };
  };
  return { name, isDirectory: true, createReader };
}
const item = (entry: DroppedEntry) => ({ kind: "file", webkitGetAsEntry: () => entry });
const dropped = async (...entries: readonly DroppedEntry[]) => {
  const outcome = await droppedFiles(
    entries.map(item),
    entries.map(({ name }) => file(name)),
  );
  return outcome.ok ? outcome.files.map(({ name }) => name) : outcome.mistake;
};

describe("what was dropped", () => {
  test("files are taken with their names, in their order", async () => {
    expect(await dropped(fileEntry("Продажи.csv"), fileEntry("Март.csv"))).toEqual([
      "Продажи.csv",
      "Март.csv",
    ]);
  });

  test("of a folder all files are taken, those of its folders too", async () => {
    const year = folder("2025", fileEntry("02.csv"), fileEntry("01.csv"), folder("older"));
    expect(await dropped(folder("Продажи", year, fileEntry("a.csv")))).toEqual([
      "01.csv",
      "02.csv",
      "a.csv",
    ]);
  });

  test("a folder beside files is read as well", async () => {
    expect(await dropped(fileEntry("a.csv"), folder("b", fileEntry("c.csv")))).toEqual([
      "a.csv",
      "c.csv",
    ]);
  });

  test("what systems leave in folders is passed over", async () => {
    const left = [".DS_Store", "~$Март.xlsx", "Thumbs.db", "desktop.ini"].map(fileEntry);
    expect(await dropped(folder("Продажи", ...left, fileEntry("Март.xlsx")))).toEqual([
      "Март.xlsx",
    ]);
  });

  test("a folder without files is a mistake, and so is one that cannot be read", async () => {
    expect(await dropped(folder("Продажи"))).toBe("folder");
    const broken: DroppedEntry = {
      name: "a.csv",
      isDirectory: false,
      file: (_, failed) => {
        failed(new Error("gone"));
      },
    };
    expect(await dropped(folder("Продажи", fileEntry("b.csv"), broken))).toBe("folder");
  });

  test("text dragged from a page is nothing to read", async () => {
    expect(await droppedFiles([{ kind: "string" }], [])).toEqual({ ok: false, mistake: "nothing" });
  });
});

test("no file chosen is nothing to read", () => {
  expect(chosenFiles([])).toEqual({ ok: false, mistake: "nothing" });
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
