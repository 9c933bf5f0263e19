/** Our own mark: a stop that is passed, and the one where we are. Drawn in ink. */
export function Emblem() {
  return (
    <svg viewBox="0 0 40 24" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2.5">
      <circle cx="5" cy="12" r="4" fill="currentColor" stroke="none" />
      <path d="M11 12h6" />
      <circle cx="28" cy="12" r="9.5" />
      <circle cx="28" cy="12" r="4.5" fill="currentColor" stroke="none" />
    </svg>
  );
}
