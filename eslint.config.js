import js from "@eslint/js";
import regexp from "eslint-plugin-regexp";
import ts from "typescript-eslint";

const reexportsOnly = {
  selector: "Program > :not(ExportAllDeclaration, ExportNamedDeclaration[source], ImportDeclaration)",
  message: "An entry file only re-exports; put code in a file named after its idea.",
};

export default ts.config(
  { ignores: ["dist", "build", "out", "artifacts", "coverage", "**/*.generated.ts"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  regexp.configs["flat/recommended"],
  {
    rules: {
      "no-console": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Input comes from strangers: no expression may take more than linear time on it.
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
      // Names of characters are clearer here than the shortest spelling.
      "regexp/prefer-d": "off",
      "regexp/prefer-w": "off",
      "regexp/use-ignore-case": "off",
      // Expressions are composed of named parts and word lists, which may overlap or hold one word.
      "regexp/no-dupe-disjunctions": "off",
      "regexp/no-dupe-characters-character-class": "off",
      "regexp/no-useless-non-capturing-group": "off",
      "regexp/no-useless-lazy": "off",
      "regexp/prefer-character-class": "off",
      "regexp/prefer-question-quantifier": "off",
      "regexp/sort-flags": "off",
      "regexp/no-obscure-range": ["error", { allowed: ["alphanumeric", "а-я", "А-Я"] }],
      "prefer-regex-literals": "off",
    },
  },
  { files: ["src/cli/**", "scripts/**", "tests/**"], rules: { "no-console": "off" } },
  // Zotero calls these functions by name.
  {
    files: ["**/bootstrap.js", "tests/gecko/*in-gecko.js", "tests/zotero/addon/*.js"],
    rules: { "@typescript-eslint/no-unused-vars": "off" },
  },
  { files: ["src/core/**/index.ts"], rules: { "no-restricted-syntax": ["error", reexportsOnly] } },
  {
    files: ["src/core/**", "src/cli/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Zotero", message: "The global Zotero may be named only in src/zotero." },
      ],
    },
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: ["node:*", "**/cli/**", "**/zotero/**"] }],
      "no-restricted-globals": [
        "error",
        ...["Zotero", "process", "document", "window", "fetch", "setTimeout", "Date"].map((name) => ({
          name,
          message: "core knows neither Zotero nor Node nor DOM, no network and no clock.",
        })),
      ],
    },
  },
);
