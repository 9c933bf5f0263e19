import { randomUUID } from "node:crypto";
import { needsStepUp } from "#app/domain/policy/step-up.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { sayLabel } from "#app/i18n/label.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { say } from "#app/i18n/say.ts";
import { actAddress, addressOf } from "#app/schemas/act-address.ts";
import type { ActForm } from "#app/schemas/act-form.ts";
import { actForms } from "#app/schemas/acts.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { requireStepUp } from "#app/services/sign-in/step-up.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import { nameRefused } from "#app/services/things/name-refused.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { versionFor } from "./do-act.server.ts";
import { drawForm } from "./draw-form.server.ts";
import { foreseeOne, foreseeRole, type Possible } from "./foresee.server.ts";

type Params = { subject?: string | undefined; id?: string | undefined; act?: string | undefined };

export type AskedAct = Awaited<ReturnType<typeof requireThing>> & {
  possible: Possible;
  form: ActForm;
  zone: string;
};

/**
 * The act that an address names, for somebody who may ask for it: 404 where there is none on this thing for him
 * in its state. Whether it can be done now, the form says.
 */
export async function requireAct(
  request: Request,
  { subject, id, act = "" }: Params,
  reading: Omit<Reading, "visitor">,
  forms: Readonly<Record<string, ActForm>> = actForms,
): Promise<AskedAct> {
  const asked = await requireThing(request, { subject, id }, reading);
  const form = Object.hasOwn(forms, act) ? forms[act] : undefined;
  const possible = form && (await possibleNow(asked, act));
  if (!form || !possible) throw new Response(null, { status: 404 });
  const { type, role } = possible;
  // Before anything is typed: a form that has been filled in is never taken away for a second factor.
  if (request.method === "GET" && needsStepUp(type, role))
    await requireStepUp(
      asked.visitor,
      reading.at,
      new URL(request.url).pathname.replace(/\.data$/, ""),
    );
  return { ...asked, possible, form, zone: await findZone(asked.found.thing.editionId) };
}

/**
 * What was typed is answered also where the thing has moved on since the form was opened: the page then says under
 * which name the thing stands now.
 */
export async function possibleNow(
  { visitor: { viewer }, found, at, locale }: Awaited<ReturnType<typeof requireThing>>,
  act: string,
): Promise<Possible | null> {
  const now = await foreseeOne(viewer, found, act, at);
  if (now) return now;
  const role = foreseeRole(viewer, found, act);
  const state = sayTold(locale, found);
  return role && { ...role, refusal: { because: "state", state } };
}

/** What the reader is told of where a thing stands, in a word: never its state where that is kept from him. */
export const sayTold = (locale: Locale, { thing, told }: FoundThing): string =>
  sayLabel(locale, thing.subject, told.beneath ?? told.label);

/** Everything the page of an act shows, in finished sentences: it runs in the browser, where no catalogue is. */
export async function tellAct(asked: AskedAct) {
  const { found, visitor, at, locale, possible, form, zone } = asked;
  const { type, proposes, refusal } = possible;
  const { subject } = found.thing;
  const words = say(locale);
  const name = (await findNames(words, [found])).get(found.id) ?? "";
  const heading = words(keyOf("act", type));
  const nameOf = refusal && (await nameRefused(refusal, { viewer: visitor.viewer, at, locale }));
  const drawing = { viewer: visitor.viewer, at, locale, zone, subject, id: found.id };
  const defaults = form.initial?.({ context: found.context, zone }) ?? {};
  return {
    page: {
      title: words("page.title", { page: heading, site: words("frame.name") }),
      heading,
      means: words(keyOf(`act.${type}`, "means")),
      about: {
        name: words("thing.about", { kind: words(keyOf("subject", subject)), name }),
        to: addressOf(subject, found.id),
      },
      desk: words("desk.title"),
      trail: words("frame.trail"),
      refused: refusal && {
        title: words("act.refused"),
        sentences: explain(refusal, { locale, zone, ...(nameOf ? { nameOf } : {}) }),
      },
      secondPerson: proposes ? words("act.secondPerson") : null,
    },
    form: await drawForm(type, form, defaults, drawing),
    version: versionFor(visitor.viewer, found),
    newId: randomUUID(),
    here: actAddress(subject, found.id, type),
  };
}
