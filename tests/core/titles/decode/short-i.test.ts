import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

describe("й that prints as i", () => {
  test.each([
    ["Aleksandr Feduta i Grigorii Kostusev osuzhdeny", "Александр Федута и Григорий Костусев осуждены"],
    ["Andrei Kuznechik poluchil shest let kolonii", "Андрей Кузнечик получил шесть лет колонии"],
    ["Poyezdka v Rossii i v Korei", "Поездка в России и в Кореи"],
    ["Posol Rossii v Koree", "Посол России в Корее"],
    ["Iubilei: desiat krupnykh kompanii Rossii", "Юбилей: десять крупных компаний России"],
    [
      "Iazyk obsuzhdali v vysshem uchilishche i v novom izdanii",
      "Язык обсуждали в высшем училище и в новом издании",
    ],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("ties of ALA-LC", () => {
  test.each([
    ["Prezident Subianto pribyl v Rossii͡u na zasedanie", "Президент Субианто прибыл в Россию на заседание"],
    ["Obligat͡sii Rossii i st͡senarii krizisa", "Облигации России и сценарии кризиса"],
    ["Khroniki sobytiĭ v Rossii i Belorussii͡a", "Хроники событий в России и Белоруссия"],
  ])("%s", (printed, original) => {
    const read = normalizeTitle(printed);
    expect([read.scheme, read.original]).toEqual(["ala-lc", original]);
  });
});
