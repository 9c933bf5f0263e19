import { keyOf } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import {
  type Beginning,
  beginningFields,
  beginnings,
  isBeginning,
} from "#app/schemas/new-membership.ts";
import { drawForm } from "#app/services/acts/draw-form.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { mayBeginAny } from "./begin-membership.server.ts";

/** What an address names, for somebody who may begin a membership so; 404 otherwise. */
export function requireBeginning(name: string | undefined, { visitor }: Reading): Beginning {
  if (!isBeginning(name) || !mayBeginAny(visitor.viewer, name))
    throw new Response(null, { status: 404 });
  return name;
}

/** The page in finished sentences: it runs in the browser, where no catalogue is. */
export async function tellBeginning(beginning: Beginning, { visitor, at, locale }: Reading) {
  const words = say(locale);
  const type = beginnings[beginning];
  const heading = words(keyOf("act", type));
  const { viewer } = visitor;
  const drawing = { viewer, at, locale, zone: "UTC", subject: "membership", id: "" } as const;
  return {
    page: {
      title: words("page.title", { page: heading, site: words("frame.name") }),
      heading,
      means: words(keyOf(`act.${type}`, "means")),
      trail: [
        { to: "/desk", name: words("desk.title") },
        { to: "/desk/register", name: words("upkeep.title") },
      ],
      trailName: words("frame.trail"),
    },
    form: await drawForm(type, { fields: beginningFields(beginning) }, {}, drawing),
  };
}
