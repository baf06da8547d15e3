import { pageBehindHost } from "./behind-host.ts";
import { BARE_QUERY, REDIRECTORS } from "./data/redirectors.ts";
import { decoded, isHost, queryPairs, rowsByHost, splitUrl, type UrlParts } from "./parts.ts";

/** The target that a redirector's address names, with the rule that read it; `null` for any other link. */
export function targetOf(parts: UrlParts): { rule: string; target: string; why?: string } | null {
  const found =
    fromTable(parts) ??
    bareQuery(parts) ??
    ampCache(parts) ??
    urlDefense(parts) ??
    bing(parts) ??
    libraryProxy(parts) ??
    pageBehindHost(parts);
  return found && isPublicLink(found.target) ? found : null;
}

const redirectorsAt = rowsByHost(REDIRECTORS);

function fromTable({ host, path, query }: UrlParts) {
  for (const { rule, path: begin, params } of redirectorsAt(host)) {
    if (begin && !path.startsWith(begin)) continue;
    const pairs = queryPairs(query);
    for (const param of params) {
      const index = pairs.findIndex(({ name }) => name === param);
      const value = pairs[index]?.value;
      if (!value) continue;
      // An undecoded target keeps its own parameters: google.com/url?q=https://a.org/?x=1&y=2 cannot be told apart, a % can.
      const target = /%(?:3A|2F)/i.test(value) ? decoded(value) : value;
      if (/^https?:\/\//i.test(target)) return { rule, target };
    }
  }
  return null;
}

/** href.li/?https://www.voanews.com/a/1.html?x=1 */
function bareQuery({ host, path, query }: UrlParts) {
  if (!isHost(host, BARE_QUERY) || path !== "/") return null;
  const target = query.slice(1);
  return { rule: "bare-query", target: plain(target) };
}

/** google.com/amp/s/HOST/PATH and HOST.cdn.ampproject.org/c/s/HOST/PATH hold the page of the site itself. */
function ampCache({ host, path, query }: UrlParts) {
  const google = /^google\.[a-z.]+$/.test(host) && /^\/amp\/(s\/)?(?=[\w-]+\.)/.exec(path);
  const cache = host.endsWith("ampproject.org") && /^\/[a-z]{1,2}\/(s\/)?(?=[\w-]+\.)/.exec(path);
  const match = google || cache;
  if (!match) return null;
  return {
    rule: google ? "google-amp" : "ampproject",
    target: `http${match[1] ? "s" : ""}://${path.slice(match[0].length)}${query}`,
  };
}

function urlDefense({ host, path, query }: UrlParts) {
  if (!isHost(host, ["urldefense.com", "urldefense.proofpoint.com", "urldefense.us"])) return null;
  const rule = "urldefense";
  if (path.startsWith("/v2/")) {
    const value = queryPairs(query).find(({ name }) => name === "u")?.value;
    return value
      ? { rule, target: decoded(value.replace(/_/g, "/").replace(/-(?=[\dA-F]{2})/gi, "%")) }
      : null;
  }
  const v3 = /^\/v3\/__(.+?)__;([\w-]*)/.exec(path + query);
  if (!v3) return null;
  return { rule, target: withHidden(v3[1]!, v3[2]!).replace(/^(https?):\/(?!\/)/i, "$1://") };
}

/** Version 3 puts `*` (one) or `**X` (a run) where characters went that it hides in base64 after the link. */
function withHidden(link: string, base64: string): string {
  if (!link.includes("*")) return link;
  const hidden = fromBase64(base64);
  let at = 0;
  const runs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return link.replace(/\*(?:\*(.))?/g, (_all, run: string | undefined) => {
    const length = run === undefined ? 1 : runs.indexOf(run) + 2;
    return hidden.slice(at, (at += length));
  });
}

/** bing.com/ck/a?…&u=a1BASE64 */
function bing({ host, path, query }: UrlParts) {
  if (host !== "bing.com" || !path.startsWith("/ck/")) return null;
  const value = queryPairs(query).find(({ name }) => name === "u")?.value;
  return value?.startsWith("a1") ? { rule: "bing", target: fromBase64(value.slice(2)) } : null;
}

/** A library's proxy (EZproxy): login.proxy.example.edu/login?url=https://www.jstor.org/…; only members get past it. */
function libraryProxy({ host, path, query }: UrlParts) {
  if (!/(?:^|[.-])(?:ez)?proxy[.-]/.test(host) || !/^\/login\/?$/.test(path)) return null;
  // The target is not encoded and is all that follows.
  const target = /^\?q?url=(https?(?::\/\/|%3A%2F%2F).+)$/i.exec(query)?.[1];
  return target ? { rule: "library-proxy", target: plain(target) } : null;
}

/** A target that stands there encoded as a whole, decoded. */
const plain = (target: string) => (/^https?%3A/i.test(target) ? decoded(target) : target);

/** base64url of ASCII; other characters are left out, and the target is then no link. */
function fromBase64(text: string): string {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  let bits = 0;
  let size = 0;
  let result = "";
  for (const c of text) {
    const digit = c === "-" || c === "+" ? 62 : c === "_" || c === "/" ? 63 : digits.indexOf(c);
    if (digit < 0) continue;
    bits = ((bits << 6) | digit) & 0xffffff;
    size += 6;
    if (size >= 8) {
      size -= 8;
      result += String.fromCharCode((bits >> size) & 0xff);
    }
  }
  return result;
}

/** Only to where everybody can go: no other scheme, no address of a private network. */
function isPublicLink(target: string): boolean {
  const parts = splitUrl(target);
  if (!parts || /[\s\p{Cc}]/u.test(target)) return false;
  const { host } = parts;
  if (!host.includes(".") || host.startsWith("[")) return false;
  if (/^(?:127|10|0|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(`${host}.`)) return false;
  return (
    !/(?:^|\.)(?:localhost|local|internal|lan|home|intranet|corp)$/.test(host) &&
    !/^\d+$/.test(host.replace(/[.x]/g, ""))
  );
}
