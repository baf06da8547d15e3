import type { Check, CheckedRecord } from "./types.ts";

const byList = new WeakMap<readonly CheckedRecord[], ReadonlyMap<string, { name: string; n: number }[]>>();

/** An author whose surname is spelled in two ways: `Levovskiy L.`, `Lvovskiy L.` */
export const authorSpelling: Check = {
  code: "author-spelling",
  run({ entry, record }, list) {
    const names = surnames(list);
    return record.creators.flatMap(({ lastName, firstName }) => {
      if (!lastName || !firstName || lastName.length < 6) return [];
      const other = names
        .get(bucket(lastName, firstName))
        ?.find(
          ({ name, n }) =>
            n !== entry.n && name !== lastName && oneLetterApart(name.toLowerCase(), lastName.toLowerCase()),
        );
      if (!other) return [];
      return [
        {
          code: "author-spelling",
          severity: "info" as const,
          message: `${lastName} is spelled ${other.name} in reference ${other.n}. If they are one person, choose one spelling.`,
          args: { name: lastName, other: other.name, n: other.n },
          fields: ["creators"],
        },
      ];
    });
  },
};

const bucket = (last: string, first: string) => `${last[0]!.toLowerCase()}${first[0]!.toLowerCase()}`;

function surnames(list: readonly CheckedRecord[]) {
  let names = byList.get(list);
  if (!names) {
    const found = new Map<string, { name: string; n: number }[]>();
    for (const { entry, record } of list)
      for (const { lastName, firstName } of record.creators) {
        if (!lastName || !firstName) continue;
        const key = bucket(lastName, firstName);
        const there = found.get(key) ?? [];
        // A few spellings are enough; a list of thousands stays fast.
        if (there.length < 50 && !there.some(({ name }) => name === lastName))
          there.push({ name: lastName, n: entry.n });
        found.set(key, there);
      }
    byList.set(list, (names = found));
  }
  return names;
}

/** One letter more, less or other. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i++;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.slice(i + 1) === (a.length === b.length ? short.slice(i + 1) : short.slice(i));
}
