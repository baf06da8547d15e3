import { bareInitial } from "./shapes.ts";

/**
 * `S.G.F.` and `S. G. F.` are the same. Several without stops get blanks, `N R`: as printed, and styles that give initials print `N. R.`, where of `NR`
 * they would print `N.` A lone one has a stop whether it was printed or not, for in `Kos T, Lis NR` and `Kos T. Rivers` it is the same person's.
 */
export function spaced(first: string): string {
  if (loneInitial.test(first)) return `${first}.`;
  return first
    .replace(runTogether, (initials) => initials.match(/\p{Lu}\p{Ll}*/gu)!.join(" "))
    .replace(/\.(?=\p{Lu})/gu, ". ")
    .trim();
}

const loneInitial = new RegExp(`^${bareInitial}$`, "u");
/** Also before a patronymic: `AB uulu`. */
const runTogether = new RegExp(`^${bareInitial}{2,3}(?=$|\\s\\p{Ll})`, "u");
