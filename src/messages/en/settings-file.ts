import type { SettingsFileMessages } from "../ru/settings-file.ts";

export const settingsFile: SettingsFileMessages = {
  problem(problem) {
    switch (problem.code) {
      case "not-json":
        return "The settings file is damaged, or it is another file. Save the settings again and choose the new file.";
      case "other-format":
        return "This is not a settings file. Choose the one that your team saved its settings to.";
      case "newer-version":
        return `The settings file was saved by a newer version (${String(problem.version)}). Reload the page or update the program.`;
      case "damaged":
        return `The part “${problem.place}” of the settings file is damaged. Save the settings again and choose the new file.`;
      case "setting-refused":
        return `In the settings file ${problem.option} cannot be “${problem.value}”: it takes ${problem.allowed.join(" · ")}.`;
    }
  },
};
