import type { Cast } from "./cast.ts";
import { DAY } from "./clock.ts";
import { type City, cities, nordhaven } from "./people.ts";
import type { Person } from "./person.ts";

const NEEDED = /\(needed for the signature\)/;

/** Begins, writes what is needed, adds a file, and asks the mayor, who signs. */
export async function nominates(city: City, { who }: Cast): Promise<void> {
  const coordinator = await who(city.coordinator);
  await coordinator.open("/desk");
  await coordinator.follow(/^Begin the nomination/);
  await coordinator.does("Begin the nomination", { City: city.name });
  await coordinator.sees("The draft is there.");
  await coordinator.sees("Not possible now");
  const nomination = coordinator.path();
  await coordinator.follow("Write the text");
  await writes(coordinator, city);
  await coordinator.open(nomination);
  await addsEvidence(coordinator, city);
  await coordinator.open(nomination);
  await signs(city, coordinator, await who(city.mayor));
}

async function writes(coordinator: Person, { name }: City): Promise<void> {
  for (const field of await coordinator.main.getByLabel(NEEDED).all()) {
    const called = (await field.getAttribute("name")) ?? "";
    if ((await field.getAttribute("type")) === "checkbox") await field.check();
    else if (called === "profile.population") await field.fill("120000");
    else if (called.endsWith(".email")) await field.fill(`learning@${name.toLowerCase()}.example`);
    else
      await field.fill(`${name} has done this since it joined, with figures of 2025 (${called}).`);
  }
  await coordinator.press("Save");
  await coordinator.sees("saved");
}

/** A small file of this city's own, so that no two are alike. */
const pdf = (name: string) => ({
  name: `${name}.pdf`,
  mimeType: "application/pdf",
  buffer: Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%${name}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  ),
});

async function addsEvidence(coordinator: Person, { name }: City): Promise<void> {
  await coordinator.follow("Add evidence");
  await coordinator.fill({
    Title: `Report of ${name}`,
    Language: "English",
    "Date of the evidence": "2026",
    "Who holds the rights": `City of ${name}`,
    "Criteria it is about": ["Learning city plan"],
    "It may be published if the city is awarded": true,
  });
  await coordinator.main.getByLabel("File", { exact: true }).setInputFiles(pdf(name));
  await coordinator.press("Add evidence");
  // What the check of the file says comes by itself.
  await coordinator.sees("Ready");
}

/** On the mayor's desk lies what is to be signed: the text, the files and the seal. */
export async function signs(city: City, coordinator: Person, mayor: Person): Promise<void> {
  await coordinator.does("Ask for the signature");
  await coordinator.sees(/awaiting signature/i);
  await mayor.open("/desk");
  await mayor.follow(new RegExp(`^Sign.*${city.name}`));
  await mayor.does("Sign and send to the National Commission");
  await mayor.sees(/with the National Commission/i);
}

/** The call opens by itself; then everybody nominates. */
export async function nominate(cast: Cast): Promise<void> {
  const first = await cast.who(nordhaven.coordinator);
  await first.open("/desk");
  await first.sees("Nothing waits for you");
  await cast.world.clock.pass(11 * DAY);
  await first.sees("Begin the nomination");
  await Promise.all(cities.map((city) => nominates(city, cast)));
}
