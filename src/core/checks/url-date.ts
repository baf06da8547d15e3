/** The date that a link carries in its path: `/2020/9/18/`, `/2022/02/24/`, `-2022-11-15/`, `/20220224/`; ISO 8601. */
export function urlDate(url: string): { iso: string; printed: string } | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").split(/[?#]/)[0]!;
  const forms = [
    /(?<=[/_-])(?<y>20[0-2]\d)[/-](?<m>[01]?\d)[/-](?<d>[0-3]?\d)(?=[/_.-]|$)/,
    /(?<=\/)(?<y>20[0-2]\d)(?<m>[01]\d)(?<d>[0-3]\d)(?=[/_-]|$)/,
    /(?<=\/)(?<y>20[0-2]\d)\/(?<mon>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(?<d>[0-3]?\d)(?=\/|$)/,
    /(?<=\/)(?<d>[0-3]\d)\/(?<m>[01]\d)\/(?<y>20[0-2]\d)(?=\/|$)/,
    /(?<=\/)(?<y>20[0-2]\d)\/(?<m>[01]\d)(?=\/)/,
  ];
  const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  for (const form of forms) {
    const match = form.exec(path);
    if (!match) continue;
    const { y, m, mon, d } = match.groups as Record<string, string | undefined>;
    const month = mon ? months.indexOf(mon) + 1 : Number(m);
    const day = d === undefined ? undefined : Number(d);
    if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) continue;
    return { iso: [y, two(month), ...(day === undefined ? [] : [two(day)])].join("-"), printed: match[0] };
  }
  return null;
}

const two = (n: number) => String(n).padStart(2, "0");
