import { titlesAgree } from "./titles-agree.ts";
import { workKeys, type Shared, type Work } from "./work-keys.ts";

/** A work of the index that has something in common with one that is looked for. */
export interface Found<T> {
  value: T;
  /** One work by all that is known; else two that only share a DOI or a link, as chapters of a book may. */
  tie: "work" | "doi" | "link";
}

interface Held<T> {
  work: Work;
  value: T;
}

/** A link under which more works stand is none that tells works: a list of thousands takes no longer than its length. */
const MOST_SHARING = 20;

/**
 * Works by what they are known by, to find one again.
 * @example
 * index.add(workOfItem(item), 1);
 * index.find(workOfItem(sameItem)) // { value: 1, tie: "work" }
 */
export class WorkIndex<T> {
  private readonly byKey = new Map<string, Held<T>[]>();
  /** Who looks for a work mostly adds it the next moment. */
  private asked: { work: Work; keys: ReturnType<typeof workKeys> } | null = null;

  /** Of two works with the same title and year the first one is found. */
  add(work: Work, value: T): void {
    for (const [shared, key] of this.keysOf(work)) {
      const name = `${shared} ${key}`;
      const held = this.byKey.get(name);
      if (!held) this.byKey.set(name, [{ work, value }]);
      else if (held.length < MOST_SHARING) held.push({ work, value });
    }
  }

  find(work: Work): Found<T> | undefined {
    let sharing: Found<T> | undefined;
    for (const [shared, key] of this.keysOf(work))
      for (const { work: other, value } of this.byKey.get(`${shared} ${key}`) ?? []) {
        if (isOneWork(shared, work, other)) return { value, tie: "work" };
        if (shared !== "title") sharing ??= { value, tie: shared };
      }
    return sharing;
  }

  /** What is one work with this by all that is known: a chapter of a book has its DOI, and is no other chapter. */
  same(work: Work): T | undefined {
    const found = this.find(work);
    return found?.tie === "work" ? found.value : undefined;
  }

  private keysOf(work: Work) {
    if (this.asked?.work !== work) this.asked = { work, keys: workKeys(work) };
    return this.asked.keys;
  }
}

const isOneWork = (shared: Shared, one: Work, other: Work) =>
  shared === "title" || titlesAgree(one.titles, other.titles);
