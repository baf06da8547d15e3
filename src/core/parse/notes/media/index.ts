export { carrierNotes } from "./carrier.ts";
export { channelNotes } from "./channel.ts";
export { mediumNotes } from "./medium.ts";
export { podcastNotes } from "./podcast.ts";
export { postedNotes } from "./posted.ts";
export { showNotes } from "./show.ts";
export { shownAtNotes } from "./shown-at.ts";
export { stageNotes } from "./stage.ts";
