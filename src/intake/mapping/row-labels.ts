/** Labels of total rows: the whole first cell, what it begins with, or as Excel ends it, «ООО Ромашка Итог». */
export const totalLabel =
  /^(?:итого|итог|всего|общий итог|общая сумма|total|grand total|totals|sum total|sub-?total|подытог|gesamt|gesamtergebnis|gesamtsumme|summe)(?=$|[\s:.,(-])|\s(?:итог|итого|total)$/iu;

/** A label that names a part, not the whole: «Итого по ООО Ромашка», `Total for March`. */
export const partialTotalLabel =
  /^(?:sub-?total|подытог)|^\S+\s+(?:по|за|for|by)\s|^(?!(?:общий|grand|sum)\s).+\s(?:итог|итого|total)$/iu;

/** What stands below a total and is a part of it: «В том числе НДС». */
export const partOfTotalLabel =
  /^(?:в том числе|в т\. ?ч\.|из них|including|of which|incl\.)(?=\s|$)/iu;

/** What exports write where nobody is named; compared in lower case. */
export const namelessEntities: ReadonlySet<string> = new Set([
  "-",
  "–",
  "—",
  "<>",
  "<...>",
  "<…>",
  "<пусто>",
  "<пустое значение>",
  "<не указан>",
  "<не заполнено>",
  "(пусто)",
  "(не указан)",
  "не указан",
  "не задан",
  "пусто",
  "(blank)",
  "(none)",
  "<none>",
  "<null>",
  "null",
  "none",
  "n/a",
  "#n/a",
  "#н/д",
  "н/д",
  // Signs for "as above": whom they mean, a program must not say.
  // As clean text has it, doubled.
  '""',
  "''",
  "-//-",
  "-“-",
  '-"-',
  "- // -",
  "//",
  "—//—",
  "–//–",
  "〃",
]);

/** Statuses of lines that did not happen [F7]. */
const cancelledStatus =
  /^(?:wc-)?(?:отмен|аннулир|чернов|удал|помечен\S* на удаление|пометка удаления|не проведен|сторнирован|cancel|void|draft|delet|rejected$|failed|trash|закрыто и не реализовано|(?:closed )?lost$)|^сделка (?:провалена|проиграна)|^проигран/iu;

/** Columns whose «Нет», or whose «Да», says that the sale did not happen. */
const saleIfYes = /^(?:проведен|posted)$/u;
const noSaleIfYes = /^(?:пометка удаления|помечен на удаление|deleted)$/u;

/** Whether a status says that its line did not happen; `column` is the name of its header [F7]. */
export const isCancelled = (status: string, column: string): boolean =>
  (saleIfYes.test(column) && /^(?:нет|no|false|ложь|0)$/iu.test(status)) ||
  (noSaleIfYes.test(column) && /^(?:да|yes|true|истина|1)$/iu.test(status)) ||
  cancelledStatus.test(status);
