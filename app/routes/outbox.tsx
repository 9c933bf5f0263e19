import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Letter } from "#app/components/letter.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { Pagination } from "#app/components/pagination.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, notFound } from "#app/http.server.ts";
import { findInstance } from "#app/services/public/find-instance.server.ts";
import { findOutbox, MAILS_A_PAGE } from "#app/services/sign-in/find-outbox.server.ts";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("outbox.title") }));

/** Whoever may not look is told of no outbox. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { demo } = await findInstance();
  if (!demo) {
    const { viewer } = await findVisitor(request, arrivalOf(context));
    if (!viewer.mandates.some(({ role }) => role === "officer")) throw notFound();
  }
  const page = Math.max(
    1,
    Number.parseInt(new URL(request.url).searchParams.get("page") ?? "", 10) || 1,
  );
  const { mails, count } = await findOutbox(demo, page);
  return {
    demo,
    count,
    page,
    perPage: MAILS_A_PAGE,
    mails: mails.map((mail) => ({
      ...mail,
      at: mail.at.getTime(),
      sentAt: mail.sentAt?.getTime() ?? null,
    })),
  };
}

export default function Outbox() {
  const { demo, mails, count, page, perPage } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const first = (page - 1) * perPage + 1;
  const turn = (to: number) => `/outbox?page=${to}`;
  return (
    <Page
      title={words("outbox.title")}
      lead={demo ? words("outbox.leadDemo") : words("outbox.lead")}
    >
      {mails.length === 0 ? (
        <EmptyState title={words("outbox.none")}>
          <p>{words("outbox.noneText")}</p>
        </EmptyState>
      ) : (
        <>
          <ul className="people">
            {mails.map((mail) => (
              <Letter key={mail.id} mail={mail} />
            ))}
          </ul>
          <Pagination
            label={words("pages.label")}
            summary={words("pages.of", { from: first, to: first + mails.length - 1, total: count })}
            before={page > 1 ? { to: turn(page - 1), name: words("pages.before") } : null}
            after={
              page * perPage < count ? { to: turn(page + 1), name: words("pages.after") } : null
            }
          />
        </>
      )}
    </Page>
  );
}
