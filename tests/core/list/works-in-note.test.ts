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
    ["Здесь и далее перевод наш.", []],
    ["Interview with a former official whose name is withheld.", []],
    ["The term is used here in the sense of 1991, not in that of 2020, when it was no longer in use.", []],
  ])("%s", (note, works) => {
    expect(worksInNote(note).map(({ text }) => text)).toEqual(works);
  }); // prettier-ignore
});
