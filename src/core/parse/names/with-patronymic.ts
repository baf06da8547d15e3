/** `Анна Петровна`, `Ірина Вікторівна`, `Мікалай Янавіч`: a given name and the father's, as theses print them behind the surname. */
export const WITH_PATRONYMIC =
  /^[\u0410-\u042FЁІЇЄЎ][\u0430-\u045F’'-]+\s[\u0410-\u042FЁІЇЄЎ][\u0430-\u045F’'-]{2,}(?:вич|ич|вна|чна|шна|віч|ўна|івна|ївна)$/u;
