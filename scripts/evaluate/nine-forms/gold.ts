import { readdirSync, readFileSync } from "node:fs";

/** One value, or those that are as good. */
export type Among<T> = T | T[];

interface GoldCreator {
  creatorType: string;
  name?: string;
  lastName?: string;
  firstName?: string;
}

/** A reference as it should be read. See tests/fixtures/lists/README.md. */
export interface Gold {
  itemType: string[];
  creators: GoldCreator[];
  /** Others that are as good; an empty list: none is right, too. */
  creatorsAlso?: GoldCreator[][];
  title: string;
  titleAlso?: Among<string>;
  repairedTitle?: Among<string>;
  originalTitle?: Among<string>;
  containerTitle?: Among<string>;
  containerTitleAlso?: Among<string>;
  publisher?: Among<string>;
  publisherAlso?: Among<string>;
  place?: Among<string>;
  placeAlso?: Among<string>;
  volume?: Among<string>;
  volumeAlso?: Among<string>;
  issue?: Among<string>;
  issueAlso?: Among<string>;
  pages?: Among<string>;
  pagesAlso?: Among<string>;
  date?: Among<string>;
  dateAlso?: Among<string>;
  accessDate?: Among<string>;
  url?: Among<string>;
  urlAlso?: Among<string>;
  DOI?: string;
  DOIAlso?: Among<string>;
}

export interface GoldList {
  set: string;
  form: string;
  text: string;
  gold: Gold[];
}

const FOLDER = "tests/fixtures/lists";

/** The lists with their gold records, of sets whose names begin with what is asked for. */
export function goldLists(begins: string): GoldList[] {
  return readdirSync(FOLDER)
    .filter((set) => set.startsWith(begins))
    .flatMap((set) =>
      readdirSync(`${FOLDER}/${set}`)
        .filter((file) => file.endsWith(".txt"))
        .map((file) => ({
          set,
          form: file.replace(".txt", ""),
          text: readFileSync(`${FOLDER}/${set}/${file}`, "utf8"),
          gold: JSON.parse(readFileSync(`${FOLDER}/${set}/${file.replace(".txt", ".gold.json")}`, "utf8")) as Gold[],
        })),
    );
} // prettier-ignore

export const among = <T>(value: Among<T> | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
