import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { capital } from "#app/i18n/label.ts";
import { sayInstant } from "#app/i18n/moment.ts";
import { Checklist, type ShownChecklist } from "./checklist.tsx";
import { Dossier, type ToldDossier } from "./dossier.tsx";
import { type Fact, Facts } from "./facts.tsx";
import { rich } from "./rich.ts";
import { useWords } from "./words.ts";

type Comment = { text: string; by: string | null; role: string | null; at: number };
type Signatory = {
  name: string;
  wording: string;
  confirmedAt: number | null;
  forSilent: boolean;
  to: string;
  signed: boolean;
};

export type Content = {
  dossier: (ToldDossier & { signedAt: number | null }) | null;
  /** Where its city sees it as a juror will. */
  preview: string | null;
  manifest: string | null;
  checklist: ShownChecklist | null;
  comments: readonly Comment[] | null;
  signatories: readonly Signatory[];
  statement: string | null;
  slot: number | null;
  place: { place: string; n: number | null } | null;
};

/** What a nomination is made of, as far as its reader is given it. */
export function NominationContent({ content, zone }: { content: Content; zone: string }) {
  const { words } = useWords();
  const { dossier, preview, checklist, comments, statement } = content;
  return (
    <>
      <Standing content={content} zone={zone} />
      {statement && (
        <section className="part">
          <h2>{words("nomination.statement")}</h2>
          <blockquote className="history-reason" dir="auto">
            {statement}
          </blockquote>
        </section>
      )}
      {checklist && (
        <section className="part" id="eligibility">
          <h2>{words("nomination.eligibility")}</h2>
          <Checklist checklist={checklist} zone={zone} />
        </section>
      )}
      {dossier ? (
        <section className="part" id="text">
          <h2>{words("nomination.dossier")}</h2>
          {preview && (
            <p>
              <a href={preview}>{words("dossier.preview")}</a>
            </p>
          )}
          <Dossier dossier={dossier} />
        </section>
      ) : (
        <p className="part soft">{words("nomination.withheld")}</p>
      )}
      {comments && comments.length > 0 && <Comments comments={comments} zone={zone} />}
    </>
  );
}

function Standing({ content, zone }: { content: Content; zone: string }) {
  const { locale, words } = useWords();
  const { dossier, manifest, signatories, slot, place } = content;
  const facts: Fact[] = [];
  if (dossier?.signedAt != null)
    facts.push({
      name: words("nomination.signedAt"),
      value: sayInstant(locale, dossier.signedAt, zone),
    });
  if (signatories.length > 0)
    facts.push({
      name: words("nomination.signatory"),
      value: (
        <ul>
          {signatories.map((one) => (
            <li key={one.to}>
              <SignatoryLine one={one} zone={zone} />
            </li>
          ))}
        </ul>
      ),
    });
  if (manifest)
    facts.push({
      name: words("nomination.manifest"),
      value: <code className="hash">{manifest}</code>,
    });
  if (slot !== null)
    facts.push({ name: words("nomination.slot"), value: words("nomination.slotOf", { slot }) });
  if (place)
    facts.push({
      name: words("nomination.place"),
      value: words(keyOf("nomination.place", place.place), { n: place.n ?? 0 }),
    });
  if (facts.length === 0) return null;
  return (
    <section className="part">
      <h2>{words("nomination.standing")}</h2>
      <Facts facts={facts} />
    </section>
  );
}

function SignatoryLine({ one, zone }: { one: Signatory; zone: string }) {
  const { locale, words } = useWords();
  const role = `role.${one.wording}`;
  const confirmed =
    one.confirmedAt === null
      ? words("nomination.unconfirmed")
      : words(one.forSilent ? "nomination.confirmedForSilent" : "nomination.confirmed", {
          when: sayInstant(locale, one.confirmedAt, zone),
        });
  return rich(locale, "nomination.signatoryLine", {
    name: (
      <a href={one.to}>
        <bdi>{one.name}</bdi>
      </a>
    ),
    role: isKey(role) ? words(role) : one.wording,
    confirmed,
  });
}

function Comments({ comments, zone }: { comments: readonly Comment[]; zone: string }) {
  const { locale, words } = useWords();
  return (
    <section className="part" id="comments">
      <h2>{words("nomination.comments")}</h2>
      <ol className="history">
        {comments.map(({ text, by, role, at }) => {
          const key = `role.${role}`;
          return (
            <li key={`${at} ${text}`}>
              <p className="dossier-text" dir="auto">
                {text}
              </p>
              <p className="note">
                {by && <bdi>{by}</bdi>} {isKey(key) && capital(locale, words(key))}{" "}
                <time dateTime={new Date(at).toISOString()}>{sayInstant(locale, at, zone)}</time>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
