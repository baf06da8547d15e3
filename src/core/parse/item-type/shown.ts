import { say, type TypeRule } from "./evidence.ts";

/** What is looked at: videos, films, maps, works of art, posts. */
export const shownType: TypeRule = ({ draft, creators, container, title, byHost, byOutlet, located }) => {
  if (byHost === "videoRecording" || byOutlet === "videoRecording") return say("videoRecording", 0.95);
  if ((draft.isKind("film") || creators.some(({ creatorType }) => creatorType === "director")) && !located) return say("film", 0.9);
  if (byHost === "forumPost" || byOutlet === "forumPost") return say("forumPost", 0.95);
  // "Mapa Białorusi 1:750 000"
  if (!container && !located && /(?:^|\s)1\s?:\s?\d{1,3}(?:[\s.]\d{3}){1,2}(?!\d)/.test(title)) return say("map", 0.85);
  if (draft.isKind("map") && !located) return say("map", 0.85);
  if (draft.isKind("artwork") && !located && !container?.includes("Instagram")) return say("artwork", 0.8);
  if (draft.isKind("video") && !located) return say("videoRecording", 0.9);
  if (draft.isKind("post") && !located) return say(byHost === "blogPost" ? "blogPost" : "forumPost", 0.85);
  // "EUROPP blog, June 1, 2020"
  if (container && /\s[Bb]log$/.test(container) && !located) return say("blogPost", 0.85);
  if (draft.isKind("blog") && !located) return say("blogPost", 0.9);
  return null;
}; // prettier-ignore
