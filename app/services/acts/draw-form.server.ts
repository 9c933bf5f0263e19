import type { Viewer } from "#app/domain/viewer.ts";
import { isKey, type Key, keyOf } from "#app/i18n/catalogue.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { type Say, say } from "#app/i18n/say.ts";
import type { ActForm } from "#app/schemas/act-form.ts";
import type { DrawnField, DrawnForm } from "#app/schemas/drawn.ts";
import type { Field, Option, Typed } from "#app/schemas/fields.ts";
import type { Subject } from "#machines/index.ts";
import { LONGEST_LINK } from "#machines/link-address.ts";
import { optionsFor } from "./options.server.ts";

/** For whom a form is drawn, and the thing on whose page it stands. */
export type Drawing = {
  viewer: Viewer;
  at: Date;
  locale: Locale;
  zone: string;
  subject: Subject;
  id: string;
};

/** A form with every word on it; `type` names the act, whose own words for a field come first. */
export async function drawForm(
  type: string,
  form: Pick<ActForm, "fields" | "grave">,
  defaults: Typed,
  drawing: Drawing,
): Promise<DrawnForm> {
  const words = say(drawing.locale);
  const fields: DrawnField[] = [];
  for (const field of form.fields) fields.push(await drawField(type, field, drawing, words));
  return {
    fields,
    defaults,
    submit: words(keyOf("act", type)),
    optional: words("act.optional"),
    choose: words("act.choose"),
    noOptions: words("act.noOptions"),
    summary: summaryOf(words),
    grave: form.grave === true,
    sure: form.grave ? words("act.sure") : null,
  };
}

/** The heads of a summary; that for several mistakes has a place for their number, which only the browser knows. */
export const summaryOf = (words: Say): DrawnForm["summary"] => ({
  one: words("act.errors", { n: 1 }),
  other: words("act.errors", { n: 4 }).replace(/\d+|٤/u, "{n}"),
});

async function drawField(
  type: string,
  field: Field,
  drawing: Drawing,
  words: Say,
): Promise<DrawnField> {
  const { name } = field;
  const own = (suffix: string): string | null => {
    const key = [`field.${type}.${name}${suffix}`, `field.${name}${suffix}`].find(isKey);
    return key ? words(key as Key) : null;
  };
  return {
    ...field,
    label: own("") ?? name,
    help: own(".help"),
    limits: limitsOf(field, drawing.zone, words),
    ...(await listOf(field, drawing, words)),
    sentences: sentencesOf(field, words),
  };
}

async function listOf(
  field: Field,
  { subject, id, viewer, at, locale }: Drawing,
  words: Say,
): Promise<{ offered?: readonly Option[] }> {
  if (field.kind !== "choice" && field.kind !== "choices") return {};
  if ("options" in field)
    return {
      offered: field.options.map((value) => ({
        value,
        name: words(keyOf(`option.${field.name}`, value)),
      })),
    };
  const options = await optionsFor(field.from, subject, id, viewer, at, locale);
  return {
    offered: options.map(({ value, name, key }) => ({
      value,
      name: key && isKey(key) ? words(key) : name,
    })),
  };
}

function limitsOf(field: Field, zone: string, words: Say): string | null {
  switch (field.kind) {
    case "line":
    case "text":
      return field.atMost >= 500 ? words("act.limit", { n: field.atMost }) : null;
    case "number":
      return words("act.range", { min: field.min, max: field.max });
    case "moment":
      return words("act.zone", { zone });
    case "day":
      return /Due/.test(field.name) ? words("act.lastMinute", { zone }) : null;
    default:
      return null;
  }
}

const most: Partial<Record<Field["kind"], number>> = { email: 254, link: LONGEST_LINK };

/** Every issue that this field can have, with its figures in it. */
export function sentencesOf(field: Field, words: Say): Record<string, string> {
  const figures = {
    atLeast: "atLeast" in field ? (field.atLeast ?? 1) : 1,
    atMost: "atMost" in field ? field.atMost : (most[field.kind] ?? 500),
    min: "min" in field ? field.min : 0,
    max: "max" in field ? field.max : 0,
    exactly: "exactly" in field ? (field.exactly ?? 0) : 0,
  };
  return Object.fromEntries(issues.map((code) => [code, words(keyOf("issue", code), figures)]));
}

const issues = [
  "missing",
  "notTicked",
  "noneChosen",
  "notSoMany",
  "chosenTwice",
  "notOffered",
  "tooShort",
  "tooLong",
  "notAnAddress",
  "notALink",
  "notHttps",
  "linkCredentials",
  "linkInternal",
  "linkTooLong",
  "notADay",
  "notADate",
  "notAMoment",
  "notANumber",
  "outOfRange",
  "invalid",
];
