import type { Attempt, LessonMemory } from "../memory.ts";
import type { Connection } from "./connection.ts";
import { dataModels } from "./data-model.ts";
import type { DataModel, Element } from "./data-model.ts";
import type { PackagedLesson } from "./packaged-lesson.ts";
import { standing } from "./standing.ts";
import type { Standing } from "./standing.ts";
import { memoryFrom, suspendData } from "./suspend-data.ts";

/* What is typed into an exercise is told once the reader pauses, in milliseconds. */
const PAUSE = 3000;
/* What was not taken is handed over again after this, in milliseconds. */
const AGAIN = 15_000;

/* A learning system of SCORM 1.2 may do without these. */
const isOptional = (name: string): boolean => /\.score\.(?:min|max)$/.test(name);

/** A lesson's session with a learning system: gives back what was kept, reports what is done. */
export class ScormSession {
  readonly #connection: Connection;
  readonly #lesson: PackagedLesson;
  readonly #now: () => Date;
  readonly #model: DataModel;
  readonly #began: Date;
  readonly #before: Standing;
  #listener: (saved: boolean) => void = () => undefined;
  #saved = true;
  #memory: LessonMemory;
  #told = 0;
  #next: number;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(connection: Connection, lesson: PackagedLesson, now: () => Date = () => new Date()) {
    this.#connection = connection;
    this.#lesson = lesson;
    this.#now = now;
    this.#model = dataModels[connection.version];
    this.#began = now();
    const { get } = connection;
    this.#before = this.#model.standingFrom(get);
    const kept = memoryFrom(lesson.questions, get("cmi.suspend_data"));
    const heading = get(this.#model.bookmark);
    this.#memory = { ...kept, heading: heading === "" ? null : heading };
    this.#next = Number(get("cmi.interactions._count")) || 0;
    this.save();
  }

  /** What the learner did in the lesson before, as far as the learning system kept it. */
  get resumed(): LessonMemory {
    return this.#memory;
  }

  /** Tells now and after each handing over whether the learning system took everything. */
  tellWhetherSaved(listener: (saved: boolean) => void): void {
    this.#listener = listener;
    listener(this.#saved);
  }

  /** Takes what the lesson remembers now: answers are reported at once, the rest after a pause. */
  note(memory: LessonMemory): void {
    this.#memory = memory;
    const given = memory.trail.slice(this.#told);
    this.#told = memory.trail.length;
    for (const attempt of given) this.#report(attempt);
    clearTimeout(this.#pause);
    if (given.length > 0) this.save();
    else this.#pause = setTimeout(() => this.save(), PAUSE);
  }

  /** Hands everything over as it stands. */
  save(): void {
    if (this.#ended) return;
    clearTimeout(this.#pause);
    const { questions } = this.#lesson;
    const seconds = (this.#now().getTime() - this.#began.getTime()) / 1000;
    const taken = this.#set([
      ...this.#model.standing(standing(questions, this.#memory.answers, this.#before)),
      ["cmi.suspend_data", suspendData(questions, this.#memory)],
      ...(this.#memory.heading === null
        ? []
        : [[this.#model.bookmark, this.#memory.heading] as const]),
      this.#model.sessionTime(seconds),
      // Whoever leaves comes back to this attempt, a finished one too.
      this.#model.leave,
    ]);
    this.#saved = this.#connection.commit() && taken;
    if (!this.#saved) this.#pause = setTimeout(() => this.save(), AGAIN);
    this.#listener(this.#saved);
  }

  /** Ends the session; nothing is reported after it. */
  end(): void {
    if (this.#ended) return;
    this.save();
    clearTimeout(this.#pause);
    this.#ended = true;
    this.#connection.terminate();
  }

  #report({ question: id, right }: Attempt): void {
    const { questions, id: lesson, locale } = this.#lesson;
    const question = questions.find((each) => each.id === id);
    const chosen = this.#memory.answers[id];
    if (question === undefined || chosen === undefined) return;
    const given = { lesson, locale, question, chosen, right, at: this.#now() };
    this.#set(this.#model.answer(given, this.#next));
    this.#next += 1;
  }

  /** False where an element that every learning system must keep was refused. */
  #set(elements: readonly Element[]): boolean {
    const refused = elements.filter(([name, value]) => !this.#connection.set(name, value));
    return refused.every(([name]) => isOptional(name));
  }
}
