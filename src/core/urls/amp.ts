import { AMP_PATHS, AMP_SITES, HOSTS, MOBILE_SITES } from "./data/hosts.ts";
import { isHost, withHost, type UrlParts } from "./parts.ts";
import type { UrlChange } from "./types.ts";

type Step = { parts: UrlParts; change: UrlChange } | null;

const say = (
  kind: "amp" | "host",
  rule: string,
  removed: string,
  why: string,
  level: UrlChange["level"] = "safe",
): UrlChange => ({
  kind,
  rule,
  removed,
  level,
  applied: true,
  why,
});
const stripped = "a copy of the page for mobile phones (AMP)";

/** From the AMP copy to the page: by host, or where the path can mean nothing else. */
export function withoutAmp(parts: UrlParts): Step {
  const { host, path } = parts;
  const site = host.startsWith("amp.") ? siteOf(AMP_SITES, host.slice(4)) : undefined;
  if (site) return { parts: withHost(parts, site), change: say("amp", "amp-host", host, stripped) };
  const at = (path: string, rule: string, removed: string): Step => ({
    parts: { ...parts, path },
    change: say("amp", rule, removed, stripped),
  });
  const found = AMP_PATHS.find(
    ({ hosts, amp, then }) =>
      path.startsWith(amp) && isHost(host, hosts) && (then?.test(path.slice(amp.length)) ?? true),
  );
  if (found) return at(found.page + path.slice(found.amp.length), "amp-path", found.amp);
  // "/story/amp/" and "/slug/amp", but not "/amp/handbook" nor "/amp" alone; in a dictionary it is a word as any other
  const end = /^(.*[^/])\/amp(\/?)$/.exec(path);
  if (end && !/(?:^|[./])(?:dictionary|thesaurus|wiki|wiktionary|slovar)[./]/.test(host + path))
    return at(end[1]! + end[2]!, "amp-path", "/amp");
  const suffix = /^(.*[^/])\.amp(\.s?html?)?$/.exec(path);
  return suffix && at(suffix[1]! + (suffix[2] ?? ""), "amp-suffix", ".amp");
}

/** From mobile and short hosts to the usual one, where the table knows it. */
export function usualHost(parts: UrlParts): Step {
  const printed = parts.authority.slice(2).toLowerCase();
  const short = shortVideo(parts);
  if (short) return short;
  const star = parts.host.replace(/^[^.]+/, "*");
  const target =
    (parts.host.startsWith("m.") ? siteOf(MOBILE_SITES, parts.host.slice(2)) : undefined) ??
    HOSTS[printed] ??
    HOSTS[parts.host] ??
    HOSTS[star]?.replace("*", parts.host.split(".")[0]!);
  if (!target || target === printed) return null;
  return {
    parts: withHost(parts, target),
    change: say(
      "host",
      "usual-host",
      parts.host,
      `the same page at the host that all are sent to, ${target}`,
    ),
  };
}

/** youtu.be/ID and youtube.com/shorts, embed: the video's own page. */
function shortVideo(parts: UrlParts): Step {
  const { host, path, query } = parts;
  const id = host === "youtu.be" ? /^\/([\w-]{11})$/.exec(path)?.[1] : undefined;
  if (!id) return null;
  const rest = query.length > 1 ? `&${query.slice(1)}` : "";
  return {
    parts: { ...withHost(parts, "www.youtube.com"), path: "/watch", query: `?v=${id}${rest}` },
    change: say("host", "youtube-short", "youtu.be", "the same video at its full address"),
  };
}

const siteOf = (sites: readonly string[], bare: string) =>
  sites.find((site) => site === bare || site === `www.${bare}`);
