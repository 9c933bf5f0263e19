import { useWords } from "./words.ts";

/** A page of somebody else, written out: its host first, then the whole address. Nothing of ours is told to it. */
export function OutsideLink({ url }: { url: string }) {
  const { words } = useWords();
  return (
    <>
      <strong>
        <bdi>{new URL(url).host}</bdi>
      </strong>
      <br />
      <a
        href={url}
        rel="noopener noreferrer nofollow"
        referrerPolicy="no-referrer"
        dir="ltr"
        className="outside"
      >
        {url}
      </a>
      <span className="note"> {words("evidence.linkChanges")}</span>
    </>
  );
}
