import {
  builtInCodebook,
  checkCodebook,
  parseCodebook,
  tagThemes,
  type Codebook,
  type CodebookFailure,
} from "../../core/themes/index.ts";
import { guarded, type Read } from "./guarded.ts";
import { LIMITS } from "./limits.ts";
import { first, type Problem } from "./problems.ts";

export interface CodebookReport {
  name: string;
  tags: { tag: string; definition: string; patterns: number }[];
  problems: Problem[];
  /** How many examples and counter-examples were run, and those that came out otherwise. */
  checked: number;
  failures: CodebookFailure[];
  /** How many failures there are beyond those listed. */
  more: number;
}

export function readCodebook(text: string): Read<{ codebook: Codebook }> {
  const read = guarded("codebook", "the codebook", text, parseCodebook);
  if ("problems" in read) return read;
  const problems = excesses(read.codebook);
  return problems.length ? { problems } : read;
}

function excesses({ name, tags }: Codebook): Problem[] {
  const sum = (count: (tag: (typeof tags)[number]) => number) => tags.reduce((n, tag) => n + count(tag), 0);
  const long = tags.find(({ tag }) => tag.length > LIMITS.tagLength);
  return [
    ...(name.length > LIMITS.nameLength
      ? first("name-long", `the name is longer than ${LIMITS.nameLength} characters`, {
          most: LIMITS.nameLength,
        })
      : []),
    ...(long
      ? first(
          "tag-long",
          `the tag "${long.tag.slice(0, 40)}…" is longer than ${LIMITS.tagLength} characters`,
          { tag: `${long.tag.slice(0, 40)}…`, most: LIMITS.tagLength },
        )
      : []),
    ...(sum(({ patterns }) => patterns.length) > LIMITS.patterns
      ? first("patterns-many", `there are more than ${LIMITS.patterns} patterns`, { most: LIMITS.patterns })
      : []),
    ...(sum(({ examples, counterExamples }) => examples.length + counterExamples.length) > LIMITS.examples
      ? first("examples-many", `there are more than ${LIMITS.examples} examples`, { most: LIMITS.examples })
      : []),
  ];
}

/** @param text `null` for Spisok's own */
const codebookOf = (text: string | null) =>
  text === null ? { codebook: builtInCodebook() } : readCodebook(text);

export function codebookReport(text: string | null): CodebookReport {
  const read = codebookOf(text);
  if ("problems" in read)
    return { name: "", tags: [], problems: read.problems, checked: 0, failures: [], more: 0 };
  const { name, tags } = read.codebook;
  const { checked, failures } = checkCodebook(read.codebook);
  return {
    name,
    tags: tags.map(({ tag, definition, patterns }) => ({ tag, definition, patterns: patterns.length })),
    problems: [],
    checked,
    failures: failures.slice(0, LIMITS.listed),
    more: Math.max(0, failures.length - LIMITS.listed),
  };
}

/** The tags that a title would get, and the words that earned them. */
export function tryTitle(text: string | null, title: string): { tag: string; words: string[] }[] {
  const read = codebookOf(text);
  if ("problems" in read) return [];
  return tagThemes(title.slice(0, 2000), [read.codebook]).map(({ tag, matches }) => ({
    tag,
    words: [...new Set(matches.map(({ words }) => words))],
  }));
}
