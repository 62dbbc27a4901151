import type { SettingsFileProblem } from "../../reports/settings-file/settings-file.ts";

/** Sentences about a file of settings that a team shares. */
export const settingsFile = {
  problem(problem: SettingsFileProblem): string {
    switch (problem.code) {
      case "not-json":
        return "Файл настроек повреждён или это другой файл. Сохраните настройки ещё раз и выберите новый файл.";
      case "other-format":
        return "Это не файл настроек. Выберите тот, в\u00a0который ваша команда сохранила настройки.";
      case "newer-version":
        return `Файл настроек сохранён более новой версией (${String(problem.version)}). Обновите страницу или программу.`;
      case "damaged":
        return `В файле настроек испорчена часть «${problem.place}». Сохраните настройки ещё раз и выберите новый файл.`;
      case "setting-refused":
        return `В файле настроек ${problem.option} не может быть «${problem.value}»: подходит ${problem.allowed.join(" · ")}.`;
    }
  },
};

export type SettingsFileMessages = typeof settingsFile;
