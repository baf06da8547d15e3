import { dirname, relative } from "node:path";
import ts from "typescript";

/** Calls that read the source of the expressions that they are given, or ask them about every character there is. */
const READ_THE_SOURCE = /^(?:anySpelling|charactersOf$)/;
/** Calls that look for all matches before they do anything else: an expression that they use can be used again. */
const ALL_AT_ONCE = /^(?:replace|replaceAll|match|matchAll|split)$/;

/**
 * A module whose expressions are made by `quick` (src/core/prefilter/quick.ts): those inside of functions when they are first
 * needed, and only once.
 *
 * @param name where the module lies, from src/core
 * @example withQuickExpressions("parse/x.ts", "const has = (text) => /\\p{L}/u.test(text);")
 * // 'import { quick … } from "../prefilter/quick.ts"; let $0; const has = (text) => ($0 ??= quick("\\p{L}", "u")).test(text);'
 */
export function withQuickExpressions(name: string, text: string): string {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const changes: { start: number; end: number; by: string }[] = [];
  let kept = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && !isRead(node, file)) {
      const { source, flags } = partsOf(node.text);
      const made = `quick(${quoted(source)}, ${JSON.stringify(flags)})`;
      const by = /u/.test(flags) || /(?:^|\|)\(\?<[=!]/.test(source) ? placed(node, flags, made, () => `$${kept++}`) : null;
      if (by !== null) changes.push({ start: node.getStart(file), end: node.end, by });
    }
    if (isMaker(node) && !isRead(node, file)) changes.push({ start: node.getStart(file), end: node.arguments!.pos - 1, by: "quick" }); // prettier-ignore
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (!changes.length) return text;
  const done = changes
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, by }) => all.slice(0, start) + by + all.slice(end), text);
  const names = Array.from({ length: kept }, (_, i) => `$${i}`);
  const from = relative(dirname(name), "prefilter/quick.ts").replaceAll("\\", "/");
  return `import { quick } from "${from.startsWith(".") ? from : `./${from}`}";${kept ? ` let ${names.join(", ")};` : ""} ${done}`;
} // prettier-ignore

/** What stands for an expression, `null` where it stays as it is. */
function placed(node: ts.Node, flags: string, made: string, name: () => string): string | null {
  const { parent } = node;
  if (ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) && /^(?:rule|partRule)$/.test(parent.expression.text))
    return `() => ${made}`;
  let outer: ts.Node = parent;
  while (!ts.isSourceFile(outer) && !ts.isFunctionLike(outer)) outer = outer.parent;
  if (ts.isSourceFile(outer)) return made;
  const hasPlace = /[gy]/.test(flags);
  const call = ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && parent.arguments[0] === node ? parent.expression.name.text : ""; // prettier-ignore
  if (hasPlace && !ALL_AT_ONCE.test(call)) return null;
  const kept = name();
  return `(${kept} ??= ${made})`;
} // prettier-ignore

/** `new RegExp(…, "gu")` */
const isMaker = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "RegExp" &&
  node.arguments?.length === 2 &&
  ts.isStringLiteral(node.arguments[1]!) &&
  node.arguments[1].text.includes("u");

/** Whether the source of an expression goes into another one, or may be read otherwise. */
function isRead(node: ts.Node, file: ts.SourceFile): boolean {
  if (ts.isPropertyAccessExpression(node.parent) && /^(?:source|flags)$/.test(node.parent.name.text))
    return true;
  let isUsedAtOnce = ts.isPropertyAccessExpression(node.parent);
  for (let at = node.parent; !ts.isSourceFile(at) && !ts.isFunctionLike(at); at = at.parent) {
    if (ts.isTemplateSpan(at)) return true;
    if (ts.isCallExpression(at)) {
      if (ts.isIdentifier(at.expression) && READ_THE_SOURCE.test(at.expression.text)) return true;
      isUsedAtOnce = true;
    }
  }
  // What stands in tables of data or modules that put expressions together may become a part of another one.
  return !isUsedAtOnce && (/\/data\//.test(file.fileName) || /\.source\b(?!\.)|\{ source\b/.test(file.text));
}

function partsOf(literal: string): { source: string; flags: string } {
  const end = literal.lastIndexOf("/");
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** Backslashes need not be doubled where nothing else is in the way. */
const quoted = (source: string): string =>
  /`|\$\{/.test(source) ? JSON.stringify(source) : `String.raw\`${source}\``;
