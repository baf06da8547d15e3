/** One part of the printed evaluation: a table of figures with a title. */
export interface Section {
  title: string;
  columns: string[];
  rows: (string | number)[][];
  notes?: string[];
}

/** A share of all, in percent with one digit behind the point; `0.0` of nothing. */
export const percent = (part: number, all: number): string => ((100 * part) / Math.max(1, all)).toFixed(1);
