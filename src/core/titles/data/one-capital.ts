/** One capital letter of the language in two or more Latin ones: `ZHonka`, `TSIK`. */
export const ONE_CAPITAL = "[ZKCS]H|SHCH|TS|CZ|[IJY][AEOU]";
