import type { Border } from "../../analysis/settings.ts";
import { decimalFromMoney, moneyFromDecimal, type Money } from "../../domain/money.ts";
import type { Locale } from "../../domain/words.ts";

const withoutTrailingZeros = (decimal: string): string =>
  decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;

/** A border as a person writes it on a page: `0.8` is `80`, `0.755` is `75,5` in Russian. */
export function percentFromBorder(border: Border, locale: Locale): string {
  const money = moneyFromDecimal(border);
  if (money === null) return border;
  const { minor, scale } = money;
  const percent =
    scale <= 2
      ? String(minor * 10n ** BigInt(2 - scale))
      : withoutTrailingZeros(decimalFromMoney({ minor, scale: scale - 2 }));
  return locale === "ru" ? percent.replace(".", ",") : percent;
}

/** The border that a typed percentage stands for, exactly; null outside 0 to 100 or for no number. */
export function borderFromPercent(text: string): Border | null {
  const money = moneyFromDecimal(text.replaceAll(/[\s%]/g, "").replace(",", "."));
  if (money === null || money.minor < 0n) return null;
  const border = { minor: money.minor, scale: money.scale + 2 };
  if (border.minor > 10n ** BigInt(border.scale)) return null;
  return withoutTrailingZeros(decimalFromMoney(border));
}

const atScale = ({ minor, scale }: Money, wanted: number): bigint =>
  minor * 10n ** BigInt(wanted - scale);

/** Whether each plain decimal is greater than the one before it; compared exactly. */
export function ascending(decimals: readonly string[]): boolean {
  const values = decimals.map((decimal) => moneyFromDecimal(decimal) ?? { minor: 0n, scale: 0 });
  const scale = Math.max(...values.map((value) => value.scale));
  const exact = values.map((value) => atScale(value, scale));
  return exact.every((value, index) => index === 0 || value > (exact[index - 1] ?? value));
}
