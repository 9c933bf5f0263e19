import { type ActForm, grave, plain, reasoned } from "#app/schemas/act-form.ts";

export const mandateActs: Record<string, ActForm> = {
  "mandate.accept": plain,
  "mandate.refuse": grave(plain),
  "mandate.confirm": plain,
  "mandate.confirmForSilent": reasoned,
  "mandate.handOver": grave(plain),
  "mandate.end": grave(reasoned),
};
