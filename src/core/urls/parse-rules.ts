import { parseDocument, type Document, type LineCounter as Lines } from "yaml";
import { LineCounter } from "yaml";
import type { StripRule, UrlRules } from "./rules.ts";
import { STRIP_RULES } from "./strip.ts";
import type { Level } from "./types.ts";

/** What is wrong in a file of rules, and where. Lines and columns count from 1. */
export interface UrlRuleError {
  line: number;
  column: number;
  message: string;
}

const levels: readonly Level[] = ["safe", "likely", "ask"];

/**
 * Reads a user's link rules (JSON or YAML; docs/link-rules.schema.json). Patterns are plain words with `*`; there are no
 * regular expressions, so that nothing in such a file can hang or run.
 * @example parseUrlRules('{"off": ["youtube"], "exempt": ["example.org"], "strip": [{"rule": "my", "params": ["src"]}]}')
 */
export function parseUrlRules(text: string): { rules: UrlRules } | { errors: UrlRuleError[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length)
    return {
      errors: document.errors.map(({ pos, message }) => ({
        ...place(lines, pos[0]),
        message: message.split("\n")[0]!,
      })),
    };
  const problems: UrlRuleError[] = [];
  const say = (path: (string | number)[], message: string) =>
    problems.push({ ...placeOf(document, lines, path), message });
  const data = document.toJS({ maxAliasCount: 20 }) as unknown;
  if (!isObject(data))
    return {
      errors: [{ line: 1, column: 1, message: 'rules are an object with "strip", "off" and "exempt"' }],
    };
  for (const key of Object.keys(data))
    if (!["strip", "off", "exempt", "$schema"].includes(key))
      say([key], `"${key}" is not known; known are strip, off, exempt`);
  const off = words(data["off"], ["off"], say);
  const known = new Set(STRIP_RULES.map(({ rule }) => rule));
  off.forEach(
    (name, i) => known.has(name) || say(["off", i], `there is no rule "${name}"; docs/links.md lists them`),
  );
  const exempt = hosts(data["exempt"], ["exempt"], say);
  const strip = Array.isArray(data["strip"])
    ? data["strip"].map((rule, i) => readRule(rule, ["strip", i], say))
    : [];
  if (data["strip"] !== undefined && !Array.isArray(data["strip"]))
    say(["strip"], '"strip" is a list of rules');
  return problems.length ? { errors: problems } : { rules: { strip, off, exempt } };
}

type Say = (path: (string | number)[], message: string) => void;

function readRule(rule: unknown, path: (string | number)[], say: Say): StripRule {
  if (!isObject(rule)) {
    say(path, 'a rule is an object: {"rule": "name", "params": ["name"]}');
    return { rule: "", level: "safe", params: [], why: "" };
  }
  for (const key of Object.keys(rule))
    if (!["rule", "level", "hosts", "params", "values", "where", "why"].includes(key))
      say([...path, key], `"${key}" is not known in a rule`);
  if (typeof rule["rule"] !== "string" || !rule["rule"]) say(path, 'a rule needs a name: "rule": "my-rule"');
  const params = words(rule["params"], [...path, "params"], say);
  if (!params.length) say(path, 'a rule needs the names of parameters: "params": ["from"]');
  params.forEach(
    (param, i) => /^\*+$/.test(param) && say([...path, "params", i], '"*" alone would cut everything'),
  );
  const level = rule["level"] ?? "safe";
  if (!levels.includes(level as Level)) say([...path, "level"], "level is safe, likely or ask");
  const where = rule["where"] ?? "query";
  if (!["query", "fragment", "path"].includes(where as string))
    say([...path, "where"], "where is query, fragment or path");
  return {
    rule: String(rule["rule"]),
    level: level as Level,
    where: where as "query",
    params,
    ...(rule["hosts"] !== undefined && { hosts: hosts(rule["hosts"], [...path, "hosts"], say) }),
    ...(rule["values"] !== undefined && { values: words(rule["values"], [...path, "values"], say) }),
    why: typeof rule["why"] === "string" ? rule["why"] : "one of your own rules",
  };
}

function words(value: unknown, path: (string | number)[], say: Say): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((word) => typeof word === "string")) return value;
  say(path, `"${path.at(-1)}" is a list of words in quotation marks`);
  return [];
}

/**
 * Hosts in the form that links are looked up by: `www.example.org`, `*.example.org` and `https://example.org/` all mean example.org
 * and what is below it.
 */
function hosts(value: unknown, path: (string | number)[], say: Say): string[] {
  return words(value, path, say).map((word, i) => {
    const host = word
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .split(/[/?#:]/)[0]!
      .replace(/^(?:\*\.)?(?:www\.)?/, "")
      .replace(/\.$/, "");
    if (!host || /[\s*]/.test(host)) say([...path, i], `"${word}" is no host; write example.org`);
    return host;
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function placeOf(document: Document, lines: Lines, path: (string | number)[]) {
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return place(lines, node?.range?.[0] ?? 0);
}

function place(lines: Lines, offset: number) {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
