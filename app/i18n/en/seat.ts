/** A seat on a jury, and the quorum of its sessions. */
export const seat = {
  "seat.terms": "Terms of office",
  "seat.invited": "Invited on",
  "seat.accepted": "Accepted on",
  "seat.active": "In office since",
  "seat.ended": "Ended on",
  "seat.undertaking": "Undertaking",
  "seat.signed": "signed",
  "seat.unsigned": "not signed yet",
  "seat.scope": "Sits for",
  "seat.all": "all nominations of the jury",
  "seat.profile": "Profile",
  "seat.noProfile": "No profile has been given yet.",
  "seat.none": "none",
  "seat.today": "today",
  "seat.span": "{from} to {to}",
  "seat.employment": "{body}, {span}",
  "quorum.name": "Quorum",
  "quorum.met":
    "{present, plural, one {# juror is} other {# jurors are}} present of {active, number} in office. {need, plural, one {# is} other {# are}} needed: there is a quorum.",
  "quorum.missing":
    "{present, plural, one {# juror is} other {# jurors are}} present of {active, number} in office. {need, plural, one {# is} other {# are}} needed: there is no quorum.",
  "related.assignment": "Assignment of score sheets",
  "related.ranking": "Ranking and recommendation",
} as const;
