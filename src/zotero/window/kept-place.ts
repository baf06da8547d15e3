import {
  choose,
  chosenDestination,
  isSamePlace,
  keptDestination,
  placeName,
  selectedInstead,
  type ChosenDestination,
} from "./destination.ts";
import { byId, localize, visible } from "./dom.ts";
import type { Host } from "./host.ts";
import type { Session } from "./session.ts";

/**
 * Where the references of a kept session go: to where they were to go, but where another library or collection was selected in Zotero
 * since, to that one. Who opens the window there expects it.
 */
export function placeOf({ to, from }: Session, host: Host): ChosenDestination {
  const { libraryID, collectionID } = host.destination;
  const isSame = from.libraryID === libraryID && from.collectionID === collectionID;
  return isSame && !host.here ? to : selectedInstead(host, to);
}

/**
 * Says what is in the window from before, and where it goes now if that is another place.
 * @param count how many references were kept; 0 where the window was open all the time
 * @param before where they were to go
 * @param onBack is told that they go there again
 */
export function sayKept(count: number, before: ChosenDestination, onBack: () => void): void {
  const moved = !isSamePlace(before, chosenDestination()) && placeName(before) !== "";
  byId("kept").hidden = !count && !moved;
  byId("kept-count").hidden = !count;
  localize(byId("kept-count"), "spisok-kept", { count });
  byId("kept-place").hidden = byId("kept-back").hidden = !moved;
  if (!moved) return;
  const [now, then] = [placeName(keptDestination()), placeName(before)];
  localize(byId("kept-place"), "spisok-kept-place", { now: visible(now), before: visible(then) });
  byId("kept-back").onclick = () => {
    choose(before);
    forgetKept();
    byId("library").focus();
    onBack();
  };
}

/** What is in the window now is another list, or the user has chosen where it goes. */
export function forgetKept(): void {
  byId("kept").hidden = true;
}
