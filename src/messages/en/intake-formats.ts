import type { UnreadFormat } from "../../intake/opening/format-signatures.ts";

const unpack = "Unpack it and choose the files inside.";
const fromDatabase = "Export its table of sales as CSV or Excel.";
const fromSystem = "Export the sales as CSV or Excel from the system they are kept in.";
const saveAsSheet = "Open it and save the table as Excel (.xlsx) or CSV.";

/** What a file that is not read is, and what to do with it. */
export const unreadFormats: Readonly<Record<UnreadFormat, string>> = {
  html: "This is a web page without a table: a sign-in form or an error in place of the export. Sign in and export the report again.",
  xml: `This is an XML file with no Excel table in it. ${fromSystem}`,
  mhtml: `This is a web archive (.mht). ${saveAsSheet}`,
  pdf: `This is a PDF, and tables cannot be taken from it without mistakes. ${fromSystem}`,
  image: `This is a picture, and figures cannot be taken from it without mistakes. ${fromSystem}`,
  doc: `This is a Word document. ${saveAsSheet}`,
  docx: `This is a Word document. ${saveAsSheet}`,
  odt: `This is an OpenDocument text or presentation. ${saveAsSheet}`,
  rtf: `This is an RTF document. ${saveAsSheet}`,
  ppt: "This is a PowerPoint presentation. Choose the table of sales behind it, as Excel or CSV.",
  pptx: "This is a PowerPoint presentation. Choose the table of sales behind it, as Excel or CSV.",
  msg: "This is an Outlook message. Save the attachment with the sales and choose that.",
  numbers: "This is a Numbers spreadsheet. In Numbers, choose File → Export To → Excel.",
  mxl: "This is a 1C spreadsheet document (.mxl). Open it in 1C and save it as Excel (.xlsx).",
  "1cd":
    "This is a whole 1C database, not an export. Make a sales report in 1C and save it as Excel (.xlsx).",
  dbf: "This is a dBASE table (.dbf). Open it in Excel and save it as CSV.",
  zip: `This is a ZIP archive that a browser cannot open: it is split, packed in a rare way or nested too deep. ${unpack}`,
  gz: `This is a gzip archive nested too deep. ${unpack}`,
  tar: `This is a tar archive. ${unpack}`,
  rar: `This is a RAR archive. ${unpack}`,
  "7z": `This is a 7-Zip archive. ${unpack}`,
  zstd: `This is a Zstandard archive. ${unpack}`,
  bzip2: `This is a bzip2 archive. ${unpack}`,
  xz: `This is an xz archive. ${unpack}`,
  sqlite: `This is an SQLite database. ${fromDatabase}`,
  duckdb: `This is a DuckDB database. ${fromDatabase}`,
  access: `This is an Access database. ${fromDatabase}`,
  arrow: "This is an Arrow table. Save it as Parquet or CSV.",
  avro: "This is an Avro file. Save the table as Parquet or CSV.",
  orc: "This is an ORC table. Save it as Parquet or CSV.",
  "utf-7": "This is a text in UTF-7. Save it as UTF-8 and choose it again.",
  "utf-32": "This is a text in UTF-32. Save it as UTF-8 and choose it again.",
};
