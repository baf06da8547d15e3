/** Where a node stands in the data of a file: `["tags", 0, "patterns", "en", 2]`. */
export type Path = readonly (string | number)[];

/** Values that a message speaks of: `{ tag: "sanctions" }`. */
export type ProblemArgs = Readonly<Record<string, string | number>>;

/** Says what is wrong at a place: a code and values for those who have words of their own, and the words in English. */
export type Say = (path: Path, code: string, message: string, args?: ProblemArgs) => void;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The text of a node; empty, and said so by the caller, where there is none. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** A list of texts; one text alone is a list of one. */
export function textsOf(value: unknown, path: Path, say: Say): string[] {
  if (value === undefined || value === null) return [];
  const list = Array.isArray(value) ? value : [value];
  // A year in a list is a number to YAML.
  if (list.every((item) => typeof item === "string" || typeof item === "number")) return list.map(String);
  const key = String(path.at(-1));
  say(path, "texts-list", `"${key}" is a list of texts; put one that holds a colon into quotation marks`, {
    key,
  });
  return [];
}

/** Says which keys are not known, and tells whether all are: what a mistyped key leaves out is not said again. */
export function sayUnknownKeys(data: object, known: readonly string[], path: Path, say: Say): boolean {
  const unknown = Object.keys(data).filter((key) => !known.includes(key));
  const list = known.join(", ");
  for (const key of unknown)
    say([...path, key], "unknown-key", `"${key}" is not known here; known are ${list}`, { key, known: list });
  return unknown.length === 0;
}
