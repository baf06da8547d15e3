/** Words of remarks in notes: by them it is told what a note says from what it cites. Lower case. */

/** Verbs that make a sentence of a remark. */
// prettier-ignore
export const VERBS: readonly string[] = [
  "is", "are", "was", "were", "has", "had", "have", "gives", "gave", "remains", "stresses", "argues", "claims", "shows", "suggests", "notes", "differs", "differ", "reads", "contains", "does",
  "jest", "są", "był", "była", "było", "były", "stwierdza", "pomija", "pozostają", "pozostaje", "uważa", "podkreśla", "podkreślają", "przedstawia", "omawia", "podaje", "dotyczy", "zawiera", "zajmuje",
  "был", "была", "было", "были", "является", "являются", "считает", "подчёркивает", "подчеркивает", "отмечает", "пишет", "приводит", "содержит", "относится",
  "быў", "былі", "з’яўляецца", "лічыць", "падкрэслівае", "адзначае", "падае", "змяшчае", "абапіраецца",
  "був", "були", "є", "вважає", "підкреслює", "зазначає", "подає", "містить", "спирається", "наводить",
  "ist", "sind", "war", "waren", "wurde", "wurden", "wird", "werden", "hat", "haben", "zeigt", "betont", "spricht", "findet",
  "est", "sont", "était", "ont", "a été", "souligne", "montre", "reste", "propose", "je", "jsou", "byl", "byla", "bylo", "uvádí", "zdůrazňuje",
];

/** What a remark on a work begins with, behind its last comma: `, a pamphlet without apparatus`, `, który pomija …`. */
// prettier-ignore
export const REMARK_STARTS: readonly string[] = [
  "a", "an", "the", "and", "but", "although", "though", "which", "who", "whose", "where", "when", "while", "whereas", "as", "with", "however", "is", "are", "was", "were", "has", "gives", "stresses", "argues", "claims", "shows", "suggests", "notes", "differs", "reads", "here", "both", "for",
  "gdzie", "który", "która", "które", "którzy", "choć", "chociaż", "jednak", "lecz", "ale", "jest", "podkreśla", "podaje", "a", "przy", "gdyż",
  "где", "который", "которая", "которые", "хотя", "однако", "но", "где-то", "автор", "причём", "причем",
  "дзе", "які", "якая", "якія", "хаця", "хоць", "але", "аднак", "аўтар",
  "де", "який", "яка", "які", "хоча", "проте", "однак", "автор",
  "wo", "der", "die", "das", "obwohl", "aber", "jedoch", "allerdings", "wobei", "dort", "mit",
  "où", "qui", "mais", "cependant", "bien", "avec", "kde", "který", "která", "však", "avšak", "ačkoli",
];

/** An interview begins with one of these words; who gave it stands there, when and where. */
// prettier-ignore
export const INTERVIEWS: readonly string[] = [
  "author’s interview", "author's interview", "author interview", "authors’ interview", "interview", "interviews", "personal communication", "personal interview", "conversation", "telephone interview",
  "wywiad", "rozmowa", "rozmowy", "korespondencja", "relacja",
  "интервью", "беседа", "личная беседа", "интервью автора",
  "інтэрв’ю", "інтэрв'ю", "інтэрвʼю", "размова", "гутарка", "інтерв’ю", "інтерв'ю", "інтервʼю", "розмова",
  "gespräch", "telefongespräch", "entretien", "conversation", "rozhovor",
];
