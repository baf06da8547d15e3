import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

describe("titles of ours on sites in other languages", () => {
  test.each([
    ["Čamu studenty jeduć u Hdańsk", "Polskie Radio", "Чаму студэнты едуць у Гданьск"],
    ["Chto zhdet studentov v novom godu", "Polskie Radio", "Что ждёт студентов в новом году"],
    ["Nowa książka o Mińsku i historii", "Polskie Radio", null],
    ["Kryzys na granicy", "Polskie Radio", null],
  ])("%s", (title, container, original) =>
    expect(normalizeTitle(title, { container }).original).toBe(original),
  );
});
