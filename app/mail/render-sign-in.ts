import { catalogues, type Locale } from "#app/i18n/catalogue.ts";
import { fallback } from "#app/i18n/locales.ts";
import { say } from "#app/i18n/say.ts";

type Said = { link: string; minutes: number; demonstration: boolean };

/** The letter with a link to sign in: what it is for, how long it is good, and why it came. */
export function renderSignIn(
  locale: string,
  { link, minutes, demonstration }: Said,
): { subject: string; text: string } {
  const words = say(Object.hasOwn(catalogues, locale) ? (locale as Locale) : fallback);
  const subject = words("signIn.mailSubject");
  return {
    subject: demonstration ? words("mail.subject.demonstration", { subject }) : subject,
    text: words("signIn.mailText", { link, minutes }),
  };
}
