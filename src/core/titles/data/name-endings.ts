/**
 * Endings that names have and the letters alone do not tell, where a table writes тс and ц alike: surnames end in -тсон
 * (Робертсон), -цкий and -цкевич (Канопацкая, Мацкевич), not the other way round; аут- begins loans (аутсайдерский).
 */
export const NAME_ENDINGS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/^ауц(?=[аеои])/, "аутс"],
  [/цон(?=(?:а|у|ом|е|ы)?$)/, "тсон"],
  [/(?<=[аеёиоуыэюя])тск(?=(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими|евич|евича|евичу|евичем|евиче)$)/, "цк"],
];
