import type { scope as english } from "#app/i18n/en/scope.ts";

export const scope: Record<keyof typeof english, string> = {
  "scope.region": "{region}, dans toutes les éditions",
  "scope.track": "{region} dans {edition}",
  "scope.title": "Ce que vous pouvez voir",
  "scope.lead":
    "Vous regardez et ne changez rien. Chaque page montre ce que votre rôle vous laisse voir à ce moment de la distinction.",
  "field.scope": "Ce que la personne peut voir",
  "field.scope.help":
    "Toute la distinction, une édition, une région d’une édition, ou une région dans toutes les éditions.",
};
