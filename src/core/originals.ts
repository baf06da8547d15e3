import { detectForeign } from "./titles/detect-foreign.ts";
import { normalizeName } from "./titles/normalize-name.ts";
import type { OutletTable } from "./outlets/types.ts";
import { outletName } from "./titles/outlet-language.ts";
import type { Creator, ReferenceRecord } from "./parse/types.ts";
import type { NameContext, TitleResult } from "./titles/types.ts";

/** A name in Cyrillic, as far as the print tells it. */
export interface NameOriginal {
  /** A name in one field, as of an institution; else absent. */
  name?: string;
  lastName?: string;
  firstName?: string;
  /** The print leaves more than one reading: `Y.` may be Ю., Я. or Е. */
  uncertain: boolean;
}

/** Names beside a romanised title, in Cyrillic. */
export interface Originals {
  /** One for each creator of the record; `null` where nothing is known. */
  creators: (NameOriginal | null)[];
  container: NameOriginal | null;
  publisher: NameOriginal | null;
}

/**
 * The Cyrillic names of authors, outlet and publisher of a romanised reference, under the scheme of its title.
 * @returns null where the title is not romanised or has no original: its authors may be anybody
 * @example originalsOf(record, title).creators[0] // { lastName: "Шрайбман", firstName: "А.", uncertain: false }
 */
export function originalsOf(
  record: ReferenceRecord,
  title: TitleResult | null,
  outlets?: OutletTable,
): Originals | null {
  if (!title || title.scheme === null || title.original === null) return null;
  const context: NameContext = { language: title.language, scheme: title.scheme };
  const outlet = (name: "container-title" | "publisher") => {
    const printed = record.fields[name]?.value;
    return printed === undefined ? null : outletOriginal(printed, context, outlets);
  };
  return {
    creators: record.creators.map((creator) => creatorOriginal(creator, context, outlets)),
    container: outlet("container-title"),
    publisher: outlet("publisher"),
  };
}

function creatorOriginal(creator: Creator, context: NameContext, outlets?: OutletTable): NameOriginal | null {
  if (creator.name !== undefined) return outletOriginal(creator.name, context, outlets);
  const [last, first] = [creator.lastName, creator.firstName].map((part) =>
    part ? normalizeName(part, context) : null,
  );
  if (!last?.original || hasLatin(last.original)) return null;
  return {
    lastName: last.original,
    ...(first?.original && !hasLatin(first.original) && { firstName: first.original }),
    uncertain: last.uncertain || (first?.uncertain ?? false),
  };
}

/** An outlet of the table has its own spelling (`Коммерсантъ`); an English or Polish name has none in Cyrillic. */
function outletOriginal(printed: string, context: NameContext, outlets?: OutletTable): NameOriginal | null {
  const known = outletName(printed, outlets);
  if (known !== null) return /\p{Script=Cyrillic}/u.test(known) ? { name: known, uncertain: false } : null;
  const { hits, claimed } = detectForeign(printed.match(/[\p{L}\p{M}’']+/gu) ?? []);
  if (hits > 0 || claimed > 0 || /\.[a-z]{2,}\b/i.test(printed)) return null;
  const { original, uncertain } = normalizeName(printed, context);
  return original === null || hasLatin(original) ? null : { name: original, uncertain };
}

/** An initial that can be read in several ways stays Latin, and so does a name of another language. */
const hasLatin = (text: string) => /\p{Script=Latin}/u.test(text);
