import type { CommandLineMessages } from "../ru/command-line.ts";
import { publish } from "./publish.ts";
import { verify } from "./verify.ts";

export const commandLine: CommandLineMessages = {
  usage: `Usage: npm run -s kamerton -- analyze FILE… [options]
       npm run -s kamerton -- fit FILE [options]
       npm run -s kamerton -- publish FILE… --slug NAME --title TITLE [options]
       npm run -s kamerton -- verify REPORT FILE…

analyze prints a report; fit finds the BG/NBD and Pareto/NBD models of who still buys. It takes
an export, or a CSV with the columns ID,frequency,recency,T (time in weeks). publish makes a page
of the site out of a report: it goes to content/reports/NAME/, and the build draws it.
verify makes a report (a file or a link) again from its own exports and says whether it is the same:
exit code 0 if it is, 1 if it is not.

The report (JSON) goes to standard output. Files and --out are relative to the current folder.

  --unit entity|customer|group|keyPerson      whose money is added up
  --measure auto|grossProfit|revenue|quantity|orders
  --abc-rule cumulative|share|rank|curve      cumulative share, own share, thirds, by the curve
  --abc A,B                                   class borders, such as 0.8,0.95
  --abc-within all|manager|department|region|category
                                              ranks begin anew inside each
  --xyz frequency|variation                   what steadiness means
  --xyz-borders X,Y                           borders, such as 0.75,0.4
  --step auto|week|month|quarter
  --since window|firstPurchase                from which step to count
  --partial include|exclude                   steps that the data covers only in part
  --deviation population|sample               divide by the count of steps, or by one less
  --seasons keep|remove                       take common seasons out of the variation
  --as-of YYYY-MM-DD                          the day on which silence is measured
  --dependency 0.1,0.2,0.7                    key, critical, mono
  --lost 3,60                                 how many times the usual interval, and how many days
  --manager NAME, --department, --region, --category
                                              count only lines of that value
  --from YYYY-MM-DD, --to YYYY-MM-DD          count only these days
  --lose ID,ID…                               what if they go: tax:ID, name:NAME, person:NAME,
                                              group:NAME, customer:NAME, manager:NAME
  --fixed-costs SUM, --reserve SUM            costs a month and what is put by, for --lose
  --links FILE                                who belongs to whom: entity or tax_id, then customer,
                                              customer_group, key_person, role
  --settings FILE                             settings of a team; options of the line go before them,
                                              and --links takes the place of the links in them
  --currency CODE
  --map field=Column                          fix a column (repeatable)
  --where 'Column=Value'                      keep these lines; != leaves them out (repeatable)
  --sheet NAME                                a sheet or an entry of an archive (repeatable)
  --layout lines|grouped|crosstab|ledger|statement
                                              how the rows are laid out
  --overlaps leave-out|keep                   equal lines of several files
  --duplicates leave-out|keep                 lines that stand in a file twice
  --returns negative|as-written               returns that are written without a minus
  --returns-column take-off|already-off       a column of returns beside that of sales
  --year YYYY                                 year of months that stand without one
  --date-order day-month-year|month-day-year|year-month-day
  --decimal ,|.                               the decimal sign
  --decimals N                                round money to so many decimals
  --implausible-dates accept                  let in dates far from the others
  --encoding utf-8|utf-16le|utf-16be|windows-1251|windows-1252|ibm866|koi8-r
  --delimiter ';'                             , ; | or tab
  --header-row N                              the row of headers, counted from 1
  --header-rows N                             how many rows the headers take
  --locale ru|en
  --format json|link|html|xlsx|csv            the report, a link to it, one page that opens
                                              without a network, a workbook (with --out), or the
                                              list of customers for programs
  --names                                     real names instead of pseudonyms, in a link, on the
                                              page, in a workbook, in a list and in a published
                                              report
  --site URL                                  what the link begins with
  --out FILE                                  write to a file instead of standard output

verify:
  --passphrase PASSPHRASE                     opens a sealed link; “-” reads it from standard input

publish, besides the options of analyze:
  --slug NAME                                 address of the page: small Latin letters, digits, hyphen
  --title TITLE                               the title; --title-ru and --title-en for each language
  --line NAME                                 a line of reports, which are compared with each other
  --replace                                   write over the report of the same address`,
  publish,
  verify,
  noCommand: "No command was given: the commands are analyze, fit, publish and verify.",
  unknownCommand: (command) =>
    `There is no command “${command}”: this version has analyze, fit, publish and verify.`,
  noFiles: (command) => `No file was given: kamerton ${command} FILE [options].`,
  oneFile: "fit takes one file: join the exports, or name one.",
  summaryUnreadable: (row) =>
    `Row ${row} cannot be read: after the ID come a whole frequency, a recency and a T, and recency is not above T (0 without repeat purchases).`,
  notFitted: {
    "too-few-repeaters": (repeaters) =>
      `${repeaters} bought again: too few for a model, which needs 100 at least.`,
    "no-fit": () =>
      "The models do not suit this data: the search did not end at one set of parameters.",
  },
  fileMissing: (path) => `There is no file “${path}”: check the name and the folder.`,
  notFile: (path) => `“${path}” is not a file: give the export itself.`,
  unknownOption: (option) => `There is no option ${option}; kamerton analyze --help lists them.`,
  valueMissing: (option) => `${option} needs a value after it.`,
  valueNotWanted: (option) => `${option} takes no value: leave it out.`,
  valueRefused: (option, value, allowed) => `${option} cannot be “${value}”: it takes ${allowed}.`,
  mapWithoutField: (value) =>
    `--map “${value}” cannot be read: write field=Column, such as --map revenue=Amount.`,
  unknownField: (field, fields) => `There is no field “${field}”; there are ${fields}.`,
  whereWithoutSign: (value) =>
    `--where “${value}” cannot be read: write 'Column=Value' or 'Column!=Value'.`,
  workbookNeedsFile: "A workbook is no text: add --out report.xlsx.",
  unknownColumn: (column, columns) => `The file has no column “${column}”; it has ${columns}.`,
  unknownSheet: (sheet, sheets) => `The file has no sheet “${sheet}”; it has ${sheets}.`,
  outNotWritten: (path) => `“${path}” could not be written: check the folder and your rights.`,
};
