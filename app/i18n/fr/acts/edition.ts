import type { editionActs as english } from "#app/i18n/en/acts/edition.ts";

export const editionActs: Record<keyof typeof english, string> = {
  "act.edition.create": "Créer une édition",
  "act.edition.create.means":
    "Un projet est établi avec les règles, le calendrier, les régions et les jurys que vous choisissez. Seuls le secrétariat et la direction le voient. Vous pouvez le modifier ou l’abandonner jusqu’à sa publication.",
  "act.edition.create.done":
    "Le projet est là. Vérifiez ses règles, son calendrier et ses pays, puis proposez de le publier.",
  "act.edition.edit": "Modifier le projet",
  "act.edition.edit.means":
    "Le nom, les règles et le calendrier du projet sont modifiés. Personne n’est informé, et vous pouvez les modifier de nouveau jusqu’à la publication de l’édition.",
  "act.edition.edit.done": "Le projet est enregistré.",
  "act.country.place": "Proposer cette région",
  "act.country.place.means":
    "Le pays participe dans la région que vous choisissez, pour cette édition seulement. La direction doit approuver. Cela peut être modifié jusqu’à la publication de l’édition.",
  "act.country.place.done":
    "Votre proposition attend la direction. Le pays reste où il est jusqu’à l’approbation.",
  "act.edition.publish": "Proposer la publication",
  "act.edition.publish.means":
    "Les règles et le calendrier sont scellés et publics, et les villes membres et les commissions nationales sont informées par courriel. La direction doit approuver. Une édition publiée ne peut pas redevenir un projet ; elle peut seulement être modifiée, suspendue ou annulée.",
  "act.edition.publish.done":
    "Votre proposition attend la direction. L’édition reste un projet jusqu’à l’approbation.",
  "act.edition.discard": "Abandonner le projet",
  "act.edition.discard.means":
    "Le projet prend fin définitivement et ses jurys sont dissous. Personne n’est informé par courriel. Cela ne peut pas être annulé.",
  "act.edition.discard.done":
    "Le projet est abandonné. Vous pouvez créer une nouvelle édition à tout moment.",
  "act.rulebook.amend": "Proposer la modification",
  "act.rulebook.amend.means":
    "Les règles modifiées remplacent celles en vigueur, et tous ceux qui prennent part à l’édition sont informés par courriel. La direction doit approuver. Ce n’est possible qu’avant le début de la notation dans toute région.",
  "act.rulebook.amend.done":
    "Votre proposition attend la direction. Les règles actuelles valent jusqu’à l’approbation.",
  "act.calendar.amendEdition": "Proposer les nouvelles dates",
  "act.calendar.amendEdition.means":
    "Les dates de l’édition sont reportées à plus tard, jamais avancées, et tous sont informés par courriel. La direction doit approuver. Une date reportée ne peut pas être ramenée en arrière.",
  "act.calendar.amendEdition.done":
    "Votre proposition attend la direction. Les dates actuelles valent jusqu’à l’approbation.",
  "act.edition.suspend": "Suspendre l’édition",
  "act.edition.suspend.means":
    "Tout s’arrête : rien ne peut être remis, décidé ou annoncé, et une libération des résultats est retirée. Tous sont informés par courriel. Vous pouvez reprendre l’édition ; chaque délai ouvert est alors reporté de la durée de l’arrêt.",
  "act.edition.suspend.done":
    "L’édition est suspendue et tous ont été informés. Elle continue quand vous la reprenez.",
  "act.edition.suspendConferral": "Suspendre la remise",
  "act.edition.suspendConferral.means":
    "Les résultats annoncés restent publics, mais la distinction ne peut pas être remise. Tous sont informés par courriel. Vous pouvez reprendre à tout moment.",
  "act.edition.suspendConferral.done":
    "La remise est suspendue et tous ont été informés. Elle continue quand vous la reprenez.",
  "act.edition.resume": "Reprendre l’édition",
  "act.edition.resume.means":
    "Le travail continue où il s’était arrêté, et chaque délai ouvert est reporté de la durée de la suspension. Tous sont informés par courriel.",
  "act.edition.resume.done":
    "L’édition continue. Son calendrier montre les dates qui valent désormais. Des résultats libérés doivent l’être de nouveau.",
  "act.edition.resumeConferral": "Reprendre la remise",
  "act.edition.resumeConferral.means":
    "La distinction peut de nouveau être remise. Tous sont informés par courriel.",
  "act.edition.resumeConferral.done":
    "La remise peut continuer. Le secrétariat en inscrit le jour.",
  "act.edition.cancel": "Proposer l’annulation de l’édition",
  "act.edition.cancel.means":
    "L’édition se termine sans distinction. Rien ne peut plus être remis, les jurys sont dissous, et les fichiers sont supprimés au terme de leur conservation. Tous sont informés par courriel. La direction doit approuver. Cela ne peut pas être annulé.",
  "act.edition.cancel.done":
    "Votre proposition attend la direction. L’édition continue jusqu’à l’approbation.",
  "act.edition.cancelSuspended": "Proposer l’annulation de l’édition",
  "act.edition.cancelSuspended.means":
    "L’édition suspendue se termine sans distinction. Les jurys sont dissous, et les fichiers sont supprimés au terme de leur conservation. Tous sont informés par courriel. La direction doit approuver. Cela ne peut pas être annulé.",
  "act.edition.cancelSuspended.done":
    "Votre proposition attend la direction. L’édition reste suspendue jusqu’à l’approbation.",
  "act.results.release": "Proposer la libération",
  "act.results.release.means":
    "À la minute que vous fixez, les résultats de toutes les régions deviennent publics d’eux-mêmes, et les villes et les commissions nationales sont informées par courriel. La direction doit approuver. Jusqu’à cette minute, la direction peut retirer la libération ; ensuite, rien ne reprend les résultats.",
  "act.results.release.done":
    "Votre proposition attend la direction. Rien n’est annoncé jusqu’à l’approbation.",
  "act.release.withdraw": "Retirer la libération",
  "act.release.withdraw.means":
    "Les résultats ne sont pas annoncés à la minute fixée. Le secrétariat est informé par courriel. Deux personnes peuvent les libérer de nouveau.",
  "act.release.withdraw.done":
    "La libération est retirée. Les résultats restent fermés jusqu’à une nouvelle libération.",
  "act.edition.announce": "Annoncer maintenant",
  "act.edition.announce.means":
    "La minute de la libération est passée et les résultats sont publics. Ceci envoie les courriels et établit les certificats, si le système ne l’a pas fait de lui-même. Cela ne peut pas être annulé.",
  "act.edition.announce.done":
    "Les résultats sont annoncés : les courriels sont en route et les certificats sont établis. Vient ensuite la remise.",
  "act.edition.confer": "Inscrire la remise",
  "act.edition.confer.means":
    "Les certificats reçoivent le jour où la distinction a été remise, et les villes distinguées sont informées par courriel. À partir de ce jour court le délai d’attente avant une autre distinction. Cela ne peut pas être annulé.",
  "act.edition.confer.done":
    "La remise est inscrite et les certificats en montrent le jour. L’édition peut être archivée quand plus rien n’est ouvert.",
  "act.edition.archive": "Archiver l’édition",
  "act.edition.archive.means":
    "L’édition est close définitivement, son dossier est scellé et ses jurys sont dissous. À partir d’aujourd’hui court le temps après lequel les fichiers sont supprimés. Cela ne peut pas être annulé.",
  "act.edition.archive.done":
    "L’édition est archivée. Ses pages publiques restent ; ses fichiers sont supprimés quand leur temps est écoulé.",
  "act.edition.archiveUnconferred": "Archiver sans remise",
  "act.edition.archiveUnconferred.means":
    "Il ne reste aucune distinction à remettre. L’édition est close définitivement, son dossier est scellé, et le temps après lequel les fichiers sont supprimés commence à courir. Cela ne peut pas être annulé.",
  "act.edition.archiveUnconferred.done":
    "L’édition est archivée. Ses pages publiques restent ; ses fichiers sont supprimés quand leur temps est écoulé.",
};
