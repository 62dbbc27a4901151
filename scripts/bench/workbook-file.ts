import { writeFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";

const header = [
  "Дата",
  "Документ",
  "Контрагент",
  "Менеджер",
  "Номенклатура",
  "Количество",
  "Сумма",
  "Себестоимость",
];

/** Writes an invented workbook of one sheet: a header and so many sales in eight columns. */
export async function writeWorkbook(path: string, sales: number): Promise<void> {
  const rows = Array.from({ length: sales }, (_, index) => {
    const customer = (index * 7919) % 2000;
    const kopecks = 10_000 + ((index * 104_729) % 5_000_000);
    return [
      new Date(Date.UTC(2024, 0, 1 + ((index * 31) % 730))),
      `Реализация ${String(Math.floor(index / 3))}`,
      `ООО "Покупатель ${String(customer)}"`,
      `Менеджер ${String(customer % 20)}`,
      `Товар ${String((index * 13) % 500)}`,
      1 + (index % 40),
      kopecks / 100,
      Math.floor(kopecks * 0.7) / 100,
    ];
  });
  await writeFile(
    path,
    await writeXlsx({ sheets: [{ name: "Продажи", rows: [header, ...rows] }] }),
  );
}
