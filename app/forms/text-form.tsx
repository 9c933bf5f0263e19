import { Form } from "@remix-run/react";
import type { DrawnText, TextReply } from "#app/schemas/drawn-text.ts";
import { keepTyped } from "./keep-typed.ts";
import { Summary } from "./summary.tsx";
import { TextQuestion } from "./text-question.tsx";
import { messageOf, questionsOf, useTextForm } from "./use-text-form.ts";

type Props = { drawn: DrawnText; reply: TextReply | undefined };

/** The whole text of a nomination as one form, section by section. */
export function TextForm({ drawn, reply }: Props) {
  const form = useTextForm(drawn, reply);
  const { errors, submitCount, isDirty } = form.formState;
  const { language, sections, summary, saved, notSaved, submit } = drawn;
  const wrong = questionsOf(drawn).flatMap(({ name, label }) => {
    const message = messageOf(errors, name);
    return message ? [{ name, label, message }] : [];
  });
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit} className="form">
      <Summary words={summary} wrong={wrong} tries={submitCount} />
      <input type="hidden" name="revision" value={reply?.revision ?? drawn.revision} readOnly />
      <div className="field">
        <label htmlFor="f-language">{language.label}</label>
        <p className="field-help" id="h-language">
          {language.help}
        </p>
        <select
          id="f-language"
          aria-describedby="h-language"
          {...keepTyped(form, "language")}
          defaultValue={reply?.typed.language ?? language.chosen}
        >
          {language.offered.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {sections.map(({ key, legend, questions }) => (
        <fieldset key={key} className="form-section">
          <legend>{legend}</legend>
          {questions.map((asked) => (
            <TextQuestion key={asked.name} asked={asked} form={form} drawn={drawn} reply={reply} />
          ))}
        </fieldset>
      ))}
      <p className="form-end">
        <button type="submit" className="button" disabled={form.isSubmitting}>
          {submit}
        </button>
        <span role="status" className="note">
          {isDirty ? notSaved : saved}
        </span>
      </p>
    </Form>
  );
}
