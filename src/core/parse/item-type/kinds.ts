import { partRule } from "../rule.ts";
import { anySpelling } from "../spellings.ts";
import type { ItemType } from "../types.ts";

export const conference = partRule(() =>
  anySpelling(
    /(?:proceedings of|(?:^|\s)proc\.|conference|(?:^|\s)conf\.|symposium|congress of|annual (?:convention|meeting)|convention of|workshop|konferen[cz]|конф(?:еренц|\.|$)|науч\p{L}*\.? сесси|тез(?:исы|\.) докл|канф(?:ерэнц|\.)|konf\.|materialy .*(?:konf|foruma)|матэрыялы (?:міжнар|навук|рэсп|усебел|усерас|[ivx\d]+[ -])|материалы (?:междунар|респ|науч|всерос)|матеріали (?:міжнар|наук|всеукр))/iu,
  ),
);

/** `Prace OSW`, `Komentarze OSW`, `Punkt Widzenia OSW`: what a Polish institute numbers is a paper of its own, no journal. */
export const institutePapers =
  /^(?:Prace|Komentarze?|Raporty?|Punkt Widzenia|Analizy?|Policy Papers?|Working Papers?|Strategic Files?)\s\p{Lu}{2,6}$|^\p{Lu}{2,6}-(?:Aktuell|Studien?|Kompakt|Report|Comment|Paper)$/u;

/** `SIPRI Arms Transfers Database`, `V-Party Dataset, version 2`: a title that says what it is. */
export const dataTitle =
  /(?:^|\s)(?:[Dd]atabase|[Dd]ata\s?[Ss]et|[Dd]ata\s?[Bb]ank)(?:,?\s(?:[Vv]ersion|v)\.?\s?[\d.]+)?(?:\s\([^()]+\))?$/u;
/** Where statistical offices let their tables be read. */
export const dataHost =
  /\/databrowser\/|\/\/(?:databank|data)\.worldbank\.|\/\/dataportal\.|\/\/census\.belstat\.|\/\/bdl\.stat\.gov\.|\/\/data\.imf\./;

/** `// Сб. науч. тр. – Минск, 2012`, `// Материалы и исследования : сб. ст.`: what a container is called that gathers papers. */
export const collectionName = partRule(() =>
  anySpelling(
    /^(?:сб(?:орник|\.)|зб(?:орнік|ірник|\.))\s(?:\p{L}+\.?\s){0,3}(?:тр(?:удов|\.|$)|статей|ст(?:\.|$)|материалов|матэрыялаў|матеріалів|докл(?:адов|\.|$)|работ|прац|артыкулаў)/iu,
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

/** Addresses of the pages that publishers and shops have for a book: `penguin.co.uk/books/260284`, `dukeupress.edu/title`, `publicaffairsbooks.com/titles/…`. */
export const bookAddress =
  /^https?:\/\/[^/?#]*(?:books|upress|unipress|univ-press|verlag|wydawnictw|vydavnyc|publishers)[^/?#]*\/|\/(?:books?|titles?|isbn|products?|knigi?|ksiazk[ai]|buch|buecher|livres?)(?:[/?#-])/i;
