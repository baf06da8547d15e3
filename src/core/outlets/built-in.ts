import { BUILT_IN } from "./data/built-in.ts";
import { KINDS } from "./data/kinds.ts";
import type { Outlet } from "./types.ts";

/**
 * The built-in outlets, as a user's own would be written.
 * @example builtInOutlets().find(({ name }) => name === "Российская газета")?.hosts // ["rg.ru"]
 */
export function builtInOutlets(): Outlet[] {
  return KINDS.flatMap((kind) => {
    let house = "";
    return BUILT_IN[kind]
      .trim()
      .split("\n")
      .flatMap((row) => {
        const same = row.startsWith("+ ");
        const [languages = "", groups = "", hosts = "", of = ""] = (same ? row.slice(2) : row).split("|");
        const hostsOf = hosts.split(";");
        return groups.split(";").map((group, i): Outlet => {
          const [name = "", ...names] = group.split(", ");
          if (!same && i === 0) house = of || name;
          return {
            name,
            kind,
            ...(names.length && { names }),
            ...(hostsOf[i] && { hosts: hostsOf[i].split(" ") }),
            ...(languages && { languages: languages.split(" ") }),
            ...((same || of) && { house: of || house }),
          };
        });
      });
  });
}
