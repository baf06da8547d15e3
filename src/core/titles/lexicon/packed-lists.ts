import { fromBase64 } from "../../base64.ts";
import { Decoder } from "../../coding/decoder.ts";
import { codeList, type PackedList } from "./code-list.ts";
import type { CyrillicLanguage } from "./lexicon.ts";
import be from "./words-be.generated.ts";
import ru from "./words-ru.generated.ts";
import uk from "./words-uk.generated.ts";

const texts: Record<CyrillicLanguage, string> = { ru, be, uk };

/** A word list as it is shipped. The command line has src/cli/native/word-lists.ts in the place of this module. */
export const packedList = (language: CyrillicLanguage): PackedList =>
  codeList(new Decoder(fromBase64(texts[language])));
