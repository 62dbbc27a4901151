/** Words of what a picture or a table can be saved as. */
export const reportFiles = {
  files: {
    picture: (name: string) => `Сохранить рисунок: ${name}`,
    table: (name: string) => `Сохранить таблицу: ${name}`,
    png: "PNG",
    svg: "SVG",
    csv: "CSV",
    copy: "Скопировать",
    copied: "Скопировано",
    failed: "Браузер не\u00a0дал этого сделать",
  },
};

export type ReportFilesMessages = typeof reportFiles;
