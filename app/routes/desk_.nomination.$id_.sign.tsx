import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ActPage } from "#app/components/act-page.tsx";
import { NominationContent } from "#app/components/nomination-content.tsx";
import { useWords } from "#app/components/words.ts";
import { DrawnForm } from "#app/forms/drawn-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { plain } from "#app/schemas/act-form.ts";
import { postAct } from "#app/services/acts/post-act.server.ts";
import { requireAct, tellAct } from "#app/services/acts/require-act.server.ts";
import { tellNomination } from "#app/services/nomination/tell-nomination.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.page.title }] : [];

const asking = (
  request: Request,
  params: { id?: string },
  context: LoaderFunctionArgs["context"],
) =>
  requireAct(
    request,
    { subject: "nomination", id: params.id, act: "nomination.sign" },
    { at: arrivalOf(context), locale: localeOf(context) },
    { "nomination.sign": plain },
  );

/** Nobody signs what he has not before him: the text, the files and the seal stand above the button. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = await asking(request, params, context);
  const { visitor, found, at, zone } = asked;
  return {
    ...(await tellAct(asked)),
    content: await tellNomination(visitor.viewer, found, at),
    zone,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = await asking(request, params, context);
  const outcome = await postAct(asked, await request.formData());
  return outcome.ok ? redirect(outcome.to, 303) : json(outcome.reply, outcome.status);
}

export default function Sign() {
  const { page, form, version, newId, content, zone } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  return (
    <ActPage page={page} reply={reply}>
      <section aria-label={words("sign.what")}>
        <NominationContent content={content} zone={zone} />
      </section>
      <div className="part">
        <DrawnForm drawn={form} reply={reply}>
          {version !== null && <input type="hidden" name="version" value={version} readOnly />}
          <input type="hidden" name="newId" value={newId} readOnly />
        </DrawnForm>
      </div>
    </ActPage>
  );
}
