import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BounceForm } from "#app/components/bounce-form.tsx";
import { type Column, DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { SearchField } from "#app/components/field.tsx";
import { ListPages } from "#app/components/list-pages.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { sayShortDay } from "#app/i18n/moment.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { requireOfficer } from "#app/services/staff/require-officer.server.ts";
import {
  listUndelivered,
  UNDELIVERED_A_PAGE,
} from "#app/services/undelivered/list-undelivered.server.ts";
import { postBounce } from "#app/services/undelivered/report-bounce.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("undelivered.title") }));

/** Mails that did not arrive: for the secretariat, which can put an address right. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer } = await requireVisitor(request, arrivalOf(context));
  requireOfficer(viewer);
  const asked = new URL(request.url).searchParams;
  const q = (asked.get("q") ?? "").trim().slice(0, 80);
  const page = Math.max(1, Math.min(9999, Number.parseInt(asked.get("page") ?? "", 10) || 1));
  const done = (["again", "corrected", "bounced"] as const).find(
    (one) => one === asked.get("done"),
  );
  return {
    q,
    done: done ?? null,
    list: await listUndelivered({ q, page }),
    perPage: UNDELIVERED_A_PAGE,
  };
}

/** A mail that came back, reported by whoever reads the letter box of the award. */
export async function action({ request, context }: ActionFunctionArgs) {
  const at = arrivalOf(context);
  const visitor = await requireVisitor(request, at);
  requireOfficer(visitor.viewer);
  const reading = { visitor, at, locale: localeOf(context) };
  const posted = await postBounce(reading, await request.formData());
  return posted.ok ? redirect(posted.to, 303) : json(posted.reply, posted.status);
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["list"]["rows"][number];

export default function UndeliveredMails() {
  const { q, done, list, perPage } = useLoaderData<typeof loader>();
  const { locale, words } = useWords();
  const columns: Column<Row>[] = [
    {
      key: "to",
      head: words("outbox.to"),
      cell: ({ name, email }) =>
        name && email ? words("outbox.receiver", { name, email }) : words("outbox.gone"),
    },
    {
      key: "subject",
      head: words("undelivered.subject"),
      plain: true,
      cell: ({ subject }) => subject ?? words("undelivered.link"),
    },
    {
      key: "at",
      head: words("outbox.at"),
      cell: ({ at }) => sayShortDay(locale, at, "UTC"),
    },
    {
      key: "state",
      head: words("outbox.state"),
      cell: ({ attempts, givenUp }) =>
        words(givenUp ? "undelivered.givenUp" : "undelivered.trying", { attempts }),
    },
    { key: "error", head: words("undelivered.error"), cell: ({ error }) => error },
  ];
  return (
    <Page
      title={words("undelivered.title")}
      lead={words("undelivered.lead")}
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      {done && <Notice title={words(`undelivered.${done}Done`)} />}
      <form className="fields" method="get" action="/desk/undelivered">
        <SearchField label={words("undelivered.search")} name="q" value={q} />
        <div className="fields-acts">
          <button className="button button-plain" type="submit">
            {words("register.apply")}
          </button>
        </div>
      </form>
      {list.rows.length === 0 ? (
        <EmptyState title={words("undelivered.none")} />
      ) : (
        <>
          <DataTable
            rows={list.rows}
            columns={columns}
            rowKey={({ id }) => id}
            to={({ id }) => `/desk/undelivered/${id}`}
          />
          <ListPages list={list} perPage={perPage} address="/desk/undelivered" query={{ q }} />
        </>
      )}
      <BounceForm reply={useActionData<typeof action>()} />
    </Page>
  );
}
