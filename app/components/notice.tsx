import type { ReactNode } from "react";

type Props = {
  title: string;
  /** `due` is soon, `wrong` is wrong or cannot be undone; anything else is only to be known. */
  kind?: "plain" | "due" | "wrong";
  children?: ReactNode;
};

/** Something that must not be overlooked. */
export function Notice({ title, kind = "plain", children }: Props) {
  return (
    <div className={`notice notice-${kind}`}>
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}
