/** Short words by which a title in another language is known; none of them is common in romanised Russian, Belarusian or Ukrainian. */
export const FOREIGN_WORDS: Readonly<Record<string, string>> = {
  en: "the of and for in is are from with how why what when who which about after against between into its by at as on an or not be has have new war under over policy state russian russia belarus belarusian ukraine ukrainian",
  pl: "jej jego wojna ukraina ukrainie rosji polsce polski unii europejskiej latach stosunki wschodnia w z się oraz przez jest dla nie jak jako przy pod nad między wobec białoruś rosja polityka polska rosyjska białorusi",
  de: "der die das und von für mit ein eine im zum zur ist nicht des dem den auf aus über zwischen",
  cs: "ve pro při jako nebo mezi podle běloruska běloruské rusko české mezinárodní",
  fr: "le la les des du et pour dans une un sur avec par aux entre russie guerre",
  es: "el los las del y para con una por en entre",
  it: "il lo gli della dei delle e per con una nel tra",
  lt: "ir apie lietuvos baltarusijos dėl",
};
