import { describe, expect, test } from "vitest";
import { Draft, type Form } from "../../../../src/core/parse/draft.ts";
import type { Creator, FieldName } from "../../../../src/core/parse/types.ts";
import { VETOES } from "../../../../src/core/parse/vetoes/vetoes.ts";

/** What a way of reading saw: fields and names as they stand in the text. */
interface Seen {
  fields?: Partial<Record<FieldName, string>>;
  /** Names of bodies and of people who have but one name. */
  names?: readonly string[];
  editors?: readonly string[];
  people?: readonly (readonly [firstName: string, lastName: string])[];
  year?: string;
  titleSign?: Draft["titleSign"];
  form?: Form;
}

function draftOf(text: string, { fields = {}, names = [], editors = [], people = [], year, titleSign = null, form = "plain" }: Seen): Draft {
  const draft = new Draft(text);
  const spanOf = (value: string) => ({ start: text.indexOf(value), end: text.indexOf(value) + value.length });
  const add = (printed: string, one: Pick<Creator, "creatorType" | "name" | "firstName" | "lastName">) => {
    draft.creators.push({ ...one, spans: [spanOf(printed)], confidence: 1 });
    draft.claim(spanOf(printed));
  };
  for (const [name, value] of Object.entries(fields)) draft.set(name as FieldName, spanOf(value), 1, value);
  for (const name of names) add(name, { creatorType: "author", name });
  for (const name of editors) add(name, { creatorType: "editor", name });
  for (const [firstName, lastName] of people) add(`${firstName} ${lastName}`, { creatorType: "author", firstName, lastName });
  if (year) draft.dates.push({ value: year, span: spanOf(year), kind: "year" });
  return Object.assign(draft, { titleSign, form });
} // prettier-ignore

const rows: readonly (readonly [veto: string, text: string, model: Seen, grammar: Seen])[] = [
  ["losesTitle", "Rivers of the North. Riga: Zinatne", {}, { fields: { title: "Rivers of the North" } }],
  ["takesYear", "Rivers to realization (2017). Miami University", { fields: { title: "Rivers to realization (2017)" } }, { fields: { title: "Rivers to realization" }, year: "2017" }],
  ["cutsBracket", "Street Protest in Two Cities (Minsk, Hrodna)", { fields: { title: "Street Protest in Two Cities" } }, { fields: { title: "Street Protest in Two Cities (Minsk, Hrodna)" } }],
  ["cutsAtColon", "(2021). Belarus: “You are not people”: State impunity", { fields: { title: "Belarus: “You are not people”" } }, { fields: { title: "Belarus: “You are not people”: State impunity" }, titleSign: "year" }],
  ["cutsAtColon", "Rights Watch. “Punished for Defending”: Pressure on Lawyers", { fields: { title: "Punished for Defending" } }, { fields: { title: "“Punished for Defending”: Pressure on Lawyers" } }],
  ["cutsAtStop", "Fundacja Rzeki (b.d.), Rtęć i azbest. Mapa zagrożeń", { fields: { title: "Rtęć i azbest" } }, { fields: { title: "Rtęć i azbest. Mapa zagrożeń" }, form: "comma" }],
  ["cutsBeforeTown", "Piotr Kos, Geopolityka. Krótki wstęp, Łódź 2022.", { people: [["Piotr", "Kos"]], fields: { title: "Geopolityka", publisher: "Krótki wstęp" } }, { people: [["Piotr", "Kos"]], fields: { title: "Geopolityka. Krótki wstęp" } }],
  ["cutsInside", "Pressefreiheit im 19. und 20. Jahrhundert. Köln", { fields: { title: "Pressefreiheit im 19" } }, { fields: { title: "Pressefreiheit im 19. und 20. Jahrhundert" } }],
  ["cutsInside", "Budget for 2021–2023 of the region. Riga", { fields: { title: "Budget for 2021" } }, { fields: { title: "Budget for 2021–2023 of the region" } }],
  ["cutsInside", "Views on communication No. 157/2020. Geneva", { fields: { title: "Views on communication No" } }, { fields: { title: "Views on communication No. 157/2020" } }],
  ["cutsInside", "Instytut im. M. V. Ptukhy. Kyiv", { fields: { title: "Instytut im" } }, {}],
  ["cutsAtQuote", "Belarus: “You Are Not People.” State Impunity. London: Amnesty", { fields: { title: "Belarus: “You Are Not People.”", publisher: "Amnesty" } }, { fields: { title: "Belarus: “You Are Not People.” State Impunity", publisher: "Amnesty" } }],
  ["dropsBeginning", "Resolution 2446: Reported Cases", { fields: { title: "Reported Cases" } }, { fields: { title: "Resolution 2446: Reported Cases" } }],
  ["cutsSeries", "Reki. Vestnik BGU. Ser. 3, no. 2", { fields: { title: "Reki", "container-title": "Vestnik BGU. Ser" } }, { fields: { title: "Reki" } }],
  ["losesContainer", "Pomnik odnowiony (2015) Głos znad Niemna", { fields: { title: "Pomnik odnowiony" } }, { fields: { title: "Pomnik odnowiony", "container-title": "Głos znad Niemna" } }],
  ["takesRound", "Population Survey, Round 14. Geneva: IOM", { fields: { title: "Population Survey", "collection-title": "Round" } }, { fields: { title: "Population Survey" } }],
  ["losesPages", "Труд. – Минск : Белстат, 2021. – 179 с.", { fields: { title: "Труд" } }, { fields: { title: "Труд", "number-of-pages": "179" } }],
  ["losesImprint", "Postanovlenie Ministerstva. Minsk: Pravovoi portal; 2023", { fields: { title: "Postanovlenie Ministerstva. Minsk: Pravovoi portal" } }, { fields: { title: "Postanovlenie Ministerstva", publisher: "Pravovoi portal", "publisher-place": "Minsk" } }],
  ["cutsPrinter", "Wspomnienia, nakł. T. Kosa, Wilno", { fields: { title: "Wspomnienia, nakł", publisher: "Kosa" } }, { fields: { title: "Wspomnienia", publisher: "nakł. T. Kosa" } }],
  ["cutsInside", "Akta rzek, vol. 2. Riga: Zinatne", { fields: { title: "Akta rzek, vol" } }, { fields: { title: "Akta rzek, vol. 2", "publisher-place": "Riga" } }],
  ["cutsInside", "Rzeki im 20. Jahrhundert. Köln", { fields: { title: "Rzeki im 20" } }, { fields: { title: "Rzeki im 20. Jahrhundert" } }],
  ["joinsSentences", "Notes on Kyiv. Stuttgart: ibidem", { fields: { title: "Notes", "publisher-place": "Kyiv. Stuttgart" } }, { fields: { title: "Notes", "publisher-place": "Stuttgart" } }],
  ["hasOddName", "edited by Kos, Anna. Rivers", { names: ["edited by"] }, {}],
  ["hasOddName", "U. S examines policy", { people: [["U.", "S"]], fields: { title: "examines policy" } }, { fields: { title: "U. S examines policy" } }],
  ["hasOddName", "Rivers. Chichester, U.K.: Wiley", { editors: ["Chichester, U."] }, {}],
  ["hasOddName", "Belarus: Divisions and Borders", { names: ["Belarus"], fields: { title: "Divisions and Borders" } }, { names: ["Minsk Dialogue"], fields: { title: "Divisions and Borders" } }],
  ["joinsTitle", "Anna Nowak, Tajna wojna. Kos i rzeki", { names: ["Anna Nowak, Tajna wojna"], fields: { title: "Kos i rzeki" } }, { people: [["Anna", "Nowak"]], fields: { title: "Tajna wojna. Kos i rzeki" } }],
  ["takesWord", "Janukovyč, Majdan a my: rozhovor", { names: ["Janukovyč"], fields: { title: "Majdan a my: rozhovor" } }, { fields: { title: "Janukovyč, Majdan a my: rozhovor" } }],
  ["takesTopic", "Natural Gas: Methods of Storage", { people: [["Natural", "Gas"]], fields: { title: "Methods of Storage" } }, { fields: { title: "Natural Gas: Methods of Storage" } }],
  ["takesProduct", "Forest Bot API : документация", { people: [["Forest Bot", "API"]], fields: { title: "документация" } }, { fields: { title: "Forest Bot API : документация" } }],
  ["cutsPlace", "Мосты. — Н. Новгород: ННГУ", { fields: { "publisher-place": "Новгород" } }, { fields: { "publisher-place": "Н. Новгород" } }],
  ["dropsBody", "DFRLab (2021) ‘Rivers’, Medium", { fields: { title: "Rivers", "container-title": "DFRLab" } }, { names: ["DFRLab"], fields: { title: "Rivers" } }],
  ["cutsBody", "Council of Europe, Commission for Law. (2024). Georgia", { names: ["Council of Europe"], fields: { title: "Georgia" } }, { names: ["Council of Europe, Commission for Law"], fields: { title: "Georgia" }, titleSign: "year" }],
]; // prettier-ignore

/** The vetoes that a reading of the model gets. */
const struck = (text: string, model: Seen, grammar: Seen) =>
  Object.entries(VETOES)
    .filter(([, veto]) => veto(draftOf(text, model), draftOf(text, grammar)))
    .map(([name]) => name);

describe("vetoes of the model's reading", () => {
  test.each(rows)("%s: %s", (veto, text, model, grammar) => expect(struck(text, model, grammar)).toContain(veto));
  test("none where it reads what the grammars read", () => {
    for (const [, text, , grammar] of rows) expect(struck(text, grammar, grammar)).toEqual([]);
  });
  test("each has a case", () => expect(Object.keys(VETOES).sort()).toEqual([...new Set(rows.map(([veto]) => veto))].sort()));
}); // prettier-ignore
