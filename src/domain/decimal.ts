const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/**
 * A finite number, from a number or from decimal text such as `"-0.08"`, `" .6"` or `"-8.1E-05"`; everything else is
 * undefined: the sources mix both and write "-", "x", "low", "c" or nothing for "no figure" (WhenCreatingCoursesProviderViewModel.cs).
 */
export function toDecimal(value: unknown): number | undefined {
  const number = typeof value === 'string' && decimal.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
