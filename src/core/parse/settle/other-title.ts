import type { FieldName } from "../types.ts";
import { reportKind } from "../report-kind.ts";
import { partRule } from "../rule.ts";
import type { Draft } from "../draft.ts";
import { anySpelling } from "../spellings.ts";
import { isKindOfBook } from "./kind-for-container.ts";

/**
 * What GOST 7.1 calls "other title information" where it says nothing but what kind of book or recording it is. It stands behind
 * ` : ` in small letters. `: материалы и исследования`, `: матэрыялы да слоўніка` are subtitles.
 */
const kind = partRule(() =>
  anySpelling(
    /\s:\s(?<kind>(?:(?:коллект|калект|колект|науч|навук|наук|уч[её]б|вучэб|навч|метод|практ|документ|дак|док|стат|спец|попул|крат|стыст|худож|муз|науч\p{Lm}?-\p{L}|учеб\.-метод)\p{L}*\.?[\s-]){0,2}(?!(?:матер|матэр)\p{L}+\s(?:и|і|к|да|для)\s)(?:сб(?:орник|\.|$)|зб(?:орнік|ірник|ірка|\.|$)|матер(?:иалы|іали|\.)|мат-лы|матэр(?:ыялы|\.)|труды|тр\.(?=\s)|тезисы|тез\.|тэзісы|тези|монограф\p{L}+|монагр\p{L}+|моногр(?:\.|$)|пособие|дапам(?:ожнік|\.|$)|посібник|посіб(?:\.|$)|ежегодник|штогоднік|щорічник|справочник|даведнік|довідник|підруч(?:\.|$)|учебник|падручнік|підручник|хрестоматия|практикум|видео(?:запись|ролик)?|відэа(?:запіс)?|відео(?:запис)?|аудио(?:запись)?|фильм|фільм|подкаст|буклет|бюл(?:летень|етэнь|етень|\.)|брошюра|брашура|sb(?:ornik|\.|$)|zb(?:ornik|irnyk|\.|$)|mater(?:ialy|iali|\.)|mat-ly|materyaly|trudy|tezisy|monograf\p{L}+|monahraf\p{L}+|posobiye|posobie|posibnyk|uchebnik|video(?:zapis['’ʹ]?)?|vidèa)(?!\p{Ll})|(?:пост|запись|запіс|допис|допіс|публикация|публікацыя|публікація|репортаж|рэпартаж|сюжет|сюжэт|интервью|інтэрв.ю|інтерв.ю|(?:кат(?:алог|\.)|kat(?:alog|\.))\s(?:выст(?:авки|аўкі)?|вист(?:авки)?|vyst(?:avki|avk[iy])?)\.?)$)/diu,
  ),
);

/** The same where GOST R 7.0.5 prints no space before the colon: only words that hardly begin a subtitle. */
const closeKind = partRule(() =>
  anySpelling(
    /(?<=[\p{L}\p{N}»”)’'ʹ.]):\s(?<kind>(?:(?:коллект|калект|колект|науч|навук|наук|уч[её]б|вучэб|навч|метод|стат|инф|информ|аналит)\p{L}*\.?[\s-]){0,2}(?:сб(?:орник|\.)|зб(?:орнік|ірник|\.)|монограф\p{L}+|монагр\p{L}+|моногр(?:\.|$)|учебник|падручнік|підручник|хрестоматия|буклет|бюл(?:летень|етэнь|етень|\.|$)|пособие|дапам(?:ожнік|\.|$)|посібник|посіб(?:\.|$))(?:\s(?:ст|арт|док|документов|дакументаў|документів|науч|навук|наук|тр|пр|работ|статей|и|і|материалов|матэрыялаў|матеріалів|для)\p{L}*\.?){0,6})$/diu,
  ),
);

/** What a recording or a post is called, also without the space: `репортаж из Несвижа: фильм`, ` : пост в Facebook`. */
const media = partRule(() =>
  anySpelling(
    /(?<=[\p{L}\p{N}»”)’'ʹ?!])\s?:\s(?<kind>(?:(?:док|дак|телевиз|тэлевіз)\p{L}*\.?\s)?(?:фильм|фільм|телефильм|видео(?:запись|ролик)?|відэа(?:запіс)?|відео(?:запис)?|(?:аудио|відеа|аўдыё|аудіо|видео)?(?:подкаст|падкаст)|(?:пост|запись|запіс|допис|публикация|публікацыя|публікація)\s[вуў]\s\p{Lu}\p{L}+|(?:электр|эл|електр)\p{L}*\.?\s(?:база|карта|изд|выд|рес)\p{L}*\.?(?:\s(?:данных|даних|даных|звестак|dannykh))?|(?:база|банк)\s(?:данных|даних|даных|звестак))$)/diu,
  ),
);

const collection = partRule(() =>
  anySpelling(
    /\s:\s(?:\p{Ll}[\p{L}-]*\.?\s){0,2}(?:сб|зб|матер|мат-лы|матэр|труды|тр\.|тез|тэз|моногр|підруч|падруч|учебн|навч|sb|zb|mater|mat-ly|trudy|tez)\p{L}*(?:\.|\s|$)/iu,
  ),
);

/** `Еліти. Політика : зб. наук. праць. Київ, 2019. С. 15–22`: DSTU may leave out the `//` before a collection, too. */
export function titleInCollection({ text, fields, creators, editorsNoted }: Draft): void {
  const { title, page } = fields;
  const span = title?.spans[0];
  if (!title || !span || !page || fields["container-title"] || !creators.length || title.spans.length > 1)
    return;
  const mark = collection.exec(title.value);
  // "Ріки. Щорічник рік / за заг. ред. В. Коса. Київ : Критика, 2023. С. 51–60": whose book it is was said behind it.
  const edited =
    editorsNoted && creators.some(({ creatorType }) => creatorType === "author") && fields["publisher-place"];
  const border = (mark ?? edited) ? title.value.lastIndexOf(". ", mark?.index ?? Infinity) : -1;
  if (border < 4 || !/[-–]/.test(page.value) || text.slice(span.start, span.end) !== title.value) return;
  const at = span.start + border;
  // "Договор 1994 г. : материалы конф.": the stop is that of the last word, and the colon parts the two.
  const colon = text.startsWith(": ", at + 2)
    ? 2
    : (/^In\s(?=\p{Lu})/u.exec(text.slice(at + 2, at + 6))?.[0].length ?? 0);
  const stop = colon === 2 ? 1 : 0;
  // "Гісторыя рэк: вучэб. дапам. / пад рэд. В. Коса": what is shortened there is one.
  if (edited && !mark && /^\p{Ll}/u.test(text.slice(at + 2, at + 3))) return;
  if (isKindOfBook(text.slice(at + 2, span.end))) return;
  fields["container-title"] = {
    value: text.slice(at + 2 + colon, span.end),
    spans: [{ start: at + 2 + colon, end: span.end }],
    confidence: 0.85,
  };
  fields.title = {
    ...title,
    value: text.slice(span.start, at + stop),
    spans: [{ start: span.start, end: at + stop }],
  };
}

/** `Проблемы рек : сб. науч. тр.`, `Как живёт граница : видео`: the title is what stands before it; the kind is kept beside it. */
export function otherTitle({ text, fields }: Draft): void {
  for (const name of ["container-title", "title"] as const satisfies readonly FieldName[]) {
    const field = fields[name];
    const span = field?.spans[0];
    if (!field || !span || field.spans.length > 1) continue;
    // "Moscow: Ves’ Mir, 2019" is of Chicago; GOST counts the pages or prints slashes before a book.
    const isGost = name === "title" ? fields["number-of-pages"] !== undefined : text.includes(" // ");
    const close = isGost ? closeKind.exec(field.value)?.indices?.groups?.["kind"] : undefined;
    const at =
      kind.exec(field.value)?.indices?.groups?.["kind"] ??
      close ??
      media.exec(field.value)?.indices?.groups?.["kind"] ??
      reportKind(field.value);
    if (
      !at ||
      at[0] < 6 ||
      field.value.includes("/", at[0]) ||
      text.slice(span.start, span.end) !== field.value
    )
      continue;
    const value = field.value.slice(at[0]);
    const apart = { value, spans: [{ start: span.start + at[0], end: span.end }], confidence: 0.9 };
    // What is said of the whole book is no kind of its chapter.
    const into = name === "title" && !fields.genre ? "genre" : "note";
    const other = fields[into];
    fields[into] = other
      ? { ...other, value: `${other.value}; ${value}`, spans: [...other.spans, ...apart.spans] }
      : apart;
    const mark = field.value[at[0] - 3] === " " ? 3 : 2;
    field.value = field.value.slice(0, at[0] - mark);
    field.spans = [{ start: span.start, end: span.start + at[0] - mark }];
  }
}
