import type { Note } from "./types.ts";

const separator = /[.,;:/–—-]/;

/**
 * Drops the marks around a note that are no longer wanted; gives where the text goes on.
 * @param marked places that are read as commas
 */
export function joinAround(
  text: string,
  kept: number[],
  { start, end, ofTitle, asComma }: Note,
  marked: Set<number>,
): number {
  const inBrackets = /[([]/.test(text[start]!);
  let after = end;
  while (after < text.length && /\s/.test(text[after]!)) after++;
  const next = text[after] ?? "";
  const last = () => text[kept.at(-1) ?? -1] ?? "";
  const spaced = () => kept.length > 0 && /\s/.test(last());
  if (asComma) {
    while (spaced() || last() === ",") kept.pop();
    marked.add(start);
    kept.push(start);
    return end;
  }
  if (inBrackets) {
    if (spaced() && (separator.test(next) || next === "") && next !== "/") while (spaced()) kept.pop();
    // "Jul. 16, 2024. [Online]. Available": one full stop is enough.
    if (next === "." && last() === ".") return after + 1;
    // "Title [Telegram] 12 July": the bracket parted them, so a comma does.
    if (spaced() && /[\p{Lu}\d]/u.test(next) && !/[.,;:?!]\s$/.test(text.slice(start - 2, start))) {
      while (spaced()) kept.pop();
      marked.add(end - 1);
      kept.push(end - 1);
      return end;
    }
    return spaced() || !kept.length ? after : end;
  }
  while (spaced()) kept.pop();
  // "Ustawa z dnia 14 czerwca 1960 r. – Kodeks rzeczny": the title goes on behind the dash.
  if (ofTitle && /[–—]/.test(next) && /\p{L}$/u.test(last())) return end;
  const before = last();
  const stop = text[end - 1] === "." ? end - 1 : -1;
  // "Справа «Кос проти України» : рішення суду від 12 січня. Вісник", "Etalon – Belarus’ / Nats. tsentr. – Minsk": the stop behind what GOST adds to a title ends the title.
  // "Закон України «Про санкції» від 14 серпня 2014 р. № 1644-VII. Відомості": so does the one behind day and number of an act.
  if (
    text[end] === "." &&
    (ofTitle ? /[”"»]/.test(before) : /[”"»’)]/.test(before) && /^\s?[:/]/.test(text.slice(start, start + 2)))
  )
    return end;
  if (before === "." || /[?!”"»’]/.test(before)) {
    // "Title. Translated by A. B, Publisher": the full stop stays, the comma goes.
    while (after < text.length && /[\s.,;:]/.test(text[after]!)) after++;
    if (after > 0 && /\s/.test(text[after - 1]!)) kept.push(after - 1);
    return after;
  }
  if (separator.test(before)) {
    let stopBefore = -1;
    // "‘Rivers’, interviewed by B. Lis for The Guardian": the comma parts what stood behind from what stands before.
    const comma = before === "," && /\sfor\s?$/.test(text.slice(start, end)) ? kept.at(-1)! : -1;
    while (separator.test(last()) || spaced()) {
      if (last() === ".") stopBefore = kept.at(-1)!;
      kept.pop();
    }
    if (next === "/") return end;
    if (separator.test(next)) {
      // ". – 2-е изд. – М. : Наука", " : в 2 т. – М. : Наука": a full stop parts what a dash would.
      const mark = stopBefore >= 0 ? stopBefore : stop;
      if (mark >= 0 && /[–—-]/.test(next)) kept.push(mark);
      return after;
    }
    if (stop >= 0) kept.push(stop);
    else if (comma >= 0) kept.push(comma);
    return end;
  }
  if (after >= text.length || !separator.test(next) || next === "/") {
    // "История / редкол.: В. А. Смолий (пред.) и др. Киев : Наук. думка": the stop of the abbreviation ends the statement, too.
    if (stop >= 0 && text[start] === "/" && /[\p{Lu}\d]/u.test(next)) kept.push(stop);
    return end;
  }
  // "люди / под ред. А. Коса. – 2-е изд. – М. : Наука": a full stop parts what a dash would.
  if (stop >= 0 && /[–—-]/.test(next)) kept.push(stop);
  return after;
}
