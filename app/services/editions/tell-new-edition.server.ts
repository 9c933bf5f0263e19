import { presets } from "#app/domain/rulebook.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { say } from "#app/i18n/say.ts";
import { newEditionFields, presetNames } from "#app/schemas/new-edition.ts";
import { drawForm } from "#app/services/acts/draw-form.server.ts";

type For = { viewer: Viewer; at: Date; locale: Locale };

/** The page of a new edition in finished sentences: it runs in the browser, where no catalogue is. */
export async function tellNewEdition({ viewer, at, locale }: For) {
  const words = say(locale);
  const heading = words("act.edition.create");
  const [preset] = presetNames;
  const { zone } = presets[preset];
  const drawing = { viewer, at, locale, zone, subject: "edition", id: "" } as const;
  const form = { fields: newEditionFields };
  return {
    page: {
      title: words("page.title", { page: heading, site: words("frame.name") }),
      heading,
      means: words("act.edition.create.means"),
      trail: [
        { to: "/desk", name: words("desk.title") },
        { to: "/desk/editions", name: words("subjects.edition") },
      ],
      trailName: words("frame.trail"),
    },
    form: await drawForm("edition.create", form, { preset, zone }, drawing),
  };
}
