import { expect, it } from "vitest";
import { withoutComment } from "../../../../src/core/list/outline/comments.ts";

const work = "Wilson, A. (2021). Belarus: The Last European Dictatorship. New Haven: Yale University Press.";
const press = "“Title”, Nasha Niva, 9 June 2021, https://nashaniva.com/275511";
it.each([
  [work, " – must read!"],
  [work, " (have it as pdf)"],
  [work, " - not sure about the year"],
  [work, " (in Czech, sorry! there is a summary at the end)"],
  [work, " – 900 pages, but you have the whole summer :)"],
  [work, " <- you know this one"],
  [work, " Great overview of it!"],
  [work, " I have it."],
  [work, " (open access)"],
  [work, " (rozdział 2 i 3, skan na Teamsach)"],
  [work, " <- chapter 5 only"],
  [work, " --> the tables are gold"],
  [work, " *"],
  ["Lis, B., Lakes (Yale UP, 2021)", ", esp. the chapter on fens"],
  [work, " – gdzie jest tabela na s. 110"],
  ["Lis, B., Lakes (Yale UP, 2021), pp. 3–9", " (skim)"],
  [press, " (skim)"],
  [press, " — interview, worth it"],
  [press, " – a student of Volha’s, she may send it (pdf attached)"],
])("%s|%s", (reference, comment) => expect(withoutComment(reference + comment)).toBe(reference));

it.each([
  "Kos, A. (2020). Rivers – lakes – fens.",
  "Kos, A. (2020). Stop the war!",
  "Kos, A. (2020). Rivers. Minsk: Belarus. (accessed online)",
  "Kos A., Rzeki, „Polityka” 2020 (nr 3, s. 4 i 5)",
  "Кос А. Реки. — Минск : БГУ, 2001. — 412 с.",
  "Кос А. Реки // Arche. — 2010. — № 3. — С. 251–301.",
  "Kos, A. Rivers. Lublin 2004 (maszynopis)",
  "Kos, A. (2020). Rivers. Minsk: Belarus. (in Russian)",
  "“Голоса”, Настоящее Время, 3 May 2022, https://youtu.be/a (52 min)",
  "Kos, A. “Rivers.” Nature 3 (2020): 4–9. Available online",
  "https://www.dekoder.org/de/gnose/a Flüsse in Belarus (dekoder)",
  "Kos [@kos] (18 May 2021). “This is it” (Tweet). Retrieved 19 May 2021 – via Twitter.",
])("%s is whole", (reference) => expect(withoutComment(reference)).toBe(reference));
