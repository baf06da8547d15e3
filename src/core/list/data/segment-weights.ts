/** Weights of the first pass. */
// prettier-ignore
export const FIRST_PASS: Readonly<Record<string, number>> = {
  "bias": -1,
  "start:surname-comma-initial": 2, "start:surname-initial": 2, "start:initial-surname": 1, "start:surname-comma-name": 1, "start:particle-name": 0.5, "start:repeat": 3,
  "start:lower": -4, "start:url": -2, "start:digits": -4, "start:year": -2, "start:closing": -4, "start:field": -3, "start:bracket": -1,
  "end:url": 1, "end:url-stop": 2, "end:date-stop": 3, "end:digits-stop": 1, "end:initial-stop": -1, "end:abbreviation-stop": -2, "end:word-stop": 0.5, "end:quote-stop": 0.3,
  "end:comma": -3, "end:colon": -2, "end:hyphen": -6, "end:dash": -6, "end:open-word": -4, "end:lower-word": -2, "end:capital-word": -2, "end:digits": -1, "end:quote": -1, "end:bracket": 0,
  "slack:no:10": 8, "slack:no:9": 7, "slack:no:8": 7, "slack:no:7": 6, "slack:no:6": 5, "slack:no:5": 3,
  "slack:perhaps:10": 5, "slack:perhaps:9": 4, "slack:perhaps:8": 4, "slack:perhaps:7": 3,
  "slack:yes:10": 4, "slack:yes:9": 3, "slack:yes:8": 3, "slack:yes:7": 2, "slack:yes:6": 1, "slack:yes:3": -1, "slack:yes:2": -1, "slack:yes:1": -1, "slack:yes:0": -1,
  "gap:common:1": 5, "gap:common:2": 5, "gap:common:0": -5, "gap:rare:1": 1, "gap:rare:2": 2,
  "indent:out:less": 4, "indent:in:same": -4, "indent:in:more": -3, "indent:out:same": 2, "indent:in:less": -2,
  "year:name:bracket": 1.5, "year:name:near": 0.7,
};

/** Weights of the second pass. */
export const SECOND_PASS: Readonly<Record<string, number>> = {
  ...FIRST_PASS,
  "habit:start": 0.7,
  "habit:end": 0.5,
  "habit:indent": 0.5,
};
