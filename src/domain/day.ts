const day = /^(\d{4}-\d{2}-\d{2})(?:$|T)/;

/**
 * The calendar day of a date text with or without a time, as `YYYY-MM-DD`; undefined for anything else, for days that no
 * calendar has, and for .NET's empty and endless dates, year 1 and year 9999. The sources name no zone
 * (web, MockServer: course-expired.json, course-lastdatestarts.json).
 */
export function toDay(text: string | undefined): string | undefined {
  const found = day.exec(text?.trim() ?? '')?.[1];
  return found !== undefined && found >= '1900' && found < '9999' && isOnCalendar(found) ? found : undefined;
}

function isOnCalendar(text: string): boolean {
  const midnight = new Date(`${text}T00:00:00Z`);
  return !isNaN(+midnight) && midnight.toISOString().startsWith(text); // 30 February rolls over
}

/**
 * The calendar day in the United Kingdom at a moment, `YYYY-MM-DD`, whatever the visitor's time zone (GetCourseLookupResponse.cs
 * compares days).
 */
export function todayInUk(now: Date): string {
  // Sweden writes its dates so.
  return now.toLocaleDateString('sv', { timeZone: 'Europe/London' });
}
