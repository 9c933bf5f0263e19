import { hashOf } from "#app/domain/canonical.ts";
import { answerKey } from "#app/domain/nomination-form.ts";
import type { FormDefinition } from "#app/domain/rulebook.ts";
import { countWords } from "#app/domain/words.ts";
import { anyRules, list, one, type Readers, rules, values } from "./reader.ts";
import { checklistFrom, type Standing, standingOf } from "./standing.ts";

/** A city's file: its text, its evidence, its slot, its signatory, its checklist. */

type Answer = { question: string; text: string; language: string };

/** The last revision of each answer. */
const answers = (id: (ref: string) => string) =>
  list(
    `select distinct on (a.question) a.question, a.text, a.language from answer a where a.nomination_id = ${id("nomination")} order by a.question, a.revision desc`,
  );
/** The country of a mandate's body, be that a city or the country itself. */
const countriesOf = (id: (ref: string) => string) =>
  `(select c.country from city c where c.id = ${id("body")} union select ${id("body")})`;
/** When a Commission was asked for something: reminded of a nomination, or told who will sign for a city. */
const asked = (id: (ref: string) => string) =>
  `select min((n.context ->> 'alertedAt')::bigint) from nomination n join edition e on e.id = n.edition_id
     where e.state = 'published' and n.state = 'withCommission' and n.country in ${countriesOf(id)}
   union all select (m.context ->> 'acceptedAt')::bigint from mandate m where m.id = ${id("mandate")} and m.role = 'mayor'`;
/** What it has done since: with a nomination, or with a signatory. */
const acts = (id: (ref: string) => string) =>
  `select from nomination n where n.country in ${countriesOf(id)} and (n.context ->> 'commissionActAt')::bigint > s.at
   union all select from mandate m join city c on c.id = m.body_id where m.body_kind = 'city' and c.country in ${countriesOf(id)}
     and (m.context ->> 'confirmedAt')::bigint > s.at and m.context ->> 'confirmedForSilent' = 'false'`;
/** Files that belong to the dossier as it stands. */
const standingFiles = "'ready', 'frozen', 'queried', 'published'";

export const nominationReaders: Readers<
  | "nomination"
  | "city"
  | "otherNomination"
  | "actorCountry"
  | "slots"
  | "form"
  | "consent"
  | "evidenceCount"
  | "unreadyFiles"
  | "manifest"
  | "signatory"
  | "silence"
  | "checklist"
  | "fileRules"
  | "successor"
  | "consentWithdrawn"
  | "verdictAuthors"
> = {
  nomination: {
    locks: ["nomination:share"],
    sql: (id) =>
      one(`select n.id, n.state, (n.context ->> 'verdictAt')::bigint as "noticeAt",
        exists(select from evidence v where v.nomination_id = n.id and v.context ->> 'everPublished' = 'true') as "publicFiles"
        from nomination n where n.id = ${id("nomination")}`),
  },
  city: {
    sql: (id) =>
      one(`select c.id, c.country, (select m.state from membership m where m.city_id = c.id and m.state not in ('applied', 'refused') order by m.changed_at desc limit 1) as membership
        from city c where c.id = ${id("city")}`),
  },
  otherNomination: {
    locks: ["country:update"],
    sql: (id) =>
      `(select n.id from nomination n where n.edition_id = ${id("edition")} and n.city_id = ${id("city")})`,
  },
  actorCountry: {
    sql: (id) =>
      `jsonb_build_object('country', ${id("country")}, 'actor', ${values(`select m.body_id from mandate m where m.person_id = ${id("@person")} and m.role = 'commission' and m.state = 'active' order by 1`)})`,
  },
  slots: {
    locks: ["country:update"],
    sql: (id) =>
      `jsonb_build_object('quota', ${rules(id)} -> 'nationalQuota', 'held', ${list(`select (n.context ->> 'slot')::int as slot, n.id as nomination from nomination n where n.edition_id = ${id("edition")} and n.country = ${id("country")} and n.context ->> 'slot' is not null order by 1`)})`,
  },
  form: {
    sql: (id) => `jsonb_build_object('form', ${rules(id)} -> 'form', 'answers', ${answers(id)})`,
    judge({ form, answers }: { form: FormDefinition; answers: Answer[] }) {
      const given = new Map(answers.map((answer) => [answer.question, answer]));
      const questions = form.sections.flatMap(({ key, questions }) =>
        questions.map((question) => ({ ...question, key: answerKey(key, question.key) })),
      );
      return {
        missing: questions
          .filter(({ key, required }) => required && !given.get(key)?.text.trim())
          .map(({ key }) => key),
        over: questions.flatMap(({ key, wordLimit }) => {
          const answer = given.get(key);
          if (!answer || wordLimit === null) return [];
          const words = countWords(answer.text, answer.language);
          return words > wordLimit ? [{ question: key, words, limit: wordLimit }] : [];
        }),
      };
    },
  },
  consent: {
    sql: (id) => answers(id),
    judge: (answers: Answer[]) =>
      ["consent.accuracy", "consent.dataUse"].every((key) =>
        answers.some(({ question, text }) => question === key && text === "yes"),
      ),
  },
  evidenceCount: {
    locks: ["evidenceOfNomination:share"],
    sql: (id) =>
      `jsonb_build_object('need', ${rules(id)} -> 'evidenceMinimum', 'have', (select count(*) from evidence v where v.nomination_id = ${id("nomination")} and v.state in (${standingFiles})))`,
  },
  unreadyFiles: {
    locks: ["evidenceOfNomination:share"],
    sql: (id) =>
      list(
        `select v.id as evidence, v.state from evidence v where v.nomination_id = ${id("nomination")} and v.state in ('uploading', 'scanning', 'quarantined') order by 1`,
      ),
  },
  manifest: {
    locks: ["evidenceOfNomination:share"],
    sql: (id) =>
      `jsonb_build_object('frozen', (select n.context ->> 'manifest' from nomination n where n.id = ${id("nomination")}), 'answers', ${answers(id)},
        'files', ${list(`select v.id, v.context ->> 'sha256' as sha256, v.context ->> 'kind' as kind, v.context -> 'described' as described from evidence v where v.nomination_id = ${id("nomination")} and v.state in (${standingFiles}) order by v.id`)})`,
    judge: ({ frozen, answers, files }) => ({ frozen, now: hashOf({ answers, files }) }),
  },
  // The mandate of whoever signs, if it is one; before that the newest that could.
  signatory: {
    locks: ["mandatesOfCity:share"],
    sql: (id) =>
      one(`select m.id as mandate, m.context ->> 'wording' as role, (m.context ->> 'confirmedAt')::bigint as "confirmedAt" from mandate m
        where m.role = 'mayor' and m.body_kind = 'city' and m.body_id = ${id("city")} and m.state = 'active'
        order by (m.person_id = ${id("@person")}) desc, m.changed_at desc, m.id`),
  },
  silence: {
    sql: (id, type) =>
      type.startsWith("mandate.")
        ? one(
            `select min(s.at) as since, coalesce((${anyRules(id)} ->> 'silentDays')::int, 14) as days from (${asked(id)}) s(at) where not exists(${acts(id)})`,
          )
        : one(`select case when coalesce((n.context ->> 'commissionActAt')::bigint, 0) < (n.context ->> 'signedAt')::bigint then (n.context ->> 'signedAt')::bigint end as since,
            (${rules(id)} ->> 'silentDays')::int as days from nomination n where n.id = ${id("nomination")}`),
  },
  checklist: {
    sql: (id) => `(select ${standingOf("n")} from nomination n where n.id = ${id("nomination")})`,
    judge: (standing: Standing) =>
      checklistFrom(standing).map(({ rule, outcome, because, figures }) => ({
        rule,
        verdict: outcome,
        detail: { because, ...figures },
      })),
  },
  fileRules: {
    locks: ["nomination:update"],
    sql: (id) =>
      `(${rules(id)} -> 'files') || (select jsonb_build_object('files', count(*), 'totalBytes', coalesce(sum((v.context ->> 'size')::bigint), 0)) from evidence v where v.nomination_id = ${id("nomination")} and v.state not in ('aborted', 'removed', 'purged'))`,
  },
  successor: {
    sql: (id) =>
      one(
        `select v.id as evidence, v.state from evidence v where v.id = ${id("@data")} ->> 'successor' and v.nomination_id = ${id("nomination")}`,
      ),
  },
  consentWithdrawn: {
    sql: (id) => answers(id),
    judge: (answers: Answer[]) =>
      answers.some(({ question, text }) => question === "consent.publication" && text === "no"),
  },
  verdictAuthors: {
    sql: (id) =>
      `(select n.context -> 'verdictBy' from nomination n where n.id = ${id("nomination")})`,
  },
};
