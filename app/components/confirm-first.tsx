type Props = { reply: { confirm?: { to: string; name: string } | undefined } | undefined };

/** The way to a second factor that has run out while a form was open. */
export function ConfirmFirst({ reply }: Props) {
  if (!reply?.confirm) return null;
  return (
    <p>
      <a href={reply.confirm.to} target="_blank" rel="noreferrer">
        {reply.confirm.name}
      </a>
    </p>
  );
}
