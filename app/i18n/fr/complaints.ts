import type { complaints as english } from "#app/i18n/en/complaints.ts";

export const complaints = {
  "complaints.lead":
    "Tant qu’une réclamation est ouverte, sa région ne peut pas être décidée et les résultats ne peuvent pas être libérés.",
  "complaints.all": "Toutes",
  "complaints.open": "Ouvertes",
  "complaints.ended": "Réglées",
  "complaints.none": "Aucune réclamation",
  "complaints.noneText":
    "Une ville ou sa commission nationale dépose une réclamation sur la page de sa candidature.",
  "complaint.kind": "Objet",
  "complaint.about.fact": "Un fait dans l’examen de la recevabilité",
  "complaint.about.procedure": "La procédure",
  "complaint.filed": "Déposée",
  "complaint.says": "Ce que dit la réclamation",
  "complaint.erased": "Son texte n’est plus conservé.",
  "complaint.note": "Le jury n’est pas informé des réclamations.",
} satisfies Record<keyof typeof english, string>;
