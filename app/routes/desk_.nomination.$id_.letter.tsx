import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { tellLetter } from "#app/services/results/tell-letter.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.letter.subject } : {}));

/** The letter to one city, made to be printed. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "nomination", id: params.id }, reading);
  return {
    letter: await tellLetter(asked.found, asked),
    address: addressOf("nomination", asked.found.id),
  };
}

export default function Letter() {
  const { letter, address } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page
      title={letter.subject}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: address, name: letter.city },
      ]}
      trailName={words("frame.trail")}
    >
      <article className="letter-page">
        <p>{letter.date}</p>
        <p>{words("letter.greeting", { city: letter.city })}</p>
        {letter.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <a href={letter.links.results}>{words("letter.results")}</a>
        </p>
        {letter.links.certificate && (
          <p>
            <a href={letter.links.certificate}>{words("letter.certificate")}</a>
          </p>
        )}
        <p>{words("letter.closing")}</p>
      </article>
      <p className="note no-print">{words("letter.print")}</p>
    </Page>
  );
}
