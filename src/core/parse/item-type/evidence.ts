import type { Draft } from "../draft.ts";
import { hostType, isOutlet, outletType } from "../outlets.ts";
import { rule } from "../rule.ts";
import { anySpelling } from "../spellings.ts";
import type { ItemType } from "../types.ts";

/** An item type, with how sure it is. */
export interface SaidType {
  itemType: ItemType;
  confidence: number;
}

export const say = (itemType: ItemType, confidence: number): SaidType => ({ itemType, confidence });

/** A record by what its item type can be told from. */
export type Evidence = ReturnType<typeof evidenceOf>;

/** The item types that one kind of evidence shows; `null` where it shows none. */
export type TypeRule = (seen: Evidence) => SaidType | null;

/** `: сб. науч. тр. / отв. ред. И. И. Иванов. – М. : Наука, 2014. – Вып. 28`: a book, numbered or not. */
const collection = rule(() =>
  anySpelling(
    /\s:\s(?:(?:кол|калект|коллект|колект|науч|навук|наук)\p{L}*\.?\s)?(?:сб(?:орник|\.)|зб(?:орнік|ірник|\.)|sb(?:ornik|\.)|zb(?:ornik|irnyk|\.)|материалы|матэрыялы|матеріали|materialy|монографи[яи]|монографія|монаграфія|избранные труды|избр\. тр\.|вибрані праці|выбраныя працы|моногр\.|монагр\.)(?!\p{L})/iu,
  ),
);

/** What a record has that its item type can be told from. */
export function evidenceOf(draft: Draft) {
  const { fields, creators, text, dates, notes, outlets } = draft;
  const container = fields["container-title"]?.value;
  const publisher = fields.publisher?.value;
  const url = fields.URL?.value ?? "";
  const located = Boolean(fields.volume ?? fields.issue);
  const isRole = (role: string) => ({ creatorType }: { creatorType: string }) => creatorType === role;
  // "Dynko, Andrei, editor. Miastechki. Nasha Niva, 2019.": newspapers print books, too.
  const ofEditors = creators.length > 0 && !url && creators.every(isRole("editor"));
  const outlet = container ?? (publisher && !fields["publisher-place"] && !ofEditors ? publisher : undefined);
  // "in: Die Zeit vom 3.4.2020": a note says the day.
  const noted = notes.some(({ kind, fields: said }) => !kind && said?.some(({ name, value }) => name === "issued" && value.length >= 10));
  const isPrinted = publisher ?? ((fields.page && !located) || notes.some((note) => note.fields?.some(({ name }) => name === "publisher")));
  return {
    draft, fields, creators, text, dates, container, publisher, url, located,
    title: fields.title?.value ?? "",
    byHost: hostType(outlets, url),
    byOutlet: outlet ? outletType(outlets, outlet) : undefined,
    fullDate: noted || dates.some(({ kind }) => kind === "full"),
    edited: draft.editorsNoted || creators.some(isRole("editor")) || creators.some(isRole("bookAuthor")),
    /** `// Мова : матэрыялы канф. : у 2 ч. / БДУ. – Мінск, 2012. – Ч. 2`: its parts are numbered, but it is no journal. */
    isCollection: fields["publisher-place"] !== undefined && Boolean(isPrinted) && collection.test(text),
    /** One outlet is named where the author would be. */
    ofOutlet: creators.length === 1 && creators[0]?.name !== undefined && isOutlet(outlets, creators[0].name),
    /** Somebody or an outlet asked: `interview with Belarus’ 1`. */
    asked: notes.some((note) => note.creators?.some(isRole("interviewer")) || (note.kind === "interview" && note.fields?.some(({ name }) => name === "container-title"))),
  };
} // prettier-ignore
