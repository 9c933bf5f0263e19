import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ActPage } from "#app/components/act-page.tsx";
import { Notice } from "#app/components/notice.tsx";
import { TextForm } from "#app/forms/text-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { tellText } from "#app/services/nomination/tell-text.server.ts";
import { writeText } from "#app/services/nomination/write-text.server.ts";

export const handle = { hydrate: true };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.page.title }] : [];

const asking = (
  request: Request,
  params: { id?: string },
  context: LoaderFunctionArgs["context"],
) =>
  requireThing(
    request,
    { subject: "nomination", id: params.id },
    { at: arrivalOf(context), locale: localeOf(context) },
  );

/** Where a coordinator writes the nomination of the city. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = await asking(request, params, context);
  return { ...(await tellText(asked)), done: await sayDone(request, asked) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = await asking(request, params, context);
  const written = await writeText(asked, await request.formData());
  return written.ok ? redirect(written.to, 303) : json(written.reply, written.status);
}

export default function Text() {
  const { page, text, refused, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const isRefused = reply !== undefined && reply.refused.length > 0;
  return (
    <ActPage page={isRefused ? { ...page, refused: null } : page}>
      {done && !reply && <Notice title={done} />}
      {isRefused && (
        <div role="alert">
          <Notice kind="wrong" title={refused.title}>
            {reply.refused.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p>{refused.kept}</p>
          </Notice>
        </div>
      )}
      <TextForm drawn={text} reply={reply} />
    </ActPage>
  );
}
