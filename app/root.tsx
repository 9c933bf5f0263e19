import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { Frame } from "#app/components/frame.tsx";
import { Page } from "#app/components/page.tsx";
import { Rendering } from "#app/components/rendering.ts";
import { arrivalOf } from "#app/http.server.ts";
import type { Locale } from "#app/i18n/catalogue.ts";
import { directionOf } from "#app/i18n/direction.ts";
import { frame } from "#app/i18n/en/frame.ts";
import { sayDay } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { findInstance } from "#app/services/public/find-instance.server.ts";
import styles from "#app/styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${frame["frame.name"]}: ${frame[errorKey(error)]}` : frame["frame.name"] },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale: Locale = "en";
  const { demo } = await findInstance();
  const when = sayDay(locale, arrivalOf(context).getTime(), "UTC");
  const { origin, pathname, search } = new URL(request.url);
  return {
    locale,
    demo,
    address: `${origin}${pathname}${search}`,
    asOf: say(locale)("print.asOf", { when }),
  };
}

/** Also around the error page, so it must hold when nothing could be loaded. */
export function Layout({ children }: { children: ReactNode }) {
  const { nonce } = useContext(Rendering);
  const root = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  const locale = root?.locale ?? "en";
  // Public pages carry no script at all; a route that needs one says so.
  const hydrate = useMatches().some(({ handle }) => isHydrated(handle));

  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <Frame
          words={frame}
          demo={root?.demo ?? false}
          path={pathname}
          address={root?.address ?? pathname}
          asOf={root?.asOf ?? ""}
        >
          {children}
        </Frame>
        {hydrate ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

const isHydrated = (handle: unknown) =>
  typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true;

export default function App() {
  return <Outlet />;
}

function errorKey(error: unknown) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) return "error.missing";
  return status === 403 ? "error.denied" : "error.fault";
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { reference } = useContext(Rendering);
  const key = errorKey(error);
  return (
    <Page title={frame[key]} lead={frame[`${key}Text`]}>
      {key === "error.fault" && reference ? (
        <p>
          <code suppressHydrationWarning>{reference}</code>
        </p>
      ) : null}
      <ul className="ways">
        <li className="way">
          <a href="/">{frame["frame.home"]}</a>
        </li>
        <li className="way">
          <a href="/register">{frame["frame.register"]}</a>
        </li>
        <li className="way">
          <a href="/editions">{frame["frame.editions"]}</a>
        </li>
      </ul>
    </Page>
  );
}
