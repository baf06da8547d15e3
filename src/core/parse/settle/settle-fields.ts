import type { Draft } from "../draft.ts";
import { addedToContainer } from "./added-to-container.ts";
import { dateOfDocument } from "./date-of-document.ts";
import { dayAsVolume, monthAsPublisher, yearAsVolume, yearBeforeContainer } from "./dates-as-fields.ts";
import { journalBehindTitle, journalWithCommas } from "./journal-misread.ts";
import { kindForContainer } from "./kind-for-container.ts";
import { nameInBracket } from "./name-in-bracket.ts";
import { numberInTitle } from "./number-in-title.ts";
import { issueOfDay, pageOfNewspaper } from "./numbers-of-newspaper.ts";
import { pagesOfBook, seriesOfBook } from "./series-and-pages-of-book.ts";
import { siteBehindDate } from "./site-behind-date.ts";
import { yearBehindHouse } from "./year-behind-house.ts";
import { yearOfAct } from "./year-of-act.ts";

/** What is printed where another field usually stands is put into its own: dates that were taken for something else. */
export function settleDates(draft: Draft): void {
  yearBeforeContainer(draft);
  monthAsPublisher(draft);
  dayAsVolume(draft);
  yearAsVolume(draft);
  yearOfAct(draft);
  nameInBracket(draft);
  yearBehindHouse(draft);
  if (draft.isKind("archive")) dateOfDocument(draft);
}

/** The same for containers and numbers, once it is known what was found. */
export function settleContainer(draft: Draft): void {
  containerAlone(draft);
  kindForContainer(draft);
  numberInTitle(draft);
  seriesOfBook(draft);
  pagesOfBook(draft);
  pageOfNewspaper(draft);
  issueOfDay(draft);
  journalWithCommas(draft);
  journalBehindTitle(draft);
  addedToContainer(draft);
  siteBehindDate(draft);
  containerOfItself(draft);
}

/** `WebRTC API [Электронный ресурс]. – Режим доступа: …`: what stands alone is the title, though a link names its site so. */
function containerAlone({ fields, creators }: Draft): void {
  const { title, "container-title": container } = fields;
  if (title || !container || creators.length || !fields.URL) return;
  fields.title = container;
  delete fields["container-title"];
}

/** `Ocean Watch. 2020. Floods. Available at: https://…/floods/`: what is the title is in no container of the same name. */
function containerOfItself({ fields }: Draft): void {
  const [title, container] = [fields.title?.spans[0], fields["container-title"]?.spans[0]];
  if (title && container && title.start === container.start) delete fields["container-title"];
}
