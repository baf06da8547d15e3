export { ruleSet, type Rule } from "./rule-set.ts";
