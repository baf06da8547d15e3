import { hostsOf, wordsOf } from "../user-file/hosts.ts";
import { openFile, type FileError } from "../user-file/open-file.ts";
import { isObject, type Path, type Say } from "../user-file/problems.ts";
import type { StripRule, UrlRules } from "./rules.ts";
import { STRIP_RULES } from "./strip.ts";
import type { Level } from "./types.ts";

/** What is wrong in a file of rules, and where. Lines and columns count from 1. */
export type UrlRuleError = FileError;

const levels: readonly Level[] = ["safe", "likely", "ask"];

/**
 * Reads a user's link rules (JSON or YAML; docs/link-rules.schema.json). Patterns are plain words with `*`; there are no
 * regular expressions, so that nothing in such a file can hang or run.
 * @returns the rules, or every error with its place
 * @example parseUrlRules('{"exempt": ["example.org"], "strip": [{"rule": "my", "params": ["src"]}]}').rules.exempt // ["example.org"]
 */
export function parseUrlRules(text: string): { rules: UrlRules } | { errors: UrlRuleError[] } {
  const file = openFile(text);
  if (!("say" in file)) return file;
  const { data, say, errors } = file;
  if (!isObject(data))
    return {
      errors: [
        {
          line: 1,
          column: 1,
          code: "rules-shape",
          message: 'rules are an object with "strip", "off" and "exempt"',
        },
      ],
    };
  for (const key of Object.keys(data))
    if (!["strip", "off", "exempt", "$schema"].includes(key))
      say([key], "unknown-key", `"${key}" is not known; known are strip, off, exempt`, {
        key,
        known: "strip, off, exempt",
      });
  const off = wordsOf(data["off"], ["off"], say);
  const known = new Set(STRIP_RULES.map(({ rule }) => rule));
  off.forEach(
    (name, i) =>
      known.has(name) ||
      say(["off", i], "rule-unknown", `there is no rule "${name}"; docs/links.md lists them`, { rule: name }),
  );
  const exempt = hostsOf(data["exempt"], ["exempt"], say);
  const strip = Array.isArray(data["strip"])
    ? data["strip"].map((rule, i) => readRule(rule, ["strip", i], say))
    : [];
  if (data["strip"] !== undefined && !Array.isArray(data["strip"]))
    say(["strip"], "strip-list", '"strip" is a list of rules');
  return errors.length ? { errors } : { rules: { strip, off, exempt } };
}

const RULE_KEYS = ["rule", "level", "hosts", "params", "values", "where", "why"];

function readRule(rule: unknown, path: Path, say: Say): StripRule {
  if (!isObject(rule)) {
    say(path, "rule-shape", 'a rule is an object: {"rule": "name", "params": ["name"]}');
    return { rule: "", level: "safe", params: [], why: "" };
  }
  for (const key of Object.keys(rule))
    if (!RULE_KEYS.includes(key))
      say([...path, key], "unknown-key", `"${key}" is not known in a rule`, {
        key,
        known: RULE_KEYS.join(", "),
      });
  if (typeof rule["rule"] !== "string" || !rule["rule"])
    say(path, "rule-name", 'a rule needs a name: "rule": "my-rule"');
  const params = wordsOf(rule["params"], [...path, "params"], say);
  if (!params.length) say(path, "rule-params", 'a rule needs the names of parameters: "params": ["from"]');
  params.forEach(
    (param, i) =>
      /^\*+$/.test(param) && say([...path, "params", i], "star-alone", '"*" alone would cut everything'),
  );
  const level = rule["level"] ?? "safe";
  if (!levels.includes(level as Level)) say([...path, "level"], "rule-level", "level is safe, likely or ask");
  const where = rule["where"] ?? "query";
  if (!["query", "fragment", "path"].includes(where as string))
    say([...path, "where"], "rule-where", "where is query, fragment or path");
  return {
    rule: String(rule["rule"]),
    level: level as Level,
    where: where as "query",
    params,
    ...(rule["hosts"] !== undefined && { hosts: hostsOf(rule["hosts"], [...path, "hosts"], say) }),
    ...(rule["values"] !== undefined && { values: wordsOf(rule["values"], [...path, "values"], say) }),
    why: typeof rule["why"] === "string" ? rule["why"] : "one of your own rules",
  };
}
