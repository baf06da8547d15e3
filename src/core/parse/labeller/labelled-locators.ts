import { type Draft, trimmed } from "../draft.ts";
import { locatorAtEnd } from "../locators/index.ts";

/** Without brackets around it. */
export function bare(text: string, start: number, end: number) {
  const span = trimmed(text, { start, end });
  while (span.start < span.end && /[([]/.test(text[span.start]!)) span.start++;
  while (span.end > span.start && /[)\].,;:\s]/.test(text[span.end - 1]!)) span.end--;
  return span;
}

/** 365(19):fny207 · 533(7602):S62–S64 · 213(5), 198–200.e1 · 69: 501–511 */
const wholeLocator =
  /^[\s,(]*(?<volume>\d{1,4})\s?(?:\((?<issue>[^()\s]{1,12}|(?:\d{1,3} )?[Ss]uppl\.? ?\w{0,3})\))?\s?[:,]\s?(?:pp?\.\s?)?(?<page>[A-Za-z]{0,5}\d[A-Za-z\d]{0,9}(?:\.\d{1,4})?(?:\s?[-–—]\s?[A-Za-z]{0,2}\d[\dA-Za-z]{0,7}(?:\.e\d+)?)?)[\s.,;:)]*$/du;

/** `(Vol. 3, pp. 12–34).`, `55, 87-107`: taken off the end, one after the other. */
export function labelledLocators(draft: Draft, start: number, to: number): void {
  const { text } = draft;
  const whole = wholeLocator.exec(text.slice(start, to));
  // "33:2 (1998), 12–40": what stands before the year in brackets is an issue.
  const { end: last } = bare(text, start, to);
  const counted =
    /^\d{1,2}$/.test(whole?.groups?.["page"] ?? "") &&
    locatorAtEnd(text, Math.max(0, start - 6), last, true)?.values.some(({ name }) => name === "issue");
  if (whole && !counted) {
    for (const name of ["volume", "issue", "page"] as const) {
      const [from, until] = whole.indices!.groups![name] ?? [];
      if (from === undefined || until === undefined) continue;
      const value = text.slice(start + from, start + until).replace(/\s?[–—-]\s?/g, "-");
      draft.set(name, { start: start + from, end: start + until }, 0.9, value);
    }
    return draft.claim({ start, end: to });
  }
  let end = to;
  for (;;) {
    while (
      end > start &&
      /[\s.,;:)\]]/.test(text[end - 1]!) &&
      !/\d\s?\([^()]*\)$/.test(text.slice(start, end))
    )
      end--;
    // The year before a volume may say what a number is: "2021;4".
    const found = locatorAtEnd(text, Math.max(0, start - 6), end, true);
    if (!found || found.start < start - 1 || found.start >= end) break;
    for (const { name, value, start: s, end: e } of found.values)
      draft.set(name, { start: s, end: e }, 0.85, value);
    end = found.start;
  }
  const volume = /^[\s(]*(\d{1,4})[\s,;:(]*$/.exec(text.slice(start, end));
  if (volume && !draft.fields.volume) {
    const at = start + volume[0].indexOf(volume[1]!);
    draft.set(
      /\($/.test(text.slice(start, at)) ? "issue" : "volume",
      { start: at, end: at + volume[1]!.length },
      0.75,
    );
  }
  draft.claim({ start, end: to });
}
