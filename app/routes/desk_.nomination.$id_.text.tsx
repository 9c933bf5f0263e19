import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { TextForm } from "#app/components/text-form.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { optionsFor } from "#app/services/acts/options.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { requireText, writeText } from "#app/services/nomination/write-text.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("text.title") }));

/** Where a coordinator writes the nomination of the city. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const locale = localeOf(context);
  const asked = await requireThing(
    request,
    { subject: "nomination", id: params.id },
    { at, locale },
  );
  const { found, visitor } = asked;
  const { dossier, revision, possible } = await requireText(asked);
  const zone = await findZone(found.thing.editionId);
  return {
    name: (await findNames(say(locale), [found])).get(found.id) ?? "",
    back: addressOf("nomination", found.id),
    sections: dossier.sections,
    revision,
    languages: await optionsFor("languages", "nomination", found.id, visitor.viewer, at),
    refused: possible.refusal && explain(possible.refusal, { locale, zone }),
    done: await sayDone(request, asked),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "nomination", id: params.id }, reading);
  const written = await writeText(asked, await request.formData());
  return written.ok ? redirect(written.to, 303) : json(written.reply, written.status);
}

export default function Text() {
  const { name, back, sections, revision, languages, refused, done } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  const wrong = reply?.refused ?? refused;
  return (
    <Page
      title={words("text.title")}
      lead={words("text.lead")}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: back, name },
      ]}
      trailName={words("frame.trail")}
    >
      {done && !reply && <Notice title={done} />}
      {wrong && (
        <div role="alert">
          <Notice kind="wrong" title={words("act.refused")}>
            {wrong.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {reply && <p>{words("text.kept")}</p>}
          </Notice>
        </div>
      )}
      <TextForm
        sections={sections}
        revision={reply?.revision ?? revision}
        languages={languages}
        reply={reply}
      />
    </Page>
  );
}
