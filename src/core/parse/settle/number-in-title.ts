import type { Draft } from "../draft.ts";

/** `Law on Amending Code No. 174/2018. Law No. 143, June 2`: an act has one number; that of another act stands in its title. */
export function numberInTitle(draft: Draft): void {
  const { text, fields } = draft;
  const { title, issue } = fields;
  const span = title?.spans[0];
  const at = issue?.spans[0];
  if (!title || !span || !at || title.spans.length > 1) return;
  if (
    !draft.notes.some(
      ({ kind, fields: noted }) => kind === "act" && noted?.some(({ name }) => name === "number"),
    )
  )
    return;
  if (!/^,?\s(?:[Nn]o\.|№|[Nn]r\.?)\s?$/.test(text.slice(span.end, at.start))) return;
  title.value = text.slice(span.start, at.end);
  title.spans = [{ start: span.start, end: at.end }];
  delete fields.issue;
}
