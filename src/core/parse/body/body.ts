import type { Draft, Form } from "../draft.ts";
import type { Head } from "../head/index.ts";
import { BODY_FORMS } from "./forms/order.ts";

/** Reads title and container from what is left between head and tail. */
export function readBody(draft: Draft, head: Head, from: number, to: number): void {
  const { text } = draft;
  let start = from;
  while (start < to && /[\s.,:;]/.test(text[start]!)) start++;
  if (start >= to) return;
  const form = formOf(draft, head, start);
  if (form) draft.form = form;
  else if (head.yearAfterNames && !/[„«»"]/.test(text[start]!)) draft.titleSign = "year";
  const body = { draft, head, start, to };
  for (const { when, read } of BODY_FORMS) if (when(body) && read(body)) return;
}

const polishAct =
  /^(?:Ustawa|Rozporządzenie|Uchwała|Konstytucja|Kodeks|Traktat|Umowa|Dekret|Zarządzenie|Obwieszczenie)\s/u;

/** What head and notes say of the form: `marked` by the kind of work, `comma` by the comma behind the year; `null` if nothing. */
function formOf(draft: Draft, head: Head, start: number): Form | null {
  const byComma = head.yearAfterNames && head.mark === ",";
  // "Ustawa z dnia 14 czerwca 1960 r. – Kodeks rzeczny", whose day was cut out: an act begins with its kind.
  const isAct =
    start === 0 &&
    draft.notes.some(({ kind, ofTitle }) => kind === "law" && ofTitle) &&
    polishAct.test(draft.text);
  if (isAct || draft.isKind("film") || (draft.isKind("case") && !byComma)) return "marked";
  return byComma ? "comma" : null;
}
