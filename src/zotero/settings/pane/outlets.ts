import type { OutletsReport } from "../check-outlets.ts";
import type { SettingsHost } from "../host.ts";
import { make } from "./dom.ts";
import type { FileKind, Said } from "./file-kind.ts";

/** A new file begins with an outlet that shows every key. */
const TEMPLATE = `outlets:
  - name: Усходні веснік
    kind: newspaper
    names: [Eastern Herald]
    hosts: [uschodni.example]
    languages: [be, ru]
  - name: Усходні веснік. Эканоміка
    kind: magazine
    hosts: [economy.example]
    house: Усходні веснік
`;

/** Outlets: which names and hosts are of which newspaper, agency or think tank, and what is known of one. */
export const outletKind = (host: SettingsHost): FileKind<OutletsReport> => ({
  id: "outlet",
  host: host.outlets,
  builtInIsChosen: false,
  template: TEMPLATE,
  nameOf: () => "",
  fileName: () => "outlets",
  inList: says,
  inEditor: says,
  async tried(text, words) {
    const found = await host.tryOutlet(text, words);
    if (!found) return [["spisok-settings-no-outlet"]];
    const { name, kind, languages, own } = found;
    const where: Said = [own ? "spisok-settings-outlet-own" : "spisok-settings-outlet-built-in"];
    return [make("b", "", name), make("span", "soft", ` ${[kind, ...languages].join(", ")} `), where];
  },
  texts: {
    newHeading: "spisok-settings-outlets-new-heading",
    loseText: "spisok-settings-outlets-lose-text",
    removeTitle: "spisok-settings-outlets-remove-title",
    removeText: "spisok-settings-outlets-remove-text",
  },
});

function says({ outlets, hosts }: OutletsReport): { good: boolean; says: Said } {
  return { good: true, says: ["spisok-settings-outlets-good", { outlets, hosts }] };
}
