import { firstWordsOf } from "./first-words.ts";
import { builtInOutlets } from "./built-in.ts";
import { fromPolish, spellingKey } from "./spelling-key.ts";
import type { KnownOutlet, Outlet, OutletTable } from "./types.ts";

/** No name of an outlet is longer; what is asked about is often a whole title. */
const LONGEST_NAME = 120;

/** So many answers are kept. */
const REMEMBERED = 512;

/** A kind that lists print before a name: `газета «Звязда»`, `Telekanal ONT`. */
const KINDS_FIRST =
  "gazeta газета газэта zhurnal журнал часопіс telekanal телеканал тэлеканал ia иа агентство інфармагенцтва".split(" "); // prettier-ignore
const KIND_FIRST = new RegExp(`^(?:${KINDS_FIRST.join("|")})\\s+(?=\\S)`, "iu");

interface Rows {
  byKey: Map<string, KnownOutlet>;
  /** Two outlets whose names only their letters tell apart: Радио Свобода and Радіо Свобода. */
  byLetters: Map<string, KnownOutlet>;
  byHost: Map<string, KnownOutlet>;
  /** Names that are printed in small letters: taz, dpa. */
  small: Set<string>;
}

let builtIn: OutletTable | undefined;

/**
 * The table of outlets of one reading.
 * @param own outlets of the user; they go before built-in ones with the same name or host
 * @example outletTable().named("Rossiiskaia gazeta")?.name // "Российская газета"
 * @example outletTable([{ name: "Мост", kind: "magazine", hosts: ["most.example"] }]).at("https://most.example/1")?.kind // "magazine"
 */
export function outletTable(own: readonly Outlet[] = []): OutletTable {
  builtIn ??= tableOf(rowsOf(builtInOutlets()));
  return own.length ? tableOf(rowsOf(own, builtIn), builtIn) : builtIn;
}

/** @param further where to look for what these rows do not know */
function tableOf(rows: Rows, further?: OutletTable): OutletTable {
  const byKey = (name: string): KnownOutlet | undefined => rows.byKey.get(spellingKey(name));
  const mayBegin = firstWordsOf([...rows.byKey.keys(), ...KINDS_FIRST]);
  const byPolishKey = (name: string) => {
    const spelled = fromPolish(name);
    return spelled === undefined ? undefined : byKey(spelled);
  };
  // A reference asks for the same few names again and again.
  const answers = new Map<string, KnownOutlet | undefined>();
  const named = (name: string): KnownOutlet | undefined => {
    if (name.length > LONGEST_NAME) return undefined;
    if (!mayBegin(name)) return further?.named(name);
    const answer = answers.get(name);
    if (answer || answers.has(name)) return answer;
    if (answers.size >= REMEMBERED) answers.clear();
    const outlet = lookUp(name);
    answers.set(name, outlet);
    return outlet;
  };
  const lookUp = (name: string): KnownOutlet | undefined => {
    const known = byKey(name) ?? byPolishKey(name);
    const found = known && (rows.byLetters.get(lettersOf(name)) ?? known);
    // "СБ" is a newspaper, "сб." a collection.
    if (found && (name.length > 4 || /\p{Lu}/u.test(name) || rows.small.has(name))) return found;
    const rest = name.replace(KIND_FIRST, "");
    const other = rest === name ? undefined : named(rest);
    if (other) return other;
    return further?.named(name) ?? (HOST.test(name) ? at(`https://${name}`) : undefined);
  };
  let last: { url: string; outlet: KnownOutlet | undefined } = { url: "", outlet: undefined };
  const at = (url: string): KnownOutlet | undefined => {
    if (last.url !== url) last = { url, outlet: findAt(url) };
    return last.outlet;
  };
  const findAt = (url: string): KnownOutlet | undefined => {
    for (let host = hostOf(url); host.includes("."); host = host.slice(host.indexOf(".") + 1)) {
      const found = rows.byHost.get(host);
      if (found) return found;
    }
    return further?.at(url);
  };
  return { named, at };
}

/** Lists print `kommersant.ru` for a name, too. */
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+){0,3}\.[a-z]{2,10}$/i;

/** What tells two names apart that only their letters tell apart. */
export const lettersOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
/** Огонёк is printed as Огонек, too. */
const sameButYo = (a: string, b: string) => a.replace(/ё/g, "е") === b.replace(/ё/g, "е");
const isCyrillic = (name: string) => /\p{Script=Cyrillic}/u.test(name);

/** @param known outlets that these can be of one house with: what a user adds to a known outlet stays with it */
function rowsOf(outlets: readonly Outlet[], known?: OutletTable): Rows {
  const rows: Rows = { byKey: new Map(), byLetters: new Map(), byHost: new Map(), small: new Set() };
  const rowOf = new Map<string, number>();
  outlets.forEach(({ name, kind, names = [], hosts = [], languages, house }, row) => {
    const all = [name, ...names];
    const kin = house ? known?.named(house) : known && all.map((one) => known.named(one)).find(Boolean);
    const outlet: KnownOutlet = {
      name,
      kind,
      languages: languages ?? (house ? [] : (kin?.languages ?? [])),
      house: kin?.house ?? spellingKey(house ?? name),
    };
    for (const one of all) {
      const key = spellingKey(one);
      const named = isCyrillic(one) && !sameButYo(one, name) ? { ...outlet, name: one } : outlet;
      if (!rowOf.has(key)) {
        rowOf.set(key, row);
        rows.byKey.set(key, named);
      } else if (rowOf.get(key) !== row && !rows.byLetters.has(lettersOf(one))) rows.byLetters.set(lettersOf(one), named);
      if (!/\p{Lu}/u.test(one)) rows.small.add(one);
    }
    for (const host of hosts) if (!rows.byHost.has(host)) rows.byHost.set(host, outlet);
  });
  return rows;
} // prettier-ignore

/** Host of a web link in small letters, without `www.`; empty for what is no web link. */
export function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/@]*@)?(?:www\.|m\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
}
