import { languagePref } from "./prefs.ts";
import type { Host } from "./window/host.ts";

type Names = Host["names"];

/** What Zotero's schema calls them in a language. */
interface SchemaLocale {
  itemTypes: Record<string, string>;
  fields: Record<string, string>;
  creatorTypes: Record<string, string>;
}

const SCHEMA = "resource://zotero/schema/global/schema.json";
/** Notes and attachments are no references. */
const NO_REFERENCES = new Set(["attachment", "note", "annotation"]);

/**
 * Names of item types, fields and roles as Zotero has them: in the language of Spisok's windows where another one was chosen for them
 * and Zotero knows it (it has no Belarusian), else in its own.
 */
export async function zoteroNames(): Promise<Names> {
  const chosen = await chosenLocale();
  const of = (
    kind: keyof SchemaLocale,
    things: readonly { name: string }[],
    own: (name: string) => string,
  ): Record<string, string> =>
    Object.fromEntries(things.map(({ name }) => [name, chosen?.[kind][name] ?? own(name)]));
  const { ItemTypes, ItemFields, CreatorTypes } = Zotero;
  const types = (ItemTypes.getTypes() as { name: string }[]).filter(({ name }) => !NO_REFERENCES.has(name));
  return {
    types: of("itemTypes", types, (name) => ItemTypes.getLocalizedString(name as "book")),
    fields: of("fields", ItemFields.getAll() as unknown as { name: string }[], (name) =>
      ItemFields.getLocalizedString(name as "title"),
    ),
    creators: of("creatorTypes", CreatorTypes.getTypes() as { name: string }[], (name) =>
      CreatorTypes.getLocalizedString(name as "author"),
    ),
  };
}

/** The schema is half a megabyte: what it says in the other language is kept. */
let kept: { language: string; locale: SchemaLocale | undefined } | null = null;

async function chosenLocale(): Promise<SchemaLocale | undefined> {
  const language = languagePref();
  if (!language || language === Zotero.locale) return undefined;
  if (kept?.language !== language) {
    const { locales } = JSON.parse(await Zotero.File.getResourceAsync(SCHEMA)) as {
      locales: Record<string, SchemaLocale>;
    };
    kept = { language, locale: locales[language] };
  }
  return kept.locale;
}
