/** Complaints: the list, and what one says. */
export const complaints = {
  "complaints.lead":
    "While a complaint is open, its region cannot be decided and the results cannot be released.",
  "complaints.all": "All",
  "complaints.open": "Open",
  "complaints.ended": "Settled",
  "complaints.none": "No complaint",
  "complaints.noneText":
    "A city or its National Commission files a complaint on the page of its nomination.",
  "complaint.kind": "About",
  "complaint.about.fact": "A fact in the check of eligibility",
  "complaint.about.procedure": "The procedure",
  "complaint.filed": "Filed",
  "complaint.says": "What the complaint says",
  "complaint.erased": "Its text is no longer kept.",
  "complaint.note": "The jury is not told of complaints.",
} as const;
