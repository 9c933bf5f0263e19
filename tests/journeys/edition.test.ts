import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { catchMail } from "#tests/mail/catcher.ts";
import { openBrowser } from "./browser.ts";
import { decide, letters, publicPage, release } from "./edition/announcing.ts";
import { type Cast, cast } from "./edition/cast.ts";
import { checkEligibility, contest } from "./edition/checking.ts";
import { clockIn } from "./edition/clock.ts";
import { deliberate } from "./edition/deliberating.ts";
import { endorse } from "./edition/endorsing.ts";
import { inviteCommissions, nameEverybody } from "./edition/inviting.ts";
import { assign, declare, score } from "./edition/judging.ts";
import { nominate } from "./edition/nominating.ts";
import { DIRECTOR, FIRST, takeOffice } from "./edition/office.ts";
import { cities } from "./edition/people.ts";
import { postOffice } from "./edition/post-office.ts";
import { seatJuries } from "./edition/seating.ts";
import { bringInCities, publish, setUpEdition } from "./edition/setting-up.ts";
import { dataFolder, plainEnvironment, removeData, type StartedApp, startApp } from "./started.ts";

/**
 * A whole edition by clicking alone, from an empty database to the public result, once with script and once
 * without. The cities that take part are invented and come in through the register's own desk; those that the
 * seed brings are real, and none of them is given anything here.
 */

const RUN_MS = 1_200_000;
let browser: Browser;
let end: () => Promise<void> = async () => {};

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
afterEach(() => end());

async function theatre(script: boolean): Promise<Cast> {
  const dataDir = dataFolder();
  const clock = clockIn(path.join(dataDir, "clock"));
  const catcher = await catchMail();
  const shifted = clock.environment;
  let app: StartedApp | undefined;
  end = async () => {
    await app?.stop();
    await catcher.close();
    removeData(dataDir);
  };
  const mails = { SMTP_URL: catcher.url, MAIL_FROM: "Award <award@award.example>" };
  app = await startApp(dataDir, { DEMO: "0", ...mails, ...shifted });
  for (const [role, email] of [
    ["officer", FIRST],
    ["director", DIRECTOR],
  ])
    await promisify(execFile)(
      process.execPath,
      [
        "--import",
        "tsx",
        "app/cli/invite.ts",
        "--role",
        role as string,
        "--email",
        email as string,
      ],
      { env: plainEnvironment({ DATA_DIR: dataDir, APP_URL: app.url, ...shifted }) },
    );
  const post = postOffice(() => catcher.letters);
  const keys = new Map<string, string>();
  return cast({ browser, url: app.url, clock, post, script, faults: [], keys });
}

describe.each([
  ["without script", false],
  ["with script", true],
])("%s", (_, script) => {
  test(
    "an edition goes from an empty database to the public result by clicking alone",
    async () => {
      const play = await theatre(script);
      const { clock, faults } = play.world;

      await takeOffice(play);
      await bringInCities(play);
      await setUpEdition(play);
      await publish(play);
      await inviteCommissions(play);
      await nameEverybody(play);
      await nominate(play);

      const { refusal, quota } = await endorse(play);
      expect(refusal).toContain("The country has used all of its nominations. 2 of 2 are taken.");
      expect(quota).toContain("No slot is free of 2");

      await seatJuries(play);
      await checkEligibility(play);
      await contest(play);
      await declare(play);
      await assign(play);
      expect(await score(play)).not.toContain("Vatnsby");
      await deliberate(play);
      await decide(play);

      const minute = await release(play);
      for (const region of ["ena", "lac", "apa"])
        for (const { name } of cities) expect(await publicPage(play, region)).not.toContain(name);
      await clock.until(minute);
      const europe = await publicPage(play, "ena");
      expect(europe).toContain("Nordhaven");
      expect(europe).not.toContain("Vallclara");
      expect(await publicPage(play, "apa")).toContain("Navuli");
      for (const region of ["lac", "afr", "arb"])
        expect(await publicPage(play, region)).toContain("No award");
      const { awarded, passedOver } = await letters(play);
      expect(awarded).toContain("Nordhaven");
      expect(passedOver).toContain("Vallclara");
      expect(faults).toEqual([]);
      await play.leave();
    },
    RUN_MS,
  );
});
