/** What is said in a report that is a file of its own. */
export const reportFile = {
  holder:
    "Отчёт целиком в\u00a0этом файле: он открывается без сети и\u00a0ничего никуда не\u00a0отправляет.",
  named: "В\u00a0файле настоящие имена клиентов: передавайте его только тем, кому их можно знать.",
  again:
    "Файл можно снова открыть в\u00a0Камертоне: перетащите его на\u00a0страницу анализа, чтобы сравнить с\u00a0другим отчётом или передать дальше.",
};

export type ReportFileMessages = typeof reportFile;
