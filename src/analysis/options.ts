import { dayNumber, plainDate } from "../domain/calendar.ts";
import { failure, success, type Result } from "../domain/result.ts";
import { lineProperties, measures, steps, units, type LineProperty } from "../domain/words.ts";
import { abcBordersOf, ownAbcBorders } from "./abc/rule.ts";
import { ownBorders } from "./xyz/rule.ts";
import { abcRules, defaultSettings, type Settings } from "./settings.ts";

/** The settings as texts, by one set of names for addresses and the command line. */
export type Options = Readonly<Partial<Record<OptionName, string>>>;

/** An option that does not exist, or a value that it does not take. */
export interface OptionProblem {
  readonly code: "unknown-option" | "bad-value";
  readonly option: string;
  readonly value: string;
  /** The values it takes, or one example where they are numbers or dates; of an unknown option: all names. */
  readonly allowed: readonly string[];
}

interface Option {
  readonly allowed: readonly string[];
  /** The settings with this option's text in them; null where it does not take the text. */
  readonly read: (text: string, settings: Settings) => Settings | null;
  readonly write: (settings: Settings) => string;
}

const BORDER = /^(?:0|1)(?:\.\d{1,6})?$/;
const FACTOR = /^\d{1,4}(?:\.\d{1,6})?$/;
const DAYS = /^\d{1,5}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PARTY = /^(?:tax|name|customer|group|person|manager):./su;
const SUM = /^\d{1,15}(?:\.\d{1,2})?$/;

/** Decimals of 0 to 1 without needless zeros, so that equal settings have equal texts. */
function borders(text: string, count: number): readonly string[] | null {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length !== count || !parts.every((part) => BORDER.test(part))) return null;
  return parts.every((part) => Number(part) <= 1) ? parts.map(withoutZeros) : null;
}

const withoutZeros = (text: string): string =>
  text.includes(".") ? text.replace(/\.?0+$/, "") : text;

const rising = (parts: readonly string[]): boolean =>
  parts.every((part, index) => index === 0 || Number(part) > Number(parts[index - 1]));

function pick<Value extends string>(values: readonly Value[], text: string): Value | null {
  return values.find((value) => value === text) ?? null;
}

/** An option whose values are a closed list. */
function choice<Value extends string>(
  allowed: readonly Value[],
  put: (value: Value, settings: Settings) => Settings,
  write: (settings: Settings) => Value,
): Option {
  return {
    allowed,
    write,
    read: (text, settings) => {
      const value = pick(allowed, text);
      return value === null ? null : put(value, settings);
    },
  };
}

const unit = choice(
  units,
  (value, settings) => ({ ...settings, unit: value }),
  ({ unit: value }) => value,
);

const measure = choice(
  ["auto", ...measures],
  (value, settings) => ({ ...settings, measure: value }),
  ({ measure: value }) => value,
);

const abc: Option = {
  allowed: ["0.8,0.95"],
  read: (text, settings) => {
    const own = ownAbcBorders[settings.abc.rule];
    const [a, b] = borders(text, 2) ?? [];
    if (own === null || a === undefined || b === undefined) return null;
    if (!rising(settings.abc.rule === "share" ? ["0", b, a] : ["0", a, b])) return null;
    const chosen = own.a === a && own.b === b ? null : { a, b };
    return { ...settings, abc: { ...settings.abc, borders: chosen } };
  },
  write: (settings) => {
    const inForce = abcBordersOf(settings.abc);
    return inForce === null ? "" : `${inForce.a},${inForce.b}`;
  },
};

const abcRule = choice(
  abcRules,
  (rule, settings) => ({ ...settings, abc: { ...settings.abc, rule } }),
  (settings) => settings.abc.rule,
);

const abcWithin = choice(
  ["all", ...lineProperties],
  (value, settings) => ({
    ...settings,
    abc: { ...settings.abc, within: value === "all" ? null : value },
  }),
  (settings) => settings.abc.within ?? "all",
);

const xyz = choice(
  ["frequency", "variation"],
  (rule, settings) => ({ ...settings, xyz: { ...settings.xyz, rule } }),
  (settings) => settings.xyz.rule,
);

/** More purchases are steadier, more variation is not: the borders fall or rise with the rule. */
const xyzBorders: Option = {
  allowed: ["0.75,0.4", "0.25,0.5"],
  read: (text, settings) => {
    const [x, y] = borders(text, 2) ?? [];
    if (x === undefined || y === undefined) return null;
    const ordered = settings.xyz.rule === "frequency" ? rising([y, x]) : rising([x, y]);
    if (!ordered) return null;
    const own = ownBorders[settings.xyz.rule];
    const same = own.x === x && own.y === y;
    return { ...settings, xyz: { ...settings.xyz, borders: same ? null : { x, y } } };
  },
  write: ({ xyz: { borders: chosen, rule } }) => {
    const { x, y } = chosen ?? ownBorders[rule];
    return `${x},${y}`;
  },
};

const step = choice(
  ["auto", ...steps],
  (value, settings) => ({ ...settings, step: value }),
  ({ step: value }) => value,
);

const since = choice(
  ["window", "firstPurchase"],
  (value, settings) => ({ ...settings, xyz: { ...settings.xyz, since: value } }),
  (settings) => settings.xyz.since,
);

const partial = choice(
  ["include", "exclude"],
  (value, settings) => ({ ...settings, xyz: { ...settings.xyz, partial: value } }),
  (settings) => settings.xyz.partial,
);

const deviation = choice(
  ["population", "sample"],
  (value, settings) => ({ ...settings, xyz: { ...settings.xyz, deviation: value } }),
  (settings) => settings.xyz.deviation,
);

const seasons = choice(
  ["keep", "remove"],
  (value, settings) => ({ ...settings, xyz: { ...settings.xyz, seasons: value } }),
  (settings) => settings.xyz.seasons,
);

const isDay = (text: string): boolean => DATE.test(text) && plainDate(dayNumber(text)) === text;

const asOf: Option = {
  allowed: ["2025-12-31"],
  read: (text, settings) => (isDay(text) ? { ...settings, asOf: text } : null),
  write: (settings) => settings.asOf ?? "",
};

/** A day that the lines counted begin or end with. */
const bound = (key: "from" | "to"): Option => ({
  allowed: ["2025-01-01"],
  read: (text, settings) => {
    const filters = { ...settings.filters, [key]: text };
    const { from, to } = filters;
    if (!isDay(text) || (from !== null && to !== null && from > to)) return null;
    return { ...settings, filters };
  },
  write: ({ filters }) => filters[key] ?? "",
});

/** What a property of the line must be; folded as intake folds names. */
const filter = (property: LineProperty): Option => ({
  allowed: ["…"],
  read: (text, settings) => {
    const value = text.replaceAll(/\s+/gu, " ").trim();
    const { filters } = settings;
    if (value === "") return null;
    return {
      ...settings,
      filters: { ...filters, values: { ...filters.values, [property]: value } },
    };
  },
  write: ({ filters }) => filters.values[property] ?? "",
});

/** Ids of parties with commas between them; a comma inside one is written as an address writes it. */
const lose: Option = {
  allowed: ["tax:7700000016"],
  read: (text, settings) => {
    const parties = text.split(",").map(unescaped);
    if (!parties.every((id) => id !== null && PARTY.test(id))) return null;
    return {
      ...settings,
      loss: { ...settings.loss, parties: [...new Set(parties)].flatMap((id) => id ?? []) },
    };
  },
  write: ({ loss }) => loss.parties.map(escaped).join(","),
};

const escaped = (id: string): string => id.replaceAll("%", "%25").replaceAll(",", "%2C");
const unescaped = (text: string): string | null =>
  /%(?!25|2C)/.test(text) ? null : text.replaceAll("%2C", ",").replaceAll("%25", "%");

const sum = (key: "fixedCosts" | "reserve"): Option => ({
  allowed: ["1500000"],
  read: (text, settings) =>
    SUM.test(text) ? { ...settings, loss: { ...settings.loss, [key]: withoutZeros(text) } } : null,
  write: ({ loss }) => loss[key] ?? "",
});

const dependency: Option = {
  allowed: ["0.1,0.2,0.7"],
  read: (text, settings) => {
    const [key, critical, mono] = borders(text, 3) ?? [];
    if (key === undefined || critical === undefined || mono === undefined) return null;
    if (!rising(["0", key, critical, mono])) return null;
    return { ...settings, dependency: { key, critical, mono } };
  },
  write: ({ dependency: { key, critical, mono } }) => `${key},${critical},${mono}`,
};

const lost: Option = {
  allowed: ["3,60"],
  read: (text, settings) => {
    const [factor = "", days = "", ...more] = text.split(",").map((part) => part.trim());
    if (!FACTOR.test(factor) || Number(factor) === 0 || !DAYS.test(days) || more.length > 0)
      return null;
    return { ...settings, lost: { factor: Number(factor), days: Number(days) } };
  },
  write: (settings) => `${String(settings.lost.factor)},${String(settings.lost.days)}`,
};

/** Read in this order: borders are judged by the rule that goes before them. */
const options = {
  unit,
  measure,
  "abc-rule": abcRule,
  abc,
  "abc-within": abcWithin,
  xyz,
  "xyz-borders": xyzBorders,
  step,
  since,
  partial,
  deviation,
  seasons,
  "as-of": asOf,
  dependency,
  lost,
  from: bound("from"),
  to: bound("to"),
  manager: filter("manager"),
  department: filter("department"),
  region: filter("region"),
  category: filter("category"),
  lose,
  "fixed-costs": sum("fixedCosts"),
  reserve: sum("reserve"),
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/** The names of the settings in addresses and, after two dashes, on the command line. */
export const optionNames = Object.keys(options) as readonly OptionName[];

/** Options that hold names or sums of the company: never in the part of an address that is sent. */
export const privateOptions: ReadonlySet<OptionName> = new Set([
  ...lineProperties,
  "lose",
  "fixed-costs",
  "reserve",
]);

/** The settings that texts ask for, what is not named standing as by default. */
export function settingsFromOptions(
  texts: Readonly<Record<string, string | undefined>>,
): Result<Settings, OptionProblem> {
  const unknown = Object.keys(texts).find((name) => !Object.hasOwn(options, name));
  if (unknown !== undefined)
    return failure({
      code: "unknown-option",
      option: unknown,
      value: texts[unknown] ?? "",
      allowed: optionNames,
    });
  let settings = defaultSettings;
  for (const name of optionNames) {
    const text = texts[name];
    if (text === undefined) continue;
    const read = options[name].read(text, settings);
    if (read === null)
      return failure({
        code: "bad-value",
        option: name,
        value: text,
        allowed: options[name].allowed,
      });
    settings = read;
  }
  return success(settings);
}

/** The texts of the settings that differ from the default ones; read back they give the same settings. */
export function optionsFromSettings(settings: Settings): Options {
  const standard = {
    ...defaultSettings,
    abc: { ...defaultSettings.abc, rule: settings.abc.rule },
    xyz: { ...defaultSettings.xyz, rule: settings.xyz.rule },
  };
  const texts: Partial<Record<OptionName, string>> = {};
  for (const name of optionNames) {
    const text = options[name].write(settings);
    const isRule = name === "xyz" || name === "abc-rule";
    const usual = options[name].write(isRule ? defaultSettings : standard);
    if (text !== usual) texts[name] = text;
  }
  return texts;
}
