import type { ItemType } from "./types.ts";
import { OUTLETS } from "./data/outlets.ts";
import { HOSTS } from "./data/hosts.ts";

const byName = new Map<string, ItemType>();
for (const [type, names] of Object.entries(OUTLETS) as [ItemType, string][])
  for (const name of names.split("|")) byName.set(fold(name), type);

/** The item type of what an outlet publishes, where the table knows it. */
export function outletType(name: string): ItemType | undefined {
  return byName.get(fold(name));
}

/** Whether a name is one of a newspaper, site, broadcaster or journal, by the table or by its words. */
export function isOutlet(name: string): boolean {
  return (
    byName.has(fold(name)) ||
    (name.split(/\s+/).length <= 9 && periodicalWords.test(name) && !office.test(name))
  );
}

/** Whether a name sounds like that of a scholarly periodical. */
export function isPeriodical(name: string): boolean {
  return outletType(name) === "journalArticle" || periodicalWords.test(name);
}

/** "Ministry of Foreign Affairs" is no "Foreign Affairs". */
const office = /^(?:the\s)?(?:ministry|department|office|council|committee|cent(?:er|re)|institute)\s/i;
const periodicalWords =
  /(?:^|\s)(?:journal|review|quarterly|annals|studies|affairs|bulletin|digest|archives?|transactions|proceedings|letters|przegląd|kwartalnik|zeszyty|studia|rocznik|czasopismo|vestnik|zhurnal|izvestiya|obozreniye|issledovaniya|вестник|журнал|известия|обозрение|исследования|веснік|часопіс|вісник|zeitschrift|jahrbuch|revue|cahiers)(?:\s|$|:)/iu;

/** The item type of pages at a host (`www.` does not matter), where the table knows it. */
export function hostType(url: string): ItemType | undefined {
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?(?:www\.|m\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (!host) return undefined;
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1))
    if (HOSTS[name]) return HOSTS[name];
  return undefined;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|gazeta|газета|газэта)\s/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
