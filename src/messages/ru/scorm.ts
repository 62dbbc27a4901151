/** Words of the packages for learning systems. */
export const scorm = {
  course: "Ключевые клиенты: курс для менеджера",
};

export type ScormMessages = typeof scorm;
