const roleOffered = {
  subject: "A role is offered to you: {role}, {body}",
  offer:
    "You are offered a role: {role} ({body}). You may accept or refuse it before the offer lapses; until you accept, nothing is expected of you.",
} as const;

/** What is told outside the way of a nomination: acts of two persons, memberships, roles. */
export const standingMails = {
  "mail.proposal.open.subject": "A proposal waits for a second person ({edition})",
  "mail.proposal.open.mailSecond":
    "An act that needs two persons has been proposed in {edition}. You may read it and approve it, or refuse it with a reason, before it lapses.",
  "mail.proposal.refuse.subject": "Your proposal was refused ({edition})",
  "mail.proposal.refuse.mailProposer":
    "Your proposal in {edition} was refused, and nothing has changed. You may read the reason and propose anew.",
  "mail.proposal.lapse.subject": "Your proposal lapsed ({edition})",
  "mail.proposal.lapse.mailProposer":
    "Your proposal in {edition} found no second person in time and has lapsed; nothing has changed. You may propose it again.",
  "mail.proposal.void.subject": "Your proposal lapsed ({edition})",
  "mail.proposal.void.mailProposer":
    "Your proposal in {edition} has lapsed, because what it was about, or the role it was made in, has ended. Nothing has changed and nothing is asked of you.",

  "mail.deadline.refused.subject": "A deadline could not take effect",
  "mail.deadline.refused.mailOfficer":
    "A deadline has passed and what it should bring about is not possible as things stand. It is tried again when the thing has changed; you may look what is missing and put it right.",

  "mail.membership.apply.subject": "Application for membership: {city}",
  "mail.membership.apply.mailOfficer":
    "{city} has applied to join the network of learning cities. You may check the application and put it before the director.",
  "mail.membership.refuse.subject": "Application of {city} decided",
  "mail.membership.refuse.mailCity":
    "The application of {city} to join the network of learning cities was not granted. You may read the reason, and apply again.",
  "mail.membership.admit.subject": "{city} is admitted to the network",
  "mail.membership.admit.mailCity":
    "{city} is admitted to the network of learning cities. You may look up from which day the membership counts.",
  "mail.membership.deactivate.subject": "Membership of {city} set inactive",
  "mail.membership.deactivate.mailCity":
    "The membership of {city} in the network of learning cities is now inactive. You may read why, and ask the secretariat what makes it active again.",
  "mail.membership.deactivate.mailCommission":
    "The membership of {city} in the network of learning cities is now inactive. You may speak with the city about it.",
  "mail.membership.reactivate.subject": "Membership of {city} active again",
  "mail.membership.reactivate.mailCity":
    "The membership of {city} in the network of learning cities is active again. You may look up the entry of your city.",
  "mail.membership.withdraw.subject": "Membership of {city} ended",
  "mail.membership.withdraw.mailCity":
    "The membership of {city} in the network of learning cities has ended. Your city may apply again.",
  "mail.membership.readmit.subject": "{city} is admitted to the network again",
  "mail.membership.readmit.mailCity":
    "{city} is admitted to the network of learning cities again. You may look up from which day the membership counts.",

  "mail.mandate.offer.subject": roleOffered.subject,
  "mail.mandate.offer.mailOffer": roleOffered.offer,
  "mail.mandate.grant.subject": roleOffered.subject,
  "mail.mandate.grant.mailOffer": roleOffered.offer,
  "mail.mandate.found.subject": roleOffered.subject,
  "mail.mandate.found.mailOffer": roleOffered.offer,
  "mail.mandate.delegate.subject": "You are asked to sign for the mayor: {body}",
  "mail.mandate.delegate.mailOffer":
    "The mayor asks you to sign nominations in the mayor's place ({body}). You may accept or refuse before the offer lapses.",
  "mail.mandate.substitute.subject": "You are asked to stand in: {role}, {body}",
  "mail.mandate.substitute.mailOffer":
    "You are asked to stand in as {role} ({body}), which has kept silent. You may accept or refuse before the offer lapses.",
  "mail.mandate.accept.subject": "Please confirm who signs: {role}, {body}",
  "mail.mandate.accept.mailCommission":
    "The {role} of {body} has taken office here and will sign the city's nomination. A nomination can be signed only by somebody whom the National Commission has confirmed. If nothing is heard for the time that the rules give, the secretariat may confirm in the Commission's place.",
  "mail.mandate.refuse.subject": "Role refused: {role}, {body}",
  "mail.mandate.refuse.mailOfferer":
    "The role {role} ({body}), which you offered, was refused. You may offer it to somebody else.",
  "mail.mandate.lapse.subject": "Offer lapsed: {role}, {body}",
  "mail.mandate.lapse.mailOfferer":
    "The role {role} ({body}), which you offered, was not accepted in time. You may offer it again, or to somebody else.",
  "mail.mandate.handOver.subject": "Role handed over: {role}, {body}",
  "mail.mandate.handOver.mailOfferer":
    "The role {role} ({body}), which you once offered, has been handed over to a successor. Nothing is asked of you.",
  "mail.mandate.handOver.mailOfficer":
    "The role {role} ({body}) has been handed over to a successor. Nothing is asked of you.",
  "mail.mandate.end.subject": "Role ended: {role}, {body}",
  "mail.mandate.end.mailOfferer":
    "The role {role} ({body}), which you once offered, has been ended. You may read the reason and offer the role to somebody else.",
  "mail.mandate.end.mailOfficer":
    "The role {role} ({body}) has been ended. You may see who still holds it.",
  "mail.mandate.expire.subject": "Role ended on its last day: {role}, {body}",
  "mail.mandate.expire.mailOfficer":
    "The role {role} ({body}) has ended on its last day. You may see who still holds it.",
} as const;
