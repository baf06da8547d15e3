import { BY_VALUE, CAMPAIGNS } from "./data/campaigns.ts";
import { PLATFORMS } from "./data/platforms.ts";
import { PRESS } from "./data/press.ts";
import { PUBLISHERS } from "./data/publishers.ts";
import { withoutPairs } from "./pairs.ts";
import { decoded, isHost, type UrlParts } from "./parts.ts";
import type { StripRule, UrlRules } from "./rules.ts";
import type { UrlChange } from "./types.ts";
import { matchesWildcard } from "./wildcard.ts";

const AMP_FLAGS: StripRule = {
  rule: "amp-flag",
  params: ["amp", "amp_js_v", "amp_gsa", "usqp", "amp_lite", "outputtype", "is_amp", "isamp"],
  values: ["", "1", "true", "amp", "0.1", "mq*", "on", "yes"],
  why: "asks for the AMP copy of the page, for mobile phones",
};

/** What Google's viewer adds behind the AMP page. */
const AMP_VIEWER: StripRule = {
  rule: "amp-viewer",
  where: "fragment",
  params: ["amp_tf", "amp_ct", "aoh", "ampshare", "referrer", "csi"],
  values: ["From*", "http*", "1*", "0"],
  why: "says how the AMP page was opened",
};

/** All rules that cut something, in the order in which they are asked. */
export const STRIP_RULES: readonly StripRule[] = [
  ...CAMPAIGNS,
  ...PLATFORMS,
  ...PUBLISHERS,
  ...PRESS,
  ...BY_VALUE,
  AMP_FLAGS,
  AMP_VIEWER,
];

/** Rules by exact name of the parameter, and those whose name has a `*`. */
interface Index {
  exact: ReadonlyMap<string, readonly StripRule[]>;
  wild: readonly { start: string; param: string; rule: StripRule }[];
}

const indexes = new Map<string, Index>();
const campaignRules = new Set(CAMPAIGNS.map(({ rule }) => rule));

function indexOf(rules: readonly StripRule[], where: StripRule["where"]): Index {
  const exact = new Map<string, StripRule[]>();
  const wild: { start: string; param: string; rule: StripRule }[] = [];
  for (const rule of rules) {
    if ((rule.where ?? "query") !== where) continue;
    for (const param of rule.params) {
      if (param.includes("*"))
        wild.push({ start: param.slice(0, param.indexOf("*")).toLowerCase(), param, rule });
      else exact.set(param.toLowerCase(), [...(exact.get(param.toLowerCase()) ?? []), rule]);
    }
  }
  return { exact, wild };
}

function builtIn(where: "query" | "fragment" | "path"): Index {
  let index = indexes.get(where);
  if (!index) indexes.set(where, (index = indexOf(STRIP_RULES, where)));
  return index;
}

/** How much may be cut. */
export interface StripOptions {
  /** Only what is unmistakably a campaign: for links whose other parameters say which page is meant. */
  campaignsOnly: boolean;
  rules?: UrlRules | undefined;
}

/** Cuts parameters out of the link's text. What stays keeps every byte and its order. */
export function strip(parts: UrlParts, options: StripOptions): { parts: UrlParts; changes: UrlChange[] } {
  const changes: UrlChange[] = [];
  const ruleFor = (where: "query" | "fragment" | "path", name: string, value: string | null) =>
    find(parts.host, builtIn(where), name, value, options) ??
    (options.rules ? find(parts.host, indexOf(options.rules.strip, where), name, value, options) : undefined);

  const query = cut(parts.query, (name, value) => ruleFor("query", name, value), changes);
  let fragment = parts.fragment;
  const directive = fragment.indexOf(":~:");
  const textRule = directive < 0 ? undefined : ruleFor("fragment", fragment.slice(directive), null);
  if (textRule) {
    changes.push(changed(textRule, fragment.slice(directive)));
    const kept = fragment.slice(0, directive);
    fragment = kept === "#" ? "" : kept;
  }
  fragment = cut(fragment, (name, value) => ruleFor("fragment", name, value), changes);
  let path = parts.path;
  if (path.includes(";"))
    path = path
      .split("/")
      .map((segment) =>
        segment
          .split(";")
          .filter((piece, index) => {
            if (index === 0) return true;
            const [name = "", value = null] = piece.split("=");
            const rule = ruleFor("path", name, value);
            if (rule) changes.push(changed(rule, `;${piece}`));
            return !rule;
          })
          .join(";"),
      )
      .join("/");
  return { parts: { ...parts, path, query, fragment }, changes };
}

/** The text without the pairs that a rule cuts. A rule that only asks leaves its pair and says so. */
function cut(
  text: string,
  ruleOf: (name: string, value: string | null) => StripRule | undefined,
  changes: UrlChange[],
): string {
  if (text.length < 2) return text;
  return withoutPairs(text, (pair) => {
    const equals = pair.indexOf("=");
    const name = equals < 0 ? pair : pair.slice(0, equals);
    const rule = name ? ruleOf(name, equals < 0 ? null : pair.slice(equals + 1)) : undefined;
    return rule && { cut: rule.level !== "ask", say: () => changes.push(changed(rule, pair)) };
  });
}

const changed = ({ rule, level = "safe", why }: StripRule, removed: string): UrlChange => ({
  kind: rule.startsWith("amp-") ? "amp" : "strip",
  rule,
  removed,
  level,
  applied: level !== "ask",
  why,
});

function find(
  host: string,
  index: Index,
  name: string,
  value: string | null,
  options: StripOptions,
): StripRule | undefined {
  const plain = decoded(name).toLowerCase();
  const fits = (rule: StripRule) =>
    (!rule.hosts || isHost(host, rule.hosts)) &&
    (!options.campaignsOnly || campaignRules.has(rule.rule)) &&
    !options.rules?.off.includes(rule.rule) &&
    !rule.except?.includes(plain) &&
    (!rule.values || rule.values.some((form) => matchesWildcard(decoded(value ?? ""), form)));
  return (
    index.exact.get(plain)?.find(fits) ??
    index.wild.find(
      ({ start, param, rule }) => plain.startsWith(start) && matchesWildcard(plain, param) && fits(rule),
    )?.rule
  );
}
