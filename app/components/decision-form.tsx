import { Form } from "@remix-run/react";
import { Notice } from "./notice.tsx";
import {
  Country,
  Frame,
  PlaceAndReason,
  type PlacedCity,
  type ShownRecommendation,
} from "./recommendation.tsx";
import { useWords } from "./words.ts";

type Reply = {
  errors: Record<string, { message: string }>;
  typed: Record<string, string | string[] | undefined>;
  confirm?: { to: string; name: string } | undefined;
};

type Props = {
  recommendation: ShownRecommendation;
  form: { version: number | null; newId: string };
  reply: Reply | undefined;
};

/** The director's decision: the jury's places, ticked as recommended, and room for the reason of each departure. */
export function DecisionForm({ recommendation, form, reply }: Props) {
  const { words } = useWords();
  const { placed } = recommendation;
  const chosen = reply ? [reply.typed.awards ?? []].flat() : null;
  return (
    <Form method="post" noValidate className="form">
      <h2>{words("decision.recommendation")}</h2>
      <Frame recommendation={recommendation} />
      <p>{words("decision.how")}</p>
      <Wrong reply={reply} />
      <ol className="choices">
        {placed.map((one) => (
          <Choice
            key={one.id}
            one={one}
            ticked={chosen ? chosen.includes(one.id) : one.recommended}
            reply={reply}
          />
        ))}
      </ol>
      {form.version !== null && (
        <input type="hidden" name="version" value={form.version} readOnly />
      )}
      <input type="hidden" name="newId" value={form.newId} readOnly />
      <p className="form-end">
        <button type="submit" className="button">
          {words("act.decision.take")}
        </button>
      </p>
      <p className="note">{words("act.decision.take.means")}</p>
    </Form>
  );
}

function Wrong({ reply }: { reply: Reply | undefined }) {
  if (!reply) return null;
  const messages = [...new Set(Object.values(reply.errors).map(({ message }) => message))];
  return (
    <div role="alert">
      {messages.map((message) => (
        <Notice key={message} kind="wrong" title={message} />
      ))}
      {reply.confirm && (
        <p>
          <a href={reply.confirm.to} target="_blank" rel="noreferrer">
            {reply.confirm.name}
          </a>
        </p>
      )}
    </div>
  );
}

function Choice({
  one,
  ticked,
  reply,
}: {
  one: PlacedCity;
  ticked: boolean;
  reply: Reply | undefined;
}) {
  const { words } = useWords();
  const name = `departure-${one.id}`;
  const error = reply?.errors[name]?.message;
  const typed = reply?.typed[name];
  return (
    <li>
      <label className="tick">
        <input type="checkbox" name="awards" value={one.id} defaultChecked={ticked} />
        <span>
          <strong>{words("decision.award", { city: one.city })}</strong> <Country one={one} />
        </span>
      </label>
      <PlaceAndReason one={one} />
      <p>
        <a href={one.to}>{words("decision.read", { city: one.city })}</a>
      </p>
      <details open={Boolean(typed || error || (reply && ticked !== one.recommended)) || undefined}>
        <summary>
          {words(one.recommended ? "decision.whyNotGiven" : "decision.whyGiven", {
            city: one.city,
          })}
        </summary>
        <div className="field">
          <label htmlFor={`f-${name}`}>{words("decision.reason", { city: one.city })}</label>
          <textarea
            id={`f-${name}`}
            name={name}
            rows={3}
            maxLength={2000}
            dir="auto"
            defaultValue={typeof typed === "string" ? typed : ""}
            aria-describedby={error ? `e-${name}` : undefined}
            aria-invalid={error ? true : undefined}
          />
          {error && (
            <p className="field-error" id={`e-${name}`}>
              {error}
            </p>
          )}
        </div>
      </details>
    </li>
  );
}
