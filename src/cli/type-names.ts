/** Short names of item types, as Zotero's own interface has them in English. */
export const typeNames: Readonly<Record<string, string>> = {
  blogPost: "Blog Post",
  book: "Book",
  bookSection: "Book Section",
  conferencePaper: "Conf. Paper",
  document: "Document",
  interview: "Interview",
  journalArticle: "Journal Art.",
  magazineArticle: "Magazine",
  newspaperArticle: "Newspaper",
  preprint: "Preprint",
  report: "Report",
  statute: "Statute",
  thesis: "Thesis",
  videoRecording: "Video",
  webpage: "Web Page",
};
