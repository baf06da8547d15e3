import { cleanUrl, parseUrlRules, type UrlRules } from "../../core/urls/index.ts";
import { rulesInBothForms } from "./both-forms.ts";
import { guarded, type Read } from "./guarded.ts";
import { LIMITS } from "./limits.ts";
import { first, type Problem } from "./problems.ts";

export interface RulesReport {
  problems: Problem[];
  /** How many rules of one's own, switched off and exempt there are. */
  strip: number;
  off: number;
  exempt: number;
}

/** An empty file of rules is one without rules. */
export function readRules(text: string): Read<{ rules: UrlRules }> {
  if (!text.trim()) return { rules: { strip: [], off: [], exempt: [] } };
  const read = guarded("rules", "the rules", text, parseUrlRules);
  if ("problems" in read || read.rules.strip.length <= LIMITS.strip) return read;
  const most = LIMITS.strip;
  return { problems: first("rules-many", `there are more than ${most} rules`, { most }) };
}

export function rulesReport(text: string): RulesReport {
  const read = readRules(text);
  if ("problems" in read) return { problems: read.problems, strip: 0, off: 0, exempt: 0 };
  const { strip, off, exempt } = read.rules;
  return { problems: [], strip: strip.length, off: off.length, exempt: exempt.length };
}

/** What becomes of a link; `guard` names the text `spisok-guard-…` and is empty where the link is not guarded. */
export interface TriedLink {
  url: string;
  removed: string[];
  guard: string;
}

/** Cleans a link by rules of one's own, with some of Spisok's switched off and some sites left alone. */
export function tryLink({ text, off, exempt, link }: LinkTrial): TriedLink {
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

export interface LinkTrial {
  text: string;
  off: string[];
  exempt: string[];
  link: string;
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
