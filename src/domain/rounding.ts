/**
 * Rounds to a whole number, halves to the even neighbour, as .NET does by default and so the official figures do:
 * 12.5 → 12, 13.5 → 14 (WhenCreatingTheQarModel.cs).
 */
export function roundHalfToEven(n: number): number {
  const below = Math.floor(n);
  if (n - below !== 0.5) return Math.round(n) + 0; // + 0 turns −0 into 0
  return below % 2 === 0 ? below + 0 : below + 1;
}
