import type { UrlRules } from "../../core/index.ts";

/** Hosts in both of the forms that links have them in: `пример.бел` and `xn--e1afmkfd.xn--90ais`. */
export const inBothForms = (hosts: readonly string[]): string[] => [
  ...new Set(hosts.flatMap((host) => [host, new URL(`https://${host}`).hostname])),
];

/** Rules whose hosts are met in both forms. */
export const rulesInBothForms = ({ strip, off, exempt }: UrlRules): UrlRules => ({
  off,
  exempt: inBothForms(exempt),
  strip: strip.map((rule) => ({ ...rule, ...(rule.hosts && { hosts: inBothForms(rule.hosts) }) })),
});
