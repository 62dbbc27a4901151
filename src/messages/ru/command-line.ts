import { publish } from "./publish.ts";
import { verify } from "./verify.ts";

/** Sentences of the command line: what is wrong and what to write instead. */
export const commandLine = {
  usage: `Использование: npm run -s kamerton -- analyze ФАЙЛ… [параметры]
               npm run -s kamerton -- fit ФАЙЛ [параметры]
               npm run -s kamerton -- publish ФАЙЛ… --slug ИМЯ --title ЗАГОЛОВОК [параметры]
               npm run -s kamerton -- verify ОТЧЁТ ФАЙЛ…

analyze печатает отчёт, fit подбирает модели BG/NBD и Pareto/NBD: кто ещё покупает. Ему нужна
выгрузка или CSV с колонками ID,frequency,recency,T (время в неделях). publish делает из отчёта
страницу сайта: кладёт его в content/reports/ИМЯ/, и сборка сайта её рисует. verify считает отчёт
(файл или ссылку) заново по его же выгрузкам и говорит, тот же ли он: код 0 — тот же, 1 — нет.

Отчёт (JSON) печатается в стандартный вывод. Файлы и --out берутся относительно текущей папки.

  --unit entity|customer|group|keyPerson      чьи деньги складываются
  --measure auto|grossProfit|revenue|quantity|orders
  --abc-rule cumulative|share|rank|curve      накопленная доля, своя доля, трети, по кривой
  --abc A,B                                   границы классов, например 0.8,0.95
  --abc-within all|manager|department|region|category
                                              ранжировать заново внутри каждого
  --xyz frequency|variation                   что значит регулярность
  --xyz-borders X,Y                           границы, например 0.75,0.4
  --step auto|week|month|quarter
  --since window|firstPurchase                с какого шага считать
  --partial include|exclude                   неполные шаги
  --deviation population|sample               делить на число шагов или на один меньше
  --seasons keep|remove                       убрать общую сезонность из отклонения
  --as-of ГГГГ-ММ-ДД                          на какой день считать молчание
  --dependency 0.1,0.2,0.7                    ключевой, критический, моно
  --lost 3,60                                 во сколько раз дольше обычного и сколько дней
  --manager ИМЯ, --department, --region, --category
                                              считать только строки с таким значением
  --from ГГГГ-ММ-ДД, --to ГГГГ-ММ-ДД          считать только эти дни
  --lose ID,ID…                               что, если уйдут: tax:ИНН, name:имя, person:имя,
                                              group:имя, customer:имя, manager:имя
  --fixed-costs СУММА, --reserve СУММА        расходы в месяц и запас, для --lose
  --links ФАЙЛ                                кто с кем связан: entity или tax_id, затем customer,
                                              customer_group, key_person, role
  --settings ФАЙЛ                             настройки команды; параметры строки важнее их,
                                              а файл --links заменяет связи из них
  --currency КОД
  --map поле=Колонка                          закрепить колонку (можно несколько раз)
  --where 'Колонка=Значение'                  оставить строки; != исключает (можно несколько раз)
  --sheet ИМЯ                                 лист или файл архива (можно несколько раз)
  --layout lines|grouped|crosstab|ledger|statement
                                              как устроены строки
  --overlaps leave-out|keep                   одинаковые строки нескольких файлов
  --duplicates leave-out|keep                 строки, которые стоят в файле дважды
  --returns negative|as-written               возвраты, записанные без минуса
  --returns-column take-off|already-off       столбец возвратов рядом с продажами
  --year ГГГГ                                 год месяцев, которые стоят без года
  --date-order day-month-year|month-day-year|year-month-day
  --decimal ,|.                               знак дробной части
  --decimals N                                до скольких знаков округлить деньги
  --implausible-dates accept                  впустить даты, далёкие от остальных
  --encoding utf-8|utf-16le|utf-16be|windows-1251|windows-1252|ibm866|koi8-r
  --delimiter ';'                             разделитель: , ; | или tab
  --header-row N                              строка заголовков, считая с 1
  --header-rows N                             сколько строк занимают заголовки
  --locale ru|en
  --format json|link|html|xlsx|csv            отчёт, ссылка на него, одна страница, которая
                                              открывается без сети, книга Excel (с --out) или
                                              список клиентов для программ
  --names                                     настоящие имена вместо псевдонимов: в ссылке,
                                              на странице, в книге, в списке
                                              и в опубликованном отчёте
  --site АДРЕС                                с чего начинается ссылка
  --out ФАЙЛ                                  писать в файл, а не в стандартный вывод

verify:
  --passphrase ПАРОЛЬ                         пароль закрытой ссылки; «-»: прочитать его со входа

publish, кроме параметров analyze:
  --slug ИМЯ                                  адрес страницы: строчные латинские буквы, цифры, дефис
  --title ЗАГОЛОВОК                           заголовок; --title-ru и --title-en для каждого языка
  --line ИМЯ                                  серия отчётов: её отчёты сравниваются между собой
  --replace                                   записать поверх отчёта с таким же адресом`,
  publish,
  verify,
  noCommand: "Не сказано, что делать: команды называются analyze, fit, publish и verify.",
  unknownCommand: (command: string) =>
    `Команды «${command}» нет: в этой версии есть analyze, fit, publish и verify.`,
  noFiles: (command: string) => `Не указан файл: kamerton ${command} ФАЙЛ [параметры].`,
  oneFile: "fit берёт один файл: соедините выгрузки или назовите одну.",
  summaryUnreadable: (row: number) =>
    `Строка ${row} не читается: после ID нужны целое frequency, recency и T, и recency не больше T (без повторных покупок — 0).`,
  notFitted: {
    "too-few-repeaters": (repeaters: number) =>
      `Повторно покупали ${repeaters}: для модели мало, нужно не меньше 100.`,
    "no-fit": () => "Модели к этим данным не подходят: подбор не сошёлся к одним параметрам.",
  },
  fileMissing: (path: string) => `Файла «${path}» нет: проверьте имя и папку.`,
  notFile: (path: string) => `«${path}»\u00a0— не файл: укажите сам файл выгрузки.`,
  unknownOption: (option: string) =>
    `Параметра ${option} нет; список даёт команда kamerton analyze --help.`,
  valueMissing: (option: string) => `После ${option} должно стоять значение.`,
  valueNotWanted: (option: string) => `У ${option} нет значения: уберите его.`,
  valueRefused: (option: string, value: string, allowed: string) =>
    `${option} не может быть «${value}»: подходит ${allowed}.`,
  mapWithoutField: (value: string) =>
    `--map «${value}» не читается: нужно поле=Колонка, например --map revenue=Сумма.`,
  unknownField: (field: string, fields: string) => `Поля «${field}» нет; есть: ${fields}.`,
  whereWithoutSign: (value: string) =>
    `--where «${value}» не читается: нужно 'Колонка=Значение' или 'Колонка!=Значение'.`,
  workbookNeedsFile: "Книга Excel\u00a0— не текст: допишите --out report.xlsx.",
  unknownColumn: (column: string, columns: string) =>
    `Колонки «${column}» в файле нет; есть: ${columns}.`,
  unknownSheet: (sheet: string, sheets: string) => `Листа «${sheet}» в файле нет; есть: ${sheets}.`,
  outNotWritten: (path: string) => `Не получилось записать «${path}»: проверьте папку и права.`,
};

export type CommandLineMessages = typeof commandLine;
