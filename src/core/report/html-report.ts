import type { ReadEntry, ReadingList } from "../reading.ts";
import { escapeHtml } from "./html.ts";
import { STYLE } from "./style.ts";
import { themeChart } from "./theme-chart.ts";
import { countThemes } from "./theme-counts.ts";

/**
 * The list as one HTML page that needs nothing else: themes by year, and every reference with its changes, warnings and the
 * words that earned its tags. It holds no script, and its own security policy forbids any.
 * @example htmlReport(readReadingList("Kos B., War, 2021.")) // "<!DOCTYPE html>\n<html lang=\"en\">…"
 */
export function htmlReport(list: ReadingList): string {
  const counts = countThemes(list);
  const order = new Map(counts.themes.map(({ tag }, i) => [tag, i % 8]));
  const name = escapeHtml(list.name ?? list.heading ?? "Reading list");
  const legend = counts.themes
    .map(({ tag, total }, i) => `<li class="theme-${i % 8}"><b>${escapeHtml(tag)}</b> ${total}</li>`)
    .join("");
  const warned = list.entries.filter(({ warnings }) =>
    warnings.some(({ severity }) => severity === "warning"),
  ).length;
  const cleaned = list.entries.filter(({ url }) => url && url.url !== url.input).length;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${name}</h1>
<p>${list.entries.length} references, ${cleaned} links cleaned, ${warned} to look at. Made by Spisok.</p></header>
<section aria-labelledby="themes"><h2 id="themes">Themes by year</h2>
${counts.themes.length ? `<ul class="legend">${legend}</ul><div class="chart">${themeChart(counts)}</div>` : "<p>No theme was found.</p>"}</section>
<section aria-labelledby="list"><h2 id="list">References</h2>
<ol>${list.entries.map((entry) => reference(entry, order)).join("\n")}</ol></section>
</body>
</html>
`;
}

function reference(entry: ReadEntry, order: ReadonlyMap<string, number>): string {
  const { item, title, url, record, themes, warnings } = entry;
  const shown = String(item.title ?? item["nameOfAct"] ?? item["caseName"] ?? "");
  const people = item.creators
    .map(({ name, lastName, firstName }) => name ?? [lastName, firstName].filter(Boolean).join(" "))
    .join(", ");
  const outlet = record.fields["container-title"] ?? record.fields.publisher;
  const about = [
    people,
    outlet && `<i>${escapeHtml(outlet.value)}</i>`,
    record.fields.issued && escapeHtml(record.fields.issued.value),
  ];
  const parts = [
    `<h3 dir="auto">${shown ? escapeHtml(shown) : "<em>not read</em>"}</h3>`,
    title?.original && title.original !== shown
      ? `<p class="original" lang="${escapeHtml(title.language)}">${escapeHtml(title.original)}</p>`
      : "",
    `<p class="about">${[people && escapeHtml(people), ...about.slice(1)].filter(Boolean).join(" · ")}</p>`,
    url && /^https?:/i.test(url.url)
      ? `<p class="link"><a rel="noreferrer noopener" href="${escapeHtml(url.url)}">${escapeHtml(url.url)}</a></p>`
      : "",
    themes
      .map(
        ({ tag, matches, impliedBy }) =>
          `<p class="tag theme-${order.get(tag) ?? 0}"><b>${escapeHtml(tag)}</b> <span>${impliedBy ? `implied by ${escapeHtml(impliedBy)}` : matches.map(({ words }) => `“${escapeHtml(words)}”`).join(", ")}</span></p>`,
      )
      .join(""),
    (title?.changes ?? [])
      .filter(({ applied }) => applied)
      .map(
        ({ from, to, why }) =>
          `<p class="change"><del>${escapeHtml(from)}</del> <ins>${escapeHtml(to)}</ins> ${escapeHtml(why)}</p>`,
      )
      .join(""),
    (url?.changes ?? [])
      .filter(({ applied }) => applied)
      .map(({ removed, why }) => `<p class="change"><del>${escapeHtml(removed)}</del> ${escapeHtml(why)}</p>`)
      .join(""),
    warnings.map(({ severity, message }) => `<p class="${severity}">${escapeHtml(message)}</p>`).join(""),
    `<details><summary>as printed</summary><p dir="auto">${escapeHtml(entry.text)}</p></details>`,
  ];
  return `<li id="n${entry.n}" value="${entry.n}">${parts.filter(Boolean).join("")}</li>`;
}
