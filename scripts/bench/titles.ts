import { existsSync, readFileSync } from "node:fs";
import { TABLES } from "../../src/core/titles/data/table.ts";
import { loadLexicon } from "../../src/core/titles/lexicon/lexicon.ts";
import { romanizeWith } from "../../src/core/titles/romanize.ts";
import { glueWords } from "../evaluate/titles/damage.ts";
import { randomFrom } from "../evaluate/list/random.ts";
import { built } from "./built.ts";
import type { BenchTask } from "./task.ts";

const { normalizeTitle } = built;

const DATA = "../shared/titles";
const LINES = { ru: ["ru-headlines.txt", "ru-news-lines.txt"], be: ["be-lines.txt"] } as const;
const PER_RUN = 20;

/** Titles read one by one, never the same again, and what the first of them waits for. */
export function tasks(): BenchTask[] {
  const loading: BenchTask = {
    name: "loading the word lists",
    unit: "word lists",
    perRun: 3,
    run: () => (["ru", "be", "uk"] as const).forEach((language) => void loadLexicon(language)),
  };
  if (!existsSync(DATA)) return [loading];
  const titles = romanised();
  let next = 0;
  return [
    {
      name: "titles of all schemes, all different",
      unit: "titles",
      perRun: PER_RUN,
      run: () => {
        for (let i = 0; i < PER_RUN; i++) normalizeTitle(titles[next++ % titles.length]!);
      },
    },
    loading,
  ];
}

/** Each line in each scheme of its language, every second time with some of its spaces lost, in an order of chance. */
function romanised(): string[] {
  const glue = glueWords();
  const titles = TABLES.flatMap((table) => {
    const files = table.language === "ru" || table.language === "be" ? LINES[table.language] : [];
    const lines = files.flatMap((name) => readFileSync(`${DATA}/${name}`, "utf8").trim().split("\n"));
    return lines.map((line) => romanizeWith(table, line)).map((line, i) => (i % 2 ? glue(line) : line));
  });
  return randomFrom(1).shuffle(titles);
}
