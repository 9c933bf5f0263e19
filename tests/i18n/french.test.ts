import { describe, expect, test } from "vitest";
import { cities, countries, pastEditions } from "#app/data/register.ts";
import { catalogues, type Key } from "#app/i18n/catalogue.ts";
import { inCountryOrder, sayCountries, sayCountry } from "#app/i18n/country.ts";
import { editionPlace } from "#app/i18n/edition-place.ts";
import { countries as french } from "#app/i18n/fr/countries.ts";
import { reviewed } from "#app/i18n/fr/reviewed.ts";
import { frameWords, isReviewed } from "#app/i18n/frame-words.server.ts";
import { sayList } from "#app/i18n/list.ts";
import { sayDated, sayDue } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";

const messages = Object.entries(catalogues.fr) as [Key, string][];

describe("French", () => {
  test("has the spaces that its signs ask for", () => {
    const wrong = messages.filter(([, text]) => / [:;?!»](?=\s|$)|« |\w[;?!](?=\s|$)/u.test(text));
    expect(wrong).toEqual([]);
  });

  test("has no apostrophe that a formatter would take for a quotation", () => {
    expect(messages.filter(([, text]) => text.includes("'"))).toEqual([]);
  });

  test("calls the award neither a prize nor a title", () => {
    const wrong = messages.filter(
      ([key, text]) =>
        /\bprix\b|\blauréat/i.test(text) && !["frame.certificate", "about.award1"].includes(key),
    );
    expect(wrong).toEqual([]);
  });

  test("tells dates, deadlines and lists in its own way", () => {
    const due = Date.UTC(2027, 4, 31, 22);
    expect(sayDue("fr", due, "Europe/Berlin", due - 73 * 3_600_000)).toMatchObject({
      lead: "dans 3 jours,",
      exact: "31 mai 2027 à 23:59 (Berlin)",
    });
    expect(
      sayDated("fr", { precision: "month", earliest: "2017-01-01", latest: "2017-01-31" }),
    ).toBe("janvier 2017");
    expect(sayList("fr", ["2015", "2017", "2024"])).toBe("2015, 2017 et 2024");
    expect(say("fr")("count.cities", { count: 1234 }).replaceAll(/\s/g, " ")).toBe("1 234 villes");
  });

  test("says that no translator has seen it, until every message is noted as seen", () => {
    const all = messages.every(([key]) => reviewed.includes(key));
    expect(isReviewed("fr")).toBe(all);
    expect(isReviewed("en")).toBe(true);
    expect(frameWords("fr")["frame.unreviewed"]).not.toBe(frameWords("en")["frame.unreviewed"]);
  });
});

describe("a country", () => {
  test("has a French name if it is in the register's list, and only then", () => {
    expect(Object.keys(french).sort()).toEqual(countries.map(({ code }) => code).sort());
  });

  test("of any member city has one", () => {
    for (const { country } of cities) expect(french[country], country).toMatch(/\p{L}/u);
  });

  test("is told by the name its Member State uses, and ordered by it", () => {
    expect(sayCountry("fr", "TUR", "Türkiye")).toBe("Türkiye");
    expect(sayCountry("fr", "KOR", "Republic of Korea")).toBe("République de Corée");
    expect(sayCountry("en", "KOR", "Republic of Korea")).toBe("Republic of Korea");
    const three = [
      { code: "DEU", name: "Germany" },
      { code: "EGY", name: "Egypt" },
      { code: "ZMB", name: "Zambia" },
    ];
    expect(sayCountries("fr", three).map(({ name }) => name)).toEqual([
      "Allemagne",
      "Égypte",
      "Zambie",
    ]);
    expect(sayCountries("en", three).map(({ name }) => name)).toEqual([
      "Egypt",
      "Germany",
      "Zambia",
    ]);
  });

  test("orders its cities as they stood", () => {
    const told = inCountryOrder("fr", [
      { country: "ESP", countryName: "Spain", city: "B" },
      { country: "DEU", countryName: "Germany", city: "A" },
      { country: "ESP", countryName: "Spain", city: "A" },
    ]);
    expect(told.map(({ countryName, city }) => [countryName, city])).toEqual([
      ["Allemagne", "A"],
      ["Espagne", "B"],
      ["Espagne", "A"],
    ]);
  });
});

test("the place of every past edition is told in English as its source has it, and in French", () => {
  for (const { year, conferredAt } of pastEditions) {
    expect(editionPlace(say("en"), String(year), conferredAt)).toBe(conferredAt);
    expect(editionPlace(say("fr"), String(year), conferredAt)).not.toBe(conferredAt);
  }
  expect(editionPlace(say("fr"), "2050", "Somewhere")).toBe("Somewhere");
});
