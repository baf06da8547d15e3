import { first, reasonOf, shortened, type Problem } from "./problems.ts";

/** What was read, or what is wrong with the file. */
export type Read<T> = T | { problems: Problem[] };

/**
 * Reads a file that may come from anybody and be anything.
 * @param kind names the texts `spisok-problem-…-empty` and `…-unreadable`
 * @param called what the file is in English
 * @example guarded("outlets", "the file of outlets", text, parseOutlets)
 */
export function guarded<T extends object>(
  kind: "codebook" | "outlets" | "rules",
  called: string,
  text: string,
  parse: (text: string) => T,
): Read<Exclude<T, { errors: unknown }>> {
  if (!text.trim()) return { problems: first(`${kind}-empty`, `${called} is empty`) };
  try {
    const read = parse(text.replace(/^\uFEFF/, ""));
    return isRefused(read) ? { problems: shortened(read.errors) } : (read as Exclude<T, { errors: unknown }>);
  } catch (error) {
    // The reader of YAML gives up on thousands of nested brackets, and on what refers to itself over and over.
    const reason = reasonOf(error);
    return { problems: first(`${kind}-unreadable`, `${called} cannot be read: ${reason}`, { reason }) };
  }
}

const isRefused = (read: object): read is { errors: readonly Problem[] } => "errors" in read;
