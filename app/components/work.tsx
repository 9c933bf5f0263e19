import { DataTable } from "./data-table.tsx";
import { Deadline } from "./deadline.tsx";
import { EmptyState } from "./empty-state.tsx";
import { useWords } from "./words.ts";

type Task = {
  id: string;
  verb: string;
  name: string;
  kind: string;
  role: string;
  to: string;
  due: { lead: string; exact: string; also: string; soon: boolean; over: boolean } | null;
  dueAt: number | null;
  since: string;
};

export function Tasks({ tasks, count }: { tasks: readonly Task[]; count: number }) {
  const { words } = useWords();
  return (
    <section className="part">
      <h2>{words("desk.waits")}</h2>
      {tasks.length === 0 ? (
        <EmptyState title={words("desk.none")}>
          <p>{words("desk.noneText")}</p>
        </EmptyState>
      ) : (
        <DataTable
          rows={tasks}
          rowKey={({ id }) => id}
          to={({ to }) => to}
          columns={[
            {
              key: "what",
              head: words("desk.what"),
              cell: ({ verb, name, kind }) => words("desk.task", { verb, name, kind }),
            },
            {
              key: "due",
              head: words("desk.until"),
              cell: ({ due, dueAt }) =>
                due && dueAt !== null ? (
                  <Deadline words={due} at={new Date(dueAt).toISOString()} brief />
                ) : (
                  words("desk.noDue")
                ),
            },
            { key: "since", head: words("desk.since"), cell: ({ since }) => since },
            { key: "role", head: words("desk.as"), cell: ({ role }) => role },
          ]}
        />
      )}
      {count > tasks.length && (
        <p className="note">{words("desk.more", { count: count - tasks.length })}</p>
      )}
    </section>
  );
}

type Wait = { id: string; name: string; label: string; turn: string; to: string };

export function Waits({ waits }: { waits: readonly Wait[] }) {
  const { words } = useWords();
  if (waits.length === 0) return null;
  return (
    <section className="part">
      <h2>{words("desk.waitsFor")}</h2>
      <DataTable
        rows={waits}
        rowKey={({ id }) => id}
        to={({ to }) => to}
        columns={[
          { key: "name", head: words("desk.thing"), cell: ({ name }) => name },
          { key: "label", head: words("desk.stands"), cell: ({ label }) => label },
          { key: "turn", head: words("desk.turn"), cell: ({ turn }) => turn },
        ]}
      />
    </section>
  );
}

type Owned = { id: string; name: string; label: string; to: string };

export function Own({ own }: { own: readonly Owned[] }) {
  const { words } = useWords();
  if (own.length === 0) return null;
  return (
    <section className="part">
      <h2>{words("desk.own")}</h2>
      <DataTable
        rows={own}
        rowKey={({ id }) => id}
        to={({ to }) => to}
        columns={[
          { key: "name", head: words("desk.thing"), cell: ({ name }) => name },
          { key: "label", head: words("desk.stands"), cell: ({ label }) => label },
        ]}
      />
    </section>
  );
}

type Deed = { id: string; what: string; name: string; when: string; to: string };

export function Deeds({ deeds }: { deeds: readonly Deed[] }) {
  const { words } = useWords();
  if (deeds.length === 0) return null;
  return (
    <section className="part">
      <h2>{words("desk.deeds")}</h2>
      <DataTable
        rows={deeds}
        rowKey={({ id }) => id}
        to={({ to }) => to}
        columns={[
          { key: "what", head: words("desk.what"), cell: ({ what }) => what },
          { key: "name", head: words("desk.thing"), cell: ({ name }) => name },
          { key: "when", head: words("desk.when"), cell: ({ when }) => when },
        ]}
      />
    </section>
  );
}
