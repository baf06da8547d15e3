import ts from "typescript";

/** The functions that make rules, as src/core/parse/rule.ts and modules with a set of their own call them. */
const MAKERS = new Set(["rule", "partRule"]);

/**
 * A module in which every call that makes a rule says where it stands.
 * @example withPlaces("notes/ieee.ts", "const part = rule(/x/);") // 'const part = rule(/x/, "notes/ieee.ts:0");'
 */
export function withPlaces(name: string, text: string): string {
  const ends: number[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      MAKERS.has(node.expression.text) &&
      node.arguments.length === 1
    )
      ends.push(node.arguments[0]!.end);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
  return ends
    .map((end, n) => ({ end, place: JSON.stringify(`${name}:${n}`) }))
    .sort((a, b) => b.end - a.end)
    .reduce((done, { end, place }) => `${done.slice(0, end)}, ${place}${done.slice(end)}`, text);
}
