import { expect, it } from "vitest";
import { dashRemark } from "../../../../src/core/list/remarks/dash.ts";

it.each([
  ["Anna Kos, Rzeka, Lublin, 2006 - pożyczę, proszę tylko oddać!", 29],
  ["Anna Kos, Rzeka (Lublin 2006) – lies das!", 29],
  ["Anna Kos, Rzeka – płyń dalej!", undefined],
  ["Anna Kos, Rzeka, 2006 – Polska płynie!", undefined],
  ["Anna Kos, Rzeka, 2006", undefined],
])("%s", (text, at) => expect(dashRemark(text)).toBe(at));
