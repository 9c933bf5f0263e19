type Tab = { to: string; name: string; here: boolean };

/** Parts of one list, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs no-print" aria-label={label}>
      <ul>
        {tabs.map(({ to, name, here }) => (
          <li key={to}>
            <a href={to} aria-current={here ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
