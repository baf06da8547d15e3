/**
 * Further given names by which somebody is told beside a title: `Ingrid Kos: Rivers`. In references in a style they are not needed, or
 * are as often surnames.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    "Alan Alice Amanda Amy Ben Bob Carmen Chris Clara Cynthia Diane Donna Dorothy Eleanor Ellen Emma Erica Erin Evelyn Fiona Hannah Heather Helen Ian Irene Isabel Jack Jane Janet Jeff Jeremy Jerry Jill Jim Joan Joe Joyce Julian Kate Kathryn Linda Lisa Louise Lucy Luke Marcus Marie Martha Mary Megan Melissa Michelle Mike Molly Nancy Natalie Nick Nigel Nora Owen Phil Ruth Ryan Sally Sam Sean Sharon Stella Steve Steven Sylvia Tim Toby Tom Tracy Wendy " +
    "Anke Anja Antje Bernhard Birgit Brigitte Christa Cornelia Dieter Dirk Dorothea Elke Erich Ernst Felix Florian Franziska Friedrich Gabriele Gerd Gerhard Gisela Gudrun Günter Günther Gwendolyn Heike Heiko Heinz Helga Helmut Hermann Holger Horst Ingo Ingrid Jens Jochen Johanna Johannes Jörg Josef Jutta Karin Karl Karsten Katharina Kerstin Kurt Lars Lothar Ludwig Manuela Martina Melanie Moritz Nadja Nikolaus Norbert Olaf Otto Petra Rainer Reinhard Renate Rolf Rudolf Sibylle Silke Steffen Sven Susanne Swetlana Thorsten Tobias Torsten Udo Ulrike Ute Uwe Volker Werner Wilhelm " +
    "Alain Antoine Cécile Céline Claude Didier Dominique Élise Émile Étienne Fabrice Gilles Guillaume Henri Hervé Hugo Jérôme Laurent Luc Lucie Marc Marcel Mathieu Michel Monique Nathalie Olivier Pascal Raphaël René Romain Sylvie Valérie Yves " +
    "Alberto Alessandro Antonio Carlo Carlos Claudio Diego Enrico Fabio Federico Fernando Francesca Francesco Gabriel Giovanni Giulia Giuseppe Guido Isabella Javier Jorge José Juan Lorenzo Luca Lucia Luigi Luis Manuel Marco Mario Matteo Miguel Paolo Pedro Rafael Roberto Sara Sergio Silvia Umberto Vittorio " +
    "Bengt Björn Erik Göran Ingmar Johan Magnus Mats Mikael Nils Ole Søren Niels Henrik Jesper Pekka Timo Matti " +
    "Valzhyna Alherd Orest Filip Nasta Orhan Elif Mustafa Mohammed Ahmed Ali Haruki Adriana Halyna Lev Kirill Vera Zoya"
  ).split(" "),
);
