import Typograf from "typograf";

/** Rules of the typographer that say otherwise than we write, or that are wrong here. */
const ours = [
  // A number stands apart from %, by GOST 8.417; digits are grouped, and № is bound, by a full no-break
  // space.
  "common/space/delBeforePercent",
  "common/number/digitGrouping",
  "common/nbsp/replaceNbsp",
  "ru/nbsp/afterNumberSign",
  // A colon between numbers is a division; "21 C" and "(C)" are classes.
  "common/space/delBeforePunctuation",
  "common/symbols/cf",
  "common/symbols/copy",
  // Short words are bound when a text is shown (src/messages/typography.ts), and `text-wrap: pretty`
  // sees to last lines: thousands of unseen marks would only burden the source.
  "common/nbsp/afterShortWord",
  "common/nbsp/afterShortWordByList",
  "common/nbsp/beforeShortLastWord",
  "common/nbsp/beforeShortLastNumber",
  "ru/nbsp/beforeParticle",
  // They take the next sentence for an initial, "им." for a name, "разве что то, что" for "что-то".
  "ru/nbsp/initials",
  "ru/nbsp/addr",
  "ru/nbsp/see",
  "ru/dash/to",
  // Days from one to another have "–" between spaces, and titles of others stay as they are.
  "ru/dash/main",
];

const typograf = new Typograf({
  locale: ["ru", "en-US"],
  disableRule: [...ours, "common/html/*", "ru/optalign/*"],
  enableRule: ["common/nbsp/afterNumber"],
  htmlEntity: { type: "default" },
});

/** What other programs call a thing or want to be typed, in their own typography. */
const namesOfOthers = /1С:УТ|ID,frequency,recency,T|!=/g;

const NO_BREAK = /\u00a0/g;
const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 20), at + 20).replaceAll(NO_BREAK, "⍽");

/** Where the typographer would set a Russian text otherwise, as "is → should be"; null where it would not. */
export function typographyFault(source: string): string | null {
  const text = source.replaceAll(namesOfOthers, "\u2060").trim();
  const set = typograf.execute(text);
  if (set === text) return null;
  const differs = (at: number): boolean => text[at] !== set[at];
  const at = Array.from(text, (_, place) => place).find(differs) ?? text.length;
  return `${around(text, at)} → ${around(set, at)}`;
}
