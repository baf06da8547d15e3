import type { Outlet } from "../../core/outlets/index.ts";
import { builtInCodebook, builtInCodebookText, type Codebook } from "../../core/themes/index.ts";
import type { UrlRules } from "../../core/urls/index.ts";
import { rulesInBothForms } from "./both-forms.ts";
import { codebookReport, readCodebook, tryTitle, type CodebookReport } from "./check-codebooks.ts";
import {
  builtInOutletsText,
  outletsReport,
  readOutlets,
  tryOutlet,
  type FoundOutlet,
  type OutletsReport,
} from "./check-outlets.ts";
import {
  readRules,
  rulesReport,
  tryLink,
  type LinkTrial,
  type RulesReport,
  type TriedLink,
} from "./check-rules.ts";
import type { Problem } from "./problems.ts";

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
  | ({ ask: "link" } & LinkTrial);

export interface Answers {
  codebook: CodebookReport;
  /** The text of Spisok's own codebook: it is long, and the worker has it anyway. */
  builtIn: string;
  /** In the order of the texts, the built-in one first; what cannot be used as its first problem. */
  codebooks: (Codebook | Problem)[];
  title: ReturnType<typeof tryTitle>;
  outlets: OutletsReport;
  builtInOutlets: string;
  ownOutlets: Outlet[] | Problem;
  outlet: FoundOutlet | null;
  rules: RulesReport;
  urlRules: UrlRules | Problem;
  link: TriedLink;
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
    case "title":
      return tryTitle(question.text, question.title);
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
    case "rules":
      return rulesReport(question.text);
    case "urlRules": {
      const read = readRules(question.text);
      return "rules" in read ? rulesInBothForms(read.rules) : read.problems[0];
    }
    case "link":
      return tryLink(question);
  }
}
