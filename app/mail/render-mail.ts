import { catalogues, isKey, keyOf, type Locale } from "#app/i18n/catalogue.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { say } from "#app/i18n/say.ts";
import { sayScope } from "#app/i18n/scope.ts";

/** What a mail is about, as far as its receiver may be told in a message that anybody could read over his shoulder. */
export type MailAbout = {
  subject: string;
  id: string;
  /** `slug` only where the edition has a public page. */
  edition: { name: string; slug: string | null } | null;
  /** The region's code. */
  region: string | null;
  city: { name: string; slug: string } | null;
  mandate: { role: string; body: string | null; region?: string | null } | null;
  /** Path of the desk where the receiver answers it, where it is a question to him alone. */
  desk?: string;
  demonstration: boolean;
};

/** A chair or juror may be recused from what the mail is about: to them no nomination has a name. */
const toJurors = /\.(mailJurors|mailChair)$/;

const fallback: Locale = "en";

/**
 * A subject and one paragraph in the receiver's language, English where that has no catalogue.
 * `template` is `<event type>.<mail effect>`. Throws where the catalogue does not know it.
 */
export function renderMail(
  locale: string,
  template: string,
  about: MailAbout,
  appUrl: string,
): { subject: string; text: string } {
  const language = Object.hasOwn(catalogues, locale) ? (locale as Locale) : fallback;
  const words = say(language);
  const values = valuesOf(language, about, toJurors.test(template));
  const event = template.slice(0, template.lastIndexOf("."));
  const subject = words(keyOf("mail", `${event}.subject`), values);
  const text = words(keyOf("mail", template), values);
  return {
    subject: about.demonstration ? words("mail.subject.demonstration", { subject }) : subject,
    text: words("mail.link", { text, link: linkTo(template, about, appUrl) }),
  };
}

function valuesOf(locale: Locale, about: MailAbout, jurors: boolean): Record<string, string> {
  const words = say(locale);
  const award = words("frame.name");
  const { edition, region, city, mandate } = about;
  const role = mandate && `role.${mandate.role}`;
  return Object.fromEntries(
    Object.entries({
      edition: edition ? editionTitle(words, edition.name) : award,
      region: region && words(keyOf("region", region)),
      city: jurors ? null : city?.name,
      role: role && isKey(role) ? words(role) : mandate?.role,
      body:
        mandate &&
        (mandate.body || mandate.region ? sayScope(words, { region: null, ...mandate }) : award),
    }).flatMap(([name, value]) => (value ? [[name, oneLine(value)]] : [])),
  );
}

/**
 * An offer is answered on its own page, a proposal on the one for both persons, and what is asked of the receiver at
 * its desk. Else the public page of the thing, or of what it belongs to, or the award's first page.
 */
function linkTo(
  template: string,
  { subject, id, edition, region, city, desk }: MailAbout,
  appUrl: string,
): string {
  if (desk) return appUrl + desk;
  const path = (...parts: string[]) =>
    [appUrl, ...parts.map((part) => encodeURIComponent(part))].join("/");
  if (template.endsWith(".mailOffer")) return path("mandates", id);
  if (subject === "proposal") return path("desk", "proposal", id);
  if (subject === "membership" && city) return path("cities", city.slug);
  if (!edition?.slug) return appUrl;
  return region
    ? path("editions", edition.slug, region.toLowerCase())
    : path("editions", edition.slug);
}

/** Names come from people: no line break, no control and no sign that turns the direction of writing. */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
