import { expect, test } from "vitest";
import { parseText } from "./entry-of.ts";

/** Where the link is to be found and when it was visited, in the languages of the region and beyond; the works are made up. */
test.each([
  ["Kos, M. Upės krizė. Upių tyrimai, 2021, t. 10, nr. 1, p. 8–45. Prieiga per internetą: https://example.lt/1 [žiūrėta 2022-03-04].", "2022-03-04"],
  ["Kos, A. Upes un robežas. Diena, 12.05.2021. Pieejams: https://example.lv/1 (skatīts 04.03.2022).", "2022-03-04"],
  ["Kos, A., «Fiumi d'Europa», La Stampa, 12 agosto 2020, https://example.it/1 (consultato il 3 marzo 2021).", "2021-03-03"],
  ["Kos, A., «Fiumi d'Europa», La Stampa, 12 agosto 2020, disponibile su: https://example.it/1 (ultimo accesso: 3 marzo 2021).", "2021-03-03"],
  ["Kos, R. (15 de agosto de 2020). Ríos de Europa. El País. Recuperado de https://example.es/1 [consultado el 3 de marzo de 2021].", "2021-03-03"],
  ["KOS, A. Rios da Europa. Revista de Rios, Brasília, v. 64, n. 2, p. 1-20, 2021. Disponível em: https://example.br/1. Acesso em: 12 maio 2022.", "2022-05-12"],
])("%s", (text, accessed) => {
  const { fields, unparsed } = parseText(text);
  expect(fields.accessed?.value).toBe(accessed);
  expect(fields.URL?.value).toMatch(/^https:\/\/example/);
  expect(unparsed).toEqual([]);
}); // prettier-ignore
