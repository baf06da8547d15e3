import { expect, it } from "vitest";
import { pictureRemark } from "../../../../src/core/list/remarks/picture.ts";

it.each([
  ["Ганна Кос «Рака» ❤️ чытаем кожны год", 16],
  ["Anna Kos “Rivers” 🔥🔥", 17],
  ["Ганна Кос «Рака» 👉 https://a.by/raka", undefined],
  ["🎬 «Рака», 2017", undefined],
  ["Rivers®", undefined],
])("%s", (text, at) => expect(pictureRemark(text)).toBe(at));
