import { describe, expect, test } from "vitest";
import { catalogues, isKey, type Key, type Locale } from "#app/i18n/catalogue.ts";
import { argumentsOf, say } from "#app/i18n/say.ts";
import { type MailAbout, renderMail } from "#app/mail/render-mail.ts";
import { eventTypes, ruleOf, type Subject } from "#machines/index.ts";

const isMail = (effect: string) => effect.startsWith("mail") || effect === "receipt";
const pairs = eventTypes.flatMap((type) =>
  (ruleOf(type).rule.effects ?? []).filter(isMail).map((effect) => ({ type, effect })),
);
const keys = Object.keys(catalogues.en) as Key[];
const mailKeys = keys.filter(
  (key) => key.startsWith("mail.") && !["mail.link", "mail.subject.demonstration"].includes(key),
);

const edition = { name: "2027", slug: "2027" };
const city = { name: "Cork", slug: "cork" };
const nothing = {
  id: "x-1",
  edition: null,
  region: null,
  city: null,
  mandate: null,
  demonstration: false,
};
const ofNomination = { edition, region: "AFR", city };
const ofTrack = { edition, region: "AFR" };

/** What is known of a thing of each kind: exactly what its row belongs to. */
const known: Record<Subject, Partial<MailAbout>> = {
  edition: { edition },
  track: ofTrack,
  jury: { edition },
  appointment: { edition },
  conflict: ofNomination,
  review: ofNomination,
  session: ofTrack,
  ballot: ofTrack,
  nomination: ofNomination,
  evidence: ofNomination,
  complaint: ofNomination,
  certificate: ofNomination,
  proposal: {},
  membership: { city },
  mandate: { mandate: { role: "coordinator", body: "Cork" } },
};
const about = (type: string, over: Partial<MailAbout> = {}): MailAbout => {
  const { subject } = ruleOf(type);
  return { ...nothing, ...known[subject], subject, ...over };
};

const site = "https://award.example.org";
const render = (type: string, effect: string, over: Partial<MailAbout> = {}) =>
  renderMail("en", `${type}.${effect}`, about(type, over), site);

describe("the words of the mails", () => {
  test("there are mails to word", () => {
    expect(pairs.length).toBeGreaterThan(150);
  });

  test.each(pairs)(
    "$type tells by $effect, in one paragraph that ends in its link",
    ({ type, effect }) => {
      const { subject, text } = render(type, effect);
      expect(subject).toMatch(/^\S.{5,120}$/);
      expect(text).toMatch(/^[A-Z].*\. More at https:\/\/award\.example\.org\S*$/);
      expect(text).not.toContain("\n");
      expect(`${subject} ${text}`).not.toMatch(/[{}]|undefined|null/);
    },
  );

  test("no message is left over from an event that tells nobody", () => {
    const used = new Set(
      pairs.flatMap(({ type, effect }) => [`mail.${type}.${effect}`, `mail.${type}.subject`]),
    );
    // Not an event: a deadline that the machine refused.
    for (const key of ["subject", "mailOfficer"]) used.add(`mail.deadline.refused.${key}`);
    // Nor is a question about a call: it changes no state.
    for (const key of ["subject", "mailCandidates"]) used.add(`mail.question.answer.${key}`);
    expect(mailKeys.filter((key) => !used.has(key))).toEqual([]);
    expect([...used].filter((key) => !isKey(key))).toEqual([]);
  });

  test.each(Object.keys(catalogues) as Locale[])(
    "no message of %s has room for a score, a place or a result",
    (locale) => {
      const allowed = ["edition", "region", "city", "role", "body"];
      for (const key of mailKeys)
        expect(
          [...argumentsOf(locale, key)].filter((name) => !allowed.includes(name)),
          key,
        ).toEqual([]);
    },
  );
});

describe("before results are public", () => {
  const after = ["edition.announce", "edition.confer", "award.decline", "nomination.revoke"];
  const before = mailKeys.filter((key) => !after.some((type) => key.startsWith(`mail.${type}.`)));

  test("no mail says how a thing came out", () => {
    const telling =
      /\b(awarded|winn?er|won|rank\w*|first place|reserve\w*|promoted|eligible|ineligible|upheld|dismissed|rejected|no award (was|is)|points?|ballots?|votes?|mean|total)\b/i;
    for (const key of before) expect(catalogues.en[key], key).not.toMatch(telling);
  });

  test.each([
    ["eligibility.confirm", "eligibility.reject", ["mailCity", "mailCommission"]],
    ["recommendation.make", "recommendation.makeNone", ["mailOfficer", "mailDirector"]],
    ["decision.take", "decision.acceptNone", ["mailOfficer"]],
    ["decision.reopen", "decision.reopenNone", ["mailOfficer"]],
    ["complaint.uphold", "complaint.reject", ["mailCity", "mailCommission"]],
    ["complaint.dismiss", "complaint.reject", ["mailCity", "mailCommission"]],
    ["conflict.declare", "conflict.find", ["mailChair"]],
    ["conflict.declare", "conflict.force", ["mailChair"]],
    ["nomination.withdraw", "nomination.withdrawByNotice", ["mailChair"]],
  ])("%s reads like %s", (one, other, effects) => {
    for (const effect of effects) expect(render(one, effect)).toEqual(render(other, effect));
  });

  test.each(pairs.filter(({ effect }) => /^mail(Jurors|Chair)$/.test(effect)))(
    "$type names no city to $effect, who may be recused from it",
    ({ type, effect }) => {
      const { subject, text } = render(type, effect);
      expect(subject + text).not.toContain("Cork");
    },
  );

  test("the announcement says only that the results are out, and where", () => {
    expect(render("edition.announce", "mailResults")).toEqual({
      subject: "The results of Edition 2027 are out",
      text: "The results of Edition 2027 have been announced for all regions. You may read them on its page. More at https://award.example.org/editions/2027",
    });
  });
});

describe("a mail", () => {
  const linkOf = (type: string, effect: string, over: Partial<MailAbout> = {}) =>
    render(type, effect, over).text.split(" More at ")[1];

  test("leads whoever has to answer to where he does", () => {
    expect(linkOf("mandate.offer", "mailOffer")).toBe(`${site}/mandates/x-1`);
    expect(linkOf("mandate.grant", "mailOffer")).toBe(`${site}/mandates/x-1`);
    expect(linkOf("proposal.open", "mailSecond")).toBe(`${site}/desk/proposal/x-1`);
    expect(linkOf("proposal.refuse", "mailProposer")).toBe(`${site}/desk/proposal/x-1`);
  });

  test("leads to the public page of its thing where there is one", () => {
    expect(linkOf("nomination.endorse", "mailCity")).toBe(`${site}/editions/2027/afr`);
    expect(linkOf("jury.constitute", "mailJurors")).toBe(`${site}/editions/2027`);
    expect(linkOf("membership.admit", "mailCity")).toBe(`${site}/cities/cork`);
    expect(linkOf("mandate.refuse", "mailOfferer")).toBe(site);
    const draft = { edition: { name: "2027", slug: null } };
    expect(linkOf("session.call", "mailJurors", draft)).toBe(site);
    const odd = { edition: { name: "2027", slug: "a b/../?x" } };
    expect(linkOf("edition.publish", "mailMembers", odd)).toBe(
      `${site}/editions/a%20b%2F..%2F%3Fx`,
    );
  });

  test("of a demonstration says so in its subject", () => {
    const { subject } = render("track.open", "mailCities", { demonstration: true });
    expect(subject).toBe("[Demonstration] Call open in Africa (Edition 2027)");
  });

  test("names a role and what it is held for", () => {
    expect(render("mandate.offer", "mailOffer").text).toContain("a role: coordinator (Cork).");
    const instance = { mandate: { role: "director", body: null } };
    expect(render("mandate.grant", "mailOffer", instance).subject).toBe(
      "A role is offered to you: director, Learning City Award",
    );
  });

  test("falls back to English where the receiver's language has no catalogue", () => {
    const of = about("track.open");
    for (const locale of ["de", "", "toString"])
      expect(renderMail(locale, "track.open.mailCities", of, site)).toEqual(
        renderMail("en", "track.open.mailCities", of, site),
      );
  });

  test("keeps a name on its line, and its signs as they are", () => {
    const name = "Córk {x}\r\nBcc: all@example.org\u202e";
    const { subject, text } = render("nomination.endorse", "mailCity", {
      city: { name, slug: "cork" },
    });
    expect(subject).toBe("Nomination of Córk {x} Bcc: all@example.org endorsed (Edition 2027)");
    expect(text).not.toMatch(/[\r\n\u202e]/);
  });

  test("of an event without words is a fault", () => {
    const of = about("nomination.edit");
    expect(() => renderMail("en", "nomination.edit.mailCity", of, site)).toThrow("no message");
    expect(() => say("en")("mail.track.open.mailCities")).toThrow();
  });
});
