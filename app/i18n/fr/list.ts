import type { list as english } from "#app/i18n/en/list.ts";

export const list: Record<keyof typeof english, string> = {
  "list.search": "Ville ou personne",
  "list.all": "Tout afficher",
  "list.none": "Rien ne correspond à votre recherche.",
  "list.sort.name": "Par nom",
  "list.sort.label": "Par état d’avancement",
  "list.sort.since": "Ce qui n’a pas changé depuis le plus longtemps",
  "list.sort.due": "Ce qui est ouvert d’abord, par échéance",
  "jury.work": "Déclarations et fiches de notation du jury",
  "jury.workLead": "Où en est chacun, une par une. Le contenu des fiches ne figure nulle part ici.",
};
