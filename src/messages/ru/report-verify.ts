import { counted } from "../plural.ts";
import { boundMessages } from "../typography.ts";

/** Words of a report that is made again from its files and compared with itself. */
export const reportVerify = boundMessages({
  same: {
    bytes: "Отчёт подтверждён: из его файлов выходит тот же документ, байт в байт.",
    figures: "Отчёт подтверждён: все его числа выходят из его файлов.",
  },
  differs: (count: string) => `Отчёт не подтверждён. Расхождений с его файлами: ${count}`,
  files: (names: string) => `Файлы те же: ${names}; SHA-256 совпадает.`,
  masked:
    "Имена в отчёте скрыты: сверены числа и то, что под одним псевдонимом везде один и тот же клиент. Сами имена сверить не с чем.",
  rounded: "Помесячные ряды в ссылке округлены до трёх знаков и так же сверены.",
  madeBy: (before: string, now: string) => `Отчёт сделан версией ${before}, сверен версией ${now}.`,
  because: {
    changed:
      "Файлы и настройки те же, поэтому отчёт либо правили после расчёта, либо его сделала изменённая программа.",
    version: "Разница может идти от другой версии программы.",
  },
  table: {
    caption: "Что расходится",
    where: "Где",
    what: "Что",
    told: "В отчёте",
    made: "Из файлов",
    more: (count: number) =>
      `И ещё ${counted("ru", count, {
        one: "расхождение",
        few: "расхождения",
        many: "расхождений",
        other: "расхождения",
      })}.`,
    hidden: "Документ отчёта",
    nothing: "нет",
  },
  obstacles: {
    "another-file": (missing: string, given: string) =>
      `Это другие файлы. Отчёт сделан из: ${missing}. Здесь: ${given}.`,
    "masked-choices":
      "Этот отчёт не пересчитать: имена в нём скрыты, а с ними отборы и правки, от которых зависят его числа. Попросите у отправителя файл отчёта с именами.",
    "unknown-choices": (version: string) =>
      `Отчёт сделан версией ${version} с настройками или правками, которых эта версия не знает: сверить его может только более новая.`,
    unread: "Файлы те же, но прочитать их так, как читали для отчёта, не получилось.",
  },
  file: (name: string, sha256: string) => `${name} (SHA-256 ${sha256.slice(0, 12)}…)`,
});

export type ReportVerifyMessages = typeof reportVerify;
