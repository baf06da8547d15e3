import { told } from "./form.ts";

/** `Kanał „Ukraińskie Historie”, Tytuł`, `Телеграм-канал «Реки». Заглавие` */
export const named = told({
  name: "channel with its name in quotation marks",
  expression:
    /^(?:(?:Telegram|YouTube|Телеграм|Тэлеграм)-?\s?)?(?:[Kk]ana[lł]|[Кк]анал)\s[„“«"]\p{Lu}[^”“»"]{1,40}[”“»"](?=[,.]\s[\p{Lu}«“„])/u,
  within: 80,
});

/** IEEE: `Pul Pervogo, Telegram post, Feb. 20, 2023`: what has no title of its own is called by its kind. */
export const posted = told({
  name: "channel and the kind of its post",
  expression:
    /^\p{Lu}[^,.“”"(:]{2,40}(?=,\s(?:Telegram|Facebook|Instagram|Twitter|X|VK|YouTube)\s(?:post|message|story|thread|video|channel post)[,.])/u,
  within: 90,
  when: ({ draft, url }) => draft.isKind("post") || /\st\.me\//.test(` ${url ?? ""}`.replace("https://", " ")),
}); // prettier-ignore
