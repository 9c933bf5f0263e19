import type { Cast } from "./cast.ts";
import { FIRST } from "./office.ts";
import { type City, cities, commissionOf, countries } from "./people.ts";
import { EDITION } from "./setting-up.ts";

/** All National Commissions at once, from a list that is looked at before it is sent. */
export async function inviteCommissions({ who, accepts }: Cast): Promise<void> {
  const officer = await who(FIRST);
  await officer.open("/desk/editions");
  await officer.follow(EDITION);
  await officer.follow("National Commissions of this edition");
  const lines = countries.map(
    (country) => `${country}, Officer of ${country}, ${commissionOf(country)}`,
  );
  await officer.fill({
    "Country, name, mail address": [...lines, "Atlantis, Nobody, x@y.example"].join("\n"),
  });
  await officer.press("Show what will happen");
  await officer.sees("no country of this name or code is known");
  await officer.press("Send 5 offers");
  await Promise.all(
    countries.map((country) => accepts(commissionOf(country), /National Commission/)),
  );
}

/** A Commission names who writes and who signs for its city, and confirms the signatory. */
async function nameThoseOf(city: City, { who, accepts }: Cast): Promise<void> {
  const commission = await who(commissionOf(city.country));
  for (const role of ["coordinator", "mayor"] as const) {
    await commission.open("/desk/roles");
    await commission.follow(`Offer a role: ${role}`);
    await commission.fill({
      For: city.name,
      "Name of the person": `${role} of ${city.name}`,
      "Mail address": city[role],
      "Language of mails": "English",
    });
    await commission.press("Offer the role");
    await commission.sees("The offer is sent.");
  }
  await Promise.all([accepts(city.coordinator, /coordinator/), accepts(city.mayor, /mayor/)]);
  await commission.open("/desk");
  await commission.follow(new RegExp(`Confirm the signatory.*${city.name}`));
  await commission.does("Confirm the signatory");
}

export async function nameEverybody(cast: Cast): Promise<void> {
  await Promise.all(
    countries.map(async (country) => {
      for (const city of cities.filter((one) => one.country === country))
        await nameThoseOf(city, cast);
    }),
  );
}
