/** An academic year by its two calendar years. */
export interface AcademicYear {
  readonly from: number;
  readonly to: number;
}

const fourDigits = /^(\d{2})(\d{2})$/;

/**
 * The academic year that a four-digit period stands for: "2425" → 2024 and 2025, "9900" → 2099 and 2000, anything else
 * undefined (CourseProvidersViewModel.cs throws there; WhenCreatingTheReviewsModel.cs).
 */
export function academicYear(period: string | undefined): AcademicYear | undefined {
  const [, from, to] = fourDigits.exec(period ?? '') ?? [];
  return from && to ? { from: 2000 + Number(from), to: 2000 + Number(to) } : undefined;
}
