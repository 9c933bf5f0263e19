import { type ActForm, plain, reasoned } from "#app/schemas/act-form.ts";

export const proposalActs: Record<string, ActForm> = {
  "proposal.approve": plain,
  "proposal.refuse": reasoned,
  "proposal.withdraw": plain,
};
