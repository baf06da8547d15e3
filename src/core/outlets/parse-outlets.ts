import { hostsOf } from "../user-file/hosts.ts";
import { openFile, type FileError } from "../user-file/open-file.ts";
import { isObject, sayUnknownKeys, textOf, textsOf, type Path, type Say } from "../user-file/problems.ts";
import { KINDS } from "./data/kinds.ts";
import { lettersOf } from "./outlet-table.ts";
import { spellingKey } from "./spelling-key.ts";
import type { Outlet, OutletKind } from "./types.ts";

/** What is wrong in a file of outlets, and where. Lines and columns count from 1. */
export type OutletError = FileError;

/**
 * Reads a user's outlets (YAML or JSON; docs/outlets.md, docs/outlets.schema.json). Names and hosts are plain words; nothing in such a file
 * can run or hang.
 * @returns the outlets, or every error with its place
 * @example parseOutlets("outlets:\n  - { name: Мост, kind: newspaper, hosts: [most.example] }").outlets[0].kind // "newspaper"
 */
export function parseOutlets(text: string): { outlets: Outlet[] } | { errors: OutletError[] } {
  const file = openFile(text);
  if (!("say" in file)) return file;
  const { data, say, errors } = file;
  const list = isObject(data) ? data["outlets"] : undefined;
  if (isObject(data)) sayUnknownKeys(data, ["outlets", "$schema"], [], say);
  if (!Array.isArray(list) || !list.length) {
    say(["outlets"], "outlets-shape", 'a file of outlets has a list: "outlets:" and below it "- name: …"');
    return { errors };
  }
  const outlets = list.flatMap((outlet, i) => readOutlet(outlet, ["outlets", i], say) ?? []);
  sayTwice(outlets, say);
  return errors.length ? { errors } : { outlets };
}

function readOutlet(data: unknown, path: Path, say: Say): Outlet | null {
  if (!isObject(data)) {
    say(path, "outlet-shape", 'an outlet has a name and a kind: "- { name: Мост, kind: newspaper }"');
    return null;
  }
  sayUnknownKeys(data, ["name", "kind", "names", "hosts", "languages", "house"], path, say);
  const name = textOf(data["name"]);
  if (!name) say([...path, "name"], "outlet-name", 'an outlet needs its name: "name: Мост"');
  const kind = data["kind"] as OutletKind;
  if (!KINDS.includes(kind))
    say([...path, "kind"], "outlet-kind", `"kind" is one of ${KINDS.join(", ")}`, {
      known: KINDS.join(", "),
    });
  const names = textsOf(data["names"], [...path, "names"], say);
  names.forEach(
    (one, i) =>
      spellingKey(one) || say([...path, "names", i], "outlet-letters", "a name has letters or digits"),
  );
  if (name && !spellingKey(name)) say([...path, "name"], "outlet-letters", "a name has letters or digits");
  const hosts = hostsOf(data["hosts"], [...path, "hosts"], say);
  const languages = textsOf(data["languages"], [...path, "languages"], say);
  languages.forEach(
    (language, i) =>
      /^[a-z]{2,3}$/.test(language) ||
      say(
        [...path, "languages", i],
        "outlet-language",
        `"${language}" is no language; write ru, be, uk, pl, en`,
        { language },
      ),
  );
  if (data["house"] !== undefined && !textOf(data["house"]))
    say([...path, "house"], "outlet-house", '"house" is the name of another outlet of the same house');
  const house = textOf(data["house"]);
  return {
    name,
    kind,
    ...(names.length && { names }),
    ...(hosts.length && { hosts }),
    ...(languages.length && { languages }),
    ...(house && { house }),
  };
}

/** Of two outlets with one name or one host the second would never be found. */
function sayTwice(outlets: readonly Outlet[], say: Say): void {
  const seen = new Map<string, number>();
  outlets.forEach(({ name, hosts = [] }, i) => {
    for (const [key, path] of [
      [lettersOf(name), ["name"]],
      ...hosts.map((host, at) => [`//${host}`, ["hosts", at]] as const),
    ] as const) {
      const other = seen.get(key);
      if (other !== undefined && other !== i)
        say(
          ["outlets", i, ...path],
          "outlet-twice",
          `this is there twice: it is also in ${outlets[other]!.name}`,
          { name: outlets[other]!.name },
        );
      seen.set(key, i);
    }
  });
}
