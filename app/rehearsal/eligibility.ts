import type { Staff } from "./cast.ts";
import type { Nomination } from "./nominating.ts";
import { byCommission, byCoordinator, byMayor } from "./nominating.ts";
import { dueOf, must, mustNot, past, reason, type Stage, together } from "./stage.ts";

/** The secretariat checks: clarifications, verdicts by two officers, complaints. */

const officers = (edition: string, { officer, second }: Staff) => ({
  edition,
  first: officer,
  second,
});

export const confirm = (stage: Stage, { id, edition }: Nomination, staff: Staff) =>
  together(stage, { type: "eligibility.confirm", id, data: {} }, officers(edition, staff));

export const reject = (
  stage: Stage,
  { id, edition }: Nomination,
  staff: Staff,
  failed = ["membershipMonths"],
) =>
  together(
    stage,
    { type: "eligibility.reject", id, data: { failed, reason } },
    officers(edition, staff),
  );

/** A formal gap is asked about, once answered, once not. */
export async function clarifications(
  stage: Stage,
  [answered, silent]: Nomination[],
  { officer }: Staff,
): Promise<void> {
  const ask = ({ id }: Nomination) =>
    must(stage, { type: "clarification.ask", id, data: { items: ["contact"], reason } }, officer);
  if (answered) {
    await ask(answered);
    await byCoordinator(stage, answered, "clarification.answer", {
      text: "The telephone number is in the form now.",
    });
    await mustNot(
      stage,
      { type: "clarification.ask", id: answered.id, data: { items: ["contact"] } },
      officer,
    );
  }
  if (silent) {
    await ask(silent);
    await past(stage, await dueOf("clarificationDue", silent.id));
  }
}

/** Evidence is asked about: answered, left unanswered, assessed. */
export async function queries(
  stage: Stage,
  files: { id: string; nomination: Nomination }[],
  { officer }: Staff,
): Promise<void> {
  const [answered, silent] = files;
  const ask = (id: string) =>
    must(stage, { type: "evidence.query", id, data: { reason } }, officer);
  if (answered) {
    await ask(answered.id);
    const addendum = { hash: "addendum-1", signedBy: answered.nomination.city.mayorMandate };
    await must(
      stage,
      { type: "evidence.answer", id: answered.id, data: { addendum } },
      answered.nomination.city.coordinator,
    );
    await must(stage, { type: "evidence.assess", id: answered.id, data: { reason } }, officer);
  }
  if (silent) {
    await ask(silent.id);
    await past(stage, await dueOf("queryDue", silent.id));
  }
}

/** The Commission gives notice: the city objects once, and once it does not. */
export async function notices(stage: Stage, [objecting, silent]: Nomination[]): Promise<void> {
  if (objecting) {
    await byCommission(stage, objecting, "withdrawal.notify");
    await byMayor(stage, objecting, "withdrawal.object");
  }
  if (silent) {
    await byCommission(stage, silent, "withdrawal.notify");
    await past(stage, await dueOf("noticeDue", silent.id));
  }
}

type About = "fact" | "procedure";

export async function complain(
  stage: Stage,
  { id, edition, track, city, country }: Nomination,
  about: About = "fact",
): Promise<string> {
  const complaint = stage.newId();
  const refs = { edition, track, nomination: id };
  const command =
    about === "fact"
      ? {
          type: "complaint.file",
          id: complaint,
          data: { fact: "The register has the wrong year of admission." },
          refs,
        }
      : {
          type: "complaint.fileProcedural",
          id: complaint,
          data: { procedure: "The deadline was told wrongly by mail." },
          refs,
        };
  await must(stage, command, about === "fact" ? city.mayor : country.commission);
  return complaint;
}

/** An author of the verdict may not admit it; a third officer does. */
export async function uphold(
  stage: Stage,
  complaint: string,
  { officer, third, director }: Staff,
): Promise<void> {
  await mustNot(stage, { type: "complaint.admit", id: complaint }, officer);
  await must(stage, { type: "complaint.admit", id: complaint }, third);
  const because = "The register was wrong: the admission was in 2019.";
  await must(
    stage,
    { type: "complaint.uphold", id: complaint, data: { reason: because } },
    director,
  );
}

/** The three ways a complaint ends without effect. */
export async function turnDown(
  stage: Stage,
  [dismissed, rejected, closed]: (Nomination | undefined)[],
  { director }: Staff,
): Promise<void> {
  if (dismissed)
    await must(
      stage,
      { type: "complaint.dismiss", id: await complain(stage, dismissed), data: { reason } },
      director,
    );
  if (rejected)
    await must(
      stage,
      { type: "complaint.reject", id: await complain(stage, rejected), data: { reason } },
      director,
    );
  if (closed)
    await must(
      stage,
      { type: "complaint.close", id: await complain(stage, closed) },
      closed.city.mayor,
    );
}
