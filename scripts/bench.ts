import Table from "cli-table3";
import { Argument, program } from "commander";
import { Bench } from "tinybench";
import { compileRegexpsAtOnce } from "../src/cli/regexps-at-once.ts";
import type { BenchTask } from "./bench/task.ts";
import { modulesWith } from "./modules.ts";

/** Prints how fast each room of the built library is (`scripts/bench/*.ts`), with expressions compiled as the command line has them. */
const all = await modulesWith<() => BenchTask[]>("scripts/bench", "tasks");
program
  .name("npm run bench --")
  .description("prints how fast the built library is (npm run build makes it)")
  .addArgument(
    new Argument("[rooms...]", "the rooms to measure; all when none is named").choices(
      all.map(({ room }) => room),
    ),
  )
  .parse();
const rooms = all.filter(({ room }) => !program.args.length || program.args.includes(room));
compileRegexpsAtOnce();
// A run of some tasks takes a good part of a second: a few of them are enough.
const bench = new Bench({ time: 1000, iterations: 5, warmupTime: 300, warmupIterations: 2 });
const byName = new Map<string, BenchTask>();
for (const { room, call } of rooms)
  for (const task of call()) {
    const name = `${room}: ${task.name}`;
    byName.set(name, task);
    bench.add(name, task.run);
  }
await bench.run();

const table = new Table({ head: ["what", "a second", "median of a run"], style: { head: [], border: [] } });
for (const { name, result } of bench.tasks) {
  const task = byName.get(name)!;
  if (!("latency" in result)) {
    table.push([name, "failed", ""]);
    process.exitCode = 1;
    continue;
  }
  const milliseconds = result.latency.p50 ?? result.latency.mean;
  const perSecond = Math.round((task.perRun * 1000) / milliseconds);
  table.push([name, `${perSecond.toLocaleString("en")} ${task.unit}`, `${milliseconds.toFixed(2)} ms`]);
}
console.log(
  byName.size ? table.toString() : "There is nothing to measure: scripts/bench/ has no such module.",
);
