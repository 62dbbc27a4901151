/** The number a person typed, with a point or a comma and any spaces or percent sign; else null. */
export function numberFromText(text: string): number | null {
  const plain = text.replaceAll(/[\s%]/g, "").replace(",", ".").replace("\u2212", "-");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
