import type { frame as english } from "#app/i18n/en/frame.ts";

export const frame: Record<keyof typeof english, string> = {
  "frame.name": "Distinction des villes apprenantes",
  "frame.skip": "Aller au contenu",
  "frame.nav": "Navigation principale",
  "frame.home": "Accueil",
  "frame.register": "Registre des villes",
  "frame.editions": "Éditions",
  "frame.about": "À propos",
  "frame.rail": "Où vous êtes",
  "frame.trail": "Chemin",
  "frame.language": "Langue",
  "frame.desk": "Mon bureau",
  "frame.account": "Vos pages",
  "frame.signOut": "Se déconnecter",
  "frame.privacy": "Protection des données",
  "frame.unreviewed":
    "Cette traduction n’a pas été relue par un traducteur. En cas de différence, le texte anglais fait foi.",
  "frame.demo": "Démonstration",
  "frame.demoText":
    "Les villes, les personnes et les résultats de l’édition en cours sont inventés. Les éditions passées et le registre sont réels.",
  "frame.independent":
    "Une réalisation indépendante à code source ouvert. Ce site n’est ni celui de l’UNESCO ni celui de son Institut pour l’apprentissage tout au long de la vie, et n’a pas leur aval.",
  "frame.certificate":
    "La distinction est un certificat. Ce n’est ni un prix, ni un titre que porte la ville.",
  "frame.attribution":
    "Positions : GeoNames, CC BY 4.0. Côtes : Natural Earth. Les cartes n’impliquent aucune prise de position sur les frontières ou les statuts.",
  "frame.sources": "Sources et règles",

  "error.missing": "Cette page n’existe pas",
  "error.missingText":
    "L’adresse est peut-être mal écrite, ou ce qu’elle désignait n’est pas public. Le registre et les éditions sont les points d’entrée.",
  "error.denied": "Cette page ne vous est pas ouverte",
  "error.deniedText": "Il faut peut-être vous connecter, ou la page relève d’une autre fonction.",
  "error.fault": "Une erreur s’est produite ici",
  "error.faultText": "L’erreur a été enregistrée. Si vous la signalez, indiquez cette référence :",
};
