export { htmlReport } from "./html-report.ts";
export { themeChart, themeText } from "./theme-chart.ts";
export { countThemes, type ThemeCounts } from "./theme-counts.ts";
