import { scormVersions, VERSION_ATTRIBUTE } from "../../site/scorm.ts";
import { keep, keepIn, recall } from "../memory.ts";
import { connect } from "./connection.ts";
import { findApi } from "./find-api.ts";
import { packagedLesson } from "./packaged-lesson.ts";
import { ScormSession } from "./session.ts";
import { showTrouble } from "./trouble.ts";

/*
 * The program that a packaged page runs before all others. With a learning system around it, the lesson
 * keeps everything there and nothing in this browser, which others may use after the learner; without
 * one it works as on the site.
 */

/** Brings the reader back to the heading read last, once everything above it has its height. */
function returnTo(heading: string | null): void {
  const place = heading === null ? null : document.getElementById(heading);
  if (place === null) return;
  window.addEventListener("load", () => {
    requestAnimationFrame(() => place.scrollIntoView());
  });
}

function begin(session: ScormSession, lesson: string): void {
  const kept = new Map<string, string>();
  let listening = false;
  keepIn({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
      if (listening) session.note(recall(lesson));
    },
  });
  keep(lesson, session.resumed);
  listening = true;
  document.documentElement.dataset["keptBy"] = "learning-system";
  session.tellWhetherSaved((saved) => showTrouble(document, saved ? null : "unsaved"));
  returnTo(session.resumed.heading);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") session.save();
  });
  window.addEventListener("pagehide", () => session.end());
  // A page that the browser brings back as it was left needs a session of its own.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
}

const stated = document.documentElement.getAttribute(VERSION_ATTRIBUTE);
const version = scormVersions.find((known) => known === stated);
const api = version === undefined ? null : findApi(window, version);
const connection = version === undefined || api === null ? null : connect(version, api);
if (connection !== null) {
  const lesson = packagedLesson(document);
  begin(new ScormSession(connection, lesson), lesson.id);
} else if (api !== null) showTrouble(document, "refused");
