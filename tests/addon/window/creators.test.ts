import { describe, expect, test } from "vitest";
import { creatorLine, creatorOf, creatorText } from "../../../src/zotero/window/creators.ts";
import { setNames } from "../../../src/zotero/window/names.ts";

const creators = {
  author: "Autor",
  editor: "Herausgeber",
  bookAuthor: "Autor des Buchs",
  podcaster: "Podcaster",
};
setNames({ types: {}, fields: {}, creators });

const kos = { lastName: "Kos", firstName: "B." };

describe("a creator in the table and in its field", () => {
  test.each([
    ["book", { creatorType: "author", ...kos }, "Kos B.", "Kos, B."],
    ["book", { creatorType: "editor", ...kos }, "Kos B. (Herausgeber)", "Herausgeber: Kos, B."],
    [
      "bookSection",
      { creatorType: "bookAuthor", ...kos },
      "Kos B. (Autor des Buchs)",
      "Autor des Buchs: Kos, B.",
    ],
    ["podcast", { creatorType: "podcaster", ...kos }, "Kos B.", "Kos, B."],
    ["book", { creatorType: "translator", name: "Belta" }, "Belta (translator)", "translator: Belta"],
  ] as const)("%s: %o", (type, creator, text, line) => {
    expect(creatorText(creator, type)).toBe(text);
    expect(creatorLine(creator, type)).toBe(line);
  });

  test.each([
    ["book", "Kos, B.", { creatorType: "author", ...kos }],
    ["book", " herausgeber : Kos, B. ", { creatorType: "editor", ...kos }],
    ["book", "editor: Kos, B.", { creatorType: "editor", ...kos }],
    ["bookSection", "Autor des Buchs: Kos, B.", { creatorType: "bookAuthor", ...kos }],
    ["newspaperArticle", "Herausgeber: Kos, B.", { creatorType: "contributor", ...kos }],
    ["podcast", "Kos, B.", { creatorType: "podcaster", ...kos }],
    // What is no role is part of the name.
    ["report", "Minsk: Institute of War", { creatorType: "author", name: "Minsk: Institute of War" }],
  ] as const)("%s: %s", (type, line, creator) => expect(creatorOf(line, type)).toEqual(creator));
});
