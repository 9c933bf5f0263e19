/** A National Commission's list against its quota, and its own notes. */
export const commission = {
  "commission.title": "Nominations of {country}",
  "commission.lead":
    "{free, plural, =0 {No slot is free} one {One slot is free} other {# slots are free}} of {quota, number} in {edition}.",
  "commission.due": "Endorse by",
  "commission.city": "City",
  "commission.stands": "Where it stands",
  "commission.rules": "Eligibility today",
  "commission.score": "Your score",
  "commission.scoreOf": "{score, number} of 100",
  "commission.note": "Your note",
  "commission.write": "Write a note",
  "commission.change": "Read or change it",
  "commission.none": "No nomination of your country yet",
  "commission.noneText":
    "When a city of your country begins or signs its nomination, it stands here.",
  "commission.slots":
    "Slots are counted when you endorse, and given back when you take an endorsement back before the deadline.",
  "commission.allMet": "nothing stands against it",
  "commission.notMet":
    "{fail, plural, =0 {} one {# rule not met. } other {# rules not met. }}{open, plural, =0 {} one {# rule open.} other {# rules open.}}",
  "commission.noEdition": "No edition is open for your country at the moment.",
  "commission.back": "All nominations of your country",
  "note.title": "Note on {city}",
  "note.lead":
    "Only the officers of your National Commission read this: not the city, not the secretariat, not the jury.",
  "note.stale":
    "A colleague has written meanwhile. What stands now is shown below; your text is kept in the form.",
  "note.theirs": "What stands now",
  "act.note.save": "Save the note",
  "field.note": "Note",
  "field.note.help": "For your own use, to compare nominations before you endorse.",
  "field.noteScore": "Your score",
  "field.noteScore.help": "Of 100, for your own order.",
} as const;
