import type { UnreadFormat } from "../../intake/opening/format-signatures.ts";

const unpack = "Распакуйте его и выберите файлы, которые лежат внутри.";
const fromDatabase = "Выгрузите из неё таблицу продаж в CSV или Excel.";
const fromSystem = "Выгрузите продажи из учётной системы в CSV или Excel.";
const saveAsSheet = "Откройте его и сохраните таблицу как Excel (.xlsx) или CSV.";

/** What a file that is not read is, and what to do with it. */
export const unreadFormats: Readonly<Record<UnreadFormat, string>> = {
  html: "Это веб-страница без таблицы: так выглядит вход в систему или ошибка вместо выгрузки. Войдите в систему и выгрузите отчёт ещё раз.",
  xml: `Это файл XML, и таблицы Excel в нём нет. ${fromSystem}`,
  mhtml: `Это веб-архив (.mht). ${saveAsSheet}`,
  pdf: `Это документ PDF: таблицу из него не взять без ошибок. ${fromSystem}`,
  image: `Это картинка: числа с неё не взять без ошибок. ${fromSystem}`,
  doc: `Это документ Word. ${saveAsSheet}`,
  docx: `Это документ Word. ${saveAsSheet}`,
  odt: `Это текст или слайды OpenDocument. ${saveAsSheet}`,
  rtf: `Это документ RTF. ${saveAsSheet}`,
  ppt: "Это слайды PowerPoint. Нужна таблица продаж, по которой они сделаны, в Excel или CSV.",
  pptx: "Это слайды PowerPoint. Нужна таблица продаж, по которой они сделаны, в Excel или CSV.",
  msg: "Это письмо Outlook. Сохраните из него вложение с продажами и выберите его.",
  numbers: "Это книга Numbers. Выберите в Numbers «Файл → Экспортировать → Excel».",
  mxl: "Это табличный документ 1С (.mxl). Откройте его в 1С и сохраните как Excel (.xlsx).",
  "1cd":
    "Это вся база 1С, а не выгрузка. Сформируйте в 1С отчёт о продажах и сохраните его как Excel (.xlsx).",
  dbf: "Это таблица dBASE (.dbf). Откройте её в Excel и сохраните как CSV.",
  zip: `Это архив ZIP, который не открыть в браузере: он разбит на части, сжат необычно или вложен слишком глубоко. ${unpack}`,
  gz: `Это архив gzip, вложенный слишком глубоко. ${unpack}`,
  tar: `Это архив tar. ${unpack}`,
  rar: `Это архив RAR. ${unpack}`,
  "7z": `Это архив 7-Zip. ${unpack}`,
  zstd: `Это архив Zstandard. ${unpack}`,
  bzip2: `Это архив bzip2. ${unpack}`,
  xz: `Это архив xz. ${unpack}`,
  sqlite: `Это база данных SQLite. ${fromDatabase}`,
  duckdb: `Это база данных DuckDB. ${fromDatabase}`,
  access: `Это база данных Access. ${fromDatabase}`,
  arrow: "Это таблица Arrow. Сохраните её как Parquet или CSV.",
  avro: "Это файл Avro. Сохраните таблицу как Parquet или CSV.",
  orc: "Это таблица ORC. Сохраните её как Parquet или CSV.",
  "utf-7": "Это текст в кодировке UTF-7. Сохраните его в UTF-8 и выберите снова.",
  "utf-32": "Это текст в кодировке UTF-32. Сохраните его в UTF-8 и выберите снова.",
};
