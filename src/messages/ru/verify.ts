import type { LinkProblem } from "../../reports/link/open-link.ts";

/** What the command verify says before it has anything to compare. */
export const verify = {
  noFiles:
    "Сверять нечего или не\u00a0с\u00a0чем: нужны отчёт и\u00a0выгрузки, по\u00a0которым он сделан\u00a0— kamerton verify ОТЧЁТ ФАЙЛ…",
  notReport: (file: string) =>
    `В\u00a0«${file}» нет отчёта: нужен файл отчёта (.json или .html) или ссылка на\u00a0отчёт.`,
  links: {
    "not-a-link": "В\u00a0этом тексте нет ссылки на\u00a0отчёт.",
    "newer-version": "Отчёт в\u00a0ссылке сделан более новой версией.",
    damaged: "Ссылка повреждена: скопируйте её заново, целиком.",
    "too-large": "Ссылка слишком длинная: попросите файл отчёта.",
    "passphrase-wanted":
      "Ссылка закрыта паролем: допишите --passphrase ПАРОЛЬ или подайте его на\u00a0вход с\u00a0--passphrase -.",
    "passphrase-wrong": "Пароль не\u00a0подошёл, или ссылка повреждена.",
  } satisfies Record<LinkProblem, string> as Record<LinkProblem, string>,
};

export type VerifyMessages = typeof verify;
