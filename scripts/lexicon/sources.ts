/** Where the makings of the word lists are. */
export const folder = (name: string): string => `node_modules/${name}`;

export const webFile = (code: "bel" | "ukr"): string =>
  `${folder(`@tesseract.js-data/${code}`)}/4.0.0/${code}.traineddata.gz`;
