import { AMP_SITES, HOSTS, MOBILE_SITES, RFE_RL } from "./data/hosts.ts";
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
const stripped = "a stripped copy of the page for mobile phones (AMP)";

/** From the AMP copy to the page: by host, or where the path can mean nothing else. */
export function withoutAmp(parts: UrlParts): Step {
  const { host, path } = parts;
  const site = host.startsWith("amp.") ? siteOf(AMP_SITES, host.slice(4)) : undefined;
  if (site) return { parts: withHost(parts, site), change: say("amp", "amp-host", host, stripped) };
  if (path.startsWith("/amp/") && isHost(host, RFE_RL) && /^\/amp\/\d+\.html$/.test(path))
    return {
      parts: { ...parts, path: `/a/${path.slice(5)}` },
      change: say("amp", "amp-path", "/amp/", stripped),
    };
  // "/story/amp/" and "/slug/amp", but not "/amp/handbook" nor "/amp" alone
  const end = /^(.*[^/])\/amp(\/?)$/.exec(path);
  if (end)
    return { parts: { ...parts, path: end[1]! + end[2]! }, change: say("amp", "amp-path", "/amp", stripped) };
  const suffix = /^(.*[^/])\.amp(\.html)?$/.exec(path);
  if (suffix)
    return {
      parts: { ...parts, path: suffix[1]! + (suffix[2] ?? "") },
      change: say("amp", "amp-suffix", ".amp", stripped),
    };
  const html = /^(.*\/[^/]+)\.amp\.(s?html?)$/.exec(path);
  if (html)
    return {
      parts: { ...parts, path: `${html[1]!}.${html[2]!}` },
      change: say("amp", "amp-suffix", ".amp", stripped),
    };
  return null;
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
