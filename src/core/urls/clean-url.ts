import { usualHost, withoutAmp } from "./amp.ts";
import { doiOf } from "./doi.ts";
import { guardOf } from "./guard.ts";
import { isHost, joinUrl, splitUrl, type UrlParts } from "./parts.ts";
import { repairUrl } from "./repair.ts";
import type { UrlRules } from "./rules.ts";
import { strip } from "./strip.ts";
import type { UrlChange, UrlResult } from "./types.ts";
import { targetOf } from "./unwrap.ts";

/** Redirectors inside redirectors are followed so far. */
const DEPTH = 5;

/** How links are to be cleaned. */
export interface UrlOptions {
  /** The user's own rules, beside Spisok's. */
  rules?: UrlRules;
}

/**
 * Takes tracking out of a link, undoes redirectors and AMP, and says what it did. Links that may break are left alone, with
 * the reason. Never throws; what is no http(s) link comes back as it was. Cleaning twice gives the same as cleaning once.
 * @param input a link as it is printed
 * @param options rules of the user's own
 * @example cleanUrl("https://tass.ru/a/13738109?fbclid=IwAR3").url // "https://tass.ru/a/13738109"
 * @example cleanUrl("https://perma.cc/ABCD-1234?type=image").guard // "an archived page: its address holds that of another"
 */
export function cleanUrl(input: string, options: UrlOptions = {}): UrlResult {
  let found = cleanOnce(input, options);
  const changes = [...found.changes];
  // What is cut can bare something else at the end: "https://a.org/b/amp.#utm_source=x"
  for (let round = 0; round < DEPTH && found.url !== found.input; round++) {
    found = cleanOnce(found.url, options);
    changes.push(...found.changes.filter(({ applied }) => applied));
  }
  return { ...found, input, changes };
}

function cleanOnce(input: string, options: UrlOptions): UrlResult {
  const repaired = repairUrl(input);
  const printed = splitUrl(repaired.url);
  if (!printed) return { input, url: input, changes: [] };
  const { changes } = repaired;
  if (options.rules && isHost(printed.host, options.rules.exempt))
    return { input, url: repaired.url, changes, guard: "a host that you exempted" };

  const parts = unwrapped(printed, changes);
  const guard = guardOf(parts);
  if (guard && !guard.campaignsOnly) return result(input, parts, changes, guard.why);
  const before = changes.length;
  const clean = cleaned(parts, changes, guard?.campaignsOnly ?? false, options.rules);
  return result(input, clean, changes, guard && changes.length === before ? guard.why : undefined);
}

/** Follows redirectors to the page that they lead to. */
function unwrapped(start: UrlParts, changes: UrlChange[]): UrlParts {
  let parts = start;
  for (let depth = 0; depth < DEPTH; depth++) {
    const found = targetOf(parts);
    const target = found && splitUrl(repairUrl(found.target).url);
    if (!found || !target) break;
    changes.push({
      kind: "unwrap",
      rule: found.rule,
      removed: joinUrl(parts),
      level: "safe",
      applied: true,
      why: found.why ?? "a page that only sends on to this one",
    });
    parts = target;
  }
  return parts;
}

/** Host, AMP and parameters, until nothing changes: what one step uncovers the next one sees. */
function cleaned(
  start: UrlParts,
  changes: UrlChange[],
  campaignsOnly: boolean,
  rules: UrlRules | undefined,
): UrlParts {
  let parts = start;
  for (let round = 0; round < 8; round++) {
    const before = joinUrl(parts);
    const step = usualHost(parts) ?? (campaignsOnly ? null : withoutAmp(parts));
    if (step) {
      parts = step.parts;
      changes.push(step.change);
    }
    const stripped = strip(parts, { campaignsOnly, rules });
    parts = stripped.parts;
    changes.push(...stripped.changes.filter((change) => change.applied || round === 0));
    if (joinUrl(parts) === before) break;
  }
  return parts;
}

function result(input: string, parts: UrlParts, changes: UrlChange[], guard: string | undefined): UrlResult {
  const doi = doiOf(parts);
  return { input, url: joinUrl(parts), changes, ...(guard && { guard }), ...(doi && { doi }) };
}
