import { describe, expect, test } from "vitest";
import {
  awardsOf,
  cities,
  pastEditions,
  periodsOf,
  type RegisteredCity,
  type RegisteredEdition,
  readDated,
} from "#app/data/register.ts";
import { datedText } from "#app/domain/dated.ts";
import { type AwardFact, type Finding, type Verdict, verdictAt } from "#app/domain/eligibility.ts";
import { rulebookOf } from "#app/domain/rulebook-presets.ts";

/** No source states when these joined, so whether they had been members long enough stays open. */
const joiningYearUnknown: Record<string, string[]> = {
  2017: [
    "Bristol",
    "Contagem",
    "Giza",
    "Hangzhou",
    "Larissa",
    "Limerick",
    "Mayo-Baléo",
    "N'Zérékoré",
    "Okayama",
    "Pécs",
    "Surabaya",
    "Tunis",
  ],
  2019: [
    "Aswan",
    "Chengdu",
    "Heraklion",
    "Ibadan",
    "Medellín",
    "Melitopol",
    "Petaling Jaya",
    "Santiago",
    "Seodaemun-gu",
    "Sønderborg",
  ],
  2021: [
    "Al Wakra",
    "Damietta",
    "Dublin",
    "Huejotzingo",
    "Jubail Industrial City",
    "Osan",
    "Shanghai",
    "Wyndham",
  ],
  2024: ["Benguerir", "Cuenca", "Eunpyeong-gu", "Glasgow", "Wuhan"],
};

/** They joined in the year in which the call closed, or in one of two years: the day decides, and nobody knows it. */
const joiningDayDecides: Record<string, string[]> = {
  2017: ["Câmara de Lobos", "Gelsenkirchen", "Suwon", "Villa María"],
};

const nameOrder = (a: string, b: string) => a.localeCompare(b, "en");
const awardFactsOf = (city: RegisteredCity): AwardFact[] =>
  awardsOf(city).map(({ sources, ...award }) => ({
    ...award,
    standing: "live",
    source: sources[0] ?? "",
  }));

const winnersOf = ({ year }: RegisteredEdition) =>
  cities.filter(({ awards }) => awards.includes(String(year)));

/** All of a city's awards go in, its own of this edition and later ones too: their dates tell them apart. */
const verdictOn = (city: RegisteredCity, { year, cityDue }: RegisteredEdition): Verdict =>
  verdictAt(
    { periods: periodsOf(city) },
    awardFactsOf(city),
    rulebookOf(String(year)),
    readDated(cityDue),
  );

const ruled = (verdict: Verdict, rule: Finding["rule"]) =>
  verdict.findings.find((finding) => finding.rule === rule);

const judged = pastEditions
  .filter(({ year }) => year >= 2017)
  .flatMap((edition) =>
    winnersOf(edition).map((city) => ({
      edition,
      city,
      called: `${city.name} ${edition.year}`,
      verdict: verdictOn(city, edition),
    })),
  );
const edition = (year: number) =>
  pastEditions.find((one) => one.year === year) as RegisteredEdition;
const city = (name: string) => cities.find((one) => one.name === name) as RegisteredCity;

describe("the register as read in public pages", () => {
  test("has 251 cities in 69 countries, and 58 awards of five editions", () => {
    expect(cities).toHaveLength(251);
    expect(new Set(cities.map(({ country }) => country)).size).toBe(69);
    expect(new Set(cities.map(({ slug }) => slug)).size).toBe(251);
    expect(pastEditions.map((one) => [one.year, winnersOf(one).length])).toEqual([
      [2015, 12],
      [2017, 16],
      [2019, 10],
      [2021, 10],
      [2024, 10],
    ]);
  });

  test("has at most one awardee of a country in each edition", () => {
    for (const one of pastEditions) {
      const awarded = winnersOf(one).map(({ country }) => country);
      expect(new Set(awarded).size, String(one.year)).toBe(awarded.length);
    }
  });

  test("has every date as exactly as its source, and no more", () => {
    const dates = pastEditions.map(({ year, announced, conferred }) => [
      year,
      datedText(readDated(announced)),
      datedText(readDated(conferred)),
    ]);
    expect(dates).toEqual([
      [2015, "unknown", "2015-09-28/2015-09-30"],
      [2017, "2017-01", "2017-09-18"],
      [2019, "2019-01-31", "2019-09-30"],
      [2021, "2021-10", "2021-10-27"],
      [2024, "2024-12", "2024-12-03/2024-12-05"],
    ]);
  });

  test("lets an award say that its city was a member by then, and nothing about since when", () => {
    const [period] = periodsOf(city("Ibadan"));
    expect(period?.from).toEqual({ precision: "unknown", earliest: null, latest: "2019-01-31" });
    expect(periodsOf(city("Suwon"))[0]?.from).toEqual({
      precision: "year",
      earliest: "2016-01-01",
      latest: "2016-12-31",
    });
  });
});

describe("every winner by the rules of its year", () => {
  test("of 2017 to 2024 there are 46", () => {
    expect(judged).toHaveLength(46);
  });

  test.each(judged)("$called: the six-year bar is decided, and did not stand", ({ verdict }) => {
    expect(ruled(verdict, "coolDown")?.outcome).toBe("pass");
  });

  test.each(judged)("$called: no rule speaks against the award it won", ({ verdict }) => {
    expect(verdict.findings.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  });

  test("the months are decided for those whose year of joining is known", () => {
    const decided = judged.filter(
      ({ verdict }) => ruled(verdict, "membershipMonths")?.outcome === "pass",
    );
    expect(decided.map(({ called }) => called).toSorted(nameOrder)).toEqual([
      "Belfast 2021",
      "Bouaké 2024",
      "Clermont-Ferrand 2021",
      // Its award of 2015 says that it had joined by then.
      "Cork 2024",
      "Doha 2024",
      "Querétaro 2024",
      "Yanbu Industrial City 2024",
    ]);
    for (const { verdict } of decided) expect(verdict.outcome).toBe("pass");
  });

  test("the verdict is unknown for the cities listed here, and for no other", () => {
    const open = judged.filter(({ verdict }) => verdict.outcome === "unknown");
    const listed = [joiningYearUnknown, joiningDayDecides].flatMap((list) =>
      Object.entries(list).flatMap(([year, names]) => names.map((name) => `${name} ${year}`)),
    );
    expect(open.map(({ called }) => called).toSorted(nameOrder)).toEqual(
      listed.toSorted(nameOrder),
    );
  });

  test("a city is listed for the reason the list gives", () => {
    const joined = (list: Record<string, string[]>) =>
      Object.values(list)
        .flat()
        .map((name) => city(name).joined);
    expect(joined(joiningYearUnknown).filter((year) => year !== null)).toEqual([]);
    expect(joined(joiningDayDecides)).toEqual(["2016", "2016", "2016", "2016-01-01/2017-12-31"]);
  });

  test("of 2015 every verdict is rulesUnknown", () => {
    const verdicts = winnersOf(edition(2015)).map((one) => verdictOn(one, edition(2015)));
    expect(verdicts).toHaveLength(12);
    for (const { outcome, findings } of verdicts) {
      expect(outcome).toBe("unknown");
      expect(findings.map(({ rule }) => rule)).toEqual(["rulesUnknown"]);
    }
  });
});

describe("the six-year bar on the real history", () => {
  const barOn = (name: string, year: number) =>
    ruled(verdictOn(city(name), edition(year)), "coolDown");

  test("Cork won in 2015 and was free again for 2024", () => {
    expect(barOn("Cork", 2024)).toMatchObject({ outcome: "pass", because: "barOver" });
    expect(barOn("Cork", 2021)).toMatchObject({ outcome: "fail", whenEligible: "2021-09-30" });
  });

  test.each([2019, 2021])("barred every awardee of %i from the edition of 2024", (year) => {
    for (const { name } of winnersOf(edition(year)))
      expect(barOn(name, 2024), name).toMatchObject({ outcome: "fail", because: "barred" });
  });

  test("left the awardees of 2015 and 2017 free for 2024", () => {
    for (const { name } of [...winnersOf(edition(2015)), ...winnersOf(edition(2017))])
      expect(barOn(name, 2024)?.outcome, name).toBe("pass");
  });

  test("is over for the awardees of 2021 on 27 October 2027, and not a day before", () => {
    const rules = rulebookOf("2027-proposal");
    for (const one of winnersOf(edition(2021))) {
      const on = (day: string) =>
        ruled(verdictAt({ periods: periodsOf(one) }, awardFactsOf(one), rules, day), "coolDown");
      expect(on("2027-10-26")?.outcome, one.name).toBe("fail");
      expect(on("2027-10-27")?.outcome, one.name).toBe("pass");
    }
  });
});
