import type { people as english } from "#app/i18n/en/people.ts";

export const people: Record<keyof typeof english, string> = {
  "role.delegate": "délégataire du ou de la maire",
  "role.viewer": "lecture",
  "role.commenter": "commentaires",

  "demo.title": "Essayer la distinction dans la peau de chacun",
  "demo.lead":
    "Toutes les personnes sont inventées. Un clic vous connecte comme l’une d’elles, sans courriel ; déconnectez-vous pour en devenir une autre.",
  "demo.everywhere": "Pour toute la distinction",
  "demo.signIn": "Devenir {name}",
  "demo.who": "{role}, {body}",
  "demo.waiting":
    "{count, plural, =0 {rien n’attend} one {# chose attend} many {# de choses attendent} other {# choses attendent}}",
  "demo.outbox":
    "Les courriels ne sont pas envoyés. Ce qui le serait se trouve dans la boîte d’envoi.",
  "demo.toOutbox": "Lire la boîte d’envoi",

  "signIn.title": "Se connecter",
  "signIn.lead":
    "Il n’y a pas de mot de passe. Donnez l’adresse à laquelle la distinction vous écrit, et nous vous envoyons un lien.",
  "signIn.invited":
    "Seules les personnes invitées peuvent se connecter : les villes par leur commission nationale ou le secrétariat, les membres des jurys par le secrétariat.",
  "signIn.email": "Votre adresse de courriel",
  "signIn.emailHelp": "Celle à laquelle vous avez été invité",
  "signIn.emailWrong": "Ce n’est pas une adresse de courriel. Elle ressemble à nom@ville.example.",
  "signIn.send": "M’envoyer un lien",
  "signIn.wait":
    "Trop de liens ont été demandés de là où vous êtes. Attendez une minute, puis réessayez ; rien n’a été envoyé.",
  "signIn.demo": "Dans cette démonstration, un clic suffit",
  "signIn.sentTitle": "Regardez votre courrier",
  "signIn.sentLead":
    "Si {email} est l’adresse de quelqu’un qui prend part à cette distinction, une lettre avec un lien est en route.",
  "signIn.sentLeadPlain":
    "Si l’adresse est celle de quelqu’un qui prend part à cette distinction, une lettre avec un lien est en route.",
  "signIn.sentGood":
    "Le lien fonctionne une fois, pendant {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}. Rien n’est arrivé ? Regardez parmi les courriels indésirables, vérifiez l’adresse et attendez quelques minutes : au plus {most, plural, one {# lettre est envoyée} many {# de lettres sont envoyées} other {# lettres sont envoyées}} à une même personne en dix minutes.",
  "signIn.again": "Demander de nouveau, ou avec une autre adresse",
  "signIn.linkTitle": "Un clic, et vous êtes connecté",
  "signIn.linkLead": "Le bouton vous connecte, dans ce navigateur.",
  "signIn.enter": "Se connecter",
  "signIn.expiredTitle": "Ce lien ne fonctionne plus",
  "signIn.expired":
    "Il a déjà servi, ou son temps est écoulé. Chaque lien fonctionne une fois et peu de temps. Demandez-en un nouveau : votre adresse est conservée ci-dessous.",
  "signIn.tooOften":
    "Trop d’essais de là où vous êtes. Attendez une minute, puis appuyez de nouveau sur le bouton.",
  "signIn.mailSubject": "Votre lien pour vous connecter à la Distinction des villes apprenantes",
  "signIn.mailText":
    "Ouvrez cette page et appuyez sur son bouton pour vous connecter : {link}\n\nLe lien fonctionne une fois, pendant {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}. Cette lettre vous parvient parce que quelqu’un a donné votre adresse sur la page de connexion de la distinction ; si ce n’était pas vous, laissez-la, et rien ne se passe.",

  "origin.title": "Ceci n’a pas été accepté",
  "origin.text":
    "Le formulaire n’a pas été envoyé depuis une page de {origin}. Rien n’a été modifié. Ouvrez la page à cette adresse et envoyez-le de nouveau.",

  "me.title": "Votre compte",
  "me.lead": "Connecté comme {name} avec {email}.",
  "me.saved": "Enregistré.",
  "me.aboutTitle": "Nom, langue et fuseau horaire",
  "me.name": "Votre nom",
  "me.nameHelp": "Tel que les autres le liront",
  "me.nameWrong": "Un nom compte de 1 à 100 caractères.",
  "me.language": "Langue des pages et des courriels",
  "me.zone": "Votre fuseau horaire",
  "me.zoneHelp": "Les échéances sont dites à l’heure de l’édition et à la vôtre",
  "me.save": "Enregistrer",
  "me.wrong": "Ceci n’a pas été enregistré. Voyez ce qui est dit près du champ.",
  "me.rolesTitle": "Ce que vous faites dans la distinction",
  "me.noRoles": "Aucune fonction n’est en vigueur ou ne vous est proposée.",
  "me.role": "{role} : {body}",
  "me.theAward": "la distinction",
  "me.theJury": "jury : {regions}",
  "me.mandateState":
    "{state, select, active {en vigueur depuis le {from}} offered {proposée le {from}, à accepter ou à refuser} handedOver {transmise le {until}} refused {refusée par vous le {until}} lapsed {caduque depuis le {until}} other {terminée le {until}}}",
  "me.mandateUntil": "{said}, jusqu’au {until}",
  "me.toOffer": "Lire la proposition",
  "me.factorTitle": "Second facteur",
  "me.factorWhy":
    "Le secrétariat, la direction, les présidences et les vice-présidences confirment les actes de conséquence par un second facteur : une application qui montre des codes, ou une clé d’accès.",
  "me.factorNone": "Vous n’en avez aucun.",
  "me.factorApp": "Une application qui montre des codes est configurée.",
  "me.factorKeys":
    "{count, plural, one {# clé d’accès est configurée} many {# de clés d’accès sont configurées} other {# clés d’accès sont configurées}}.",
  "me.toFactor": "Configurer ou changer le second facteur",
  "me.sessionsTitle": "Où vous êtes connecté",
  "me.sessionHere": "Ce navigateur",
  "me.sessionAgent": "Navigateur",
  "me.sessionAgentUnknown": "inconnu",
  "me.sessionSince": "Depuis",
  "me.sessionUntil": "Au plus tard jusqu’à",
  "me.sessionIp": "De",
  "me.sessionEnd": "Terminer",
  "me.endThis": "Terminer cette session",
  "me.endOthers": "Terminer toutes les autres",
  "me.ended":
    "{count, plural, =0 {Aucune autre session n’était ouverte.} one {# session a été terminée.} many {# de sessions ont été terminées.} other {# sessions ont été terminées.}}",
  "me.dataTitle": "Vos données",
  "me.dataText":
    "Tout ce que la distinction conserve de vous en tant que personne, dans un fichier que des programmes peuvent lire.",
  "me.export": "Télécharger mes données (JSON)",
  "me.signOut": "Se déconnecter",

  "confirm.title": "Confirmez que c’est vous",
  "confirm.lead":
    "Ce que vous allez faire a des conséquences pour d’autres. Confirmez-le avec votre second facteur ; cela vaut pendant {minutes, plural, one {# minute} many {# de minutes} other {# minutes}} dans ce navigateur.",
  "confirm.code": "Code de votre application, ou l’un de vos codes de secours",
  "confirm.codeHelp": "Six chiffres, ou un code de secours comme abcde-12345",
  "confirm.wrong":
    "Ce code n’est pas bon, ou ne l’est plus. Les codes de l’application changent toutes les 30 secondes ; un code de secours fonctionne une fois.",
  "confirm.locked":
    "Trop de codes inexacts. Pour votre sécurité, ceci est verrouillé pendant {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}.",
  "confirm.submit": "Confirmer",
  "confirm.passkey": "Confirmer avec une clé d’accès",
  "confirm.lost":
    "Vous avez perdu l’application et les codes de secours ? Un autre membre du secrétariat ou la direction doit demander à l’exploitant de supprimer le second facteur.",

  "passkey.needsScript":
    "Les clés d’accès ont besoin de JavaScript, qui est désactivé dans ce navigateur.",
  "passkey.unable": "Ce navigateur ne connaît pas les clés d’accès.",
  "passkey.failed": "Cela n’a pas fonctionné, ou a été interrompu. Rien n’a changé.",

  "factor.title": "Second facteur",
  "factor.lead":
    "Quelque chose, en plus de votre courrier, qui montre que c’est vous. Il est demandé avant les actes de conséquence, pas à chaque connexion.",
  "factor.needed":
    "Ce que vous alliez faire demande un second facteur, et vous n’en avez pas encore.",
  "factor.appTitle": "Une application qui montre des codes",
  "factor.appNone":
    "Toute application de codes à usage unique convient, sur un téléphone ou un ordinateur.",
  "factor.begin": "Configurer une application",
  "factor.secret":
    "Saisissez cette clé dans l’application, ou ouvrez le lien sur l’appareil où elle se trouve :",
  "factor.openApp": "Ouvrir dans une application de cet appareil",
  "factor.code": "Code que l’application montre à présent",
  "factor.codeHelp": "Six chiffres ; ils changent toutes les 30 secondes",
  "factor.finish": "Terminer",
  "factor.wrong":
    "Ce code ne correspond pas à la clé. L’horloge de l’appareil est-elle à l’heure ?",
  "factor.appSet": "Une application est configurée.",
  "factor.fresh":
    "Votre application est configurée. Créez des codes de secours avant de continuer : ils vous laissent entrer quand l’application n’est pas à portée de main.",
  "factor.firstCodes": "Créer des codes de secours",
  "factor.newCodes": "Créer de nouveaux codes de secours",
  "factor.newCodesText": "Les anciens cessent de fonctionner.",
  "factor.remove": "Supprimer l’application",
  "factor.codesTitle": "Vos codes de secours",
  "factor.codesText":
    "Gardez-les là où vous gardez vos papiers, pas là où est l’application. Chacun fonctionne une fois, à la place d’un code de l’application. Ils sont montrés maintenant et plus jamais.",
  "factor.codesDone": "Je les ai conservés",
  "factor.keysTitle": "Clés d’accès",
  "factor.keysText":
    "Une clé d’accès se trouve dans votre appareil ou dans une clé de sécurité et s’utilise avec un doigt, un visage ou un code.",
  "factor.keyAdd": "Ajouter une clé d’accès",
  "factor.keyOf": "Clé d’accès du {when}",
  "factor.keyRemove": "Supprimer",

  "offer.title": "Une fonction vous est proposée",
  "offer.takenTitle": "Votre fonction",
  "offer.lead": "{role}, {body}",
  "offer.by": "Proposée par",
  "offer.byOperator": "l’exploitant de cette installation",
  "offer.at": "Proposée le",
  "offer.from": "À partir du",
  "offer.until": "Jusqu’au",
  "offer.untilNone": "aucune fin n’est fixée",
  "offer.state": "Où cela en est",
  "offer.rights":
    "Les droits viennent avec la fonction dès que vous l’acceptez, et s’en vont avec elle. Ce que vous y faites et quand est inscrit dans le journal de la distinction.",
  "offer.accept": "Accepter la fonction",
  "offer.refuse": "La refuser",
  "offer.refuseText":
    "La personne qui l’a proposée est informée. La fonction ne peut plus être acceptée ensuite, seulement proposée de nouveau.",
  "offer.accepted": "La fonction est à vous.",
  "offer.refused": "Vous avez refusé la fonction. La personne qui l’a proposée est informée.",
  "offer.toDesk": "Vers votre bureau",

  "outbox.title": "Boîte d’envoi",
  "outbox.leadDemo":
    "Dans cette démonstration, aucun courriel ne part. Chacun peut les lire ici tels qu’ils auraient été envoyés, les plus récents d’abord.",
  "outbox.lead":
    "Les courriels de cette installation, les plus récents d’abord. Leurs liens et ce qui permet à quelqu’un d’entrer ne sont pas montrés ici.",
  "outbox.none": "Aucun courriel pour l’instant",
  "outbox.noneText": "Quand quelqu’un est informé de quelque chose, son courriel figure ici.",
  "outbox.to": "À",
  "outbox.subject": "Objet",
  "outbox.at": "Écrit le",
  "outbox.state": "État",
  "outbox.receiver": "{name}, {email}",
  "outbox.gone": "une personne qui n’est plus connue",
  "outbox.unreadable": "Ce dont parle ce courriel a disparu",
  "outbox.sent": "envoyé le {when}",
  "outbox.kept": "conservé ici",
  "outbox.waiting": "attend d’être envoyé",
  "outbox.failed": "{count, plural, one {# échec} many {# d’échecs} other {# échecs}} : {why}",
  "outbox.read": "Lire",

  "privacy.title": "Protection des données",
  "privacy.lead":
    "Ce que cette installation conserve sur les personnes, pourquoi, combien de temps, qui le voit, et ce que vous pouvez demander.",
  "privacy.who": "Qui est responsable",
  "privacy.whoText":
    "L’organisation qui exploite cette installation et dont l’adresse figure dans ses courriels. Écrivez au secrétariat pour toute question sur vos données.",
  "privacy.what": "Ce qui est conservé",
  "privacy.what1":
    "Des visiteurs des pages publiques : rien. Aucun témoin de connexion sauf pour la langue que vous choisissez, aucun comptage, rien de chargé d’ailleurs.",
  "privacy.what2":
    "Des personnes qui prennent part à la distinction : nom, adresse de courriel, langue ; les fonctions et les nominations que vous exercez et avez exercées ; pour les membres des jurys, ce dont se déduisent les conflits d’intérêts : nationalité, résidence, langues, employeurs.",
  "privacy.what3":
    "Quand vous êtes connecté : un témoin de connexion, et pour chaque session son heure, l’adresse dont elle vient et le nom du navigateur, pendant {days, plural, one {# jour} many {# de jours} other {# jours}} au plus. Si vous configurez un second facteur, sa clé, scellée, ou la moitié publique d’une clé d’accès.",
  "privacy.what4":
    "Ce que vous faites dans une fonction, avec son heure, dans un journal qui prouve comment la distinction s’est faite. Dans le journal figure un pseudonyme, pas votre nom.",
  "privacy.what5":
    "Les courriels qui vous ont été envoyés : leur sujet, leur date, et s’ils sont arrivés.",
  "privacy.why": "Pourquoi",
  "privacy.whyText":
    "Pour conduire la distinction : savoir qui peut agir pour une ville, un pays ou le secrétariat, trouver les conflits d’intérêts, vous joindre, et pouvoir rendre compte ensuite de chaque décision. Rien n’est utilisé à d’autres fins, vendu, ou donné à des annonceurs.",
  "privacy.seen": "Qui le voit",
  "privacy.seenText":
    "Votre nom est vu par ceux avec qui vous travaillez dans la distinction, selon leur fonction. Le profil d’un membre du jury est vu par ce membre, le secrétariat, la direction et l’audit. Les notes, les commentaires et les déclarations sont vus par ceux que les règles nomment. Ce que lisent l’observation et l’audit est lui-même consigné.",
  "privacy.long": "Combien de temps",
  "privacy.longText":
    "Les sessions se terminent d’elles-mêmes. Les fichiers des candidatures sont supprimés quelque temps après l’archivage d’une édition, selon ses règles. Le journal reste, pour qu’un résultat puisse être vérifié aussi longtemps qu’on s’en réclame ; sur demande, ce qui le relie à vous est effacé, lorsqu’aucune obligation de rendre compte ne s’y oppose.",
  "privacy.rights": "Ce que vous pouvez demander",
  "privacy.rightsText":
    "Une copie de vos données, que vous pouvez télécharger vous-même ; que ce qui est inexact soit rectifié ; que des données soient effacées ou ne soient plus utilisées, dans la mesure où le droit de votre pays le prévoit ; et une plainte auprès de l’autorité de protection des données qui s’y trouve.",
  "privacy.toAccount": "Votre compte et vos données",
};
