import { type ActForm, plain } from "#app/schemas/act-form.ts";

export const proposalActs: Record<string, ActForm> = {
  "proposal.withdraw": plain,
};
