import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CommissionTable } from "#app/components/commission-table.tsx";
import { InvitationForm } from "#app/components/invitation-form.tsx";
import { InvitationPreview } from "#app/components/invitation-preview.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { say } from "#app/i18n/say.ts";
import { listCommissions } from "#app/services/commissions/list-commissions.server.ts";
import {
  type Invitation,
  LINES_AT_MOST,
  readInvitations,
} from "#app/services/commissions/read-invitations.server.ts";
import { type Failed, sendInvitations } from "#app/services/commissions/send-invitations.server.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { requireOfficer } from "#app/services/staff/require-officer.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("commissions.title") }));

/** The National Commissions of an edition's countries: who is in place, and inviting all others at once. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "edition", id: params.id }, reading);
  requireOfficer(asked.visitor.viewer);
  const names = await findNames(say(reading.locale), [asked.found]);
  return {
    id: asked.found.id,
    name: names.get(asked.found.id) ?? "",
    rows: await listCommissions(asked.found.id, reading.locale),
    most: LINES_AT_MOST,
    done: new URL(request.url).searchParams.has("sent"),
  };
}

/** First a preview of each line's fate; then, of the same text, the offers. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "edition", id: params.id }, reading);
  const officer = requireOfficer(asked.visitor.viewer);
  const posted = await request.formData();
  const text = String(posted.get("list") ?? "").slice(0, 100_000);
  const lines = await readInvitations(asked.found.id, text);
  const count = lines.filter(({ fate }) => fate === "new").length;
  const told: Told = { text, lines, count, failed: [], sent: 0 };
  if (posted.get("intent") !== "send") return json(told, lines.length > 0 ? 200 : 422);
  const { sent, failed } = await sendInvitations(lines, { officer, ...reading });
  if (failed.length === 0) return redirect(`/desk/edition/${asked.found.id}/commissions?sent`, 303);
  return json({ ...told, lines: [], count: 0, failed, sent }, 409);
}

type Told = {
  text: string;
  lines: Invitation[];
  count: number;
  failed: Failed[];
  sent: number;
};

export default function Commissions() {
  const { name, id, rows, done, most } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  return (
    <Page
      title={words("commissions.title")}
      lead={words("commissions.lead")}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: `/desk/edition/${id}`, name },
      ]}
      trailName={words("frame.trail")}
    >
      {done && !reply && <Notice title={words("commissions.sent")} />}
      {reply && <InvitationPreview reply={reply} />}
      <InvitationForm reply={reply} most={most} />
      <CommissionTable rows={rows} />
    </Page>
  );
}
