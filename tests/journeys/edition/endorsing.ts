import type { Cast } from "./cast.ts";
import { DAY, dayOf } from "./clock.ts";
import { signs } from "./nominating.ts";
import {
  type City,
  commissionOf,
  corozalito,
  hraundal,
  navuli,
  nordhaven,
  steinfels,
  vallclara,
  vatnsby,
} from "./people.ts";
import type { Person } from "./person.ts";

const statement = {
  "Statement of the National Commission":
    "The Commission has read the dossier and stands behind it.",
};

async function toNomination(city: City, { who }: Cast): Promise<Person> {
  const commission = await who(commissionOf(city.country));
  await commission.open("/desk");
  await commission.follow(new RegExp(`^Endorse.*${city.name}`));
  return commission;
}

async function endorses(city: City, cast: Cast): Promise<void> {
  const commission = await toNomination(city, cast);
  await commission.does("Endorse the nomination", statement);
  await commission.sees(/Nomination\. Endorsed/i);
}

/** Sent back with a date, mended, and signed anew. */
async function returns(city: City, cast: Cast): Promise<void> {
  const { who, world } = cast;
  const commission = await toNomination(city, cast);
  await commission.does("Return to the city", {
    "New last day for the city": dayOf(world.clock.now() + 14 * DAY),
    Reason: "The figures of the learning plan have no year.",
  });
  const coordinator = await who(city.coordinator);
  await world.post.read(city.coordinator, /return/i);
  await coordinator.open("/desk");
  await coordinator.follow(new RegExp(`^Ask for the signature.*${city.name}`));
  await coordinator.sees("The figures of the learning plan have no year.");
  const nomination = coordinator.path();
  await coordinator.follow("Write the text");
  const plan = coordinator.main.locator("[name='plan.results']");
  await plan.fill("In 2025 the plan reached 4,000 adults, in 2026 it reached 6,000.");
  await coordinator.press("Save");
  await coordinator.open(nomination);
  await signs(city, coordinator, await who(city.mayor));
}

/** Two of a country are endorsed; the third is told that there is no place left. */
async function overQuota(city: City, cast: Cast): Promise<string> {
  const commission = await toNomination(city, cast);
  await commission.main.getByText("Not possible now").click();
  const told = await commission.text();
  await commission.does("Do not endorse", {
    Reason: "Two cities of the country are ahead of it this time.",
  });
  await commission.sees(/not endorsed/i);
  return told;
}

export async function endorse(cast: Cast): Promise<{ refusal: string; quota: string }> {
  await returns(nordhaven, cast);
  const others = [vallclara, steinfels, corozalito, navuli];
  await Promise.all([
    ...others.map((city) => endorses(city, cast)),
    endorses(vatnsby, cast).then(() => endorses(nordhaven, cast)),
  ]);
  const refusal = await overQuota(hraundal, cast);
  const commission = await cast.who(commissionOf(hraundal.country));
  await commission.open("/desk");
  await commission.follow(/^Nominations of Iceland|Iceland/);
  return { refusal, quota: await commission.text() };
}
