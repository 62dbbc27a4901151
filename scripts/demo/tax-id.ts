const companyWeights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const firstPersonWeights = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const secondPersonWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/**
 * An INN with right check digits that belongs to nobody: no tax office has the region code 00.
 * Ten digits for a company, twelve for a sole trader.
 */
export function inventedTaxId(customerNumber: number, soleTrader: boolean): string {
  if (!soleTrader) {
    const company = `0000${String((customerNumber * 1237) % 100_000).padStart(5, "0")}`;
    return company + checkDigit(company, companyWeights);
  }
  const person = `0000${String(customerNumber * 7919).padStart(6, "0")}`;
  const eleven = person + checkDigit(person, firstPersonWeights);
  return eleven + checkDigit(eleven, secondPersonWeights);
}

function checkDigit(digits: string, weights: readonly number[]): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return String((sum % 11) % 10);
}
