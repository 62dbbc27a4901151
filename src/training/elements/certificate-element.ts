import type { ExamMessages } from "../../messages/ru/training-exam.ts";
import { address } from "../../site/address.ts";
import { certificateCode, certificateFrom, nameOnPaper } from "../certificate/code.ts";
import type { Certificate } from "../certificate/code.ts";
import { certificateName, keepCertificateName } from "../certificate/kept-name.ts";
import { recallExams } from "../exam/attempts.ts";
import { bestExam, isPass } from "../exam/result.ts";
import { certificateFacts, certificatePaper } from "./certificate-paper.ts";
import { element } from "./element.ts";
import { examWordsIn } from "./words.ts";

type Words = ExamMessages["certificate"];

/** The reader's own certificate once the exam is passed; anybody's by its code. */
class CertificateElement extends HTMLElement {
  #link = "";

  connectedCallback(): void {
    void this.#open();
  }

  get #locale(): "ru" | "en" {
    return this.dataset["locale"] === "en" ? "en" : "ru";
  }

  async #open(): Promise<void> {
    if (!isSecureContext) {
      this.#sendToSecure();
      return;
    }
    const words = (await examWordsIn(this.#locale)).certificate;
    this.#offerToVerify(words);
    addEventListener("hashchange", () => void this.#verifyAddress(words));
    if (await this.#verifyAddress(words)) return;
    const exam = bestExam(recallExams());
    const of = exam?.questions.length ?? 0;
    this.#show("[data-own]");
    if (exam === null || !isPass(exam.right, of)) {
      this.#show("[data-not-yet]");
      return;
    }
    this.#show("[data-making]");
    const { day, right } = exam;
    await this.#make({ day, right, of, course: this.dataset["course"] ?? "" }, words);
  }

  /** The checksum of a code is reckoned by a part of the browser that pages over plain http do not get. */
  #sendToSecure(): void {
    this.#show("[data-insecure]");
    const verifying = this.querySelector<HTMLElement>("[data-verifying]");
    if (verifying) verifying.hidden = true;
    const link = this.querySelector<HTMLAnchorElement>("[data-secure]");
    if (link) link.href = location.href.replace(/^http:/, "https:");
  }

  async #make(exam: Omit<Certificate, "name">, words: Words): Promise<void> {
    const field = this.querySelector<HTMLInputElement>("[data-name]");
    if (!field) return;
    field.value = certificateName();
    field.addEventListener("input", () => {
      keepCertificateName(nameOnPaper(field.value));
      void this.#draw({ ...exam, name: nameOnPaper(field.value) }, words);
    });
    this.querySelector("[data-print]")?.addEventListener("click", () => {
      if (field.value.trim() === "") field.focus();
      else print();
    });
    this.querySelector("[data-copy]")?.addEventListener("click", () => void this.#copy(words));
    await this.#draw({ ...exam, name: nameOnPaper(field.value) }, words);
  }

  async #draw(certificate: Certificate, words: Words): Promise<void> {
    const place = this.querySelector("[data-paper]");
    const named = certificate.name !== "";
    for (const button of this.querySelectorAll<HTMLButtonElement>("[data-print], [data-copy]"))
      button.disabled = !named;
    this.#say(named ? "" : words.nameFirst);
    if (!named) {
      place?.replaceChildren();
      return;
    }
    const code = await certificateCode(certificate);
    const page = new URL(address(`/${this.#locale}/learn/certificate/`), location.href).href;
    // Reckoning the checksum takes a moment, in which a letter more may have been typed.
    if (certificate.name !== nameOnPaper(this.querySelector("input")?.value ?? "")) return;
    this.#link = `${page}#${code}`;
    place?.replaceChildren(certificatePaper(certificate, code, page, this.#locale, words));
  }

  async #copy(words: Words): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#link);
      this.#say(words.copied);
    } catch {
      this.#say(words.notCopied);
    }
  }

  #offerToVerify(words: Words): void {
    this.querySelector("[data-verify]")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#verify(this.querySelector("textarea")?.value ?? "", words);
    });
  }

  /** Verifies the code that stands in the address; false where none does. */
  async #verifyAddress(words: Words): Promise<boolean> {
    const code = location.hash.slice(1);
    if (!/^kam\d/.test(code)) return false;
    const field = this.querySelector("textarea");
    if (field) field.value = code;
    await this.#verify(code, words);
    return true;
  }

  async #verify(pasted: string, words: Words): Promise<void> {
    const verdict = this.querySelector("[data-verdict]");
    const read = await certificateFrom(pasted);
    if (read.ok)
      verdict?.replaceChildren(
        element("p", { class: "intact" }, words.intact),
        certificateFacts(read.value, this.#locale, words, "named"),
        element("p", { class: "note" }, words.attested),
      );
    else verdict?.replaceChildren(element("p", { class: "refused" }, words.problems[read.problem]));
  }

  #show(place: string): void {
    const found = this.querySelector<HTMLElement>(place);
    if (found) found.hidden = false;
  }

  #say(text: string): void {
    this.querySelector("[data-said]")?.replaceChildren(text);
  }
}

customElements.define("kam-certificate", CertificateElement);
