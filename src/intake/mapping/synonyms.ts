import type { Field } from "../../domain/source.ts";

/**
 * Names of columns in Russian and English exports as `headerName` gives them: lower case, without
 * units, currency and VAT, «ё» as «е». The first group of a field is preferred to the second and so on; two columns of one group compete.
 */
export const headerSynonyms: Readonly<Record<Field | "profit", readonly (readonly string[])[]>> = {
  date: [
    [
      "дата",
      "период",
      "дата документа",
      "дата продажи",
      "дата реализации",
      "дата операции",
      "день",
      "период день",
      "дата отчета",
      "по дням",
      "date",
      "day",
      "sale date",
      "sales date",
      "invoice date",
      "transaction date",
      "document date",
      "posting date",
      "period",
    ],
    ["дата заказа", "дата накладной", "дата счета", "order date", "ordered at", "date ordered"],
    ["дата отгрузки", "ship date", "shipping date", "delivery date", "дата доставки"],
    ["месяц", "период месяц", "month", "квартал", "quarter", "year month", "created at"],
    ["дата оплаты", "payment date", "due date"],
  ],
  entity: [
    [
      "контрагент",
      "покупатель",
      "клиент",
      "заказчик",
      "наименование контрагента",
      "наименование покупателя",
      "наименование клиента",
      "customer",
      "customer name",
      "client",
      "client name",
      "buyer",
      "account name",
      "company name",
      "sold to",
      "bill to",
      "reseller",
    ],
    [
      "партнер",
      "компания",
      "юр лицо",
      "юридическое лицо",
      "partner",
      "company",
      "account",
      "dealer",
    ],
    ["плательщик", "грузополучатель", "получатель", "consignee", "ship to", "payer", "магазин"],
    ["код клиента", "код контрагента", "customer id", "client id", "customer code", "customer no"],
  ],
  revenue: [
    ["net amount", "net sales", "net revenue", "net total", "net value"],
    [
      "выручка",
      "сумма выручки",
      "сумма продажи",
      "сумма продаж",
      "стоимость продажи",
      "стоимость продаж",
      "продажи",
      "оборот",
      "доход",
      "revenue",
      "sales",
      "sales amount",
      "sales revenue",
      "turnover",
    ],
    [
      "сумма",
      "стоимость",
      "сумма оборот",
      "сумма реализации",
      "реализация",
      "всего",
      "итого",
      "amount",
      "total",
      "line total",
      "line amount",
      "total amount",
      "extended price",
      "extended amount",
      "total price",
      "subtotal",
      "value",
      "sum",
    ],
    ["gross amount", "gross sales", "сумма документа", "order total", "invoice total"],
  ],
  costOfSales: [
    [
      "себестоимость",
      "себестоимость продаж",
      "сумма себестоимости",
      "cost",
      "cost of sales",
      "cost of goods sold",
      "cogs",
      "total cost",
      "total product cost",
      "cost amount",
    ],
    ["закупочная стоимость", "сумма закупки", "purchase cost"],
  ],
  profit: [["валовая прибыль", "прибыль", "валовый доход", "gross profit", "profit"]],
  taxId: [
    [
      "инн",
      "инн кпп",
      "инн покупателя",
      "инн контрагента",
      "инн клиента",
      "контрагент инн",
      "покупатель инн",
      "inn",
      "tax id",
      "tax number",
      "tax no",
      "vat number",
      "vat id",
      "vat no",
      "vat reg no",
      "унп",
      "бин",
      "иин",
      "customer tax id",
      "customer inn",
    ],
  ],
  orderId: [
    [
      "регистратор",
      "документ",
      "документ продажи",
      "документ реализации",
      "документ движения",
      "номер документа",
      "номер накладной",
      "накладная",
      "order id",
      "order no",
      "order number",
      "invoice",
      "invoice id",
      "invoice no",
      "invoice number",
      "document",
      "document no",
      "document number",
      "sales order number",
    ],
    ["заказ", "номер заказа", "заказ клиента", "заказ покупателя", "order", "счет", "номер счета"],
    ["номер", "number", "no", "transaction id"],
  ],
  product: [
    [
      "номенклатура",
      "товар",
      "наименование товара",
      "наименование номенклатуры",
      "продукт",
      "товар услуга",
      "товары работы услуги",
      "product",
      "product name",
      "item",
      "item name",
      "item description",
      "product description",
    ],
    ["sku", "артикул", "код товара", "product id", "product code", "item code", "stock code"],
  ],
  category: [
    [
      "номенклатурная группа",
      "группа номенклатуры",
      "товарная группа",
      "группа товаров",
      "категория",
      "категория товара",
      "вид номенклатуры",
      "category",
      "product category",
      "product group",
      "product line",
      "item group",
      "item category",
    ],
    ["subcategory", "подкатегория", "бренд", "brand"],
  ],
  manager: [
    [
      "менеджер",
      "основной менеджер",
      "менеджер по продажам",
      "ответственный",
      "ответственный менеджер",
      "торговый представитель",
      "продавец",
      "manager",
      "account manager",
      "sales manager",
      "sales person",
      "salesperson",
      "sales rep",
      "sales representative",
      "kam",
      "кам",
    ],
    ["автор", "сотрудник", "employee", "owner", "responsible"],
  ],
  department: [
    [
      "подразделение",
      "отдел",
      "департамент",
      "филиал",
      "отдел продаж",
      "department",
      "branch",
      "division",
      "business unit",
    ],
  ],
  region: [
    ["регион", "бизнес регион", "регион продаж", "область", "территория", "region", "territory"],
    ["город", "city", "state", "province", "федеральный округ"],
    ["страна", "country"],
  ],
  status: [
    ["статус", "статус документа", "статус заказа", "состояние", "status", "order status"],
    ["стадия", "стадия сделки", "этап", "этап сделки", "stage", "deal stage", "financial status"],
    // Columns of yes and no, as lists of documents in 1C have them.
    ["проведен", "пометка удаления", "помечен на удаление", "posted", "deleted"],
  ],
  keyPerson: [
    ["лпр", "ключевое лицо", "лицо принимающее решение", "key person", "decision maker"],
    ["контактное лицо", "контактное лицо контрагента", "бенефициар", "beneficiary"],
  ],
  customerGroup: [
    [
      "группа компаний",
      "холдинг",
      "группа контрагентов",
      "группа клиентов",
      "головной контрагент",
      "customer group",
      "company group",
      "group of companies",
      "holding",
      "parent company",
      "parent account",
    ],
  ],
  quantity: [
    ["количество", "кол во", "колво", "quantity", "qty", "units sold", "количество продано"],
    ["units", "pieces", "шт", "объем", "volume"],
  ],
  currency: [["валюта", "валюта документа", "currency", "currency code", "код валюты"]],
};

/** Words that make a longer name another thing: «Сумма скидки» is no revenue. */
export const headerBlockers: Readonly<Partial<Record<Field | "profit", RegExp>>> = {
  revenue:
    /скидк|(?:^| )ндс$|налог|discount|(?:^| )tax|cost|себест|прибыл|profit|оплат|paid|payment|долг|debt|план|plan|бонус|bonus|price|цена|остат|balance|quantity|колич|процент|percent|margin|маржа|средн|average|доставк|freight|shipping/u,
  entity:
    /(?:^| )(?:id|код|code|no|инн|кпп|inn|тип|type|вид|group|группа|город|city|адрес|address|менеджер|manager|email|телефон|phone|регион|region|категория|category|сегмент|segment|country|страна|since|заказ|контакт|contact|канал|договор)(?: |$)/u,
  date: /рожд|birth|создан|изменен|modified|регистрации клиента|договор|since|until/u,
  orderId: /дата|date|тип|type|вид|статус|status|сумма|total|строк|line/u,
  product: /(?:^| )(?:id|код|group|группа|category|категория|line|вид|тип|type|cost|price)(?: |$)/u,
  manager: /(?:^| )(?:head|руководитель|email|телефон|phone|id|код|code)(?: |$)/u,
  quantity: /заказ|order|остат|stock|план|plan|строк|lines/u,
  costOfSales:
    /(?:^| )(?:unit|единиц\S*|ед|за|per|shipping|доставк\S*|план\S*|center|centre)(?: |$)/u,
  profit: /рентаб|процент|percent|margin|план|plan|нетто|чист|net/u,
  category: /клиент|покупател|контрагент|customer|client|цен|price/u,
  region: /менеджер|manager|код|code/u,
  status: /клиент|customer|оплат|payment|client/u,
  keyPerson: /email|телефон|phone/u,
};

/** Labels of total rows: the whole first cell, what it begins with, or as Excel ends it, «ООО Ромашка Итог». */
export const totalLabel =
  /^(?:итого|итог|всего|общий итог|общая сумма|total|grand total|totals|sum total|sub-?total|подытог|gesamt|gesamtergebnis|gesamtsumme|summe)(?=$|[\s:.,(-])|\s(?:итог|итого|total)$/iu;

/** A label that names a part, not the whole: «Итого по ООО Ромашка», `Total for March`. */
export const partialTotalLabel =
  /^(?:sub-?total|подытог)|^\S+\s+(?:по|за|for|by)\s|^(?!(?:общий|grand|sum)\s).+\s(?:итог|итого|total)$/iu;

/** What stands below a total and is a part of it: «В том числе НДС». */
export const partOfTotalLabel =
  /^(?:в том числе|в т\. ?ч\.|из них|including|of which|incl\.)(?=\s|$)/iu;

/** What exports write where nobody is named; compared in lower case. */
export const namelessEntities: ReadonlySet<string> = new Set([
  "-",
  "–",
  "—",
  "<>",
  "<...>",
  "<…>",
  "<пусто>",
  "<пустое значение>",
  "<не указан>",
  "<не заполнено>",
  "(пусто)",
  "(не указан)",
  "не указан",
  "не задан",
  "пусто",
  "(blank)",
  "(none)",
  "<none>",
  "<null>",
  "null",
  "none",
  "n/a",
  "#n/a",
  "#н/д",
  "н/д",
]);

/** Statuses of lines that did not happen [F7]. */
const cancelledStatus =
  /^(?:wc-)?(?:отмен|аннулир|чернов|удал|помечен\S* на удаление|пометка удаления|не проведен|сторнирован|cancel|void|draft|delet|rejected$|failed|trash|закрыто и не реализовано|(?:closed )?lost$)|^сделка (?:провалена|проиграна)|^проигран/iu;

/** Columns whose «Нет», or whose «Да», says that the sale did not happen. */
const saleIfYes = /^(?:проведен|posted)$/u;
const noSaleIfYes = /^(?:пометка удаления|помечен на удаление|deleted)$/u;

/** Whether a status says that its line did not happen; `column` is the name of its header [F7]. */
export const isCancelled = (status: string, column: string): boolean =>
  (saleIfYes.test(column) && /^(?:нет|no|false|ложь|0)$/iu.test(status)) ||
  (noSaleIfYes.test(column) && /^(?:да|yes|true|истина|1)$/iu.test(status)) ||
  cancelledStatus.test(status);
