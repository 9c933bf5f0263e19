import { type ActForm, grave, reasoned } from "#app/schemas/act-form.ts";

export const certificateActs: Record<string, ActForm> = {
  "certificate.reissue": grave(reasoned),
};
