/** Number of the day of an ISO 8601 date (proleptic Gregorian calendar), without a clock or a time zone; for differences in days. */
export function dayNumber(iso: string): number {
  const [y = 0, m = 0, d = 0] = iso.split("-").map(Number);
  const month = (m + 9) % 12;
  const year = y - Math.floor(month / 10);
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((month * 306 + 5) / 10) +
    d -
    1
  );
}
