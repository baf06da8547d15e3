import { byId, localize } from "./dom.ts";
import type { Article } from "./host.ts";
import { dateOf, type State } from "./state.ts";

/** What the user chose in this window; `null` before that. */
let chosen: boolean | null = null;

/**
 * Offers to relate the items to the one that is selected in Zotero. It is chosen beforehand only where the list can have come from
 * it: it is none of the list's own references, and none of them is younger.
 */
export function offerRelation({ host, rows }: State, libraryID: number): void {
  const { article, choices } = host;
  const box = byId<HTMLInputElement>("relate");
  // Zotero relates only items of one library.
  const offered =
    article !== null && article.libraryID === libraryID && !rows.some(({ known }) => known === article.key);
  byId("relate-row").hidden = !offered;
  if (!offered) return;
  localize(byId("relate-label"), "spisok-relate", { title: article.title });
  byId("relate-label").title = article.title;
  box.onchange = () => (chosen = box.checked);
  const years = rows.map(({ item }) => Number(/\d{4}/.exec(dateOf(item))?.[0] ?? 0));
  const latest = years.reduce((most, year) => Math.max(most, year), 0);
  const likely = article.year === undefined || article.year >= latest;
  box.checked = chosen ?? (article.certain || (choices.relate && likely));
}

/** The item that all of the list are to be related to. */
export function relation({ host }: State): Article | null {
  return !byId("relate-row").hidden && byId<HTMLInputElement>("relate").checked ? host.article : null;
}

/** What the user wants the next time: what was ticked or not by hand, or else what it was. */
export const chosenRelation = (before: boolean) => chosen ?? before;
