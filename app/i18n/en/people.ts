/** The words of signing in, of one's own account, and of the demonstration's door. */
export const people = {
  "role.delegate": "delegate of the mayor",
  "role.viewer": "reader",
  "role.commenter": "commenter",

  "demo.title": "Try the award as anybody in it",
  "demo.lead":
    "Everybody here is invented. One click signs you in as the person, without a mail; sign out to become another.",
  "demo.everywhere": "For the whole award",
  "demo.signIn": "Be {name}",
  "demo.who": "{role}, {body}",
  "demo.waiting": "{count, plural, =0 {nothing waits} one {# thing waits} other {# things wait}}",
  "demo.outbox": "Mails are not sent. What would be sent stands in the outbox.",
  "demo.toOutbox": "Read the outbox",

  "signIn.title": "Sign in",
  "signIn.lead":
    "There are no passwords. Give the address to which the award writes to you, and we mail you a link.",
  "signIn.invited":
    "Only who has been invited can sign in: cities by their National Commission or the secretariat, jurors by the secretariat.",
  "signIn.email": "Your mail address",
  "signIn.emailHelp": "The one at which you were invited",
  "signIn.emailWrong": "This is no mail address. It looks like name@city.example.",
  "signIn.send": "Mail me a link",
  "signIn.wait":
    "Too many links were asked for from where you are. Wait a minute, then try again; nothing was sent.",
  "signIn.demo": "In this demonstration one click is enough",
  "signIn.sentTitle": "Look into your letter box",
  "signIn.sentLead":
    "If {email} is the address of somebody who has a part in this award, a letter with a link is on its way.",
  "signIn.sentLeadPlain":
    "If the address is of somebody who has a part in this award, a letter with a link is on its way.",
  "signIn.sentGood":
    "The link works once, within {minutes, plural, one {# minute} other {# minutes}}. Nothing arrived? Look among unwanted mail, check the address, and wait some minutes: at most {most, plural, one {# letter is} other {# letters are}} sent to anybody within ten.",
  "signIn.again": "Ask again, or with another address",
  "signIn.linkTitle": "One click, and you are in",
  "signIn.linkLead": "The button signs you in, in this browser.",
  "signIn.enter": "Sign in",
  "signIn.expiredTitle": "This link no longer works",
  "signIn.expired":
    "It was used already, or its time is over. Each link works once and not for long. Ask for a new one: your address is kept below.",
  "signIn.tooOften":
    "Too many tries from where you are. Wait a minute, then press the button again.",
  "signIn.mailSubject": "Your link to sign in to the Learning City Award",
  "signIn.mailText":
    "Open this page and press its button to sign in: {link}\n\nThe link works once, within {minutes, plural, one {# minute} other {# minutes}}. This letter came because somebody gave your address on the award's page for signing in; if it was not you, leave it, and nothing happens.",

  "origin.title": "This was not accepted",
  "origin.text":
    "The form was not sent from a page of {origin}. Nothing was changed. Open the page at that address and send it again.",

  "me.title": "Your account",
  "me.lead": "Signed in as {name} with {email}.",
  "me.saved": "Saved.",
  "me.aboutTitle": "Name, language and time zone",
  "me.name": "Your name",
  "me.nameHelp": "As others in the award are to read it",
  "me.nameWrong": "A name wants 1 to 100 characters.",
  "me.language": "Language of pages and mails",
  "me.zone": "Your time zone",
  "me.zoneHelp": "Deadlines are told in the edition’s zone and in yours",
  "me.save": "Save",
  "me.wrong": "This was not saved. See what is said at the field.",
  "me.rolesTitle": "What you do in the award",
  "me.noRoles": "No role is in force or offered to you.",
  "me.role": "{role}: {body}",
  "me.theAward": "the award",
  "me.theJury": "jury of {regions}",
  "me.mandateState":
    "{state, select, active {in force since {from}} offered {offered to you on {from}, to be accepted or refused} handedOver {handed over on {until}} refused {refused by you on {until}} lapsed {lapsed on {until}} other {ended on {until}}}",
  "me.mandateUntil": "{said}, until {until}",
  "me.toOffer": "Read the offer",
  "me.factorTitle": "Second factor",
  "me.factorWhy":
    "Officers, the director, chairs and deputies confirm acts of consequence with a second factor: an app that shows codes, or a passkey.",
  "me.factorNone": "You have none.",
  "me.factorApp": "An app that shows codes is set up.",
  "me.factorKeys": "{count, plural, one {# passkey is} other {# passkeys are}} set up.",
  "me.toFactor": "Set up or change the second factor",
  "me.sessionsTitle": "Where you are signed in",
  "me.sessionHere": "This browser",
  "me.sessionAgent": "Browser",
  "me.sessionAgentUnknown": "not known",
  "me.sessionSince": "Since",
  "me.sessionUntil": "At the latest until",
  "me.sessionIp": "From",
  "me.sessionEnd": "End",
  "me.endThis": "End this session",
  "me.endOthers": "End all others",
  "me.ended":
    "{count, plural, =0 {No other session was open.} one {# session was ended.} other {# sessions were ended.}}",
  "me.dataTitle": "Your data",
  "me.dataText":
    "Everything the award keeps about you as a person, in one file that programs can read.",
  "me.export": "Download my data (JSON)",
  "me.signOut": "Sign out",

  "confirm.title": "Confirm that it is you",
  "confirm.lead":
    "What you are about to do has consequences for others. Confirm it with your second factor; that holds for {minutes, plural, one {# minute} other {# minutes}} in this browser.",
  "confirm.code": "Code from your app, or one of your recovery codes",
  "confirm.codeHelp": "Six digits, or a recovery code such as abcde-12345",
  "confirm.wrong":
    "This code is not right, or no longer. Codes of the app change every 30 seconds; a recovery code works once.",
  "confirm.locked":
    "Too many wrong codes. For your safety this is locked for {minutes, plural, one {# minute} other {# minutes}}.",
  "confirm.submit": "Confirm",
  "confirm.passkey": "Confirm with a passkey",
  "confirm.lost":
    "Lost both app and recovery codes? Another officer or the director must ask the operator to remove the second factor.",

  "passkey.needsScript": "Passkeys need JavaScript, which is off in this browser.",
  "passkey.unable": "This browser knows no passkeys.",
  "passkey.failed": "That did not work, or was broken off. Nothing has changed.",

  "factor.title": "Second factor",
  "factor.lead":
    "Something besides your letter box that shows it is you. It is asked for before acts of consequence, not at every sign-in.",
  "factor.needed": "What you were about to do asks for a second factor, and you have none yet.",
  "factor.appTitle": "An app that shows codes",
  "factor.appNone": "Any app for one-time codes will do, on a phone or a computer.",
  "factor.begin": "Set up an app",
  "factor.secret": "Type this key into the app, or open the link on the device that has it:",
  "factor.openApp": "Open in an app on this device",
  "factor.code": "Code that the app shows now",
  "factor.codeHelp": "Six digits; they change every 30 seconds",
  "factor.finish": "Finish",
  "factor.wrong": "This code does not fit the key. Is the clock of the device right?",
  "factor.appSet": "An app is set up.",
  "factor.fresh":
    "Your app is set up. Make recovery codes before you go on: they let you in when the app is not at hand.",
  "factor.firstCodes": "Make recovery codes",
  "factor.newCodes": "Make new recovery codes",
  "factor.newCodesText": "The old ones stop working.",
  "factor.remove": "Remove the app",
  "factor.codesTitle": "Your recovery codes",
  "factor.codesText":
    "Keep them where you keep papers, not where the app is. Each works once, instead of a code of the app. They are shown now and never again.",
  "factor.codesDone": "I have kept them",
  "factor.keysTitle": "Passkeys",
  "factor.keysText":
    "A passkey lives in your device or a security key and is used with a finger, a face or a pin.",
  "factor.keyAdd": "Add a passkey",
  "factor.keyOf": "Passkey of {when}",
  "factor.keyRemove": "Remove",

  "offer.title": "You are offered a role",
  "offer.takenTitle": "Your role",
  "offer.lead": "{role}, {body}",
  "offer.by": "Offered by",
  "offer.byOperator": "the operator of this installation",
  "offer.at": "Offered",
  "offer.from": "From",
  "offer.until": "Until",
  "offer.untilNone": "no end is set",
  "offer.state": "Where it stands",
  "offer.rights":
    "Rights come with the role from the moment you accept, and go with it. Both what you do in it and when are written into the award's log.",
  "offer.accept": "Accept the role",
  "offer.refuse": "Refuse it",
  "offer.refuseText":
    "Whoever offered it is told. It cannot be accepted afterwards, only offered again.",
  "offer.accepted": "The role is yours.",
  "offer.refused": "You have refused the role. Whoever offered it is told.",
  "offer.toDesk": "To your desk",

  "outbox.title": "Outbox",
  "outbox.leadDemo":
    "In this demonstration no mail leaves. Here anybody may read them as they would have been sent, the latest first.",
  "outbox.lead":
    "The mails of this installation, the latest first. Their links and what lets somebody in are not shown here.",
  "outbox.none": "No mail yet",
  "outbox.noneText": "When somebody is told something, his mail stands here.",
  "outbox.to": "To",
  "outbox.subject": "Subject",
  "outbox.at": "Written",
  "outbox.state": "State",
  "outbox.receiver": "{name}, {email}",
  "outbox.gone": "a person no longer known",
  "outbox.unreadable": "What this mail is about is gone",
  "outbox.sent": "sent on {when}",
  "outbox.kept": "kept here",
  "outbox.waiting": "waits to be sent",
  "outbox.failed": "failed {count, plural, one {# time} other {# times}}: {why}",
  "outbox.read": "Read",

  "privacy.title": "Privacy",
  "privacy.lead":
    "What this installation keeps about people, why, how long, who sees it, and what you can ask for.",
  "privacy.who": "Who is responsible",
  "privacy.whoText":
    "The organisation that runs this installation and whose address is in its mails. Write to the secretariat with any question about your data.",
  "privacy.what": "What is kept",
  "privacy.what1":
    "Visitors of public pages: nothing. No cookies but the language you choose, no counting, nothing loaded from elsewhere.",
  "privacy.what2":
    "People who have a part in the award: name, mail address, language; the roles and appointments you hold and held; of jurors, what conflicts of interest are found from: nationality, residence, languages, employers.",
  "privacy.what3":
    "When you are signed in: one cookie, and for each session its time, the address it came from and the browser's name, for at most {days, plural, one {# day} other {# days}}. If you set up a second factor, its key, sealed, or the public half of a passkey.",
  "privacy.what4":
    "What you do in a role, with its time, in a log that proves how the award came about. In the log stands a pseudonym, not your name.",
  "privacy.what5": "The mails you were sent: what about, when, and whether they arrived.",
  "privacy.why": "Why",
  "privacy.whyText":
    "To run the award: to know who may act for a city, a country or the secretariat, to find conflicts of interest, to reach you, and to be able to account for each decision afterwards. Nothing is used for anything else, sold, or given to advertisers.",
  "privacy.seen": "Who sees it",
  "privacy.seenText":
    "Your name is seen by those you work with in the award, as their role requires. A juror's profile is seen by the juror, the officers, the director and the auditor. Scores, comments and declarations are seen by those the rules name. What observers and auditors read is itself written down.",
  "privacy.long": "How long",
  "privacy.longText":
    "Sessions end by themselves. Files of nominations are deleted some time after an edition is archived, as its rules say. The log stays, so that a result can be checked for as long as it is claimed; on request, what connects it to you is erased where no duty to account stands against it.",
  "privacy.rights": "What you can ask for",
  "privacy.rightsText":
    "A copy of your data, which you can download yourself; that what is wrong is put right; that data are erased or no longer used, as far as the law of your place gives it; and a complaint to the data protection authority there.",
  "privacy.toAccount": "Your account and your data",
} as const;
