import type { Cast } from "./cast.ts";
import { DAY } from "./clock.ts";
import { DIRECTOR, FIRST, SECOND, THIRD } from "./office.ts";
import {
  type City,
  corozalito,
  navuli,
  nordhaven,
  steinfels,
  vallclara,
  vatnsby,
} from "./people.ts";

/** One officer proposes what the check comes to, by the rule; another approves. */
async function settles(city: City, verdict: string, { who }: Cast): Promise<void> {
  const officer = await who(FIRST);
  await officer.open("/desk/eligibility");
  await officer.follow(new RegExp(city.name));
  if (verdict === "not eligible") {
    await officer.does("Propose: not eligible", {
      "Rules that are not met": ["Length of membership"],
      Reason: "The register has the city as a member of two months only.",
    });
  } else await officer.does("Propose: eligible");
  await officer.sees("Proposed. Nothing has changed yet");
  const second = await who(SECOND);
  await second.open("/desk");
  await second.follow(/^Approve and carry out/);
  await second.sees(city.name);
  await second.does("Approve and carry out");
  await second.sees("It is approved and done.");
}

export async function checkEligibility(cast: Cast): Promise<void> {
  await cast.world.clock.pass(67 * DAY);
  const officer = await cast.who(FIRST);
  await officer.open("/desk/eligibility");
  await officer.sees(navuli.name);
  for (const city of [nordhaven, vatnsby, vallclara, corozalito, navuli])
    await settles(city, "eligible", cast);
  await settles(steinfels, "not eligible", cast);
}

/** The city says what is wrong; the register is put right; an officer without part in the verdict admits, the director upholds. */
export async function contest({ who, world }: Cast): Promise<void> {
  const coordinator = await who(steinfels.coordinator);
  await world.post.read(steinfels.coordinator, /eligib/i);
  await coordinator.open("/desk");
  await coordinator.follow(new RegExp(steinfels.name));
  await coordinator.does("Contest the verdict", {
    "Which fact is wrong": "Steinfels joined in 2019; the register has the day of a letter.",
  });
  const first = await who(FIRST);
  await first.open("/desk/register");
  await first.fill({ "City or country": steinfels.name });
  await first.press("Show");
  await first.follow(steinfels.name);
  await first.does("Correct the record", {
    "Member since": "2019",
    Reason: "The letter of admission of 2019 was found.",
  });
  await first.open("/desk/complaints");
  await first.follow(new RegExp(steinfels.name));
  const third = await who(THIRD);
  await third.open("/desk");
  await third.follow(/^Admit the complaint/);
  await third.does("Admit the complaint");
  const director = await who(DIRECTOR);
  await director.open("/desk");
  await director.follow(/^Uphold the complaint/);
  await director.does("Uphold the complaint", {
    Reason: "The letter of admission shows that the city has been a member since 2019.",
  });
}
