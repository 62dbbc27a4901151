/** A place that was found: a page, or a part of it under a heading. */
interface Found {
  readonly url: string;
  /** The words around the find: entities, and `<mark>` round what was sought. */
  readonly excerpt: string;
}
interface FoundPage extends Found {
  readonly meta: { readonly title: string };
  readonly sub_results: readonly (Found & { readonly title: string })[];
}
/** The part of Pagefind's program that is used; it is written beside the site when it is built. */
interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>;
  /** Null when a later search has begun meanwhile. */
  debouncedSearch(
    sought: string,
    options: object,
    milliseconds: number,
  ): Promise<{ readonly results: readonly { data(): Promise<FoundPage> }[] } | null>;
}

const PAGES = 8;
const PARTS = 3;
const PAUSE_MS = 150;

/** Search in the course, in a dialog; Ctrl+K opens and closes it. */
class CourseSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector("dialog");
    const field = this.querySelector("input");
    const button = this.querySelector<HTMLButtonElement>("button.open");
    if (!dialog || !field || !button) return;
    button.disabled = false;
    const open = () => {
      dialog.showModal();
      field.select();
    };
    button.addEventListener("click", open);
    // A click beside the dialog lands on the dialog itself, which has no padding of its own.
    dialog.addEventListener("click", ({ target }) => {
      if (target === dialog) dialog.close();
    });
    document.addEventListener("keydown", (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.code !== "KeyK") return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else open();
    });
    field.addEventListener("input", () => void this.#search(field.value.trim()));
    field.addEventListener("keydown", (event) => {
      // Enter would send the form, which closes the dialog; Escape would only clear the field.
      if (event.key === "Enter") event.preventDefault();
      if (event.key === "Escape") dialog.close();
    });
  }

  async #search(sought: string): Promise<void> {
    const { none = "", one = "", many = "", searching = "" } = this.dataset;
    if (sought === "") {
      this.#show("", []);
      return;
    }
    this.#pagefind ??= this.#load();
    const pagefind = await this.#pagefind;
    const found = await pagefind.debouncedSearch(sought, {}, PAUSE_MS);
    if (found === null) return;
    const count = found.results.length;
    const say = (words: string) =>
      words.replace("[SEARCH_TERM]", sought).replace("[COUNT]", String(count));
    if (count > 0) this.#show(say(searching), []);
    const pages = await Promise.all(found.results.slice(0, PAGES).map((page) => page.data()));
    if (this.querySelector("input")?.value.trim() !== sought) return;
    this.#show(say(count === 0 ? none : count === 1 ? one : many), pages.map(pageLine));
  }

  async #load(): Promise<Pagefind> {
    const address = this.dataset["program"] ?? "";
    // Not a module of ours: it lies beside the built site, so its type can only be stated.
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ baseUrl: this.dataset["base"] ?? "/" });
    return pagefind;
  }

  #show(status: string, lines: readonly HTMLElement[]): void {
    this.querySelector("[role=status]")?.replaceChildren(status);
    this.querySelector("ol")?.replaceChildren(...lines);
  }
}

function pageLine({ url, meta, excerpt, sub_results: parts }: FoundPage): HTMLElement {
  const line = document.createElement("li");
  const under = parts.filter((part) => part.title !== meta.title).slice(0, PARTS);
  const top = parts.find((part) => part.title === meta.title);
  line.append(link(url, meta.title));
  if (top || under.length === 0) line.append(excerptOf((top ?? { excerpt }).excerpt));
  for (const part of under) {
    const place = document.createElement("div");
    place.className = "part";
    place.append(link(part.url, part.title), excerptOf(part.excerpt));
    line.append(place);
  }
  return line;
}

function link(url: string, text: string): HTMLElement {
  const made = document.createElement("a");
  made.href = url;
  made.textContent = text;
  return made;
}

/** Pagefind gives markup; only its text and its marks are taken over. */
function excerptOf(markup: string): HTMLElement {
  const made = document.createElement("span");
  made.className = "excerpt";
  for (const node of new DOMParser().parseFromString(markup, "text/html").body.childNodes) {
    const piece = document.createElement(node.nodeName === "MARK" ? "mark" : "span");
    piece.textContent = node.textContent;
    made.append(piece);
  }
  return made;
}

customElements.define("course-search", CourseSearch);
