import type { Finding } from "#app/domain/eligibility.ts";
import { checklistFrom, type Standing, standingOf } from "#app/services/facts/standing.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import type { NominationContext } from "#machines/nomination.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** A rule as it was judged: now, or as it was read when the verdict was given. */
export type Checked = Pick<Finding, "outcome" | "because" | "figures"> & {
  rule: Finding["rule"];
  /** Empty where none was needed, and for a verdict given: what it rests on is in its figures. */
  source: string;
  whenEligible: string | null;
  waiver: string | null;
  /** Named by the verdict as a reason against it. */
  cited: boolean;
};

export type Checklist = {
  /** Null while no verdict has been given: then the findings are those of now. */
  verdict: { at: number; passed: boolean; reason: string | null } | null;
  findings: Checked[];
};

type Verdict = {
  type: string;
  at: number;
  waivers: Record<string, string> | null;
  failed: string[] | null;
  reason: string | null;
  read: { rule: Checked["rule"]; verdict: Checked["outcome"]; detail: Detail }[] | null;
};
type Detail = { because: string } & Checked["figures"];

/** The checklist of a nomination. Whether it may be read (`whyNotReadChecklist`) is asked before. */
export async function findChecklist({ id, context }: FoundThing): Promise<Checklist> {
  const { standing, verdict } = await read(id);
  const live = standing ? checklistFrom(standing) : [];
  if (!verdict)
    return {
      verdict: null,
      findings: live.map((one) => ({ ...one, waiver: null, cited: false })) as Checked[],
    };
  const { waivers, failed, read: asRead, at, type, reason } = verdict;
  // What a verdict rests on may have been erased: the row still knows how each rule stood.
  const kept = (context as NominationContext).checklist;
  const findings = live.map((now): Checked => {
    const then = asRead?.find(({ rule }) => rule === now.rule);
    const stood = kept.find(({ rule }) => rule === now.rule);
    const { because, ...figures } = then?.detail ?? { because: now.because };
    return {
      rule: now.rule,
      outcome: then?.verdict ?? (stood?.verdict as Checked["outcome"]) ?? now.outcome,
      because,
      figures,
      source: "",
      whenEligible: null,
      waiver: waivers?.[now.rule] ?? null,
      cited: failed?.includes(now.rule) ?? false,
    };
  });
  return { verdict: { at, passed: type !== "eligibility.reject", reason }, findings };
}

const read = (id: string) =>
  inTransaction(async (tx) => {
    const [row] = await tx.run<{ standing: Standing }>(
      `select ${standingOf("n")} as standing from nomination n where n.id = $1`,
      [id],
    );
    const [verdict] = await tx.run<Verdict>(
      `select l.type, ms(l.at) as at, y.payload::jsonb #> '{data,waivers}' as waivers,
         y.payload::jsonb #> '{data,failed}' as failed, y.payload::jsonb #>> '{data,reason}' as reason,
         y.payload::jsonb #> '{facts,checklist}' as read
       from log_event l left join log_payload y on y.subject_id = l.subject_id and y.version = l.version
       where l.subject_id = $1 and l.type in ('eligibility.confirm', 'eligibility.reject')
       order by l.version desc limit 1`,
      [id],
    );
    return { standing: row?.standing ?? null, verdict: verdict ?? null };
  });
