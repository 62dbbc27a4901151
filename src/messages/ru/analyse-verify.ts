/** Words of holding a saved report to the files that it was made of. */
export const verify = {
  heading: "Проверить отчёт по\u00a0его выгрузке",
  about:
    "Выберите или перетащите сюда файлы, по\u00a0которым сделан отчёт. Мы узнаем их по\u00a0содержимому, посчитаем отчёт заново с\u00a0теми же настройками и\u00a0скажем, тот\u00a0же ли он. Файлы остаются в\u00a0браузере.",
  file: "Выгрузка отчёта…",
  working: "Считаем отчёт заново…",
  fault: "Посчитать не\u00a0получилось. Попробуйте ещё раз.",
};

export type AnalyseVerifyMessages = typeof verify;
