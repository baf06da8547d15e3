import { inflated } from "../../inflate.ts";
import be from "./be.generated.ts";
import type { CyrillicLanguage } from "./lexicon.ts";
import ru from "./ru.generated.ts";
import uk from "./uk.generated.ts";

const texts: Record<CyrillicLanguage, string> = { ru, be, uk };

/** The bytes of a word list. The command line has src/cli/native/word-lists.ts in the place of this module. */
export const bytesOfList = (language: CyrillicLanguage): Uint8Array => inflated(texts[language]);
