import { readFileSync } from "node:fs";

interface Rule {
  strip: string;
  add: string;
  condition: RegExp;
}
interface Affix {
  prefix: boolean;
  cross: boolean;
  rules: Rule[];
}

/** All word forms of a Hunspell dictionary with one-letter flags: stem, stem with suffix, prefix, or both. */
export function expandHunspell(affFile: string, dicFile: string): Generator<string> {
  return expandLines(affFile, readFileSync(dicFile, "utf8").split("\n").slice(1));
}

/** All forms of words with the flags of a Hunspell dictionary: `дрон/OHP`. */
export function* expandLines(affFile: string, lines: readonly string[]): Generator<string> {
  const affixes = readAffixes(readFileSync(affFile, "utf8"));
  for (const line of lines) {
    const [stem = "", flags = ""] = line.trim().split(/[\t ]/, 1)[0]!.split("/");
    if (stem === "") continue;
    yield stem;
    const used = [...flags].flatMap((flag) => affixes.get(flag) ?? []);
    const suffixed = used
      .filter((a) => !a.prefix)
      .flatMap((a) => apply(stem, a).map((form) => [form, a.cross] as const));
    for (const [form] of suffixed) yield form;
    for (const prefix of used.filter((a) => a.prefix)) {
      yield* apply(stem, prefix);
      if (prefix.cross) for (const [form, cross] of suffixed) if (cross) yield* apply(form, prefix);
    }
  }
}

function readAffixes(text: string): Map<string, Affix> {
  const affixes = new Map<string, Affix>();
  for (const line of text.split("\n")) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if ((kind !== "SFX" && kind !== "PFX") || flag === undefined || strip === undefined) continue;
    const prefix = kind === "PFX";
    if (condition === undefined) {
      affixes.set(flag, { prefix, cross: strip === "Y", rules: [] });
      continue;
    }
    const pattern = prefix ? `^${condition}` : `${condition}$`;
    affixes.get(flag)?.rules.push({
      strip: strip === "0" ? "" : strip,
      add: add === "0" ? "" : add!.split("/")[0]!,
      condition: new RegExp(pattern, "u"),
    });
  }
  return affixes;
}

function apply(word: string, affix: Affix): string[] {
  const forms: string[] = [];
  for (const { strip, add, condition } of affix.rules) {
    if (!condition.test(word)) continue;
    if (affix.prefix && word.startsWith(strip)) forms.push(add + word.slice(strip.length));
    if (!affix.prefix && word.endsWith(strip)) forms.push(word.slice(0, word.length - strip.length) + add);
  }
  return forms;
}
