import type { results as english } from "#app/i18n/en/results.ts";

export const results = {
  "related.title": "Voir aussi",
  "related.results": "Annonce des résultats",
  "related.decision": "Recommandation et décision",
  "related.eligibility": "Examen de la recevabilité",
  "related.letter": "Lettre sur le résultat",
  "related.certificate": "Page publique du certificat",
  "related.log": "Le journal",
  "related.questions": "Questions et réponses",

  "results.title": "Annonce : {edition}",
  "results.public": "Les résultats sont publics.",
  "results.scheduled":
    "Les résultats deviennent publics d’eux-mêmes à la minute fixée par deux personnes.",
  "results.closed":
    "Rien n’est prévu. Tant que deux personnes n’ont pas libéré les résultats, personne d’autre ne les apprend.",
  "results.since": "Publics depuis {when}",
  "results.at": "Deviennent publics à {when}",
  "results.result": "Résultat",
  "results.letter": "Lettre",
  "results.letterTo": "Lettre à {city}",
  "results.nothing": "Aucune distinction dans cette région.",

  "letter.subject": "{edition} : le résultat de {city}",
  "letter.greeting": "À la mairie de {city}",
  "letter.awarded.first":
    "{city} figure parmi les villes apprenantes qui reçoivent la distinction de {edition} dans la région {region}. Les résultats ont été annoncés le {date}. Nous félicitons votre ville et toutes celles et tous ceux qui y apprennent, enseignent et rendent l’apprentissage possible.",
  "letter.awarded.second":
    "La distinction est un certificat. Vous apprendrez quand et où il sera remis. D’ici là, vous pouvez dire que votre ville a été distinguée.",
  "letter.notAwarded.first":
    "Les résultats de {edition} ont été annoncés le {date}. Votre candidature dans la région {region} ne reçoit pas la distinction pour cette édition.",
  "letter.notAwarded.second":
    "Nous remercions {city} du travail dont témoigne sa candidature. Il reste à votre ville, qui peut se présenter de nouveau à une édition ultérieure selon le règlement de celle-ci.",
  "letter.awardNotTakenUp.first":
    "Les résultats de {edition} ont été annoncés le {date}. {city} a reçu la distinction dans la région {region} et nous a fait savoir qu’elle n’y donne pas suite.",
  "letter.awardNotTakenUp.second":
    "La page publique des résultats l’indique. Nous remercions votre ville de sa candidature.",
  "letter.awardRevoked.first":
    "Les résultats de {edition} ont été annoncés le {date}. La distinction de {city} dans la région {region} a depuis été retirée.",
  "letter.awardRevoked.second":
    "Le certificat reste vérifiable comme retiré. La page de votre candidature dit quand et pourquoi cela a été décidé.",
  "letter.results": "Tous les résultats de cette édition",
  "letter.certificate": "La page qui vérifie votre certificat",
  "letter.closing": "Le secrétariat de la distinction",
  "letter.print": "Cette page est faite pour être imprimée.",

  "certificate.title": "Certificat {number}",
  "certificate.lead": "Quiconque détient un certificat peut le vérifier ici par son numéro.",
  "certificate.isValid": "Ce certificat est authentique.",
  "certificate.isRevoked": "Ce certificat a été retiré. Il n’est plus valable.",
  "certificate.note":
    "L’empreinte est conservée dans les actes de la distinction, que personne ne peut modifier sans que cela se voie.",
  "certificate.announced": "Annoncé",
  "certificate.conferred": "Remis",
  "certificate.ended": "Retiré ou remplacé",
  "certificate.version": "Version",
  "certificate.hash": "Empreinte",
} satisfies Record<keyof typeof english, string>;
