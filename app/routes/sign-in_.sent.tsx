import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { findInstance } from "#app/services/public/find-instance.server.ts";
import { addressOf } from "#app/services/sign-in/address.ts";
import { LINKS_AT_MOST } from "#app/services/sign-in/mail-link.server.ts";
import { ownPath } from "#app/services/sign-in/own-path.server.ts";
import { LINK_SECONDS } from "#app/services/sign-in/seal-link.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("signIn.sentTitle") }));

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const to = addressOf(asked.get("to"));
  const next = ownPath(asked.get("next"));
  return {
    to,
    again: `/sign-in?${new URLSearchParams({ ...(to ? { to } : {}), next })}`,
    minutes: LINK_SECONDS / 60,
    most: LINKS_AT_MOST,
    ...(await findInstance()),
  };
}

export default function Sent() {
  const { to, again, minutes, most, demo } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const lead = to ? words("signIn.sentLead", { email: to }) : words("signIn.sentLeadPlain");
  return (
    <Page title={words("signIn.sentTitle")} lead={lead}>
      <div className="text">
        <p>{words("signIn.sentGood", { minutes, most })}</p>
        <p>
          <a href={again}>{words("signIn.again")}</a>
        </p>
        {demo && (
          <p>
            {words("demo.outbox")} <a href="/outbox">{words("demo.toOutbox")}</a>
          </p>
        )}
      </div>
    </Page>
  );
}
