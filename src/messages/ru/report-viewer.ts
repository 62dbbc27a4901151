/** What stands over a report that came by a link. */
export const reportViewer = {
  masked: "Имена скрыл отправитель: вместо них псевдонимы, числа настоящие.",
  named: "Имена клиентов открыл отправитель.",
  approximate: "Суммы по периодам округлены до трёх значащих цифр (≈), остальное точно.",
};

export type ReportViewerMessages = typeof reportViewer;
