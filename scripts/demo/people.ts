/** The wholesaler's own people and its customers' decision makers, all invented. */
export interface AccountManager {
  readonly name: string;
  readonly department: string;
}

export const accountManagers: Readonly<Record<string, AccountManager>> = {
  M1: { name: "Лапкотина Е. В.", department: "Отдел ключевых клиентов" },
  M2: { name: "Мурзолин А. П.", department: "Отдел ключевых клиентов" },
  M3: { name: "Рябодубова О. С.", department: "Региональный отдел" },
  M4: { name: "Тумброкин И. К.", department: "Региональный отдел" },
  M5: { name: "Филимоткин Д. Н.", department: "Региональный отдел" },
  M6: { name: "Ковшеварова Н. А.", department: "Отдел спецпроектов" },
};

/** Physical persons who decide for one or several customers. */
export const keyPersons: Readonly<Record<string, string>> = {
  P01: "Пестрогоров В. Л.",
  P02: "Зубривская К. М.",
  P03: "Хвостовальд Р. Э.",
  P04: "Дроботюк Г. С.",
  P05: "Ежовитина М. Ю.",
  P06: "Кривоверхов Т. И.",
  P07: "Олейнивский Б. Д.",
  P08: "Стрекотова Л. Ф.",
  P09: "Шубообраз Я. В.",
  P10: "Ветролист Н. Н.",
};
