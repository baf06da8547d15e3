import { partRule } from "../rule.ts";
import { anySpelling } from "../spellings.ts";
import type { ItemType } from "../types.ts";

export const conference = partRule(() =>
  anySpelling(
    /(?:proceedings of|(?:^|\s)proc\.|conference|(?:^|\s)conf\.|symposium|congress of|annual (?:convention|meeting)|convention of|workshop|konferen[cz]|конф(?:еренц|\.)|канф(?:ерэнц|\.)|konf\.|materialy .*(?:konf|foruma)|матэрыялы|материалы (?:междунар|респ|науч|всерос)|матеріали (?:міжнар|наук|всеукр))/iu,
  ),
);

export const dictionary = partRule(() =>
  anySpelling(/dictionary|словар|слоўнік|словник|slovar|słownik|wörterbuch|glossary|thesaurus/iu),
);

export const press: ReadonlySet<ItemType> = new Set([
  "newspaperArticle",
  "magazineArticle",
  "blogPost",
  "webpage",
]);
