/**
 * Further given names, besides those of given-names/, by which somebody is told beside a title: `Ingrid Kos: Rivers`. In references in a style they
 * are not needed, or are as often surnames.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    "Cynthia Diane Dorothy Eleanor Erica Erin Evelyn Ian Jack Janet Jeremy Jerry Joan Joyce Kathryn Marcus Marie Martha Mary Nancy Nigel Owen Phil Ruth Ryan Sharon Stella Sylvia Toby Tracy " +
    "Anke Antje Bernhard Birgit Brigitte Christa Dieter Dirk Dorothea Elke Erich Ernst Franziska Friedrich Gabriele Gerd Gerhard Gisela Gudrun Günter Günther Gwendolyn Heiko Heinz Helga Helmut Hermann Holger Horst Ingo Jochen Jörg Jutta Karsten Katharina Kerstin Kurt Lothar Ludwig Martina Melanie Moritz Nadja Nikolaus Otto Rainer Reinhard Renate Rolf Rudolf Sibylle Silke Steffen Swetlana Thorsten Torsten Udo Ulrike Ute Uwe Volker Werner Wilhelm " +
    "Alain Antoine Cécile Claude Didier Élise Émile Étienne Gilles Guillaume Hervé Hugo Jérôme Laurent Mathieu Michel Olivier Pascal Romain " +
    "Federico Francesca Gabriel Guido Javier Luca Lucia Luigi Paolo Umberto Vittorio " +
    "Bengt Göran Ingmar Magnus Mats Søren Pekka " +
    "Alherd Orest Filip Nasta Orhan Ahmed Ali Haruki Halyna Lev Kirill Vera Zoya"
  ).split(" "),
);
