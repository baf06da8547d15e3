import type { ReadEntry, ReadingList } from "../reading.ts";
import { isWebLink } from "./web-link.ts";
import { itemTitle } from "./zotero-item.ts";

/** The list as Markdown: one numbered reference a paragraph, its tags and warnings below it. Markup in titles is escaped. */
export function toMarkdown(list: ReadingList): string {
  const head = `# ${escape(list.name ?? list.heading ?? "Reading list")}\n\n`;
  return `${head}${list.entries.map(paragraph).join("\n\n")}\n`;
}

function paragraph(entry: ReadEntry): string {
  const { record, title, url, item, themes, warnings } = entry;
  const authors = record.creators
    .filter(({ creatorType }) => creatorType !== "editor" && creatorType !== "translator")
    .map(({ name, lastName, firstName }) => name ?? [lastName, firstName].filter(Boolean).join(", "))
    .join("; ");
  const shown = itemTitle(item) || entry.text;
  const container = record.fields["container-title"] ?? record.fields.publisher;
  const parts = [
    authors && escape(authors),
    `**${escape(shown)}**${title?.original && title.original !== shown ? ` (${escape(title.original)})` : ""}`,
    container && `_${escape(container.value)}_`,
    record.fields.issued && escape(record.fields.issued.value),
    record.fields.DOI && `<https://doi.org/${encodeURI(record.fields.DOI.value)}>`,
    url && isWebLink(url.url) && `<${url.url.replace(/[<>\s()[\]]/g, encodeURIComponent)}>`,
  ].filter(Boolean);
  const below = [
    ...themes.map(({ tag }) => `   - tag: ${escape(tag)}`),
    ...warnings
      .filter(({ severity }) => severity === "warning")
      .map(({ message }) => `   - warning: ${escape(message)}`),
  ];
  return [`${entry.n}. ${parts.join(". ")}`, ...below].join("\n");
}

const escape = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/[\r\n]+/g, " ");
