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
import { isHydrated, Rendering } from "#app/components/rendering.ts";
import { isSameForAll } from "#app/domain/policy/routes.ts";
import { arrivalOf, wordsOf } from "#app/http.server.ts";
import { directionOf } from "#app/i18n/direction.ts";
import {
  type FrameWords,
  frameWords,
  isReviewed,
  languageLinks,
} from "#app/i18n/frame-words.server.ts";
import { fallback, type Locale } from "#app/i18n/locales.ts";
import { sayDay } from "#app/i18n/moment.ts";
import { findInstance } from "#app/services/public/find-instance.server.ts";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import styles from "#app/styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction<typeof loader> = ({ data, error }) =>
  data ? [{ title: error ? data.frame[errorKey(error)] : data.frame["frame.name"] }] : [];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale, words } = wordsOf(context);
  const when = sayDay(locale, arrivalOf(context).getTime(), "UTC");
  const { origin, pathname, search } = new URL(request.url);
  const [{ demo }, { person }] = await Promise.all([
    findInstance(),
    isSameForAll(pathname) ? { person: null } : findVisitor(request, arrivalOf(context)),
  ]);
  return {
    locale,
    frame: frameWords(locale),
    unreviewed: !isReviewed(locale),
    languages: languageLinks(locale, pathname + search, demo),
    demo,
    signedIn: person?.name ?? null,
    address: `${origin}${pathname}${search}`,
    asOf: words("print.asOf", { when }),
  };
}

/** Also around the error page, so it must hold when nothing could be loaded. */
export function Layout({ children }: { children: ReactNode }) {
  const { nonce } = useContext(Rendering);
  const root = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  const { locale, frame } = useFrame();
  // Public pages carry no script at all; a route that needs one says so. Without its words no page can go on alone.
  const hydrates = useMatches().some(({ handle }) => isHydrated(handle)) && root !== undefined;

  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {root ? <Meta /> : <title>{frame["frame.name"]}</title>}
        <Links />
      </head>
      <body>
        <Frame
          words={frame}
          languages={root?.languages ?? []}
          unreviewed={root?.unreviewed ?? false}
          demo={root?.demo ?? false}
          signedIn={root?.signedIn ?? null}
          path={pathname}
          address={root?.address ?? pathname}
          asOf={root?.asOf ?? ""}
        >
          {children}
        </Frame>
        {hydrates ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

/** The language and the words around the page, also where the root's own data could not be loaded. */
function useFrame(): { locale: Locale; frame: FrameWords } {
  const root = useRouteLoaderData<typeof loader>("root");
  const rendering = useContext(Rendering);
  const frame = root?.frame ?? rendering.frame;
  if (!frame) throw new Error("a page without its words");
  return { locale: root?.locale ?? rendering.locale ?? fallback, frame };
}

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
  const { frame } = useFrame();
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
