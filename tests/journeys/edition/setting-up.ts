import { presets } from "#app/domain/rulebook.ts";
import type { Cast } from "./cast.ts";
import { DAY, dayOf } from "./clock.ts";
import { DIRECTOR, FIRST } from "./office.ts";

/** Invented cities alone take part; the register of an empty database holds the real ones, which stay out of it. */
export const register = (joinedLately: string) => `Iceland, Nordhaven, 2019-04-01,, An invented list
ISL, Vatnsby, 2020,, An invented list
ISL, Hraundal, 2020-05,, An invented list
AND, Vallclara, 2018,, An invented list
LUX, Steinfels, ${joinedLately},, An invented list
BLZ, Corozalito, 2019,, An invented list
FJI, Navuli, 2019,, An invented list`;

export async function bringInCities({ who, world }: Cast): Promise<void> {
  const officer = await who(FIRST);
  await officer.open("/desk");
  await officer.follow("Keep the register");
  await officer.follow("Import a list");
  const lately = dayOf(world.clock.now() - 60 * DAY);
  await officer.fill({
    "Country, city, member since, no longer since, source": register(lately),
  });
  await officer.press("Show what will happen");
  await officer.fill({ Reason: "Invented cities, for a trial of the whole award." });
  await officer.press("Make these 7 changes");
  await officer.sees("The list is in the register.");
}

export const EDITION = "Trial 2027";

/** From a preset, with one award in a region, smaller juries, and one jury that serves two regions. */
export async function setUpEdition({ who, world }: Cast): Promise<void> {
  const officer = await who(FIRST);
  await officer.open("/desk");
  await officer.follow("Editions");
  await officer.follow("Set up an edition");
  await officer.fill({
    "Name of the edition": EDITION,
    Address: "trial-2027",
    "Rules to begin with": "Proposal for 2027",
    "Day on which the call opens": dayOf(world.clock.now() + 10 * DAY),
    "Time zone": "Europe/Berlin",
  });
  await officer.press("Set up an edition");
  await officer.sees("The draft is there.");
  await setRules(await who(FIRST));
  await letServe(await who(FIRST));
}

/** Few criteria, so that many sheets are filled in a short time. */
export const WEIGHTS = { plan: "30", access: "30", monitoring: "20", culture: "20" };

type Officer = Awaited<ReturnType<Cast["who"]>>;

/** A draft that does not hold together is kept, says why, and cannot be proposed. */
export async function setRules(officer: Officer): Promise<void> {
  const weight = (key: string) => officer.main.locator(`[name='weight-${key}']`);
  await officer.follow("Rules and criteria");
  for (const key of presets["2027-proposal"].criteria.map((one) => one.key))
    await weight(key).fill("");
  await officer.press("Save the draft");
  await officer.sees("There is no criterion to score by.");
  const against = await officer.tried("Propose to publish", {});
  if (!against.includes("What is proposed is not possible now")) throw new Error(against);
  await officer.follow(/^Edition: /);
  await officer.follow("Rules and criteria");
  for (const [key, share] of Object.entries(WEIGHTS)) await weight(key).fill(share);
  await officer.fill({
    "Awards in a region, at most": "1",
    "Jurors of a jury, at least": "4",
  });
  await officer.press("Save the draft");
  await officer.sees("Nothing is missing.");
}

/** The jury of one region takes on another, whose own has none left. */
export async function letServe(officer: Officer): Promise<void> {
  const edition = officer.path();
  await officer.follow("Asia and the Pacific");
  await officer.follow("Jury for Asia and the Pacific");
  await officer.does("Change its regions", {
    Region: "Asia and the Pacific",
    Change: "The jury gives this region up",
  });
  await officer.open(edition);
  await officer.sees("No jury serves these regions: Asia and the Pacific.");
  await officer.follow("Latin America and the Caribbean");
  await officer.follow("Jury for Latin America and the Caribbean");
  await officer.does("Change its regions", {
    Region: "Asia and the Pacific",
    Change: "The jury takes this region on",
  });
  await officer.open(edition);
  await officer.sees("Nothing is missing.");
}

/** One person alone cannot publish; the second reads what is proposed and approves. */
export async function publish({ who, approves }: Cast): Promise<void> {
  const officer = await who(FIRST);
  await officer.does("Propose to publish");
  await officer.sees("Proposed. Nothing has changed yet");
  await approves(DIRECTOR, EDITION);
}
