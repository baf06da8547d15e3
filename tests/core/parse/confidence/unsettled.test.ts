import { expect, test } from "vitest";
import { parseText } from "../entry-of.ts";

test.each([
  ["D. Kos. Quantifying inductive bias: AI learning algorithms and frameworks. Artificial Intelligence, 1988.", false],
  ["Kos, J. (1988). Probabilistic reasoning in intelligent systems: Networks of plausible inference. Rivers and Lakes.", false],
  ["Kos, S. P. (1991). Rivers in the century: A history. University of Oklahoma Press.", true],
  ["Kos, A. S., & Lis, N. V. (2016). Rivers and lakes of the north: Challenges and prospects. Astroprynt. https://doi.org/10.1017/S147952016.96746", false],
  ["Kos, E. (1995). Rivers and towns: Results of a survey. In M. C. Lis & P. Novik (eds), Social inequality. Riga: Scholar.", false],
  ["Hickman Mary J. and Bronwen Kos (1997): Discrimination and the community, Commission for Racial Equality, London.", false],
  ["Mary K. Kim; Rivers in the North. Wallstein: Stuttgart, 2009.", false],
  ["Schwarz, K. (1969): Analyse der räumlichen Bewegung. Abhandlungen Band 58 der ARL, Hannover.", false],
  ["Kos, Anna, Jan Lis. Rivers of the north. Minsk: Rechka, 1972.", true],
])("%s: sure: %s", (text, sure) => expect(parseText(text).confidence >= 0.9).toBe(sure)); // prettier-ignore
