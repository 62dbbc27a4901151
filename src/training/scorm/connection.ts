import type { ScormVersion } from "../../site/scorm.ts";

/** A session with a learning system. Every answer is a text, as in both versions of the standard. */
export interface Connection {
  readonly version: ScormVersion;
  /** The value of an element; empty where there is none. */
  readonly get: (element: string) => string;
  /** False where the learning system refused it or broke. */
  readonly set: (element: string, value: string) => boolean;
  readonly commit: () => boolean;
  readonly terminate: () => boolean;
}

const calls = {
  "1.2": {
    initialize: "LMSInitialize",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
    terminate: "LMSFinish",
  },
  "2004": {
    initialize: "Initialize",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
    terminate: "Terminate",
  },
} as const;

/** Begins a session; null where the learning system refuses, and the lesson goes on without it. */
export function connect(version: ScormVersion, api: object): Connection | null {
  const named = calls[version];
  /** Null where there is nobody to ask, or where it broke. */
  const call = (name: string, ...given: readonly string[]): string | null => {
    try {
      const method: unknown = Reflect.get(api, name);
      if (typeof method !== "function") return null;
      const answer: unknown = Reflect.apply(method, api, given);
      // Some systems answer true where the standard says "true", and a number where it says a text.
      if (typeof answer === "boolean" || typeof answer === "number") return String(answer);
      return typeof answer === "string" ? answer : "";
    } catch {
      // A learning system that fails must not take the lesson with it.
      return null;
    }
  };
  // Some systems answer nothing when all is well; only a refusal and a fault say that it was not taken.
  const isTaken = (answer: string | null): boolean => answer !== null && answer !== "false";
  if (call(named.initialize, "") !== "true") return null;
  return {
    version,
    get: (element) => call(named.get, element) ?? "",
    set: (element, value) => isTaken(call(named.set, element, value)),
    commit: () => isTaken(call(named.commit, "")),
    terminate: () => isTaken(call(named.terminate, "")),
  };
}
