import type { Border } from "../../analysis/settings.ts";
import { decimalFromMoney, moneyFromDecimal } from "../../domain/money.ts";
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
