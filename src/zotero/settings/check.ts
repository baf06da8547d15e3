import {
  builtInCodebook,
  builtInCodebookText,
  checkCodebook,
  parseCodebook,
  tagThemes,
  type Codebook,
  type CodebookFailure,
} from "../../core/themes/index.ts";
import type { Outlet } from "../../core/outlets/index.ts";
import { cleanUrl, parseUrlRules, type UrlRules } from "../../core/urls/index.ts";
import { rulesInBothForms } from "./both-forms.ts";
import {
  builtInOutletsText,
  outletsReport,
  readOutlets,
  tryOutlet,
  type FoundOutlet,
  type OutletsReport,
} from "./check-outlets.ts";
import { LIMITS } from "./limits.ts";
import { first, reasonOf, shortened, type Problem } from "./problems.ts";

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

export interface RulesReport {
  problems: Problem[];
  /** How many rules of one's own, switched off and exempt there are. */
  strip: number;
  off: number;
  exempt: number;
}

/** The questions that the checking worker answers. */
export type Question =
  /** Without a text it is Spisok's own codebook. */
  | { ask: "codebook"; text: string | null }
  | { ask: "builtIn" }
  | { ask: "codebooks"; texts: string[]; builtIn: boolean }
  | { ask: "title"; text: string | null; title: string }
  /** Without a text these are the built-in outlets. */
  | { ask: "outlets"; text: string | null }
  | { ask: "builtInOutlets" }
  | { ask: "ownOutlets"; text: string }
  | { ask: "outlet"; text: string | null; words: string }
  | { ask: "rules"; text: string }
  | { ask: "urlRules"; text: string }
  | { ask: "link"; text: string; off: string[]; exempt: string[]; link: string };

export interface Answers {
  codebook: CodebookReport;
  /** The text of Spisok's own codebook: it is long, and the worker has it anyway. */
  builtIn: string;
  /** In the order of the texts, the built-in one first; what cannot be used as its first problem. */
  codebooks: (Codebook | Problem)[];
  title: { tag: string; words: string[] }[];
  outlets: OutletsReport;
  builtInOutlets: string;
  ownOutlets: Outlet[] | Problem;
  outlet: FoundOutlet | null;
  rules: RulesReport;
  urlRules: UrlRules | Problem;
  /** `guard` names the text `spisok-guard-…`; empty where the link is not guarded. */
  link: { url: string; removed: string[]; guard: string };
}

export function answer<K extends Question["ask"]>(question: Question & { ask: K }): Answers[K];
export function answer(question: Question): unknown {
  switch (question.ask) {
    case "codebook":
      return codebookReport(question.text);
    case "builtIn":
      return builtInCodebookText();
    case "codebooks":
      return [
        ...(question.builtIn ? [builtInCodebook()] : []),
        ...question.texts.map((text) => {
          const read = readCodebook(text);
          return "codebook" in read ? read.codebook : read.problems[0]!;
        }),
      ];
    case "title": {
      const read = codebookOf(question.text);
      if ("problems" in read) return [];
      return tagThemes(question.title.slice(0, 2000), [read.codebook]).map(({ tag, matches }) => ({
        tag,
        words: [...new Set(matches.map(({ words }) => words))],
      }));
    }
    case "outlets":
      return outletsReport(question.text);
    case "builtInOutlets":
      return builtInOutletsText();
    case "ownOutlets": {
      const read = readOutlets(question.text);
      return "outlets" in read ? read.outlets : read.problems[0];
    }
    case "outlet":
      return tryOutlet(question.text, question.words);
    case "rules": {
      const read = readRules(question.text);
      if ("problems" in read) return { problems: read.problems, strip: 0, off: 0, exempt: 0 };
      const { strip, off, exempt } = read.rules;
      return { problems: [], strip: strip.length, off: off.length, exempt: exempt.length };
    }
    case "urlRules": {
      const read = readRules(question.text);
      return "rules" in read ? rulesInBothForms(read.rules) : read.problems[0];
    }
    case "link":
      return tryLink(question);
  }
}

function readCodebook(text: string): { codebook: Codebook } | { problems: Problem[] } {
  if (!text.trim()) return { problems: first("codebook-empty", "the codebook is empty") };
  let read;
  try {
    read = parseCodebook(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    // The reader of YAML gives up on thousands of nested brackets.
    const reason = reasonOf(error);
    return { problems: first("codebook-unreadable", `the codebook cannot be read: ${reason}`, { reason }) };
  }
  if ("errors" in read) return { problems: shortened(read.errors) };
  const { codebook } = read;
  const problems = excesses(codebook);
  return problems.length ? { problems } : { codebook };
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

const codebookOf = (text: string | null) =>
  text === null ? { codebook: builtInCodebook() } : readCodebook(text);

function codebookReport(text: string | null): CodebookReport {
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

function readRules(text: string): { rules: UrlRules } | { problems: Problem[] } {
  if (!text.trim()) return { rules: { strip: [], off: [], exempt: [] } };
  try {
    const read = parseUrlRules(text.replace(/^\uFEFF/, ""));
    if ("errors" in read) return { problems: shortened(read.errors) };
    if (read.rules.strip.length > LIMITS.strip)
      return {
        problems: first("rules-many", `there are more than ${LIMITS.strip} rules`, { most: LIMITS.strip }),
      };
    return read;
  } catch (error) {
    // YAML that refers to itself over and over, brackets nested by the thousand.
    const reason = reasonOf(error);
    return { problems: first("rules-unreadable", `the rules cannot be read: ${reason}`, { reason }) };
  }
}

function tryLink({ text, off, exempt, link }: Question & { ask: "link" }): Answers["link"] {
  const read = readRules(text);
  const own = "rules" in read ? rulesInBothForms(read.rules) : { strip: [], off: [], exempt: [] };
  const { url, changes, guard } = cleanUrl(link.slice(0, 4000), {
    rules: { strip: own.strip, off: [...off, ...own.off], exempt: [...exempt, ...own.exempt] },
  });
  return {
    url,
    removed: changes.filter(({ applied }) => applied).map(({ removed }) => removed),
    guard: guard ? guardCode(guard) : "",
  };
}

/** What the reasons of guards are called in `spisok-guard-…`, by their beginnings. */
export const GUARD_CODES: Readonly<Record<string, string>> = {
  "an archived page": "archived",
  "a signed link": "signed",
  "a shared private file": "shared",
  "a portal of laws or documents": "laws",
  "a portal of data": "data",
  "a catalogue": "catalogue",
  "a search": "search",
  "a login page": "login",
  "a map or picture service": "map",
  "a page of a project or discussion": "project",
  "a host that you exempted": "exempt",
};

const guardCode = (why: string): string => GUARD_CODES[why.split(":")[0]!] ?? "identifier";
