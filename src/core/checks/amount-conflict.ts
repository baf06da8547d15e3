import type { Check } from "./types.ts";

const sizes: Readonly<Record<string, number>> = {
  million: 1e6, millions: 1e6, mln: 1e6, mn: 1e6, m: 1e6, milliona: 1e6, millionov: 1e6, млн: 1e6, миллион: 1e6,
  billion: 1e9, billions: 1e9, bln: 1e9, bn: 1e9, mlrd: 1e9, milliard: 1e9, milliarda: 1e9, milliardov: 1e9, млрд: 1e9, миллиард: 1e9,
  trillion: 1e12, trln: 1e12, tn: 1e12, trillionov: 1e12, трлн: 1e12,
}; // prettier-ignore
const units = Object.keys(sizes)
  .sort((a, b) => b.length - a.length)
  .join("|");
const inTitle = new RegExp(`(\\d+(?:[.,]\\d+)?)\\s?(${units})(?![\\p{L}])`, "giu");
const inSlug = new RegExp(`(?<![\\d])(\\d+)-(?:(\\d{1,2})-)?(${units})(?![\\p{L}])`, "giu");

/** `$1.4 trillion` in the title, `14-bln` in the link. A slug has no decimal point: `14` can stand for 14 or 1.4. */
export const amountConflict: Check = {
  code: "amount-conflict",
  run({ record, url }) {
    const title = record.fields.title?.value ?? "";
    const path = (url?.url ?? "").replace(/^[a-z]+:\/\/[^/]*/i, "");
    const printed = [...title.matchAll(inTitle)].map((m) => ({
      text: m[0],
      value: Number(m[1]!.replace(",", ".")) * sizes[m[2]!.toLowerCase()]!,
    }));
    const slug = [...path.matchAll(inSlug)].map((m) => {
      const size = sizes[m[3]!.toLowerCase()]!;
      const digits = m[1]! + (m[2] ?? "");
      // 1-4-bln is 1.4 or from 1 to 4 billion; 14-bln is 14 or 1.4.
      const values = [
        Number(m[1]),
        ...[...digits].map((_, i) => Number(`${digits.slice(0, i + 1)}.${digits.slice(i + 1)}0`)),
        ...(m[2] ? [Number(m[2])] : []),
      ];
      return { text: m[0], values: values.map((value) => value * size) };
    });
    if (!printed.length || !slug.length) return [];
    if (
      printed.some(({ value }) =>
        slug.some(({ values }) => values.some((v) => Math.abs(v - value) < value * 0.01)),
      )
    )
      return [];
    return [
      {
        code: "amount-conflict",
        severity: "warning",
        message: `The title says ${printed[0]!.text}, the link says ${slug[0]!.text}. Look at the page before you cite the figure.`,
        args: { title: printed[0]!.text, link: slug[0]!.text },
        fields: ["title", "url"],
      },
    ];
  },
};
