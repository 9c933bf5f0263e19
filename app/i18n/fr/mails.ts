import type { mails as english } from "#app/i18n/en/mails.ts";
import { editionMails } from "./mails/edition.ts";
import { juryMails } from "./mails/jury.ts";
import { nominationMails } from "./mails/nomination.ts";
import { standingMails } from "./mails/standing.ts";
import { trackMails } from "./mails/track.ts";

export const mails: Record<keyof typeof english, string> = {
  "mail.subject.demonstration": "[Démonstration] {subject}",
  "mail.link": "{text} Plus d’informations : {link}",
  ...editionMails,
  ...trackMails,
  ...juryMails,
  ...nominationMails,
  ...standingMails,
};
