import { describe, expect, test } from "vitest";
import { type ToldTrack, tellNext, tellTrackStops } from "#app/i18n/tell-life.ts";

const day = (date: string) => Date.parse(`${date}T00:00:00Z`);
const track: ToldTrack = {
  label: "nominating",
  stopped: null,
  announcedAt: null,
  calendar: {
    opensAt: day("2027-04-22"),
    cityDue: day("2027-06-01"),
    commissionDue: day("2027-06-29"),
  },
  stations: [
    { label: "waiting", status: "done" },
    { label: "nominating", status: "now" },
    { label: "eligibility", status: "next" },
    { label: "in selection", status: "next" },
    { label: "announced", status: "next" },
  ],
};
const zone = "UTC";

describe("the life of a region in words", () => {
  test("names its stations and when each begins or ends", () => {
    expect(tellTrackStops("en", track, zone).map(({ label, when }) => [label, when])).toEqual([
      ["Before the call", undefined],
      ["Nominations", "now, until 28 Jun 2027"],
      ["Check of eligibility", "29 Jun 2027"],
      ["Selection by the jury", undefined],
      ["Announcement", undefined],
    ]);
  });

  test("says whose turn it is, and the next deadline that is ahead", () => {
    expect(tellNext("en", track, zone, day("2027-05-01"))).toMatchObject({
      due: { name: "Deadline for cities", at: track.calendar.cityDue },
    });
    expect(tellNext("en", track, zone, track.calendar.cityDue)).toMatchObject({
      act: "The deadline for cities has passed; National Commissions endorse.",
      due: { name: "Deadline for National Commissions", at: track.calendar.commissionDue },
    });
  });

  test("tells an opening by its first minute", () => {
    const waiting = { ...track, label: "waiting" };
    expect(tellNext("en", waiting, zone, day("2027-04-01")).due?.words.exact).toBe(
      "00:00 on 22 April 2027 (UTC)",
    );
  });

  test("tells no deadline of an edition that is suspended", () => {
    const suspended = { ...track, stopped: "edition suspended" } as const;
    expect(tellNext("en", suspended, zone, day("2027-05-01"))).toEqual({
      act: "The edition is suspended; its deadlines stand still.",
      due: null,
    });
    expect(tellTrackStops("en", suspended, zone).every(({ when }) => when === undefined)).toBe(
      true,
    );
  });
});
