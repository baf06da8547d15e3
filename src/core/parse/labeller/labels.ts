/**
 * What a token of a reference can belong to: author, editor, title, container, date, locator (volume, issue, pages), publisher,
 * place, note (edition, medium, words between the fields), link, series.
 */
export const LABELS = ["A", "E", "T", "C", "D", "L", "P", "W", "N", "U", "S"] as const;

export type Label = (typeof LABELS)[number];
