import { testTables, type Row } from "./tables.ts";

// Lists in Latin letters of the countries around: their words for volumes and pages, their names, their imprints. The works are made up.

const numbers: Row[] = [
  ["Marković, J. Reke i ljudi. Istorijski časopis, br. 12 (1965), str. 20–33.", { title: "Reke i ljudi", "container-title": "Istorijski časopis", issue: "12", page: "20-33" }],
  ["Marković, Jovan. „Reke i ljudi“. Istorijski časopis, knj. 12, br. 2, 1965, str. 20–33.", { "container-title": "Istorijski časopis", volume: "12", issue: "2" }],
  ["Marković, Jovan, Reke i ljudi, Historijski zbornik, sv. 2, Zagreb 1965, str. 20–33.", { title: "Reke i ljudi", "container-title": "Historijski zbornik", volume: "2" }],
  ["Horvat, Ana (2001.), Rijeke i ljudi, Časopis za povijest voda, god. 33, br. 2, str. 20-33.", { people: "Horvat, Ana", title: "Rijeke i ljudi", "container-title": "Časopis za povijest voda", volume: "33", issue: "2", issued: "2001" }],
  ["Novak, Janez: Reke in ljudje. V: Vodni časopis, let. 55, št. 2, 2001, str. 20–33.", { title: "Reke in ljudje", "container-title": "Vodni časopis", volume: "55", issue: "2" }],
  ["Bērziņš, Jānis. Upes un ļaudis. Vēstures Žurnāls, Nr. 2, 2001, 20.–33. lpp.", { "container-title": "Vēstures Žurnāls", page: "20-33" }],
  ["Bērziņš, J. Upes un ļaudis. Rīga: Zinātne, 2001, 212 lpp.", { publisher: "Zinātne", "number-of-pages": "212" }],
  ["Tamm, Jaan. Jõed ja inimesed. – Akadeemia 2001, nr 3, lk 20–33.", { "container-title": "Akadeemia", issue: "3", page: "20-33" }],
  ["López, Juan. “Ríos y hombres”, Ayer, vol. 15, núm. 22, 2001, pp. 20-33.", { "container-title": "Ayer", volume: "15", issue: "22" }],
  ["Rossi, M., Fiumi e uomini, «Il Ponte», a. XII, fasc. 3, 1956, pp. 20-33.", { people: "Rossi, M.", volume: "XII", issue: "3", "container-title": "Il Ponte" }],
  ["Jansen, P., Rivieren en mensen, Amsterdam: Prometheus, 2001, blz. 20.", { page: "20", volume: null }],
  ["Svoboda, J., Řeky a lidé, Český časopis vodní 99, 2001, č. 2, s. 20–33.", { people: "Svoboda, J.", title: "Řeky a lidé", "container-title": "Český časopis vodní", volume: "99", issue: "2" }],
  ["Jonas Petrauskas. „Upės“, Kultūros barai, kn. 6, 2000, p. 12–23.", { "container-title": "Kultūros barai", volume: "6" }],
  ["Horvat, Ana (2001), Rivers and people, Journal of Water, vol. 33, no. 2, pp. 20-33.", { title: "Rivers and people", "container-title": "Journal of Water" }],
]; // prettier-ignore

const names: Row[] = [
  ["KOS, M. and LIS, Susan, 1970. Rivers of Europe. London: Longman.", { people: "Kos, M.; Lis, Susan", issued: "1970", title: "Rivers of Europe" }],
  ["KOS, M. et LIS, Susan, 1970. Les fleuves. Paris : Seuil.", { people: "Kos, M.; Lis, Susan", issued: "1970" }],
  ["KOS, M., LIS, S. a NOVÁK, Jan, 1970. Řeky Evropy. Praha: Academia.", { people: "Kos, M.; Lis, S.; Novák, Jan", issued: "1970" }],
  ["PÉREZ SOTO, Juan y GARCÍA LÓPEZ, María (2017). La frontera vista desde el río. Madrid: Alianza.", { people: "Pérez Soto, Juan; García López, María" }],
  ["MARTÍN DE LA VEGA, Ricardo (2012), La frontera vista, Madrid, Akal.", { people: "Martín de la Vega, Ricardo" }],
  ["LORENZO SOTO, José Antonio (2019). La frontera vista desde el río. Novedades. Pasado y Agua, 19, pp. 225-233", { people: "Lorenzo Soto, José Antonio", "container-title": "Pasado y Agua" }],
  ["Thomas M. Kowal: Das „Phänomen Fluss“. Stadtplanung nach 1945, in: Jahrbücher der Flüsse 60 (2012), H. 1, S. 5–31.", { people: "Kowal, Thomas M." }],
  ["Hall, Peter and Maria Stone (Translators). Songs of the Steppe. London: Penguin, 2003.", { people: "translator Hall, Peter; translator Stone, Maria" }],
  ["Hall, P. (Trans.). (2003). Songs of the Steppe. Penguin.", { people: "translator Hall, P.", issued: "2003" }],
  ["Anna Keller ‘Borders and Algorithms: The Use of New Tools’ (2023) 12 European Law Journal 33.", { people: "Keller, Anna", title: "Borders and Algorithms: The Use of New Tools", volume: "12" }],
  ["Jean-Paul Keller and Ivo Lang ‘Borders and Algorithms’ (2022) 15 Modern Law Review 20.", { people: "Keller, Jean-Paul; Lang, Ivo" }],
  ["Access Now ‘Borders and Walls’ (2022) <https://www.accessnow.org/x> accessed 1 March 2025.", { people: "Access Now", title: "Borders and Walls" }],
]; // prettier-ignore

const parts: Row[] = [
  ["Hans Meier, “Der Fluss,” in Neue Wege? Fiktion der Zeit, ed. Karsten Fischer (Frankfurt am Main: Suhrkamp, 1999), 36–64, here: 44–45.", { people: "Meier, Hans; editor Fischer, Karsten", "container-title": "Neue Wege? Fiktion der Zeit", type: "bookSection" }],
  ["Meier, Hans: Der Fluss, in: Historische Zeitschrift 12 (1999), S. 36–64, hier S. 44.", { page: "36-64", note: "hier S. 44" }],
  ["Kos J., Rzeka, „Dzieje Najnowsze” 1999, nr 2, s. 36–64, tu s. 44.", { page: "36-64", issue: "2" }],
  ["Hans Meier, “Der Fluss,” Past & River 12 (1999): 36–64, at 44–45.", { page: "36-64", volume: "12" }],
  ['Anna Keller and Ivo Lang, "Strong Men: Style and Power" in Politics and Performance in Europe (London: Palgrave Macmillan, 2017), 23, https://doi.org/10.1007/978-3-030-03122-0_2.', { type: "bookSection", volume: null }],
  ["Anna Keller, “Strong Men: Style and Power,” in Politics and Performance in Europe (London: Routledge, 2017), 23.", { type: "bookSection" }],
  ["E. Lis, Utopia e storia. Saggi, in Id., Scritti filosofici, vol. 10, Einaudi, Torino, 1969", { type: "bookSection", volume: "10" }],
  ["Case C 312/18 Rivers Ltd v Lake Council [2020] ECLI:EU:C:2020:559", { type: "case", number: "C 312/18", title: "Rivers Ltd v Lake Council" }],
]; // prettier-ignore

const imprints: Row[] = [
  ["Lis, Anna: Das Handbuch der Flüsse. Göttingen 2011 : Vandenhoeck & Ruprecht, 212 S.", { type: "book", title: "Das Handbuch der Flüsse", "number-of-pages": "212" }],
  ["Meier, Hans (Hg.): Städte am Fluss. Göttingen 2009: Vandenhoeck & Ruprecht, 312 S., 39,90 EUR.", { type: "book", title: "Städte am Fluss" }],
  ["Hans Meier und Petra Lang (Hg.): Städte am Fluss. Berlin, New York 2009, De Gruyter, 312 S., ISBN 978-3-412-20292-7", { type: "book", "number-of-pages": "312" }],
  ["Meier, Hans: Städte am Fluss, in: Wolf, Karl; Lang, Petra (Hg.): Flüsse und Räume: neue Wege, Köln; Weimar; Wien 2011 (Studien zur Landesgeschichte 12), S. 41-55.", { type: "bookSection", "container-title": "Flüsse und Räume: neue Wege" }],
]; // prettier-ignore

testTables({
  "volumes, issues and pages in other languages": numbers,
  names,
  "parts and what of them is cited": parts,
  imprints,
});
