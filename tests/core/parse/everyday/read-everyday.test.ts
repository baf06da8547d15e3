import { describe, expect, test } from "vitest";
import { readReadingList, type Mark } from "../../../../src/core/index.ts";

/** Reads a reference in which `[words](address)` is a link. */
function itemOf(printed: string) {
  const marks: Mark[] = [];
  let text = "";
  let from = 0;
  for (const { index, 0: all, 1: words, 2: href } of printed.matchAll(/\[([^[\]]+)\]\(([^()]+)\)/g)) {
    text += printed.slice(from, index);
    marks.push({ kind: "link", start: text.length, end: text.length + words!.length, href: href! });
    text += words!;
    from = index + all.length;
  }
  return readReadingList(text + printed.slice(from), { marks }).entries[0]!.item;
}

const by = (firstName: string, lastName: string) => ({ creatorType: "author", firstName, lastName });

describe("what is linked is the title", () => {
  test.each([
    ["[Rivers of the North](https://www.yalebooks.example/b/1) - Andrew Kos, Yale UP, 2021",
      { title: "Rivers of the North", creators: [by("Andrew", "Kos")], publisher: "Yale UP", date: "2021" }],
    ["[Голодні роки](https://books.example.ua/x) – Ярослав Ліс, Смолоскип, 2019.", { title: "Голодні роки", creators: [by("Ярослав", "Ліс")], date: "2019" }],
    ["[Underground](https://www.newyorker.com/magazine/underground) - Masha Nowak, The New Yorker, 2023. How a city moved its schools.",
      { itemType: "magazineArticle", title: "Underground", creators: [by("Masha", "Nowak")], publicationTitle: "The New Yorker", date: "2023" }],
    ["[‘Books are paper’: publishers in exile](https://www.theguardian.com/books/x) (The Guardian)", { title: "‘Books are paper’: publishers in exile", publicationTitle: "The Guardian" }],
    ["[What next?](https://carnegieendowment.org/politika/1), Carnegie Politika, July 2023", { title: "What next?", websiteTitle: "Carnegie Politika", date: "2023-07" }],
    ["[Code and Rivers: Migrations](https://www.dukeupress.edu/code-and-rivers) - Maria Kosova and Vincent Lis (eds.), Duke University Press, 2019",
      { itemType: "book", title: "Code and Rivers: Migrations", creators: [{ ...by("Maria", "Kosova"), creatorType: "editor" }, { ...by("Vincent", "Lis"), creatorType: "editor" }] }],
    ["[Channels and Rulers](https://doi.org/10.1080/1.2) - Maria Kosova, Post-Soviet Affairs 38(1-2), 2022",
      { title: "Channels and Rulers", publicationTitle: "Post-Soviet Affairs", volume: "38", issue: "1-2", date: "2022" }],
    ["[More than a channel](https://www.washingtonpost.com/politics/more/) - A. Kosova, T. Lis, O. Mur, Washington Post, 2020.",
      { creators: [by("A.", "Kosova"), by("T.", "Lis"), by("O.", "Mur")], publicationTitle: "Washington Post" }],
    ["[Courage](https://www.filmportal.example/courage), dir. Anna Kosova, 2021", { itemType: "film", creators: [{ ...by("Anna", "Kosova"), creatorType: "director" }], title: "Courage" }],
    ["[Red Fields](https://www.penguinrandomhouse.com/books/1/) - Anne Kowalski, Doubleday, 2017. On the war.", { itemType: "book", publisher: "Doubleday" }],
    ["[Ukraine Monitor](https://acleddata.com/monitor/) - ACLED. Updated weekly.", { title: "Ukraine Monitor", creators: [], websiteTitle: "ACLED" }],
  ])("%s", (printed, item) => {
    expect(itemOf(printed)).toMatchObject(item);
  }); // prettier-ignore
});

describe("titles of pages, as browsers keep them", () => {
  test.each([
    ["Leader frees prisoners | Reuters https://www.reuters.com/world/leader-frees-prisoners/", { title: "Leader frees prisoners", publicationTitle: "Reuters" }],
    ["Kos: Was vom Aufbruch blieb | bpb.de https://www.bpb.de/themen/aufbruch/", { title: "Kos: Was vom Aufbruch blieb", websiteTitle: "bpb.de" }],
    ["(3) Хто стаіць на мяжы: рэпартаж - YouTube https://www.youtube.com/watch?v=Zt5wHq0mJ81", { itemType: "videoRecording", title: "Хто стаіць на мяжы: рэпартаж", studio: "YouTube" }],
    ["Der Wald als Archiv | dekoder | Journalismus aus dem Osten https://www.dekoder.org/de/gnose/wald", { title: "Der Wald als Archiv", publicationTitle: "dekoder" }],
    ["Borders of Europe - Wikipedia https://en.wikipedia.org/wiki/Borders_of_Europe", { title: "Borders of Europe", encyclopediaTitle: "Wikipedia" }],
    ["Белгород: как живёт приграничье — BBC News Русская служба https://www.bbc.com/russian/articles/c4", { title: "Белгород: как живёт приграничье" }],
  ])("%s", (printed, item) => {
    expect(itemOf(printed)).toMatchObject(item);
  }); // prettier-ignore
});

describe("who wrote it behind a dash", () => {
  test.each([
    ["Red Fields: A War - Anne Kowalski, Doubleday, 2017", { title: "Red Fields: A War", creators: [by("Anne", "Kowalski")], date: "2017" }],
    ["Why Prisoners Leave – Artyom Lis, Carnegie Politika, 17 Sept 2024 https://carnegieendowment.org/politika/9", { title: "Why Prisoners Leave", creators: [by("Artyom", "Lis")], date: "2024-09-17" }],
  ])("%s", (printed, item) => {
    expect(itemOf(printed)).toMatchObject(item);
  }); // prettier-ignore
});

describe("pictures of posts belong to no field", () => {
  test.each([
    ["Ярослав Ліс «Кароткі нарыс гісторыі» 👉 https://kamunikat.example/narys", { title: "Кароткі нарыс гісторыі", creators: [by("Ярослав", "Ліс")] }],
    ["Kos A., Rivers of the North ❤️ 2019 https://rivers.example/x", { title: "Rivers of the North" }],
  ])("%s", (printed, item) => {
    expect(itemOf(printed)).toMatchObject(item);
  }); // prettier-ignore
});

describe("dashes of other forms are none of these", () => {
  test.each([
    ["‘Gaz – kto v vyigryshe?’ (2023) Ekho Kavkaza, 4 April. Available at: https://www.ekhokavkaza.com/a/1.html", { title: "Gaz – kto v vyigryshe?" }],
    ["Mykola MUŠKA – Alexander LIŠKA, Menšina pred zánikom?, Prešov 2011, s. 17", { title: "Menšina pred zánikom?" }],
    ["Кос А. Граница. – Минск : БГУ, 2019. – 200 с.", { title: "Граница", creators: [by("А.", "Кос")] }],
    ["Kos, A. (2020). Russia – Belarus. Minsk: Belarus.", { title: "Russia – Belarus" }],
  ])("%s", (printed, item) => {
    expect(itemOf(printed)).toMatchObject(item);
  }); // prettier-ignore
});
