/** Words of what a picture or a table can be saved as. */
export const reportFiles = {
  files: {
    picture: (name: string) => `Сохранить рисунок: ${name}`,
    table: (name: string) => `Сохранить таблицу: ${name}`,
    png: "PNG",
    svg: "SVG",
    csv: "CSV",
    /** The same for programs: commas, points, ISO days, ids for heads. */
    plain: "CSV для\u00a0программ",
    plainNote:
      "CSV с\u00a0запятыми и\u00a0точками, дни как в\u00a0ISO, доли дробью, без округлений",
    copy: "Скопировать",
    copied: "Скопировано",
    failed: "Браузер не\u00a0дал этого сделать",
  },
};

export type ReportFilesMessages = typeof reportFiles;
