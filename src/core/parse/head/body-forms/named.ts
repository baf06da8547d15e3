import { BODY_WORDS } from "../../data/name-words.ts";
import { anySpelling } from "../../spellings.ts";
import type { BodyStart } from "./form.ts";
import { told } from "./form.ts";

/** `[M.K.] (2022), Tytuł`: who signed with initials. */
export const signed: BodyStart = {
  name: "signed with initials",
  read({ text, from, bracket }) {
    const initials = /^\[(?:\p{Lu}\.\s?){1,3}\](?=[,.]?\s)/u.exec(text.slice(from, from + 14));
    return initials && bracket && bracket.open <= from + initials[0].length + 2
      ? from + initials[0].length
      : null;
  },
};

/** `“ȘOR” Political Party. “Declaration on Sanctions.”`: the name of a body that is quoted before its kind. */
export const calledFirst: BodyStart = {
  name: "quoted before its kind",
  read({ text, from }) {
    const called =
      /^[“„«"]\p{L}[^“”„«»"]{1,30}[”“»"]\s(?<kind>\p{Lu}[^“”„«»".:(]{3,70}?)(?=\.?\s\((?:1[89]|20|n)|\.\s[\p{Lu}“"])/u.exec(text.slice(from, from + 120));
    return called && BODY_WORDS.test(called.groups!["kind"]!) ? from + called[0].length : null;
  },
}; // prettier-ignore

/** `Филарет (Вахромеев)[, митр.] Заглавие`: a name that was given in a monastery, behind whose surname a rank was cut out. */
export const inReligion = told({
  name: "name in religion",
  expression: /^\p{Lu}\p{Ll}{2,20}\s\(\p{Lu}[\p{L}’'-]{2,30}\)(?=\.?\s)/u,
  within: 60,
  isBody: (name, { draft, from }) => draft.notes.some(({ start, fields }) => start === from + name.length && fields?.[0]?.name === "note"),
}); // prettier-ignore

/** `Кирилл, патриарх Московский и всея Руси. Заглавие`: who has no surname. */
export const dignitary = told({
  name: "dignitary without a surname",
  expression: anySpelling(
    /^\p{Lu}\p{Ll}{2,20}(?:\s[IVX]{1,5})?,\s(?:патриарх|митрополит|архиепископ|епископ|архимандрит|игумен|патрыярх|мітрапаліт|архіепіскап|архібіскуп|епіскап|біскуп|патріарх|архієпископ|єпископ|patriarch|metropolitan|(?:arch)?bishop|pope|papież|patriarcha|metropolita|(?:arcy)?biskup)(?:\s(?:и|і|всея|усяе|всієї|and|of|all|i)(?=\s)|\s\p{Lu}[\p{L}’'-]*){0,8}(?=\.\s[\p{Lu}«“]|\s\()/u,
  ),
  within: 120,
});

/** `Article 19. Ukraine: Media Law`: the one body whose name is that of an article. */
export const article19 = told({
  name: "Article 19",
  expression: /^A(?:rticle|RTICLE) 19(?=[.,]\s[\p{Lu}“"‘]|\s\()/u,
  within: 16,
  when: ({ text, from }) => text[from] === "A",
  isBody: (_, { text }) => !/Constitution|Convention/.test(text),
  marked: false,
});
