/** A whole number as British English and Welsh write it: 1,500. No `Intl`: making a formatter takes longer than painting a card. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
