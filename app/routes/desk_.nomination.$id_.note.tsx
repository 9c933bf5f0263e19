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
import { useWords } from "#app/components/words.ts";
import { DrawnForm } from "#app/forms/drawn-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { drawNote, postNote, requireNote } from "#app/services/commission/post-note.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words) => (data ? { title: words("note.title", { city: data.city }) } : {}));

/** What a Commission keeps for itself about one of its nominations. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  return drawNote(await requireNote(request, params.id, reading));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireNote(request, params.id, reading);
  const posted = await postNote(asked, await request.formData());
  return posted.ok ? redirect(posted.to, 303) : json(posted.reply, posted.status);
}

export default function Note() {
  const { city, back, form, note } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  return (
    <Page
      title={words("note.title", { city })}
      lead={words("note.lead")}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: back, name: words("commission.back") },
      ]}
      trailName={words("frame.trail")}
    >
      {reply?.stale && note && (
        <Notice kind="due" title={words("note.theirs")}>
          <p dir="auto">{note.text}</p>
        </Notice>
      )}
      <DrawnForm drawn={form} reply={reply}>
        <input type="hidden" name="revision" value={note?.revision ?? 0} readOnly />
      </DrawnForm>
    </Page>
  );
}
