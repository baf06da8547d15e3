import { LIMITS } from "./limits.ts";

/** Something wrong in a file; lines and columns count from 1. */
export interface Problem {
  line: number;
  column: number;
  /** The text `spisok-problem-…` says it in the language of the interface; `message` says it in English. */
  code: string;
  message: string;
  args?: Readonly<Record<string, string | number>>;
}

/** One problem with a file as a whole. */
export const first = (code: string, message: string, args: Problem["args"] = {}): Problem[] => [
  { line: 1, column: 1, code, message, args },
];

/** Messages quote the file, which may be anything. */
export const reasonOf = (error: unknown) => (error as Error).message.slice(0, 300);

/** Messages quote the file, which may be anything. */
export const shortened = (problems: readonly Problem[]): Problem[] =>
  problems.slice(0, LIMITS.listed).map(({ line, column, code, message, args = {} }) => ({
    line,
    column,
    code,
    message: message.slice(0, 300),
    args: Object.fromEntries(
      Object.entries(args).map(([name, value]) => [
        name,
        typeof value === "string" ? value.slice(0, 300) : value,
      ]),
    ),
  }));
