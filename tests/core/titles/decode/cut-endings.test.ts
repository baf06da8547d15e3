import { expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

test.each([
  // Ends of adjectives where print has i for й
  ["Na Verkhnedvinskoi GES zamenili turbinu", "Na Verkhnedvinskoi GES zamenili turbinu"],
  ["Kto sudit v pinskoi bol’nitse", "Kto sudit v pinskoi bol’nitse"],
  ["Kak zhivut v lepelskoi tyur’me", "Kak zhivut v lepelskoi tyur’me"],
  ["Zhiteli Chaus protivfiltratornoi stantsii", "Zhiteli Chaus protiv filtratornoi stantsii"],
  // Case endings of numerals, with a preposition before them
  ["Shkoly zakryli dopyatnadtsati chasov", "Shkoly zakryli do pyatnadtsati chasov"],
  ["Nalog snizili dodvenadtsati protsentov", "Nalog snizili do dvenadtsati protsentov"],
  ["Rabotali dopyatidesyati chasov", "Rabotali do pyatidesyati chasov"],
  // One word for what an office does
  ["Gosoboronzakaz i novyye dogovory zavodov", "Gosoboronzakaz i novyye dogovory zavodov"],
  // Pronouns and "and" are words
  ["Shkol’nikam v ramkakhikh uroka pokazali fil’m", "Shkol’nikam v ramkakh ikh uroka pokazali fil’m"],
  ["Vystavku khudozhnika otkryli bezyego kartin", "Vystavku khudozhnika otkryli bez yego kartin"],
  ["Zavodov bez rabochikhi ministrov bez del", "Zavodov bez rabochikh i ministrov bez del"],
])("%s → %s", (print, repaired) => {
  expect(normalizeTitle(print).repaired).toBe(repaired);
});

test("an adjective in -oi that no list has ends in й", () => {
  expect(normalizeTitle("Na Lukomlskoi GRES otklyuchili turbinu").original).toBe(
    "На Лукомльской ГРЭС отключили турбину",
  );
});
