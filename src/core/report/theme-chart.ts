import { escapeHtml } from "./html.ts";
import type { ThemeCounts } from "./theme-counts.ts";

const BAR = 22;
const GAP = 14;
const HEIGHT = 160;

/**
 * Themes by year as an SVG picture: one group of bars a year, one colour a theme.
 * @param counts what {@link countThemes} gives
 * @returns the element `<svg>`, to stand in a page; nothing where there are no themes
 * @example themeChart({ years: [], themes: [] }) // ""
 */
export function themeChart({ years, themes }: ThemeCounts): string {
  if (!themes.length) return "";
  const most = Math.max(...themes.flatMap(({ byYear }) => byYear));
  const group = themes.length * BAR + GAP;
  const width = Math.max(320, years.length * group + 50);
  const bars = years.flatMap((year, y) => {
    const left = 40 + y * group;
    const label = `<text x="${left + (themes.length * BAR) / 2}" y="${HEIGHT + 38}" text-anchor="middle">${escapeHtml(year || "no year")}</text>`;
    return [
      label,
      ...themes.map(({ tag, byYear }, t) => {
        const n = byYear[y]!;
        const height = (n / most) * HEIGHT;
        return n
          ? `<g class="theme-${t % 8}"><rect x="${left + t * BAR}" y="${20 + HEIGHT - height}" width="${BAR - 3}" height="${height}" rx="2"><title>${escapeHtml(`${tag}, ${year}: ${n}`)}</title></rect><text class="n" x="${left + t * BAR + (BAR - 3) / 2}" y="${15 + HEIGHT - height}" text-anchor="middle">${n}</text></g>`
          : "";
      }),
    ];
  });
  const described = themes.map(({ tag, total }) => `${tag} ${total}`).join(", ");
  return `<svg viewBox="0 0 ${width} ${HEIGHT + 50}" width="${width}" role="img" aria-label="${escapeHtml(`Themes by year: ${described}`)}"><line x1="34" x2="${width - 8}" y1="${20 + HEIGHT}" y2="${20 + HEIGHT}" class="axis"/>${bars.join("")}</svg>`;
}

/**
 * The same as plain text: one theme a line.
 * @param counts the themes of a list, as {@link countThemes} gives them
 * @example themeText({ years: ["2021", "2022"], themes: [{ tag: "sanctions", total: 3, byYear: [1, 2] }] }) // "sanctions: 3 (2021: 1, 2022: 2)"
 */
export function themeText({ years, themes }: ThemeCounts): string {
  return themes
    .map(
      ({ tag, total, byYear }) =>
        `${tag}: ${total} (${years.map((year, y) => `${year || "no year"}: ${byYear[y]}`).join(", ")})`,
    )
    .join("\n");
}
