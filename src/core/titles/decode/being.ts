/** What `быть` has behind it: `быть свободным`, `быть или не быть`. */
const AFTER = /(?:[оеё]м|[ыи]м|[аяыи]ми|[ое]й|[ое]ю)$|^(?:или|ли|не)$/;
/** Questions that an infinitive answers: `кем быть после школы`. */
const ASKED = /^(?:ни)?(?:кем|чем|как|каки(?:м|ми)|какой|где|когда|зачем)$/;
/** What `быт` has before it: `крестьянский быт`, `хозяйство и быт`, `про быт`. */
const BEFORE = /(?:[ыио]й|[оеё]го|[ыи]м)$|^(?:и|в|на|о|об|про|под|за|через)$/;

/**
 * Whether print without signs that is быт or быть is the verb, which is so much more frequent that its number says nothing: `Byt i nravy
 * gorcev` has no verb.
 * @param wanted what stands before asks for an infinitive
 */
export function isBeing(before: string, after: string, wanted: boolean): boolean {
  if (AFTER.test(after) || /^н[еи]$/.test(before) || ASKED.test(before)) return true;
  if (before === "") return false;
  return wanted || (after === "" && !BEFORE.test(before));
}
