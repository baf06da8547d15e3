import { describe, expect, it } from "vitest";
import { findEntries } from "../../../../src/core/list/index.ts";

const texts = (source: string) => findEntries(source).entries.map(({ text }) => text);
const kos = "Kos, Anna. 2020. Rivers of the East. Minsk: Belarus, pp. 12–45.";
const lis = "Lis, B. (2021). Lakes of Volhynia. Kyiv: Dukh i Litera, ch. 3.";
const grib = "Гриб В. Г. Реки и люди. Минск : БГУ, 2019. 200 с.";
const press = "“Lukashenko podpisal ukaz,” BelTA, 14 February 2023, https://www.belta.by/a";

describe("only the references of a structured text are found", () => {
  it.each<[what: string, source: string, wanted: string[]]>([
    ["a syllabus", `POLS 4520: Rivers and power\nSpring 2024, Tuesdays 14:15–16:00, room 3.12\nInstructor: Dr Anna Kos (a.kos@uni.example)\n\nWeek 1 (20 Feb.): Introduction\nRequired readings:\n• ${kos}\nOptional:\n- ${press}\n\nWeek 2: Lakes\nWe will discuss what lakes are and whose they were. Please bring your notes.\nRequired:\n* ${lis}\nRecommended: ${grib}\n\nEssay due!`, [kos, press, lis, grib]],
    ["numbers that begin anew", `Zajęcia 1. Rzeki\nLiteratura obowiązkowa:\n1. ${kos}\n2. ${lis}\nLiteratura uzupełniająca:\n1. ${press}\n\nZajęcia 2. Jeziora\nProszę przynieść notatki.\n1. ${grib}`, [kos, lis, press, grib]],
    ["a letter whose first item is not clear", `Hi Anna,\n\nas promised:\n\n- Ian Kos: Rivers at War. Deep Books 2015\n- ${kos}\n- ${lis}`, ["Ian Kos: Rivers at War. Deep Books 2015", kos, lis]],
    ["a chat with pictures", `[14:05] Anna: 👍👍\n[14:07] Jan: ${kos}\n[14:08] Anna: 👍👍\n[14:09] Jan: ${lis}`, [kos, lis]],
    ["a plan in a table", `Sitzung\tThema\tLektüre\n1 (19.04.)\tEinführung\t–\n2 (26.04.)\tFlüsse\t${kos}\n\t\t${lis}\n3 (03.05.)\tSeen\t${grib}\n4 (10.05.)\tPresse\t${press}`, [kos, lis, grib, press]],
    ["a bibliography with annotations", [kos, lis, press].map((work) => `${work}\n\n    The author argues that rivers were borders long before states were. Unlike Way (2010), it is short.`).join("\n\n"), [kos, lis, press]],
    ["a letter", `From: Hanna\n\nHi Marek,\n\nHere is what I found:\n\n${kos} – must read!\n\n- ${lis} (have it as pdf)\n* Как закрывали TUT.BY\nhttps://mediazona.by/tutby\n\nTell me what you think!\n\nHugs,\nHanna`, [kos, lis, "Как закрывали TUT.BY https://mediazona.by/tutby"]],
    ["a page of a wiki", `Rivers\nFrom Wikipedia, the free encyclopedia\nReferences[edit]\n^ Jump up to: a b ${kos}\n^ ${press}. Archived from the original on 1 May 2023.\nFurther reading[edit]\n${lis}\nCategories: Rivers | Lakes\nThis page was last edited on 3 May 2024, at 10:12 (UTC).`, [kos, `${press}. Archived from the original on 1 May 2023.`, lis]],
    ["a thesis's bibliography in sections", `Bibliography\n\nA. Primary sources\n\nA.1 Archival sources\nNARB, f. 4p, op. 1, d. 123, l. 5.\n\nA.2 Legal acts\nUkaz Prezidenta Respubliki Belarus’ No. 20, 3 January 2023.\n\nB. Literature\n${kos}\n${lis}`, ["NARB, f. 4p, op. 1, d. 123, l. 5.", "Ukaz Prezidenta Respubliki Belarus’ No. 20, 3 January 2023.", kos, lis]],
  ])("%s", (_, source, wanted) => expect(texts(source)).toEqual(wanted)); // prettier-ignore

  it("with their labels and places", () => {
    const source = `Week 1\nRequired:\n• Optional: ${kos}\nWeek 2\nOptional:\n1. ${lis}`;
    const { entries } = findEntries(source);
    expect(entries.map(({ label }) => label)).toEqual(["• Optional:", "1."]);
    expect(entries.map((entry) => source.slice(entry.source.start, entry.source.end))).toEqual([`• Optional: ${kos}`, `1. ${lis}`]); // prettier-ignore
  });

  it("in a list without such marks nothing is left out", () => {
    expect(texts(`${kos}\n\nPluralism by Default\n\n${lis}`).join("\n")).toContain("Pluralism by Default");
  });
});
