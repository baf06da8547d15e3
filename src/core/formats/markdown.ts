import type { Creator } from "../parse/types.ts";
import type { ReadEntry, ReadingList } from "../reading.ts";
import { isWebLink } from "./web-link.ts";
import { itemTitle } from "./zotero-item.ts";

/**
 * The list as Markdown: one numbered reference a paragraph, its tags and warnings below it. Markup in titles is escaped.
 * @example toMarkdown(readReadingList("Kos B. (2022), War, “Outlet”, 17.02.2022.")) // "# Reading list\n\n1. Kos, B. **War**. _Outlet_. 2022-02-17\n"
 */
export function toMarkdown(list: ReadingList): string {
  const head = `# ${escape(list.name ?? list.heading ?? "Reading list")}\n\n`;
  return `${head}${list.entries.map(paragraph).join("\n\n")}\n`;
}

function paragraph(entry: ReadEntry): string {
  const { record, title, url, item, themes, warnings } = entry;
  const { fields } = record;
  const shown = itemTitle(item) || entry.text;
  const parts = [
    creators(record.creators),
    `**${escape(shown)}**${title?.original && title.original !== shown ? ` (${escape(title.original)})` : ""}`,
    container(fields),
    fields.issued && escape(fields.issued.value),
    fields.DOI && `<https://doi.org/${encodeURI(fields.DOI.value)}>`,
    url && isWebLink(url.url) && `<${url.url.replace(/[<>\s()[\]]/g, encodeURIComponent)}>`,
  ].filter((part): part is string => Boolean(part));
  const below = [
    ...themes.map(({ tag }) => `   - tag: ${escape(tag)}`),
    ...warnings
      .filter(({ severity }) => severity === "warning")
      .map(({ message }) => `   - warning: ${escape(message)}`),
  ];
  return [`${entry.n}. ${parts.reduce(sentence)}`, ...below].join("\n");
}

/** "Kazanecki, W." has its stop. */
const sentence = (before: string, part: string) => `${before}${before.endsWith(".") ? "" : "."} ${part}`;

/** Authors, or who else made it: `Śleszyński, W. (ed.)`. */
function creators(all: readonly Creator[]): string {
  const authors = all.filter(({ creatorType }) => creatorType !== "editor" && creatorType !== "translator");
  return (authors.length ? authors : all)
    .map(({ name, lastName, firstName, creatorType }) => {
      const person = escape(name ?? [lastName, firstName].filter(Boolean).join(", "));
      return authors.length ? person : `${person} (${creatorType === "editor" ? "ed." : "trans."})`;
    })
    .join("; ");
}

/** `_Europe-Asia Studies_ 68(5), 12–34` · `_Routledge_, London` */
function container(fields: ReadEntry["record"]["fields"]): string {
  const name = fields["container-title"] ?? fields.publisher;
  if (!name) return "";
  const issue = fields.issue ? `(${fields.issue.value})` : "";
  const numbers = `${fields.volume?.value ?? ""}${issue}`;
  const place = fields["publisher-place"]?.value;
  const behind = [place, fields.page?.value.replace("-", "–")].filter((part) => part !== undefined);
  return [`_${escape(name.value)}_${numbers && ` ${escape(numbers)}`}`, ...behind.map(escape)].join(", ");
}

const escape = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/[\r\n]+/g, " ");
