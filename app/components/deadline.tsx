export type DeadlineWords = {
  /** "in 3 days," */
  lead: string;
  /** "23:59 on 31 May 2027 (Berlin)" */
  exact: string;
  /** "· 21:59 on 31 May UTC", or in the reader's zone; empty where that is the edition's. */
  also: string;
  soon: boolean;
  over: boolean;
};

type Props = {
  words: DeadlineWords;
  /** The instant, for machines. */
  at: string;
  /** Without UTC, where the page says it elsewhere. */
  brief?: boolean;
};

/** How long is left, then exactly until when. A deadline that is near has a triangle, not only a colour. */
export function Deadline({ words, at, brief = false }: Props) {
  return (
    <span className={`due ${words.soon ? "due-soon" : ""}`}>
      {!words.over && (
        <>
          <span className="due-left">{words.lead}</span>{" "}
        </>
      )}
      <time dateTime={at}>{words.exact}</time>
      {!brief && words.also && <span className="due-utc"> {words.also}</span>}
    </span>
  );
}
