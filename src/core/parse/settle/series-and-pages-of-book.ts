import type { Draft } from "../draft.ts";

/** `Regime in the Era. Central Asia Forum Series. Routledge`: what ends in that word and stands before a publisher is no container. */
export function seriesOfBook({ fields }: Draft): void {
  const { page, volume, issue, "container-title": container, "collection-title": series, publisher } = fields;
  if (page ?? volume ?? issue ?? series) return;
  if (container && publisher && /\sSeries$/.test(container.value)) {
    fields["collection-title"] = container;
    delete fields["container-title"];
    return;
  }
  const printed = publisher && !container ? /^(?<series>\p{Lu}[^.:]{4,80}\sSeries)\.\s(?<house>\p{Lu}[^.:]{2,60})$/u.exec(publisher.value)?.groups : undefined;
  const at = publisher?.spans[0];
  if (!printed || !publisher || !at || at.end - at.start !== publisher.value.length) return;
  const end = at.start + printed["series"]!.length;
  fields["collection-title"] = { ...publisher, value: printed["series"]!, spans: [{ start: at.start, end }] };
  fields.publisher = { ...publisher, value: printed["house"]!, spans: [{ start: end + 2, end: at.end }] };
} // prettier-ignore

/** `Świat Książki, Warszawa 2011, ss. 352`: the plural before one number counts the pages of a book. */
export function pagesOfBook({ text, fields }: Draft): void {
  const { page, volume, issue, "container-title": container, "publisher-place": place, publisher } = fields;
  const at = page?.spans[0];
  if (!page || !at || container || volume || issue || !(place ?? publisher) || !/^\d{2,4}$/.test(page.value)) return;
  if (!/(?<!\p{L})(?:ss|pp)\.?\s?$/u.test(text.slice(0, at.start))) return;
  fields["number-of-pages"] ??= page;
  delete fields.page;
} // prettier-ignore
