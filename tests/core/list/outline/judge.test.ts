import { describe, expect, it } from "vitest";
import { isWordy, kindOf, type Kind } from "../../../../src/core/list/outline/judge.ts";

describe("kindOf", () => {
  it.each<[Kind, string]>([
    ["clear", "Ustawa z dnia 4 marca 2020 r. o rzekach oraz niektórych innych wodach, Dz.U. 2020 poz. 311"],
    ["clear", "Way, Lucan. 2015. Pluralism by Default. Baltimore: Johns Hopkins University Press."],
    ["clear", "“Lukashenko podpisal ukaz,” BelTA, 14 February 2023, https://www.belta.by/a"],
    ["unsure", "Новый закон о СМИ: что изменится (рус.). Белорусские новости (1 июня 2021). Дата обращения: 5 мая 2022."],
    ["unsure", "[b.a.], Minchane vyshli na marsh, „Belorusskie novosti”, 17.02.2017."],
    ["unsure", "Essay due Friday 29 March 2024, 17:00."],
    ["bare", "Pluralism by Default"],
    ["bare", "Essay due!"],
    ["said", "Way argues that regimes were pluralist because autocrats were weak. It is the best starting point."],
    ["clear", "Андрей Кос. Парламент в Полесье: идеи и практика. Вильнюс: Политическая сфера, 2015."],
    ["said", "Unlike Levitsky and Way (2010), the book looks at the state from within. It is short."],
    ["said", "Instructor: Dr Anna Kowalska (a.kowalska@uni.example)"],
    ["said", "Основные понятия и методы. Периодизация и её границы. Власть и общество."],
  ])("%s: %s", (kind, text) => expect(kindOf(text)).toBe(kind)); // prettier-ignore
});

describe("isWordy", () => {
  it.each([
    ["Student zna najważniejsze procesy na Białorusi po 1991 r., umie przedstawić stanowiska", true],
    ["Ukaz Prezidenta Respubliki Belarus’ No. 20, 3 January 2023", false],
  ])("%s", (text, is) => expect(isWordy(text)).toBe(is));
});
