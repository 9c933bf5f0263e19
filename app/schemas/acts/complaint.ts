import { type ActForm, asTyped, grave, plain, reasoned } from "#app/schemas/act-form.ts";

const about = (name: "fact" | "procedure") =>
  asTyped({ name, kind: "text", atLeast: 10, atMost: 4000, required: true });

export const complaintActs: Record<string, ActForm> = {
  "complaint.file": about("fact"),
  "complaint.fileProcedural": about("procedure"),
  "complaint.admit": plain,
  "complaint.dismiss": grave(reasoned),
  "complaint.uphold": grave(reasoned),
  "complaint.reject": grave(reasoned),
  "complaint.close": grave(plain),
};
