import { editionMails } from "./mails/edition.ts";
import { juryMails } from "./mails/jury.ts";
import { nominationMails } from "./mails/nomination.ts";
import { standingMails } from "./mails/standing.ts";
import { trackMails } from "./mails/track.ts";

/**
 * A subject for each event that tells somebody, and a paragraph for each of its mail effects: what
 * happened, and what the reader may do now. The link follows by itself. No mail carries a verdict, a
 * place or a result before results are public, so events that differ in nothing else share their words.
 */
export const mails = {
  "mail.subject.demonstration": "[Demonstration] {subject}",
  "mail.link": "{text} More at {link}",
  ...editionMails,
  ...trackMails,
  ...juryMails,
  ...nominationMails,
  ...standingMails,
} as const;
