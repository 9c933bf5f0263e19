const UNIT = 10;
const STEP = 13;

/** A count as so many marks, small enough to be counted by eye, with its number beside them. */
export function UnitMarks({ count, told }: { count: number; told: string }) {
  return (
    <span className="units">
      {count > 0 && (
        <svg width={count * STEP - (STEP - UNIT)} height={UNIT} aria-hidden="true">
          {Array.from({ length: count }, (_, unit) => unit * STEP).map((x) => (
            <rect key={x} className="bar" x={x} width={UNIT} height={UNIT} />
          ))}
        </svg>
      )}
      <span className={count === 0 ? "soft" : undefined}>{told}</span>
    </span>
  );
}
