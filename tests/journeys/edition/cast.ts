import { arrives, type Person, type World } from "./person.ts";
import { addressIn } from "./post-office.ts";

/** Everybody who has come so far, each with a browser of their own. */
export type Cast = ReturnType<typeof cast>;

export function cast(world: World, arrive = arrives) {
  const come = new Map<string, Promise<Person>>();
  const who = (email: string): Promise<Person> => {
    const there = come.get(email) ?? arrive(world, email);
    come.set(email, there);
    return there;
  };

  /** Opens the address of a letter that says this. */
  async function opens(email: string, says: RegExp): Promise<Person> {
    const letter = await world.post.read(email, says);
    const person = await who(email);
    await person.open(addressIn(letter));
    return person;
  }

  return {
    world,
    who,
    opens,
    /** Accepts the role that a letter offers. */
    async accepts(email: string, role: RegExp): Promise<Person> {
      const person = await opens(email, role);
      await person.press("Accept the role");
      await person.sees("The role is yours.");
      return person;
    },
    /** The second person reads what will change, by the link in the letter, and approves. */
    async approves(email: string, sees: string, says = /waits for a second person/): Promise<void> {
      const person = await opens(email, says);
      await person.sees(sees);
      await person.does("Approve and carry out");
      await person.sees("It is approved and done.");
    },
    leave: async () => {
      for (const one of await Promise.all(come.values())) await one.leaves();
    },
  };
}
