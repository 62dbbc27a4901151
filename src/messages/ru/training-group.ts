import { counted, pluralForm } from "../plural.ts";

const people = { one: "человек", few: "человека", many: "человек", other: "человека" };

const questions = { one: "вопрос", few: "вопроса", many: "вопросов", other: "вопроса" };

/** Слова страницы руководителя. */
export const group = {
  open: "Открыть файлы прогресса",
  openNote:
    "Можно выбрать несколько сразу. Файл каждый сохраняет сам на странице «Прогресс». Здесь их читает ваш браузер: он ничего не отправляет и не хранит, закроете страницу, и таблица исчезнет.",
  failed: "Курс не открылся. Проверьте сеть и обновите страницу.",
  problem: (file: string, why: string) => `${file}: ${why}`,
  problems: {
    "not-progress": "это не файл прогресса Камертона.",
    "newer-version": "сохранён более новой версией курса. Обновите страницу и откройте его снова.",
    damaged: "повреждён, прочитать его целиком нельзя. Попросите сохранить файл заново.",
  },
  summary: (members: number, passed: number, finished: number) =>
    `${counted("ru", members, people)}: экзамен ${pluralForm("ru", passed, { one: "сдал", other: "сдали" })} ${String(passed)}, все уроки ${pluralForm("ru", finished, { one: "прошёл", other: "прошли" })} ${String(finished)}`,
  table: "Где кто стоит",
  tableNote:
    "Столбик — цель урока: низкий начата, средний освоена, высокий закреплена. Галочка: урок пройден до последнего вопроса.",
  person: "Имя",
  lesson: "Урок",
  learnt: (of: number) => `Освоено из\u00a0${String(of)}`,
  exam: "Экзамен",
  score: (right: number, of: number) => `${String(right)} из\u00a0${String(of)}`,
  passed: "сдан",
  notPassed: "не сдан",
  noExam: "не было",
  cell: (state: string, learnt: number, kept: number, of: number) =>
    `${state}, освоено ${String(learnt)} из ${String(of)}, закреплено ${String(kept)}`,
  missed: "На чём ошибаются",
  missedNote:
    "По первому ответу каждого, в уроке, в повторении или на экзамене: следующие ответы дают уже после разбора.",
  question: "Вопрос",
  missedOf: "Ошиблись",
  share: "Доля",
  nothingMissed: "Ошибок с первого раза не было.",
  more: (count: number) => `Ещё ${counted("ru", count, questions)} в таблице для\u00a0Excel.`,
  save: "Таблица для\u00a0Excel (CSV)",
  print: "Напечатать",
  clear: "Убрать всех",
  columns: {
    finished: "Пройдено уроков",
    learnt: "Освоено целей",
    kept: "Закреплено целей",
    exams: "Попыток экзамена",
    right: "Лучший экзамен, верно",
    of: "Лучший экзамен, вопросов",
    day: "Лучший экзамен, день",
    state: (lesson: string) => `${lesson}: состояние`,
    learntIn: (lesson: string) => `${lesson}: освоено целей`,
    keptIn: (lesson: string) => `${lesson}: закреплено целей`,
    answered: "Отвечали",
  },
};

export type GroupMessages = typeof group;
