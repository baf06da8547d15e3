import { cutsSeries, losesContainer, takesRound } from "./containers.ts";
import { cutsPlace, cutsPrinter, joinsSentences, losesImprint, losesPages } from "./imprints.ts";
import { cutsBody, dropsBody, hasOddName, joinsTitle, takesProduct, takesTopic, takesWord } from "./names.ts";
import {
  cutsBeforeTown,
  cutsAtColon,
  cutsAtQuote,
  cutsAtStop,
  cutsBracket,
  cutsInside,
  dropsBeginning,
  losesTitle,
  takesYear,
} from "./titles.ts";
import type { Veto } from "./veto.ts";

/** Every veto, by what it keeps from the model. */
export const VETOES: Readonly<Record<string, Veto>> = {
  losesTitle,
  takesYear,
  cutsBracket,
  cutsAtColon,
  cutsAtStop,
  cutsBeforeTown,
  cutsInside,
  cutsAtQuote,
  dropsBeginning,
  cutsSeries,
  losesContainer,
  takesRound,
  losesPages,
  losesImprint,
  joinsSentences,
  cutsPlace,
  cutsPrinter,
  hasOddName,
  joinsTitle,
  takesWord,
  takesProduct,
  takesTopic,
  dropsBody,
  cutsBody,
};
