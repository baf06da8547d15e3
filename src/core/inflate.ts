import { inflateSync } from "fflate";
import { fromBase64 } from "./base64.ts";

/** What was deflated and written as base64. The command line has src/cli/native/inflate.ts in the place of this module. */
export const inflated = (base64: string): Uint8Array => inflateSync(fromBase64(base64));
