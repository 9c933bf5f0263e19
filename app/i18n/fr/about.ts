import type { about as english } from "#app/i18n/en/about.ts";

export const about: Record<keyof typeof english, string> = {
  "about.independenceTitle": "Indépendant et ouvert",
  "about.independence1":
    "Ceci est une réalisation indépendante d’une distinction des villes apprenantes, écrite comme logiciel à code source ouvert (licence Apache 2.0). Ce n’est un site ni de l’UNESCO, ni de l’Institut de l’UNESCO pour l’apprentissage tout au long de la vie, ni d’aucune commission nationale, et aucun d’eux ne lui donne son aval.",
  "about.independence2":
    "Le site n’emploie ni le nom ni l’emblème de l’UNESCO pour parler en son propre nom. Lorsqu’il nomme des institutions, c’est pour dire dans quels textes publics un fait a été lu.",
  "about.awardTitle": "Ce qu’est la distinction",
  "about.award1":
    "La distinction est un certificat pour les progrès accomplis en tant que ville apprenante. Ce n’est pas un prix, elle n’est assortie d’aucune somme d’argent, et ce n’est pas un titre qu’une ville porterait désormais.",
  "about.award2":
    "Les résultats et les règles du passé viennent de sources publiques, qui ne concordent pas partout et laissent des lacunes. Une règle qui n’a été trouvée dans aucun texte publié est signalée comme non confirmée, ou comme une proposition de ce projet.",
  "about.dataTitle": "D’où viennent les données",
  "about.dataRegister":
    "Villes, années d’adhésion et distinctions : les pages citées avec chaque ville. Une ville figure ici parce qu’une source la nomme comme membre ; une adhésion peut avoir pris fin depuis.",
  "about.dataPositions":
    "Positions des villes : GeoNames, sous licence CC BY 4.0, rapprochées par pays et par nom.",
  "about.dataCoast":
    "Côtes : Natural Earth, dans le domaine public, par l’intermédiaire de world-atlas.",
  "about.dataRegions":
    "Régions : les cinq groupes de la distinction, un par pays et par édition. L’UNESCO connaît deux définitions des régions ; un pays peut relever d’une autre à d’autres fins.",
  "about.mapsTitle": "Cartes et noms",
  "about.maps":
    "Les cartes montrent les côtes et la position des villes, sans aucune frontière. Les noms et les positions n’impliquent aucune prise de position sur le statut juridique d’un pays, d’un territoire, d’une ville ou d’une zone.",
  "about.privacyTitle": "Ce que ces pages ne font pas",
  "about.privacy":
    "Les pages publiques ne contiennent aucun script, ne comptent pas les visiteurs et ne chargent rien d’ailleurs. Elles ne déposent aucun témoin de connexion, sauf si vous choisissez une langue : un seul conserve alors votre choix.",
  "about.demoTitle": "Démonstration",
  "about.demo":
    "Cette installation est une démonstration. Les villes, les personnes, les candidatures et les résultats de son édition en cours sont inventés et signalés comme tels ; le registre et les éditions passées sont réels.",
};
