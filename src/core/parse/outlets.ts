import { ITEM_TYPES } from "../outlets/data/kinds.ts";
import type { OutletTable } from "../outlets/types.ts";
import { partRule } from "./rule.ts";
import type { ItemType } from "./types.ts";

/** The item type of what an outlet publishes, where the table knows it. */
export function outletType(outlets: OutletTable, name: string): ItemType | undefined {
  const outlet = outlets.named(name);
  return outlet && ITEM_TYPES[outlet.kind].name;
}

/** Whether a name is one of a newspaper, site, broadcaster or journal, by the table or by its words. A think tank is a body. */
export function isOutlet(outlets: OutletTable, name: string): boolean {
  return (
    ![undefined, "report"].includes(outletType(outlets, name)) ||
    (name.split(/\s+/).length <= 9 && periodicalWords.test(name) && !office.test(name))
  );
}

/** Whether a name sounds like that of a scholarly periodical. */
export function isPeriodical(outlets: OutletTable, name: string): boolean {
  return outletType(outlets, name) === "journalArticle" || periodicalWords.test(name);
}

/** "Ministry of Foreign Affairs" is no "Foreign Affairs". */
const office = partRule(
  /^(?:the\s)?(?:ministry|department|office|council|committee|cent(?:er|re)|institute)\s|\s(?:ministry|department|office|committee)\s(?:of|for)\s/i,
);
const periodicalWords = partRule(
  /(?:^|\s)(?:journal|review|quarterly|annals|studies|affairs|bulletin|digest|archives?|transactions|proceedings|letters|przegląd|kwartalnik|zeszyty|studia|rocznik|czasopismo|vestnik|zhurnal|izvestiya|obozreniye|issledovaniya|вестник|журнал|известия|обозрение|исследования|веснік|часопіс|вісник|zeitschrift|jahrbuch|revue|cahiers)(?:\s|$|:)/iu,
);

/** The item type of pages at a host (`www.` does not matter), where the table knows it. */
export function hostType(outlets: OutletTable, url: string): ItemType | undefined {
  const outlet = outlets.at(url);
  return outlet && ITEM_TYPES[outlet.kind].host;
}
