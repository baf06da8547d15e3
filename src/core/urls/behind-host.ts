import { isHost, queryPairs, type UrlParts } from "./parts.ts";

/** The page that a host shows in its own name: through a translator, a library's proxy, or as a copy for mobile phones. */
export function pageBehindHost(parts: UrlParts): { rule: string; target: string; why: string } | null {
  return translated(parts) ?? proxied(parts) ?? turbo(parts);
}

/** www-svaboda-org.translate.goog/a/1.html?_x_tr_sl=be&_x_tr_tl=en: the page as Google translates it. */
function translated({ host, path, query, fragment }: UrlParts) {
  const name = /^([\w-]+)\.translate\.goog$/.exec(host)?.[1];
  // Of a host that is no ASCII Google makes a name that cannot be told apart from hyphens.
  if (!name || name.includes("xn--")) return null;
  const pairs = query.slice(1).split("&");
  const kept = pairs.filter((pair) => pair && !pair.startsWith("_x_tr_")).join("&");
  const scheme = pairs.includes("_x_tr_sch=http") ? "http" : "https";
  return {
    rule: "google-translate",
    why: "the page itself, without Google's translation",
    target: `${scheme}://${withPoints(name)}${path}${kept && `?${kept}`}${fragment}`,
  };
}

/** Where hosts behind a proxy end; a host that ends otherwise may be anything: `my-app.proxy.example.com`. */
const ends = /[.-](?:com|org|net|edu|gov|int|info|eu|uk|de|fr|pl|ru|ua|by|ch|nl)$/;
const proxy = /^(?:(?:ez|e|lib|library)?-?proxy\d*|ezp\d*)$/;

/**
 * A library's proxy (EZproxy): www-jstor-org.ezproxy.cul.columbia.edu/stable/1, www.jstor.org.ezproxy.lib.gla.ac.uk/stable/1,
 * www-jstor-org.uml.idm.oclc.org/stable/1. Only members get past it.
 */
function proxied({ scheme, authority, host, path, query, fragment }: UrlParts) {
  if (authority.includes("@")) return null;
  const labels = host.split(".");
  const at = host.endsWith(".idm.oclc.org")
    ? labels.length - 4
    : labels.findIndex((label, i) => i > 0 && i < labels.length - 2 && proxy.test(label));
  const name = labels.slice(0, Math.max(at, 0)).join(".");
  if (!ends.test(name)) return null;
  // `www` was taken off the host, but belongs to the page behind: www.jstor.org.ezproxy.lib.gla.ac.uk
  const www = name.includes(".") && /^\/\/www\./i.test(authority) ? "www." : "";
  const behind = name.includes(".") ? name : withPoints(name);
  const why = "a library's proxy, which only its members get past";
  return { rule: "library-proxy", why, target: `${scheme}//${www}${behind}${path}${query}${fragment}` };
}

/** yandex.ru/turbo/lenta.ru/s/news/1/ and lenta-ru.turbopages.org/lenta.ru/s/news/1/: the copy for mobile phones. */
function turbo({ host, path, query }: UrlParts) {
  const rest = isHost(host, ["turbopages.org", "turbo.yandex.ru"])
    ? path.replace(/^\/turbo(?=\/)/, "")
    : /^yandex\.[a-z]+$/.test(host) && path.startsWith("/turbo/")
      ? path.slice(6)
      : "";
  const page = /^\/([\w-]+(?:\.[\w-]+)+)\/(s|h)(\/.*)$/.exec(rest);
  if (!page) return null;
  const own = new Set(["parent-reqid", "trbsrc", "sign", "turbo_uid", "turbo_ic", "lite", "promo"]);
  const kept = queryPairs(query).filter(({ name }) => !own.has(name));
  const asked = kept.map(({ name, value }) => (value === null ? name : `${name}=${value}`)).join("&");
  return {
    rule: "yandex-turbo",
    why: "a copy of the page for mobile phones",
    target: `http${page[2] === "s" ? "s" : ""}://${page[1]!}${page[3]!}${asked && `?${asked}`}`,
  };
}

/** Such hosts write a point as `-` and a hyphen as `--`. */
const withPoints = (name: string) => name.replace(/--?/g, (hyphens) => (hyphens === "-" ? "." : "-"));
