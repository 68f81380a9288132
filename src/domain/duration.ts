/** How long a course takes: months for apprenticeships, hours for apprenticeship units (GetCoursesQueryHandler.cs). */
export interface Duration {
  /** A positive whole number of {@link unit}. */
  readonly value: number;
  readonly unit: 'months' | 'hours';
}
