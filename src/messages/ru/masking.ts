/** What stands in a masked report where names stood [R4]. */
export const masking = {
  title: "Отчёт о ключевых клиентах",
  file: "Файл",
  customer: "Клиент",
  group: "Группа",
  person: "Персона",
  manager: "Менеджер",
  department: "Отдел",
  region: "Регион",
};

export type MaskingMessages = typeof masking;
