import { instantOf } from "#app/domain/civil-time.ts";
import {
  type ActForm,
  asTyped,
  grave,
  plain,
  reason,
  reasoned,
  said,
} from "#app/schemas/act-form.ts";
import type { Field, Values } from "#app/schemas/fields.ts";
import type { Data } from "#machines/life.ts";

const present: Field = { name: "present", kind: "choices", from: "seatedJurors", required: true };

const taken: Field = {
  name: "nomination",
  kind: "choice",
  from: "nominationsOfTrack",
  required: true,
};

/** A place with its number in one choice, so that none is recommended without a rank. */
const ranks = ["recommended", "reserve"].flatMap((place) =>
  [1, 2, 3, 4, 5, 6].map((n) => `${place}${n}`),
);

const orderFields: Field[] = ["first", "second", "third", "fourth"].map((name, i, all) => ({
  name,
  kind: "choice",
  from: "nominationsOfTrack",
  unlike: all.slice(0, i),
}));

function settled({ nomination, rank, agreed, ballot, reason, ...rest }: Values): Data {
  const [, place, n] = /^(\D+)(\d*)$/.exec(String(rank)) ?? [];
  const order = orderFields.flatMap(({ name }) => rest[name] ?? []);
  return said({
    nomination,
    place,
    n: n ? Number(n) : undefined,
    settledBy: (agreed as string[]).length > 0 || !ballot ? { consensus: agreed } : { ballot },
    order: order.length > 1 ? order : undefined,
    reason,
  });
}

/** What is signed: who was there, what was settled and how, who left for which item. */
export const minutesOf = ({ present, settled, orders, recusals }: Data) => ({
  attendance: present ?? [],
  items: { settled: settled ?? [], orders: orders ?? [], recusals: recusals ?? {} },
});

export const sessionActs: Record<string, ActForm> = {
  "session.call": {
    fields: [{ name: "calledFor", kind: "moment", required: true }],
    toData: ({ calledFor }, { zone }) => ({ calledFor: instantOf(String(calledFor), zone) }),
  },
  "session.open": asTyped(present),
  "attendance.record": {
    ...asTyped(present),
    initial: ({ context }) => ({ present: context.present }),
  },
  "item.take": asTyped(taken),
  "item.settle": {
    fields: [
      taken,
      { name: "rank", kind: "choice", options: [...ranks, "notRecommended"], required: true },
      { name: "agreed", kind: "choices", from: "itemJurors" },
      { name: "ballot", kind: "choice", from: "countedBallots" },
      ...orderFields,
      reason,
    ],
    toData: settled,
    initial: ({ context }) => ({ nomination: context.item ?? undefined }),
  },
  "session.adjourn": plain,
  "session.resume": asTyped(present),
  "session.close": plain,
  "session.cancel": reasoned,
  "minutes.sign": grave({
    fields: [],
    toData: (_, { context, seal }) => {
      const minutes = minutesOf(context);
      return { minutes: { ...minutes, hash: seal(minutes) } };
    },
  }),
  "minutes.attest": grave(reasoned),
};
