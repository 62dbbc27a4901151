import { counted } from "../plural.ts";
import { reportComparison } from "./report-comparison.ts";

const customers = { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" };

/** Sentences of the command that publishes. */
export const publish = {
  slugMissing: "Не сказано, где стоять странице: добавьте --slug, например --slug q1-2026.",
  slugRefused: (option: string, text: string) =>
    `${option} не может быть «${text}»: подходят строчные латинские буквы, цифры и дефисы между ними, например q1-2026.`,
  titleMissing: "Не сказано, как назвать отчёт: добавьте --title, например --title Q1-2026.",
  notForPublish: (option: string) =>
    `publish не принимает ${option}: отчёт ложится в content/reports и становится страницей сайта.`,
  slugTaken: (slug: string) =>
    `Отчёт «${slug}» уже опубликован: возьмите другой --slug или добавьте --replace, чтобы записать поверх.`,
  aboutRefused: (field: string) =>
    `about.yaml этого отчёта не читается: поле «${field}». Исправьте его или назовите --title.`,
  reportAlone: (file: string) => `«${file}»\u00a0— готовый отчёт: публикуйте его одного.`,
  reportReady: (file: string) =>
    `«${file}»\u00a0— готовый отчёт: параметры анализа его не изменят. Уберите их или дайте выгрузку.`,
  reportNewer: (file: string) =>
    `«${file}» записан более новой версией: обновите программу, чтобы его прочесть.`,
  reportDamaged: (file: string, field: string) =>
    `«${file}»\u00a0— отчёт, но он повреждён: поле «${field}».`,
  keyTooShort:
    "KAMERTON_PSEUDONYM_KEY короче 16\u00a0знаков: по такому псевдонимы можно разгадать перебором.",
  written: (place: string) => `Отчёт записан в ${place}.`,
  replaced: (place: string) => `Отчёт в ${place} записан заново.`,
  size: (bytes: number, count: number) =>
    `${String(Math.ceil(bytes / 1000))} кБ, ${counted("ru", count, customers)}.`,
  names: {
    masked: "Имена скрыты; с --names они стояли бы открыто.",
    "masked-before": "Имена скрыты: в этом отчёте их и не было.",
    shown: "Имена внутри: страницу и файл отчёта прочтёт каждый, кто откроет сайт.",
  },
  keyMade: (file: string) =>
    `Для псевдонимов создан ключ ${file}: храните его у себя, не в git. С ним же публикуйте следующие отчёты, иначе их клиентов не сопоставить; на другой машине задайте KAMERTON_PSEUDONYM_KEY.`,
  pages: (addresses: readonly string[]) => `После npm run build: ${addresses.join(" и ")}`,
  comparable: (slug: string) => `Страница сравнит его с отчётом «${slug}» той же серии.`,
  unlike: (slug: string, terms: string) =>
    `С отчётом «${slug}» той же серии он сделан по-разному, и страница об этом скажет: ${terms}.`,
  terms: reportComparison.reportsCompared.terms,
};

export type PublishMessages = typeof publish;
