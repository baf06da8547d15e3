import type { Host } from "./host.ts";

/** Names of item types, fields and roles in the language of the program around the window. */
let types: Readonly<Record<string, string>> = {};
let fields: Readonly<Record<string, string>> = {};
let creators: Readonly<Record<string, string>> = {};

export function setNames(names: Host["names"]): void {
  ({ types, fields, creators } = names);
}

export const typeNames = () => types;
export const fieldNames = () => fields;
export const creatorNames = () => creators;
