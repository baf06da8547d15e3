import type { Change, Span, Warning } from "./evidence.ts";
import type { Entry, Mark } from "./list/types.ts";
import type { Outlet } from "./outlets/types.ts";
import type { Originals } from "./originals.ts";
import type { ReferenceRecord } from "./parse/types.ts";
import type { Scheme, TitleResult } from "./titles/types.ts";
import type { UrlRules } from "./urls/rules.ts";
import type { UrlResult } from "./urls/types.ts";
import type { ThemeTag } from "./themes/types.ts";
import type { Codebook } from "./themes/codebook.ts";
import type { ZoteroItem } from "./formats/types.ts";

/** How a reading list is to be read. */
export interface ReadOptions {
  /** Italics and links of the text, where its source had any: {@link MarkedTextBuilder} makes them of HTML. */
  marks?: readonly Mark[];
  /** Scheme of romanised titles in the items; `keep` (default) leaves them in the list's own. */
  scheme?: Scheme | "keep";
  /** What goes into `title`: the romanised title (default) or the Cyrillic original where it is known. */
  title?: "romanised" | "original";
  /** Extra also gets the lines that the Zotero add-on Cite Non-English (CNE) cites from: `cne-title-original` … */
  cne?: boolean;
  /** Codebooks to tag by; the built-in one when absent, none when empty. */
  codebooks?: readonly Codebook[];
  /** Link rules of the user, beside the built-in ones. */
  urlRules?: UrlRules;
  /** Outlets of the user, beside the built-in ones and before them: {@link parseOutlets} reads them from a file. */
  outlets?: readonly Outlet[];
  /** Is told how far the reading is, for progress bars. */
  onProgress?: (done: number, total: number) => void;
}

/** All that was found out about one reference. */
export interface ReadEntry {
  n: number;
  /** The reference as printed. */
  text: string;
  entry: Entry;
  record: ReferenceRecord;
  title: TitleResult | null;
  /** Authors, outlet and publisher of a romanised reference in Cyrillic. */
  originals: Originals | null;
  /** What was changed in other fields than title and link: look-alike letters in names and outlets. */
  changes: Change[];
  url: UrlResult | null;
  themes: ThemeTag[];
  warnings: Warning[];
  /** Zotero Web API v3 item JSON. */
  item: ZoteroItem;
  confidence: number;
}

/** A reading list, read. */
export interface ReadingList {
  entries: ReadEntry[];
  warnings: Warning[];
  name?: string;
  heading?: string;
  /** Where the list stood in the source. */
  source?: Span;
}
