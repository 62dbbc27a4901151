import type { Locale } from "../../domain/words.ts";
import { formatFor } from "../../messages/format.ts";
import type { ExamMessages } from "../../messages/ru/training-exam.ts";
import type { Certificate } from "../certificate/code.ts";
import { element } from "./element.ts";

type Words = ExamMessages["certificate"];

/** A certificate as a sheet of paper; the code stands on it with the page that verifies it. */
export const certificatePaper = (
  certificate: Certificate,
  code: string,
  page: string,
  locale: Locale,
  words: Words,
): HTMLElement =>
  element(
    "article",
    { class: "certificate-paper", "aria-label": words.title },
    element("p", { class: "brand" }, words.brand),
    element("p", { class: "title" }, words.title),
    element("p", { class: "holder" }, certificate.name),
    element("p", { class: "says" }, words.says),
    certificateFacts(certificate, locale, words),
    element("p", { class: "attested" }, words.attested),
    element("p", { class: "verify" }, `${words.verifyAt} `, element("span", {}, page)),
    element("p", { class: "code" }, element("span", { class: "vh" }, `${words.code}: `), code),
  );

/** What a certificate says, line by line; `named` where the name stands among the lines. */
export function certificateFacts(
  { name, day, right, of, course }: Certificate,
  locale: Locale,
  words: Words,
  named?: "named",
): HTMLElement {
  const format = formatFor(locale, null);
  const lines: readonly (readonly [string, string])[] = [
    ...(named === undefined ? [] : [[words.holder, name] as const]),
    [words.day, format.day(day)],
    [words.score, words.scoreOf(right, of, format.percent(right / of, { decimals: 0 }))],
    [words.course, course],
  ];
  return element(
    "dl",
    {},
    ...lines.map(([what, value]) =>
      element("div", {}, element("dt", {}, what), element("dd", {}, value)),
    ),
  );
}
