import type { Cast } from "./cast.ts";
import { DAY } from "./clock.ts";
import type { Entry } from "./fill-in.ts";
import { AMERICAS, ASIA, EUROPE, jurors } from "./people.ts";
import type { Person } from "./person.ts";

const [chairAddress = ""] = jurors;
const names = jurors.map((email) => `Juror ${email.split("@")[0]}`);
const reason = { Reasons: "As the jury found when it had read and spoken about it." };

async function opensSession(chair: Person, region: string, now: number): Promise<string> {
  await chair.open("/desk");
  await chair.follow(new RegExp(`^Hand in the recommendation.*${region}`));
  await chair.does("Call the session", {
    "The session begins on": new Date(now + DAY).toISOString().slice(0, 16),
  });
  await chair.open("/desk");
  await chair.follow(/^Open the session/);
  await chair.does("Open the session", { Present: names });
  return chair.path();
}

type Settled = { city: string; place: string; entries: Record<string, Entry> };

async function settles(chair: Person, { city, place, entries }: Settled): Promise<void> {
  const session = chair.path();
  await chair.does("Take up the nomination", { Nomination: city });
  await chair.does("Settle the place", { Nomination: city, Place: place, ...entries, ...reason });
  await chair.open(session);
}

const consensus = (who: readonly string[]) => ({ "Settled by consensus of": who });

/** Closes and signs, and hands in what was settled. */
async function concludes(chair: Person, region: string, act: string): Promise<void> {
  await chair.does("Close the session");
  await chair.does("Sign the minutes");
  await chair.open("/desk");
  await chair.follow(new RegExp(`^Hand in the recommendation.*${region}`));
  await chair.does(act);
  await chair.sees("The recommendation is with the director");
}

/** Two of the first are level: each juror votes in secret, once. */
async function vote(cast: Cast, session: string): Promise<void> {
  const chair = await cast.who(chairAddress);
  await chair.does("Prepare the ballot", {
    "Kind of ballot": "Choice between nominations",
    "Nominations on the ballot": ["Nordhaven", "Vallclara"],
  });
  await chair.does("Open the ballot");
  const ballot = chair.path();
  await Promise.all(
    jurors.map(async (email, at) => {
      const juror = await cast.who(email);
      await juror.open("/desk");
      await juror.follow(/^Cast my vote/);
      await juror.follow("Cast my vote");
      await juror.main.getByLabel(at === 1 ? "Vallclara" : "Nordhaven").check();
      await juror.press("Cast my vote");
    }),
  );
  await chair.open(ballot);
  await chair.does("Close and count");
  await chair.open(session);
}

export async function deliberate(cast: Cast): Promise<void> {
  await cast.world.clock.pass(71 * DAY);
  const chair = await cast.who(chairAddress);
  await chair.open("/desk");
  await chair.sees("Hand in the recommendation");
  await inAmericas(chair, cast);
  await inAsia(chair, cast);
  await inEurope(chair, cast);
}

export async function inAmericas(chair: Person, { world }: Cast): Promise<void> {
  await opensSession(chair, AMERICAS, world.clock.now());
  await settles(chair, {
    city: "Corozalito",
    place: "Not recommended",
    entries: consensus(names),
  });
  await concludes(chair, AMERICAS, "Recommend no award");
}

export async function inAsia(chair: Person, { world }: Cast): Promise<void> {
  await opensSession(chair, ASIA, world.clock.now());
  await settles(chair, {
    city: "Navuli",
    place: "Recommended, number 1",
    entries: consensus(names),
  });
  await concludes(chair, ASIA, "Hand in the recommendation");
}

export async function inEurope(chair: Person, cast: Cast): Promise<void> {
  const session = await opensSession(chair, EUROPE, cast.world.clock.now());
  await vote(cast, session);
  const order = {
    "Or settled by ballot": "Nordhaven",
    "Order among equals: first": "Nordhaven",
    "Order among equals: second": "Vallclara",
  };
  await settles(chair, { city: "Vallclara", place: "On the reserve, number 1", entries: order });
  await settles(chair, { city: "Nordhaven", place: "Recommended, number 1", entries: order });
  const three = names.slice(0, 3);
  await settles(chair, { city: "Vatnsby", place: "Not recommended", entries: consensus(three) });
  await settles(chair, { city: "Steinfels", place: "Not recommended", entries: consensus(names) });
  await concludes(chair, EUROPE, "Hand in the recommendation");
}
