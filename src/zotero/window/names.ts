/** Names of item types and fields in the language of the program around the window. */
let types: Readonly<Record<string, string>> = {};
let fields: Readonly<Record<string, string>> = {};

export function setNames(names: { types: Record<string, string>; fields: Record<string, string> }): void {
  ({ types, fields } = names);
}

export const typeNames = () => types;
export const fieldNames = () => fields;
