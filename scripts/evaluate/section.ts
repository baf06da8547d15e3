/** One part of the printed evaluation: a table of figures with a title. */
export interface Section {
  title: string;
  columns: string[];
  rows: (string | number)[][];
  notes?: string[];
}
