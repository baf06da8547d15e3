import { titleField, type Row } from "./state.ts";

/** Below this a proposal is more often wrong than right. */
const WORTH_A_LOOK = 0.65;

/** A change that was not sure enough to be made, and that the user can make. */
export interface Proposal {
  from: string;
  /** Empty for a part of a link that can go. */
  to: string;
  /** The warning that says so already, by its place; a proposal without one is said by itself. */
  warning: number | null;
  /** Makes the change in the item. */
  accept(): void;
}

/** What can still be accepted of a reference; what was accepted, or written over by hand, is none any more. */
export function proposalsOf({ entry, item }: Row): Proposal[] {
  const title = titleField(item);
  const ofTitle = (entry.title?.changes ?? []).flatMap(({ applied, field, from, to, confidence }) => {
    const name = field === "title" ? title : field;
    const value = item[name];
    if (applied || !from || typeof value !== "string" || !value.includes(from)) return [];
    const mended = value.replace(from, () => to);
    // `Minska` for `Minsk`: once it is accepted it is there, and `Minsk` is in it.
    if (mended === value || (to.includes(from) && value.includes(to))) return [];
    const warning = entry.warnings.findIndex(({ args }) => args?.["from"] === from && args["to"] === to);
    if (warning < 0 && confidence < WORTH_A_LOOK) return [];
    return [{ from, to, warning: warning < 0 ? null : warning, accept: () => void (item[name] = mended) }];
  });
  const link = item["url"];
  const ofLink = (entry.url?.changes ?? []).flatMap(({ applied, removed }) => {
    if (applied || typeof link !== "string") return [];
    const clean = withoutPart(link, removed);
    return clean === link
      ? []
      : [{ from: removed, to: "", warning: null, accept: () => void (item["url"] = clean) }];
  });
  return [...ofTitle, ...ofLink];
}

/**
 * Takes one part out of a link, with the sign that joined it to the others.
 * @example withoutPart("https://a.org/?p=1&ref=x#top", "ref=x") // "https://a.org/?p=1#top"
 */
export function withoutPart(url: string, part: string): string {
  const at = part ? url.lastIndexOf(part) : -1;
  const before = url[at - 1] ?? "";
  const after = url[at + part.length] ?? "";
  // `ref=x` is not the end of `href=x` or the beginning of `ref=xy`.
  if (at < 0 || (/^\w/.test(part) && !/[?&;#]/.test(before)) || !/^[&;#]?$/.test(after)) return url;
  const rest = url.slice(at + part.length);
  if (/[&;]/.test(after)) return url.slice(0, at) + rest.slice(1);
  return url.slice(0, at).replace(/[?&;#]$/, "") + rest;
}
