/** Small words that a noun follows, at the start of what a work is cited for: `Zum Verfahren`, `O polityce językowej`, `On the school question`. Lower case. */
// prettier-ignore
export const SUBJECT_STARTS: ReadonlySet<string> = new Set(
  ("on for as about the a an of in to from with against " +
    "als zum zur zu für über auf bei im in gegen aus mit vom von der die das den dem des ein eine einen einem einer eines am " +
    "o na w we do dla od za przeciw wobec z ze co " +
    "о об обо про на по для в во из от за к против с " +
    "аб пра у ў да для на па з ад за супраць " +
    "про щодо у в до для на з від за проти " +
    "sur pour dans de du des le la les un une aux au en contre " +
    "k ke o pro na v ve ze od za proti").split(" "),
);
