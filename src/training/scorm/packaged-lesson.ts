/** A question as it stands in the page. */
export interface PackagedQuestion {
  readonly id: string;
  readonly objective: string;
  readonly ask: string;
  /** Ids, in the order in which the reader sees them. */
  readonly options: readonly string[];
  readonly right: string;
}

/** What of a lesson is reported. */
export interface PackagedLesson {
  readonly id: string;
  readonly locale: string;
  readonly questions: readonly PackagedQuestion[];
}

function questionIn(place: HTMLElement): PackagedQuestion {
  const options = [...place.querySelectorAll<HTMLElement>("[data-option]")];
  const right = options.find(({ dataset }) => dataset["right"] !== undefined);
  const legend = place.querySelector("legend")?.cloneNode(true);
  // "Question 2 of 7" belongs to the page.
  if (legend instanceof Element) legend.querySelector(".place")?.remove();
  return {
    id: place.dataset["question"] ?? "",
    objective: place.dataset["objective"] ?? "",
    ask: legend?.textContent?.replaceAll(/\s+/g, " ").trim() ?? "",
    options: options.map(({ dataset }) => dataset["option"] ?? ""),
    right: right?.dataset["option"] ?? "",
  };
}

/** The lesson that a page holds, with its questions in their order. */
export function packagedLesson(page: Document): PackagedLesson {
  const questions = [...page.querySelectorAll<HTMLElement>("kam-question")];
  return {
    id: page.querySelector<HTMLElement>("kam-lesson")?.dataset["lesson"] ?? "",
    locale: page.documentElement.lang,
    questions: questions.map(questionIn),
  };
}
