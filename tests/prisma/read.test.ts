import { afterAll, expect, test } from "vitest";
import { read, readPrepared } from "#prisma/read.ts";
import { asOne, disconnect, inTransaction } from "#prisma/transaction.ts";

afterAll(disconnect);

const here = "select pg_backend_pid() as pid, txid_current()::text as trip, $1::text as said";
type Here = { pid: number; trip: string; said: string };
const remember = "insert into setting (key, value, at) values ($1, '1', now())";
const remembered = "select key from setting where key = $1";

test("what is asked in one turn travels in one round trip, each with its own answer", async () => {
  const answers = await Promise.all(["a", "b", "c"].map((said) => read<Here>(here, [said])));
  expect(answers.map(([row]) => row?.said)).toEqual(["a", "b", "c"]);
  expect(new Set(answers.map(([row]) => row?.trip)).size).toBe(1);
  const [later] = await read<Here>(here, ["a"]);
  expect(later?.trip).not.toBe(answers[0]?.[0]?.trip);
});

test("what is asked twice in one turn is asked once, and each may change its own list", async () => {
  const random = "select random() as one union all select random() order by 1";
  const [first, second] = await Promise.all([read(random), read(random)]);
  expect(second).toEqual(first);
  first.reverse();
  expect(second).not.toEqual(first);
});

test("one's fault is not that of others who ask in the same turn", async () => {
  const answers = await Promise.allSettled([
    read<Here>(here, ["a"]),
    read("select 1 / $1::int as n", [0]),
    read("select 'no date'::date"),
    read<Here>(here, ["b"]),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "rejected",
    "fulfilled",
  ]);
  expect(await read<Here>(here, ["still there"])).toMatchObject([{ said: "still there" }]);
});

test("every kind of parameter comes through as it is", async () => {
  const text = 'It\'s \\ a "test"; select 1 -- $1';
  const [row] = await readPrepared({
    name: "kinds",
    types: ["text", "bigint", "text[]", "text", "text[]"],
    text: "select $1 as text, $2 as many, $3 as list, $4 as nothing, $5 as none",
    args: [text, 1_800_000_000_000, ["a,b", "{c}", text], null, []],
  });
  expect(row).toEqual({
    text,
    many: 1_800_000_000_000,
    list: ["a,b", "{c}", text],
    nothing: null,
    none: [],
  });
});

test("in a story that is all or nothing, what it has written so far is read; outside it is not", async () => {
  const lost = asOne(async () => {
    await inTransaction((tx) => tx.run(remember, ["in the story"]));
    expect(await read(remembered, ["in the story"])).toHaveLength(1);
    throw new Error("lost");
  });
  await expect(lost).rejects.toThrow("lost");
  expect(await read(remembered, ["in the story"])).toEqual([]);
});
