import { COLUMNS, rowsOf } from "./list/listed.ts";
import type { Section } from "./section.ts";

/** How well references are found and read in notes, posts, chats, bookmarks, slides, tables and letters. */
export async function evaluate(): Promise<Section> {
  return {
    title: "Everyday reading lists, written by others",
    columns: COLUMNS,
    rows: await rowsOf("tests/fixtures/everyday"),
    notes: [
      "References as they are noted down in no style: notes in Markdown, a list of links, a post of a channel, a chat, page titles of a browser, a slide, rows of a spreadsheet, a page of a blog, a list typed by hand, a letter; written by people who had not seen the code. Of those kept back nobody looked at a line. When first read, on the code of its day, 51.9 and 79.7 % of the references of those looked at were found and right to the letter, 58.6 and 75.0 % of what was found was right, and 17.6 and 63.6 % were completely right in their fields; of those kept back 42.5, 50.4 and 14.2 %.",
    ],
  };
}
