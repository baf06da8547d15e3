import { describe, expect, it } from "vitest";
import { findEntries, parseEntry } from "../../../src/core/index.ts";

const editors = (text: string) =>
  parseEntry(findEntries(text).entries[0]!)
    .creators.filter(({ creatorType }) => creatorType !== "author")
    .map(({ lastName, firstName }) => `${lastName}, ${firstName}`);

describe("editorsInNominative", () => {
  it.each([
    ["Внешняя политика : теория / под ред. К. С. Гаджиева. – М. : Аспект Пресс, 2019. – 384 с.", ["Гаджиев, К. С."]],
    ["Кос А. Н. Выборы // Политика : сб. ст. / под ред. А. Н. Казакевича, А. В. Шутова. – Вильнюс : ЕГУ, 2012. – С. 118–137.", ["Казакевич, А. Н.", "Шутов, А. В."]],
    ["Регионы Беларуси / под общ. ред. Л. Б. Вардомского и Е. И. Гаповой. – М. : ИЭ РАН, 2019. – 384 с.", ["Вардомский, Л. Б.", "Гапова, Е. И."]],
    ["Экономика реформ / под ред. О. В. Белецкой. – Минск : БГУ, 2019. – 384 с.", ["Белецкая, О. В."]],
    ["Мир после войны / под ред. Г. Г. Лукашенко, И. П. Черных. – Минск : БГУ, 2019. – 384 с.", ["Лукашенко, Г. Г.", "Черных, И. П."]],
    ["Память и места / под ред. И. А. Альтмана. – М. : Наука, 2017. – 384 с.", ["Альтман, И. А."]],
    // A hidden vowel cannot be known.
    ["Память и места / под ред. И. А. Кручка. – М. : Наука, 2017. – 384 с.", ["Кручка, И. А."]],
    ["Гісторыя рэлігій / пад рэд. У. І. Навіцкага, С. В. Марозавай. – Мінск : БДУ, 2008. – 240 с.", ["Навіцкі, У. І.", "Марозава, С. В."]],
    ["Гісторыя рэлігій / пад рэд. А. Я. Кавалёва. – Мінск : БДУ, 2008. – 240 с.", ["Кавалёў, А. Я."]],
    ["Реформи в Україні / за ред. В. М. Литвиненка. – Київ : Критика, 2008. – 240 с.", ["Литвиненко, В. М."]],
    // Who translated can stand in the nominative, too.
    ["Сіліцкі В. Папераджальны аўтарытарызм / В. Сіліцкі ; пер. з англ. А. Пяткевіча // ARCHE. – 2005. – № 5. – С. 74–89.", ["Пяткевіч, А."]],
    ["Силицкий В. Авторитаризм / В. Силицкий ; пер. с англ. А. Иванова // ARCHE. – 2005. – № 5. – С. 74–89.", ["Иванова, А."]],
    // Nominative as printed
    ["Внешняя политика : теория / отв. ред. К. С. Гаджиева. – М. : Аспект Пресс, 2019. – 384 с.", ["Гаджиева, К. С."]],
    ["Zaiko L. F. Rossiya // Belarus': ni Evropa, ni Rossiya / pod red. V. Bulgakova. – Varshava: ARCHE, 2006. – S. 71–90.", ["Bulgakov, V."]],
    ["Kos A. Vlast' // Politika / pod red. E. I. Gapovoi, L. B. Vardomskogo [Elektronnyi resurs]. – Minsk : EGU, 2006. – S. 71–90.", ["Gapova, E. I.", "Vardomskii, L. B."]],
    ["Kowal A. (2018), Elity, w: Władza i pamięć, pod red. Jana Kowalskiego i Anny Nowak, Warszawa: Scholar, s. 5–20.", ["Kowalski, Jan", "Nowak, Anna"]],
  ])("%s", (text, expected) => {
    expect(editors(text)).toEqual(expected);
  });
}); // prettier-ignore
