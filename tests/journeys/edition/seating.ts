import type { Cast } from "./cast.ts";
import { DIRECTOR, FIRST } from "./office.ts";
import { AMERICAS, EUROPE, jurors } from "./people.ts";
import type { Person } from "./person.ts";
import { EDITION } from "./setting-up.ts";

const nationalities = ["Canada", "Japan", "Kenya", "Chile"];

async function toJury(person: Person, region: string): Promise<void> {
  await person.open("/desk/editions");
  await person.follow(EDITION);
  await person.follow(region);
  await person.follow(new RegExp(`^Jury for .*${region}`));
}

/** Each is asked by mail, tells what conflicts are looked for in, signs, and is appointed. */
export async function seats(region: string, { who, opens }: Cast): Promise<void> {
  const officer = await who(FIRST);
  for (const email of jurors) {
    await toJury(officer, region);
    await officer.does("Send the invitation", {
      Name: `Juror ${email.split("@")[0]}`,
      "Mail address": email,
      "Language of the mails": "English",
    });
  }
  await Promise.all(
    jurors.map(async (email, at) => {
      const juror = await opens(email, /^Invitation/);
      await juror.follow("Accept the invitation");
      await juror.fill({
        "Nationality 1": nationalities[at] as string,
        "Country of residence": nationalities[at] as string,
        "Language you read well 1": "English",
        "I accept these terms and sign the undertaking": true,
      });
      await juror.press("Accept the invitation");
      await juror.sees("The director appoints you next");
    }),
  );
  const director = await who(DIRECTOR);
  for (const _ of jurors) {
    await director.open("/desk");
    await director.follow(/^Appoint the juror/);
    await director.does("Appoint the juror");
  }
}

/** Elected by the jury, written down by the secretariat; then the director constitutes it. */
export async function constitutes(region: string, { who }: Cast): Promise<void> {
  const officer = await who(FIRST);
  for (const [office, email] of [
    ["chair", jurors[0]],
    ["deputy", jurors[1]],
  ]) {
    await toJury(officer, region);
    await officer.does(`Record the election of the ${office}`, {
      [office === "chair" ? "Elected as chair" : "Elected as deputy chair"]:
        `Juror ${email?.split("@")[0]}`,
      "Votes for": "4",
      "Votes against": "0",
    });
  }
  const director = await who(DIRECTOR);
  await toJury(director, region);
  await director.does("Constitute the jury", {
    "Regions of the jurors": "Four regions",
    "Languages of the jurors": "English, French, Japanese, Spanish",
    "Balance of women and men": "Two and two",
    "Nationalities of the jurors": "Canada, Japan, Kenya, Chile",
  });
  await director.sees("The jury is constituted.");
}

/** The same four sit on both; the second serves two regions. */
export async function seatJuries(cast: Cast): Promise<void> {
  for (const region of [EUROPE, AMERICAS]) {
    await seats(region, cast);
    await constitutes(region, cast);
  }
}
