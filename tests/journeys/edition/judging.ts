import type { Cast } from "./cast.ts";
import { FIRST } from "./office.ts";
import { AMERICAS, ASIA, EUROPE, jurors, vatnsby } from "./people.ts";
import type { Person } from "./person.ts";
import { EDITION } from "./setting-up.ts";

export const REGIONS = [EUROPE, AMERICAS, ASIA];

export async function toRegion(person: Person, region: string): Promise<void> {
  await person.open("/desk/editions");
  await person.follow(EDITION);
  await person.follow(region);
}

/** Everybody says of each city whether something ties them to it; one is tied to one. */
export async function declare({ who }: Cast): Promise<void> {
  const officer = await who(FIRST);
  for (const region of REGIONS) {
    await toRegion(officer, region);
    await officer.does("Ask for declarations");
  }
  const [, , , tied] = jurors;
  await Promise.all(
    jurors.map(async (email) => {
      const juror = await who(email);
      await juror.open("/desk");
      await juror.follow("Declare conflicts of interest");
      if (email === tied) {
        await juror.follow(`Declare a conflict with ${vatnsby.name}`);
        await juror.fill({ "What ties you to this city": "My sister works for its school board." });
        await juror.main.locator("[name=sure]").check();
        await juror.press("Declare a conflict");
        await juror.sees("Your declaration is recorded.");
        await juror.open("/desk/declarations");
      }
      for (const none of await juror.main.getByLabel(/^No conflict/).all()) await none.check();
      await juror.press("Declare no conflict for those ticked");
      await juror.sees("Nothing waits for a declaration of yours.");
    }),
  );
}

export async function assign({ who }: Cast): Promise<void> {
  const officer = await who(FIRST);
  for (const region of REGIONS) await assigns(officer, region);
}

/** The plan follows from a secret and a contribution; nobody chooses it alone. */
export async function assigns(officer: Person, region: string): Promise<void> {
  await toRegion(officer, region);
  await officer.follow("Close the declarations");
  await officer.press("Close the declarations");
  await officer.fill({
    "Secret of the secretariat": "a sealed word of the office",
    "Contribution of the chair": "words that the chair has sent",
  });
  await officer.press("Confirm the plan");
  await officer.sees("Scoring has begun");
}

/** In points of five, by city: the first two end in a tie. */
const scores: Record<string, string> = {
  Nordhaven: "4",
  Vallclara: "4",
  Vatnsby: "3",
  Steinfels: "2.5",
  Corozalito: "1.5",
  Navuli: "3.5",
};

export async function score({ who }: Cast): Promise<string> {
  const queues = await Promise.all(
    jurors.map(async (email) => {
      const juror = await who(email);
      await juror.open("/desk");
      await juror.follow("Your score sheets");
      const queue = await juror.text();
      for (const city of Object.keys(scores)) if (queue.includes(city)) await handsIn(juror, city);
      return queue;
    }),
  );
  return queues[3] ?? "";
}

async function handsIn(juror: Person, city: string): Promise<void> {
  await juror.open("/desk/queue");
  await juror.follow(new RegExp(city));
  await juror.does("Open the file");
  const points = juror.main.locator("select[name^='scores.']");
  if (!(await points.count())) {
    await juror.open("/desk/queue");
    await juror.follow(new RegExp(city));
  }
  for (const one of await points.all()) await one.selectOption({ label: scores[city] as string });
  await juror.fill({ "Comment on the whole": "Read in full; the evidence supports it." });
  await juror.press("Hand in the sheet");
  const against = await juror.alerted();
  if (against) throw new Error(`${juror.email} cannot hand in ${city}: ${against}`);
}
