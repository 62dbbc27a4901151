import type { Locale } from "../../domain/words.ts";
import { element } from "../../markup/markup.ts";
import { viewerPageMessages } from "../../messages/viewer-page.ts";
import { dom } from "./dom.ts";

/**
 * Asks for the passphrase of a sealed link. `unlock` says whether the report opened; a wrong passphrase
 * stays in the field, so that a letter can be mended.
 */
export function passphraseForm(
  locale: Locale,
  unlock: (passphrase: string) => Promise<boolean>,
): HTMLElement {
  const { problems, passphrase: words } = viewerPageMessages[locale];
  const field = dom(
    element("input", {
      id: "passphrase",
      type: "text",
      required: true,
      autocomplete: "off",
      autocapitalize: "none",
      spellcheck: "false",
      "aria-describedby": "passphrase-wrong passphrase-forgotten",
    }),
  ) as HTMLInputElement; // What `dom` makes of an input.
  const button = dom(element("button", { type: "submit", class: "btn primary" }, words.open));
  const status = dom(element("p", { class: "note", role: "status" }));
  const wrong = dom(element("p", { id: "passphrase-wrong", class: "refused", role: "alert" }));
  const form = dom(element("form", { class: "passphrase" }));
  const label = dom(element("label", { for: "passphrase" }, words.label));
  const forgotten = element("p", { id: "passphrase-forgotten", class: "note" }, words.forgotten);
  form.append(label, field, button, status, wrong, dom(forgotten));

  let opening = false;
  const say = (isOpening: boolean, isWrong: boolean): void => {
    opening = isOpening;
    status.textContent = isOpening ? words.opening : "";
    wrong.textContent = isWrong ? words.wrong : "";
    form.setAttribute("aria-busy", String(isOpening));
    field.setAttribute("aria-invalid", String(isWrong));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (opening) return;
    say(true, false);
    void unlock(field.value).then((opened) => {
      if (opened) return;
      say(false, true);
      field.focus();
    });
  });

  const { title, text } = problems["passphrase-wanted"];
  const page = dom(
    element("div", { class: "link-trouble" }, element("h1", {}, title), element("p", {}, text)),
  );
  page.append(form);
  return page;
}
