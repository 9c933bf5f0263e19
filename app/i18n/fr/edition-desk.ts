/** Les bureaux du secrétariat pour une édition : création, règles, dates, tableau de bord. */
export const editionDesk = {
  "editionDesk.listLead": "Les éditions qui vous sont annoncées, et où en est chacune.",
  "editionDesk.none": "Il n’y a pas encore d’édition.",

  "field.edition.create.name": "Nom de l’édition",
  "field.edition.create.name.help": "Tel qu’on le lira, par exemple « Prix 2027 ».",
  "field.edition.create.slug": "Adresse",
  "field.edition.create.slug.help":
    "La fin de l’adresse publique : lettres minuscules, chiffres et traits d’union, par exemple 2027.",
  "field.edition.create.preset": "Règles de départ",
  "field.edition.create.preset.help":
    "Limites, critères, poids, sièges et délais. Tout peut être modifié dans le projet. Les règles des éditions passées contiennent des valeurs qu’aucune source n’indique : chacune doit être confirmée avant la publication.",
  "field.edition.create.opensOn": "Jour d’ouverture de l’appel",
  "field.edition.create.opensOn.help":
    "L’appel ouvre à 00 h 00. Les villes ont alors 39 jours, les Commissions nationales 67, et la notation se termine après 137 jours. Chaque date pourra ensuite être modifiée pour chaque région.",
  "field.edition.create.zone": "Fuseau horaire",
  "field.edition.create.zone.help":
    "Celui dans lequel les jours commencent et finissent, comme Europe/Berlin. Il ne peut plus être modifié ensuite.",
  "option.preset.2027-proposal": "Proposition pour 2027",
  "option.preset.2024": "Comme en 2024",
  "option.preset.2021": "Comme en 2021",
  "option.preset.2019": "Comme en 2019",
  "option.preset.2017": "Comme en 2017",
  "newEdition.wrong.slug":
    "N’écrivez que des lettres minuscules, des chiffres et des traits d’union simples, sans espace : par exemple 2027.",
  "newEdition.wrong.slugTaken": "Une autre édition a déjà cette adresse. Choisissez-en une autre.",
  "newEdition.wrong.zone": "Ce fuseau horaire est inconnu. Écrivez-le comme Europe/Berlin.",
};
