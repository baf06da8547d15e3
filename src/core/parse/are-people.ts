import type { OutletTable } from "../outlets/types.ts";
import { enactment } from "./act-names.ts";
import { bodyScore } from "./body-author.ts";
import { ABBREVIATED_BODIES, BODY_WORDS, NO_NAME, SPOKEN, TOPIC_WORDS } from "./data/name-words.ts";
import { isGivenName, mayBeGivenName, type FoundNames } from "./names/index.ts";
import { isOutlet } from "./outlets.ts";
import { isSlavicBody } from "./slavic-body.ts";
import type { Creator } from "./types.ts";
import { isUninverted } from "./uninverted.ts";

const MEDIUM =
  /^(?:Telekanal|Teleradiokompaniya|Radio|Kanal|Agentstvo|Gazeta|Portal|Телеканал|Тэлеканал|Телерадиокомпания|Радио|Радыё|Радіо|Канал|Агентство|Агенцтва|Газета|Портал|Партал|Сайт)$/u;

/** Persons, not a channel, a country or a law that is printed like one: `Telekanal ONT`, `Belarus Weekly`. */
export function arePeople({ creators, shape, end }: FoundNames, text: string, outlets: OutletTable): boolean {
  if (creators.some((creator) => isAbbreviation(text, creator))) return false;
  if (isUninverted(creators, shape, end, text)) return false;
  // "Интервью А. В. Коса агентству «Реки»": the surname is that of a word.
  if (shape === "surname initials" && creators.some(({ lastName = "" }) => SPOKEN.has(lastName.toLowerCase().replace(/['’ʹʺ”′`ʼ´]/gu, "")))) return false; // prettier-ignore
  // "Telekanal ONT", "Радио РФИ": capitals behind the word for a medium are its name.
  if (shape === "surname NR" && creators.length === 1 && MEDIUM.test(creators[0]!.lastName ?? ""))
    return false;
  // "Sejm RP", "Kancelaria Prezydenta RP"
  if (shape === "surname NR" && creators.some(({ lastName = "", firstName }) => firstName === "R P" && /^(?:Sejm|Senat|Rząd|Prezydent|MSZ|MON|MSWiA|NIK|RPO|Ambasada|Konsulat)$/u.test(lastName))) return false; // prettier-ignore
  // "Ukaz Prezidenta RF [ot 13.05.2000 № 849] «O rekakh»", "Закон РБ «О языках»": an act.
  if (creators.length === 1 && (shape === "surname NR" || /\s/.test(creators[0]!.lastName ?? "")) && enactment.test(text)) return false;
  // "Federal Law No. 272-FZ"
  if (creators.some(({ firstName = "" }) => /^(?:No|Nr|Vol)\.$/.test(firstName))) return false;
  if (shape === "SURNAME given") {
    // "UN Women", but "LI Wei, KOWALSKI Jan"
    const short =
      creators.length === 1 &&
      /^\p{L}{2}$/u.test(creators[0]!.lastName ?? "") &&
      !creators[0]!.firstName?.endsWith(".");
    return !short && creators.every((creator) => isPerson(creator, outlets));
  }
  // "Ukraine, Belarus, and Lithuania" are countries.
  if (
    shape === "surname, given" &&
    creators.some(({ firstName = "", lastName = "" }) => NO_NAME.test(firstName) || NO_NAME.test(lastName))
  )
    return false;
  // "ITU, Measuring Digital Development": a body and a title.
  if (
    shape === "surname, given" &&
    creators.some(
      ({ firstName = "", spans: [span] }) =>
        /^\p{Lu}{2,6},/u.test(text.slice(span?.start, span?.end)) && firstName.split(" ").length > 2,
    )
  )
    return false;
  if (shape === "surname NR") {
    const [only] = creators;
    // "Current Time TV"
    if (creators.length === 1 && /\s\p{L}+\s(?:TV|FM)$/u.test(text.slice(only?.spans[0]?.start, only?.spans[0]?.end))) return false; // prettier-ignore
    // "RIPE NCC, “Title”": two words in capitals are first letters.
    if (
      creators.length === 1 &&
      /^\p{Lu}{3,}\s\p{Lu}{2,}$/u.test(text.slice(only?.spans[0]?.start, only?.spans[0]?.end))
    )
      return false;
    // "Rada UE", "Belaruski PEN", "Rada Bezpieczeństwa ONZ", "Генеральная Ассамблея ООН"
    if (creators.length === 1 && ABBREVIATED_END.test(text.slice(only?.spans[0]?.start, only?.spans[0]?.end))) return false; // prettier-ignore
    // "Kancelaria Prezydenta RP"
    if (creators.some(({ lastName = "" }) => /\s/.test(lastName) && BODY_WORDS.test(lastName))) return false;
    const many = creators.length > 1 || !only?.firstName || only.firstName.length < 7;
    return many || !/^\.?\s[“"(‘«]/.test(text.slice(end));
  }
  // "U.S. Congress", "U.N. Security Council": initials of a country or a body.
  if (shape === "initials surname" && /^[UE]\.\s?[SNKU]\.$/.test(creators[0]?.firstName ?? ""))
    return !BODY_WORDS.test(creators[0]!.lastName!) && !NO_NAME.test(creators[0]!.lastName!);
  // "M. Kolesnikava Foundation", "F. Skaryna State University": a body that is named after somebody.
  if (
    shape === "initials surname" &&
    creators.length === 1 &&
    /\s/.test(creators[0]!.lastName!) &&
    BODY_WORDS.test(creators[0]!.lastName!.slice(creators[0]!.lastName!.lastIndexOf(" ") + 1))
  )
    return false;
  if (shape !== "given surname") return true;
  // "Human Constanta": no given name, but a word that begins names of bodies and titles.
  if (
    creators.length === 1 &&
    TOPIC_WORDS.has(creators[0]?.firstName ?? "") &&
    /^[.,]?\s\((?:19|20|n\.|b\.)/.test(text.slice(end))
  )
    return false;
  // "OpenNet Baltics": no given name has a capital inside.
  if (
    /^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}/u.test(creators[0]?.firstName ?? "") &&
    !/^Mary/.test(creators[0]!.firstName!)
  )
    return false;
  // "Vialikae Kniastva Litoŭskae: Encyklapedyja": no surname is a neuter adjective.
  if (creators.length === 1 && /(?:sk|ск)(?:ae|aje|oe|oye|oje|ае|ое)$/u.test(creators[0]?.lastName ?? "")) return false;
  // "SVOBODNÁ EVROPA. Titel [video]": ISO 690 prints bodies in capitals, too.
  const [only] = creators;
  if (creators.length === 1 && /^\p{Lu}{4,} \p{Lu}{4,}$/u.test(text.slice(only?.spans[0]?.start, only?.spans[0]?.end)) && !isGivenName(only?.firstName ?? "") && !isGivenName(only?.lastName ?? "")) return false; // prettier-ignore
  // "Reporters Without Borders"
  if (/\s(?:Without|For|Against|Beyond|Across|Under|With|From|Into)\s/.test(text.slice(creators[0]?.spans[0]?.start, creators[0]?.spans[0]?.end))) return false; // prettier-ignore
  // "Access Now, “Title,” Access Now, New York": who publishes under the same name is a body.
  const [one, ...others] = creators;
  const printed = text.slice(one?.spans[0]?.start, one?.spans[0]?.end);
  if (one && !others.length && isPrintedAgain(text, printed, end)) return false;
  return creators.every(({ firstName = "", lastName = "" }) => {
    const name = `${firstName} ${lastName}`;
    // "Robert J. Banks": the surname is a word for bodies, but no body has such initials.
    if (mayBeGivenName(firstName.split(" ")[0]!) && /\s\p{Lu}\.$/u.test(firstName) && /^\p{Lu}\p{Ll}+$/u.test(lastName)) return true;
    // "Biełaruskaja Asacyjacyja Żurnalistau", but "Anna Rada"
    if (!isGivenName(firstName) && isSlavicBody(name)) return false;
    return !NO_NAME.test(name) && (bodyScore(outlets, name) < 3 || creators.length > 1);
  });
} // prettier-ignore

/** The Union and its council, writers: `Smith EU` is a person. */
const ABBREVIATED_END =
  /^(?:Rada|Parlament|Komisja|Delegacja|Trybunał|Rat|Council|Parliament|Рада|Совет)\s(?:UE|EU|ЕС|ЄС)$|\s(?:P[EĖÈ]N|ПЭН|ПЕН)$|\s\p{L}+\s(?:ONZ|OBWE|NATO|ООН|ОБСЕ|ААН|АБСЕ|ОБСЄ|OON|OBSE|AAN)$/u;

/** `MSZ RP`, `GUS Warszawa`, `ПАСЕ`: first letters of words, not a surname in capitals. */
function isAbbreviation(text: string, { lastName = "", spans: [span] }: Creator): boolean {
  const printed = lastName.toUpperCase();
  return (
    span !== undefined &&
    text.slice(span.start, span.end).includes(printed) &&
    /^\p{Lu}{2,}$/u.test(printed) &&
    (ABBREVIATED_BODIES.has(printed) ||
      (printed.length < 5 && !/[AEIOUYÓĄĘÖÜÄÁÉÍÚАЕЁИОУЫЭЮЯЄІЇ]/u.test(printed)))
  );
}

/** Behind a surname in capitals: `ABC News`, `УКАЗ Президента` and `CENTRUM Analiz` are none. */
function isPerson({ lastName = "", firstName = "" }: Creator, outlets: OutletTable): boolean {
  const name = `${lastName} ${firstName}`;
  if (/\.$|^\p{Lu}(?: \p{Lu}){1,2}$/u.test(firstName)) return true;
  return (
    !NO_NAME.test(name) &&
    !BODY_WORDS.test(name) &&
    !isOutlet(outlets, lastName) &&
    bodyScore(outlets, name) < 3
  );
}

/** Whether a name stands alone behind a place: between marks. */
function isPrintedAgain(text: string, name: string, from: number): boolean {
  for (let at = text.indexOf(name, from + 2); at >= 0; at = text.indexOf(name, at + 1))
    if (/^[.,”"’»]\s$/.test(text.slice(at - 2, at)) && /^[.,;:]/.test(text.slice(at + name.length, at + name.length + 1))) return true;
  return false;
} // prettier-ignore
