import type { Cast } from "./cast.ts";
import { DAY, MINUTE } from "./clock.ts";
import { DIRECTOR, FIRST } from "./office.ts";
import { AMERICAS, ASIA, EUROPE, nordhaven, vallclara } from "./people.ts";
import { EDITION } from "./setting-up.ts";

export async function decide({ who }: Cast): Promise<void> {
  const director = await who(DIRECTOR);
  for (const region of [EUROPE, ASIA]) {
    await director.open("/desk");
    await director.follow(new RegExp(`^Decide: ${region}`));
    await director.follow("Decide");
    await director.press("Decide");
    await director.sees("The region is decided.");
  }
  await director.open("/desk");
  await director.follow(new RegExp(`^Decide: no award: ${AMERICAS}`));
  await director.does("Decide: no award");
  await director.sees("The region is decided.");
}

/** Two persons set the minute; until then nobody outside the office learns anything. */
export async function release({ who, world, approves }: Cast): Promise<number> {
  const officer = await who(FIRST);
  await officer.open("/desk/editions");
  await officer.follow(EDITION);
  const minute = Math.ceil((world.clock.now() + 3 * DAY) / 60_000) * 60_000;
  // The zone of the edition is two hours ahead in summer.
  const typed = new Date(minute + 2 * 3_600_000).toISOString().slice(0, 16);
  await officer.does("Propose the release", { "Results become public on": typed });
  await officer.sees("Proposed. Nothing has changed yet");
  await approves(DIRECTOR, EDITION);
  return minute;
}

/** What anybody reads of a region, without having signed in. */
export async function publicPage({ who }: Cast, region = ""): Promise<string> {
  const anybody = await who("anybody@nowhere.example");
  await anybody.open(`/editions/trial-2027${region && `/${region}`}`);
  return anybody.text();
}

export type Letters = { awarded: string; passedOver: string };

/** After the minute, each city is told by mail where its own letter lies. */
export async function letters({ who, world }: Cast): Promise<Letters> {
  await world.clock.pass(5 * MINUTE);
  const read = async (email: string) => {
    await world.post.read(email, /result/i);
    const person = await who(email);
    await person.open("/desk");
    await person.follow(/^(Nordhaven|Vallclara)/);
    await person.follow(/letter/i);
    return person.text();
  };
  return { awarded: await read(nordhaven.mayor), passedOver: await read(vallclara.mayor) };
}
