import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { foreseeOne } from "#app/services/acts/foresee.server.ts";
import { ballotOptions } from "#app/services/acts/options/of-nominations.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { Actor } from "#machines/actors.ts";
import type { BallotContext } from "#machines/ballot.ts";

type Params = { id?: string | undefined };

/** The paper of somebody who may ask to vote; 404 for everybody else. Never how, or whether, others voted. */
export async function requireBallotPaper(
  request: Request,
  { id }: Params,
  reading: Omit<Reading, "visitor">,
) {
  const asked = await requireThing(request, { subject: "ballot", id }, reading);
  const { visitor, found, at, locale } = asked;
  const { viewer } = visitor;
  const possible = await foreseeOne(viewer, found, "ballot.cast", at);
  if (!possible) throw new Response(null, { status: 404 });
  const { kind, electors, voted } = found.context as BallotContext;
  const own = viewer.appointments.find(({ id }) => electors.includes(id));
  const named = kind === "choice" || kind === "runOff";
  const options = await ballotOptions({ viewer, at, on: found });
  const paper = {
    name: (await findNames(say(locale), [found])).get(found.id) ?? "",
    to: addressOf("ballot", found.id),
    about: options.map(({ name }) => name),
    choices: named ? options.map(({ value, name }) => ({ value, name })) : null,
    may: own
      ? voted.includes(own.id)
        ? ("voted" as const)
        : ("vote" as const)
      : ("none" as const),
  };
  return { asked, possible, elector: own?.id ?? "", paper };
}

export type Voted = { receipt: string | null; wrong: string[]; status: number };

export async function voteIn(
  request: Request,
  params: Params,
  reading: Omit<Reading, "visitor">,
): Promise<Voted> {
  const { asked, possible, elector, paper } = await requireBallotPaper(request, params, reading);
  const { found, visitor, at, locale } = asked;
  const choice = String((await request.formData()).get("choice") ?? "");
  const offered = paper.choices?.map(({ value }) => value) ?? ["yes", "no"];
  if (![...offered, "abstain"].includes(choice))
    return { receipt: null, wrong: [say(locale)("issue.notOffered")], status: 422 };
  const by = { kind: "person", person: visitor.viewer.person, role: possible.role } as Actor;
  const done = await castBallot({ ballot: found.id, elector, choice }, by, at.getTime());
  if (done.ok) return { receipt: done.receipt, wrong: [], status: 200 };
  const zone = await findZone(found.thing.editionId);
  return { receipt: null, wrong: explain(done.refusal, { locale, zone }), status: 409 };
}
