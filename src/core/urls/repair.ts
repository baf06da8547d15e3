import type { UrlChange } from "./types.ts";

const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
/** Cyrillic and Greek letters, and the Latin ones that they look like. */
const lookAlikes = ["авекмнорстухіјѕԁοα", "abekmhopctyxijsdoa"] as const;

/** Beginnings that print and typing break: `http:/www.a.by`, `https//a.by`, `https;//a.by`, `https:// a.by`, `https://http://a.by`. */
const brokenScheme =
  /^(?:h?ttps?[:;.]?[ \t]?\/{1,3}[ \t]?(?=h?ttps?[:;]\/)){0,2}h?ttp(s?)[:;.]?[ \t]?\/{1,3}[ \t]?(?=[\p{L}\d[][^\s/]*[.:@])/iu;
/** A link without its beginning: `www.a.by`, `a.by/b`; not `и.о./врио`, which has no host. */
const bareHost =
  /^(?:www\.(?=[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2})|(?=(?:[\p{L}\d-]+\.)+(?:by|ru|su|ua|pl|de|lt|lv|ee|cz|sk|fr|uk|eu|com|org|net|info|io|edu|gov|int|media|news|бел|рф|укр)\/))(?=\S+$)/iu;

/** Mends what print and copying break: brackets and points around the link, `&amp;`, broken lines, `hxxp`, soft hyphens. */
export function repairUrl(input: string): { url: string; changes: UrlChange[] } {
  const changes: UrlChange[] = [];
  let url = input;
  const set = (rule: string, next: string, removed: string, why: string) => {
    if (next === url) return;
    changes.push({ kind: "repair", rule, removed, level: "safe", applied: true, why });
    url = next;
  };
  const hidden = url.match(invisible);
  if (hidden)
    set(
      "invisible-characters",
      url.replace(invisible, ""),
      hidden.join(""),
      "characters that cannot be seen and do not belong to a link",
    );
  const trimmed = url.trim();
  if (/^\S+[\r\n]\s*\S+$/.test(trimmed))
    set("broken-line", trimmed.replace(/\s+/g, ""), "\n", "the link was broken over lines");
  else set("white-space", trimmed, " ", "white space around the link");
  const opened = url.replace(/^[<(“”„«"'‹]+(?=h\w\wps?:|www\.)/i, "");
  set(
    "opening-punctuation",
    opened,
    url.slice(0, url.length - opened.length),
    "punctuation of the sentence around the link",
  );
  set(
    "hxxp",
    url.replace(/^hxxp(s?):\/\//i, "http$1://"),
    url.slice(0, 5),
    "written so that nobody would click it",
  );
  set("broken-scheme", withScheme(url), url.slice(0, 8), "the beginning of the link was broken");
  set("no-scheme", url.replace(bareHost, "https://$&"), "", "a link begins with https://");
  if (/^(?:https?:)?\/\/\S*&amp;/i.test(url))
    set("html-ampersand", url.replace(/&amp;/gi, "&"), "amp;", "an ampersand as HTML writes it");
  const closed = withoutClosing(url);
  set("closing-punctuation", closed, url.slice(closed.length), "punctuation of the sentence around the link");
  const host = /^(https?:\/\/)([^/?#\s]+)/i.exec(url);
  if (host) {
    const letters = asciiHost(host[2]!);
    if (letters !== host[2])
      set(
        "look-alike-host",
        host[1]! + letters + url.slice(host[0].length),
        host[2]!,
        "Cyrillic letters that look like Latin ones in the name of the host",
      );
  }
  return { url, changes };
}

const withScheme = (url: string) =>
  /^https?:\/\/(?!h?ttps?[:;]\/)[^\s/]/i.test(url)
    ? url
    : url.replace(brokenScheme, (_all, s: string) => `http${s.toLowerCase()}://`);

/** Points, quotation marks and unmatched brackets at the end. */
function withoutClosing(url: string): string {
  if (!/^https?:\/\//i.test(url)) return url;
  let end = url.length;
  let depth = 0;
  if (/[^.,;)“”„«»"'’›>]$/.test(url)) return url;
  for (const c of url) depth += c === "(" ? 1 : c === ")" ? -1 : 0;
  for (; end > 8; end--) {
    const last = url[end - 1]!;
    if (last === ")" && depth < 0) depth++;
    else if (last === "." && url[end - 2] === "." && url[end - 3] === ".") return url.slice(0, end);
    else if (!/[.,;“”„«»"'’›>]/.test(last)) break;
  }
  return url.slice(0, end);
}

/** A host of Latin letters with a few Cyrillic ones among them; a Cyrillic host (`минск.бел`) stays. */
function asciiHost(host: string): string {
  if (!/[^\x20-\x7E]/.test(host)) return host;
  if (!/[a-z]/i.test(host.replace(/^www\./i, "").replace(/\.[a-z]+$/i, ""))) return host;
  const ascii = [...host].map((c) => lookAlikes[1][lookAlikes[0].indexOf(c)] ?? c).join("");
  return /^[\w.:@[\]%~-]+$/.test(ascii) ? ascii : host;
}
