import type { DrawnFile } from "#app/schemas/file-field.ts";
import type { FormReply } from "#app/schemas/read-form.ts";
import type { ActionForm } from "./use-action-form.ts";

type Props = { file: DrawnFile; form: ActionForm; reply: FormReply | undefined };

/** A file to be sent along; where the script has sent the form, a refusal leaves it chosen. */
export function FileField({ file, form, reply }: Props) {
  const { label, help, accept, again, sending } = file;
  const error = form.formState.errors.file?.message;
  const described = ["h-file", ...(error ? ["e-file"] : [])].join(" ");
  const isForgotten = reply && !form.getValues("file")?.length;
  return (
    <div className="field">
      <label htmlFor="f-file">{label}</label>
      <p className="field-help" id="h-file">
        {help}
      </p>
      <input
        type="file"
        id="f-file"
        accept={accept}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
        {...form.register("file")}
      />
      {error && (
        <p className="field-error" id="e-file">
          {String(error)}
        </p>
      )}
      {isForgotten && <p className="field-help">{again}</p>}
      <p className="field-help" role="status">
        {form.isSubmitting && sending}
      </p>
    </div>
  );
}
