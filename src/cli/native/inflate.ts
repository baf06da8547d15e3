import { inflateRawSync } from "node:zlib";

/** As src/core/inflate.ts, by Node's own zlib. */
export const inflated = (base64: string): Uint8Array => inflateRawSync(Buffer.from(base64, "base64"));
