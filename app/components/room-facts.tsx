import { sayList } from "#app/i18n/list.ts";
import { DataTable } from "./data-table.tsx";
import { Facts } from "./facts.tsx";
import { ToldList } from "./told-list.tsx";
import { useWords } from "./words.ts";

type Item = {
  id: string;
  city: string;
  place: string;
  n: number | null;
  byBallot: boolean;
  out: string[];
};
type Session = {
  track: string;
  present: string[];
  quorum: { present: number; active: number; need: number; met: boolean } | null;
  item: string | null;
  items: Item[];
  ballots: Parameters<typeof ToldList>[0]["list"];
  address: string;
};

/** Attendance, items and ballots of a session: what its minutes say. */
export function SessionFacts({ track, present, quorum, item, items, ballots, address }: Session) {
  const { locale, words } = useWords();
  const list = (names: string[]) =>
    names.length > 0 ? sayList(locale, names) : words("room.none");
  return (
    <>
      <section className="part">
        <h2>{words("room.minutes")}</h2>
        <Facts
          facts={[
            { name: words("field.present"), value: list(present) },
            ...(quorum
              ? [
                  {
                    name: words("quorum.name"),
                    value: words(quorum.met ? "quorum.met" : "quorum.missing", {
                      present: quorum.present,
                      active: quorum.active,
                      need: quorum.need,
                    }),
                  },
                ]
              : []),
            { name: words("room.item"), value: item ?? words("room.none") },
          ]}
        />
        <p>
          <a href={`/desk/track/${track}/recommendation`}>{words("ranking.to")}</a>
        </p>
        {items.length === 0 ? (
          <p className="soft">{words("room.nothingSettled")}</p>
        ) : (
          <DataTable
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              { key: "city", head: words("plan.nomination"), cell: ({ city }) => city },
              {
                key: "place",
                head: words("field.rank"),
                cell: ({ place, n }) => words("room.place", { place, n: n ?? 0 }),
              },
              {
                key: "by",
                head: words("room.settledBy"),
                cell: ({ byBallot }) => words(byBallot ? "room.byBallot" : "room.byConsensus"),
              },
              { key: "out", head: words("room.out"), cell: ({ out }) => list(out) },
            ]}
          />
        )}
      </section>
      <ToldList title={words("subjects.ballot")} list={ballots} address={address} />
    </>
  );
}

type Ballot = {
  about: string[];
  named: boolean;
  count: {
    options: { name: string; votes: number }[];
    for: number;
    against: number;
    abstained: number;
  } | null;
  order: string[] | null;
};

export function BallotFacts({ about, named, count, order }: Ballot) {
  const { locale, words } = useWords();
  const votes = count && [
    ...(named
      ? count.options.map(({ name, votes }) => ({ name, value: votes }))
      : [
          { name: words("cast.yes"), value: count.for },
          { name: words("cast.no"), value: count.against },
        ]),
    { name: words("room.abstained"), value: count.abstained },
  ];
  return (
    <>
      <section className="part">
        <h2>{words("field.options")}</h2>
        <p>{sayList(locale, about)}</p>
      </section>
      {votes && (
        <section className="part">
          <h2>{words("room.count")}</h2>
          <Facts facts={votes} />
        </section>
      )}
      {order && (
        <section className="part">
          <h2>{words("room.order")}</h2>
          <ol>
            {order.map((city) => (
              <li key={city}>{city}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
