import { sayInstant } from "#app/i18n/moment.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { useWords } from "./words.ts";

type Session = {
  id: string;
  ip: string | null;
  agent: string | null;
  from: number;
  until: number;
  here: boolean;
};

/** Where somebody is signed in; each can be ended, and all but this one at once. */
export function AccountSessions({ sessions }: { sessions: readonly Session[] }) {
  const { locale, words } = useWords();
  const columns: Column<Session>[] = [
    {
      key: "agent",
      head: words("me.sessionAgent"),
      cell: ({ agent, here }) =>
        here ? words("me.sessionHere") : (agent ?? words("me.sessionAgentUnknown")),
    },
    {
      key: "ip",
      head: words("me.sessionIp"),
      cell: ({ ip }) => ip ?? words("me.sessionAgentUnknown"),
    },
    {
      key: "from",
      head: words("me.sessionSince"),
      cell: ({ from }) => sayInstant(locale, from, "UTC"),
    },
    {
      key: "until",
      head: words("me.sessionUntil"),
      cell: ({ until }) => sayInstant(locale, until, "UTC"),
    },
    {
      key: "end",
      head: words("me.sessionEnd"),
      plain: true,
      cell: ({ id, here }) => (
        <form method="post" action="/me">
          <input type="hidden" name="session" value={id} />
          <button type="submit" className="link-button" name="intent" value="end">
            {here ? words("me.signOut") : words("me.endThis")}
          </button>
        </form>
      ),
    },
  ];
  return (
    <>
      <DataTable rows={sessions} columns={columns} rowKey={({ id }) => id} />
      {sessions.length > 1 && (
        <form method="post" action="/me" className="form-end">
          <button type="submit" className="button" name="intent" value="endOthers">
            {words("me.endOthers")}
          </button>
        </form>
      )}
    </>
  );
}
