import type { Random } from "./random.ts";

// Written for this purpose; `%` is where a citation can stand.
const SENTENCES = [
  "The relation between the two states has been described in many ways %.",
  "Most authors agree that the smaller partner was never as weak as it seemed %.",
  "However, the data collected for this study tell a different story.",
  "We argue that the bargain rested on three things: loyalty, rents and the absence of alternatives %.",
  "In 2020 the protests changed the balance, and the patron was asked to pay more than before.",
  "As Table 2 shows, the subsidies fell by a third between 2015 and 2019 %.",
  "This section first sets out the theory and then turns to the cases.",
  "Neither side could afford an open break, although both spoke of one.",
  "The interviews were held in Minsk, Vilnius and Warsaw between May and October 2021.",
  "It follows that autonomy is a matter of degree and not of kind %.",
  "Отношения двух государств описывались в литературе по-разному %.",
  "Однако собранные нами данные говорят о другом.",
  "Автор показывает, что зависимость была взаимной и менялась со временем %.",
  "Таким образом, санкции не привели к тем последствиям, которых ожидали их сторонники.",
  "В статье рассматриваются три периода, каждый из которых закончился кризисом.",
  "Relacje obu państw opisywano w literaturze na wiele sposobów %.",
  "Celem artykułu jest odpowiedź na pytanie, dlaczego sojusz przetrwał kolejne kryzysy.",
  "Z przeprowadzonej analizy wynika, że asymetria nie oznacza braku autonomii %.",
  "У артыкуле разглядаюцца адносіны дзвюх дзяржаў пасля падпісання дамовы %.",
  "Die Beziehungen der beiden Staaten sind in der Literatur unterschiedlich beschrieben worden %.",
];
const CITATIONS = [
  "(Kowalski 2019)",
  "(Ivanov and Brown 2016: 14)",
  "(see Novak 2020)",
  "[12, с. 45]",
  "[3]",
  "(Frear 2018, 2019)",
  "(Иванов 2017)",
  "(por. Nowak 2021, s. 33)",
  "",
];

/** A paragraph as it stands before or behind a list: three to seven sentences in one language mix, some with a citation. */
export function proseParagraph(random: Random): string {
  const from = random.pick([0, 0, 10, 15]);
  const to = from === 0 ? 10 : from === 10 ? 15 : 20;
  return Array.from({ length: random.between(3, 7) }, () => random.pick(SENTENCES.slice(from, to)))
    .map((sentence) =>
      sentence
        .replace(/ ?%/, () => (random.chance(0.6) ? ` ${random.pick(CITATIONS)}` : ""))
        .replace(" .", "."),
    )
    .join(" ");
}
