import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { WorldMap } from "#app/components/charts/world-map.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { RegisterFilters } from "#app/components/register-filters.tsx";
import { RegisterList } from "#app/components/register-list.tsx";
import { drawRegister } from "#app/components/register-map.server.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf, publicHeaders } from "#app/http.server.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { sayCountries } from "#app/i18n/country.ts";
import { findRegister, PAGE_SIZE } from "#app/services/public/find-register.server.ts";

export const headers = publicHeaders;

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({
    title: words("register.title"),
    description: words("register.description"),
  }));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const filter = {
    q: (asked.get("q") ?? "").slice(0, 80),
    region: asked.get("region") ?? "",
    country: asked.get("country") ?? "",
    award: asked.get("award") ?? "",
  };
  const locale = localeOf(context);
  const page = Number.parseInt(asked.get("page") ?? "1", 10) || 1;
  const { members, ...found } = await findRegister({ ...filter, page }, arrivalOf(context));
  return {
    ...found,
    countries: sayCountries(locale, found.countries),
    filter,
    first: (found.page - 1) * PAGE_SIZE + 1,
    total: members.length,
    awarded: members.filter(({ awards }) => awards.length > 0).length,
    map: drawRegister(locale, members),
  };
}

export default function Register() {
  const data = useLoaderData<typeof loader>();
  const { locale, words } = useWords();
  const { map, filter, total, countries } = data;
  const names = map.regions.map(({ code, count: cities, x, y }) => {
    const name = words(keyOf("region", code));
    const count = words("count.cities", { count: cities });
    const line = words("register.regionCount", { region: name, count });
    return { code, x, y, name, count, line };
  });

  return (
    <Page
      title={words("register.title")}
      lead={words("register.lead", { total, countries: countries.length })}
    >
      <RegisterFilters
        words={words}
        filter={filter}
        countries={countries}
        editions={data.editions}
      />
      <section className="part">
        <WorldMap
          drawing={map.drawing}
          dots={map.dots}
          names={names}
          label={words("register.mapLabel", { members: total, awardees: data.awarded })}
          note={words("register.mapNote", { missing: map.missing })}
          legend={{ member: words("register.mapMember"), awardee: words("register.mapAwardee") }}
        />
      </section>
      <section className="part">
        <h2>{words("register.found", { count: data.found })}</h2>
        {data.found === 0 ? (
          <EmptyState title={words("register.noneText")}>
            <p>
              <a href="/register">{words("register.clear")}</a>
            </p>
          </EmptyState>
        ) : (
          <RegisterList locale={locale} list={data} />
        )}
        <p className="note">{words("register.limits")}</p>
      </section>
    </Page>
  );
}
