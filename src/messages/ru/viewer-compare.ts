import { compare } from "./analyse-compare.ts";

/** Words of setting another report beside the one that came by a link. */
export const viewerCompare = {
  ...compare,
  open: "Сравнить с\u00a0другим отчётом…",
  openNote:
    "Вставьте прежнюю ссылку или выберите файл отчёта: будет видно, кто вырос, кто пропал и\u00a0одинаково\u00a0ли сделаны отчёты.",
  about:
    "Позже тот отчёт, чьи данные кончаются позже; их можно поменять местами. Псевдонимы одного отправителя сопоставятся. Ничего не\u00a0уходит из\u00a0браузера.",
  file: "Файл отчёта…",
  reading: "Открываем другой отчёт…",
};

export type ViewerCompareMessages = typeof viewerCompare;
