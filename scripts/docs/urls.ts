import { STRIP_EXAMPLES, UNWRAP_EXAMPLES } from "../../src/core/urls/data/examples.ts";
import { GUARDS, RESOLVERS } from "../../src/core/urls/data/guards.ts";
import { AMP_PATHS, AMP_SITES, HOSTS, MOBILE_SITES } from "../../src/core/urls/data/hosts.ts";
import { REDIRECTORS } from "../../src/core/urls/data/redirectors.ts";
import { STRIP_RULES } from "../../src/core/urls/strip.ts";

const code = (text: string) => `\`${text.replace(/\|/g, "\\|")}\``;
const list = (words: readonly string[] | undefined) => (words?.length ? words.map(code).join(" ") : "all");

/** Everything that is taken out of links, and what is left alone, as a page for people: docs/links.md. */
export function linksPage(): string {
  const strip = STRIP_RULES.map(({ rule, level = "safe", hosts, params, values, where, why }) => {
    const [link, clean] = STRIP_EXAMPLES[rule] ?? ["", ""];
    const with_ = values && !values.includes("*") ? ` with ${list(values)}` : "";
    return `### ${rule}\n\n${why[0]!.toUpperCase()}${why.slice(1)}. Level: ${level}.\n\n- cut: ${list(params)}${with_}${where ? ` (in the ${where})` : ""}\n- hosts: ${list(hosts)}\n- example: ${code(link)} → ${code(clean)}\n`;
  });
  const targets = new Map(
    UNWRAP_EXAMPLES.map(([rule, link, target]) => [rule, `${code(link)} → ${code(target)}`]),
  );
  const unwrap = REDIRECTORS.map(
    ({ rule, hosts, path, params }) =>
      `- **${rule}**: ${list(hosts)}${path ? ` under ${code(path)}` : ""}, target in ${list(params)}. ${targets.get(rule) ?? ""}`,
  );
  const guards = GUARDS.map(({ why, hosts, paths, params, campaignsOnly }) => {
    const what = [
      hosts && list(hosts),
      paths && `paths ${list(paths)}`,
      params && `parameters ${params.map((group) => list(group)).join(", ")}`,
    ]
      .filter(Boolean)
      .join("; ");
    return `- ${why}${campaignsOnly ? " (only campaign parameters are cut)" : ""}: ${what}`;
  });
  return `# Links

This page is made from the tables of rules (\`npm run docs\`). A link is mended where print broke it, then looked at by the guards,
unwrapped, led from AMP and mobile pages to the usual one, and then parameters are cut out of its text. Nothing else of it changes.
A \`*\` stands for any characters; a host stands for all hosts below it. Own rules: [link-rules.schema.json](link-rules.schema.json).

## What is left alone

${guards.join("\n")}
- links of identifiers (only campaign parameters after the identifier are cut): ${list(RESOLVERS)}

## What is unwrapped

${unwrap.join("\n")}
- **urldefense** (versions 2 and 3), **bare-query**, **google-amp**, **ampproject**, **bing**, **yandex-turbo**, **google-translate**
  (\`www-svaboda-org.translate.goog\`), **library-proxy** (\`www-jstor-org.ezproxy.….edu\`, \`….idm.oclc.org\`): by the form of the link

## Hosts

- AMP pages with paths of their own: ${list([...new Set(AMP_PATHS.flatMap(({ hosts }) => hosts))])}
- mobile pages at \`m.\` and AMP pages at \`amp.\`: ${list([...new Set([...MOBILE_SITES, ...AMP_SITES])])}
- ${Object.entries(HOSTS)
    .map(([from, to]) => `${code(from)} → ${code(to)}`)
    .join(", ")}
- \`youtu.be/ID\` → \`www.youtube.com/watch?v=ID\`

## What is cut

${strip.join("\n")}`;
}
