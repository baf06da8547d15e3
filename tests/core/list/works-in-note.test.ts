import { describe, expect, it } from "vitest";
import { worksInNote } from "../../../src/core/list/works-in-note.ts";

describe("worksInNote", () => {
  it.each<[note: string, works: string[]]>([
    ["The law was changed. See Anna Nowak, The State, London 2021, p. 5.", ["Anna Nowak, The State, London 2021, p. 5."]],
    ["Hierzu und zum folgenden W. Eichwede, Stalinismus, Essen 1993, S. 40; sowie B. Orlow, Lehren, ebd., S. 77.", ["W. Eichwede, Stalinismus, Essen 1993, S. 40", "B. Orlow, Lehren, ebd., S. 77."]],
    ["Афанасьев М. Н. Клиентелизм. М., 2000. С. 21. О государствах ср.: Сафранчук И. А. Зависимость // Полис. 2016. № 2. С. 44.", ["Афанасьев М. Н. Клиентелизм. М., 2000. С. 21.", "Сафранчук И. А. Зависимость // Полис. 2016. № 2. С. 44."]],
    ["Резерв создан // ТАСС. 2020. 27 августа; Новый кредит // РБК. 2020. 14 сентября; Поротников А. П. Указ. соч. С. 40.", ["Резерв создан // ТАСС. 2020. 27 августа", "Новый кредит // РБК. 2020. 14 сентября", "Поротников А. П. Указ. соч. С. 40."]],
    ["Vgl. Burkhardt, Autoritarismus, S. 175; anders Götz, Pipelines, S. 217–219.", ["Burkhardt, Autoritarismus, S. 175", "Götz, Pipelines, S. 217–219."]],
    ["B. Kos, War, London 2021, p. 7. It was written before the war.", ["B. Kos, War, London 2021, p. 7."]],
    ["ГАРФ. Ф. 5446. Оп. 1. Д. 12. Л. 3.", ["ГАРФ. Ф. 5446. Оп. 1. Д. 12. Л. 3."]],
    ["vgl. ebenda, S. 95–100", ["ebenda, S. 95–100"]],
    ["Podobnie: A. Nowak, Ład i wolność w Europie, Łódź 2010, s. 7.", ["A. Nowak, Ład i wolność w Europie, Łódź 2010, s. 7."]],
    ["Тамсама. С. 71. Даныя міністэрства прыводзяцца ў: НАРБ. Ф. 4. Воп. 9. Спр. 20. Арк. 7.", ["Тамсама. С. 71.", "НАРБ. Ф. 4. Воп. 9. Спр. 20. Арк. 7."]],
    ["State Archive of the Region, f. 4P, op. 156, d. 711, l. 12.", ["State Archive of the Region, f. 4P, op. 156, d. 711, l. 12."]],
    ["B. Kos, War (London: Rout, 2021) and Ann Mary Lis, The Rise and Fall of an Order, 1906–1931 (Leeds: Gate, 2014).", ["B. Kos, War (London: Rout, 2021)", "Ann Mary Lis, The Rise and Fall of an Order, 1906–1931 (Leeds: Gate, 2014)."]],
    ["C Lis, ‘Rule by Law’ (2012) 37 Law Review 205, 211. The author was a member of the court until 1996.", ["C Lis, ‘Rule by Law’ (2012) 37 Law Review 205, 211."]],
    ["See, for instance, Kos v Ruritania App no 43707/07 (ECtHR, 10 December 2009); Lis v Ruritania (2002) 36 EHRR 587.", ["Kos v Ruritania App no 43707/07 (ECtHR, 10 December 2009)", "Lis v Ruritania (2002) 36 EHRR 587."]],
    ["S. Kos, Stereotypy w stosunkach sąsiadów, w: Tożsamość, red. E. Lis, Wrocław 2011, s. 20–30.", ["S. Kos, Stereotypy w stosunkach sąsiadów, w: Tożsamość, red. E. Lis, Wrocław 2011, s. 20–30."]],
    ["B. Kos, War, London 2021, p. 60; on the other hand, Ales’ Lis, “Palityka bez palityky,” ARCHE, no. 7 (2009): 33–48, stresses the role of the services.", ["B. Kos, War, London 2021, p. 60", "Ales’ Lis, “Palityka bez palityky,” ARCHE, no. 7 (2009): 33–48"]],
    ["Кос Р. Г. Брест: двобій. Київ: Право, 1988 (тенденційно); Ліс А. Нарис історії. Київ, 2000. С. 7.", ["Кос Р. Г. Брест: двобій. Київ: Право, 1988", "Ліс А. Нарис історії. Київ, 2000. С. 7."]],
    ["Кос А. Беларусь. Берлін, 1919. С. 24; інтэрв’ю аўтара з Г. Б., в. Ляхавічы, ліпень 1989 г.", ["Кос А. Беларусь. Берлін, 1919. С. 24", "інтэрв’ю аўтара з Г. Б., в. Ляхавічы, ліпень 1989 г."]],
    ["Натомість Я. Кос уважає це прийомом: Кос Я. Нарис історії України. Київ, 2000. С. 118.", ["Кос Я. Нарис історії України. Київ, 2000. С. 118."]],
    ["The census of 1999 suggests otherwise: Ministerstvo statistiki, Sostav naseleniia, vol. 1 (Minsk, 2001), 214–17.", ["Ministerstvo statistiki, Sostav naseleniia, vol. 1 (Minsk, 2001), 214–17."]],
    ["Кос А. Дзяржава. Вільня; Мінск: Інстытут, 2010. С. 13.", ["Кос А. Дзяржава. Вільня; Мінск: Інстытут, 2010. С. 13."]],
    ["Hierzu näher B. Kos, Krieg und Ordnung im Osten, in: A. Lis (Hg.), Ordnungen, Essen 1993, S. 40–48.", ["B. Kos, Krieg und Ordnung im Osten, in: A. Lis (Hg.), Ordnungen, Essen 1993, S. 40–48."]],
    ["Ausführlich hierzu mein Beitrag: Die Genossen gehen auf Distanz, in: Osteuropa, Nr. 6/1982, S. 443–460.", ["Die Genossen gehen auf Distanz, in: Osteuropa, Nr. 6/1982, S. 443–460."]],
    ["Podrobně Sergej Lis, Bělorusové v Praze, Historický obzor 11, 2000, č. 7–8, s. 160–168.", ["Sergej Lis, Bělorusové v Praze, Historický obzor 11, 2000, č. 7–8, s. 160–168."]],
    ["A. Kos, La révolution en marche, Paris, Noir, 2021, livre écrit en prison.", ["A. Kos, La révolution en marche, Paris, Noir, 2021"]],
    ["K tomu dále https://www.example.cz/uvod/ (přístup 12. 5. 2017).", ["https://www.example.cz/uvod/ (přístup 12. 5. 2017)."]],
    ["Кос У. Marching into Darkness. Cambridge: Gate, 2014. P. 44–47; см. также работы других авторов этого направления.", ["Кос У. Marching into Darkness. Cambridge: Gate, 2014. P. 44–47"]],
    ["Здесь и далее перевод наш.", []],
    ["Interview with a former official whose name is withheld.", []],
    ["The term is used here in the sense of 1991, not in that of 2020, when it was no longer in use.", []],
  ])("%s", (note, works) => {
    expect(worksInNote(note).map(({ text }) => text)).toEqual(works);
  }); // prettier-ignore
});
