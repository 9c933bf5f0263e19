type Props = {
  label: string;
  /** "51 to 100 of 251" */
  summary: string;
  before: { to: string; name: string } | null;
  after: { to: string; name: string } | null;
};

/** Where the list stands, and its neighbours; the page is part of the address. */
export function Pagination({ label, summary, before, after }: Props) {
  return (
    <nav className="pages" aria-label={label}>
      <p className="note figure">{summary}</p>
      {(before || after) && (
        <div className="pages-turn">
          {before && (
            <a href={before.to} rel="prev">
              {before.name}
            </a>
          )}
          {after && (
            <a href={after.to} rel="next">
              {after.name}
            </a>
          )}
        </div>
      )}
    </nav>
  );
}
