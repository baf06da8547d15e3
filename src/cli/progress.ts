import { Presets, SingleBar } from "cli-progress";

/** A bar on standard error for runs that are long enough to wait for. */
export function progressBar(): { update(done: number, total: number): void; stop(): void } {
  const started = Date.now();
  let bar: SingleBar | null = null;
  return {
    update(done, total) {
      if (!bar && Date.now() - started > 700 && done < total) {
        bar = new SingleBar(
          { format: "reading {bar} {value}/{total}", clearOnComplete: true, stream: process.stderr },
          Presets.shades_classic,
        );
        bar.start(total, done);
      }
      bar?.update(done);
    },
    stop: () => bar?.stop(),
  };
}
