import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { LifeLine, type Stop } from "#app/components/life-line.tsx";

const words = { done: "done", now: "now", next: "to come", ends: "It can also end as:" };
const stops: Stop[] = [
  { label: "Nominations", status: "done", when: "22 April 2027" },
  {
    label: "Selection",
    status: "now",
    when: "now, since 28 June 2027",
    waitingFor: "waiting for: jury",
  },
  { label: "Announcement", status: "next" },
  { label: "Ended without selection", status: "exit" },
];

afterEach(cleanup);

describe("the life line", () => {
  test("is a list whose every stop says in words where it stands", () => {
    render(<LifeLine stops={stops} words={words} name="The life of Africa" />);
    const list = screen.getByRole("list", { name: "The life of Africa" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map((stop) => stop.textContent),
    ).toEqual([
      "Nominationsdone22 April 2027",
      "Selectionnow, since 28 June 2027waiting for: jury",
      "Announcementto come",
    ]);
  });

  test("marks one stop as the current step", () => {
    render(<LifeLine stops={stops} words={words} name="life" />);
    const current = document.querySelectorAll('[aria-current="step"]');
    expect([...current].map((stop) => stop.querySelector(".life-label")?.textContent)).toEqual([
      "Selection",
    ]);
  });

  test("gives each status a shape of its own, not only a colour", () => {
    render(<LifeLine stops={stops} words={words} name="life" />);
    const shapes = [...document.querySelectorAll(".life-mark")].map((mark) => mark.innerHTML);
    expect(new Set(shapes).size).toBe(3);
  });

  test("names the ways in which it may end early apart from its way", () => {
    render(<LifeLine stops={stops} words={words} name="life" />);
    expect(document.querySelector(".life-ends")?.textContent).toContain("Ended without selection");
  });

  test("says nothing of other ends where there are none", () => {
    render(<LifeLine stops={stops.slice(0, 3)} words={words} name="life" />);
    expect(document.querySelector(".life-ends")).toBeNull();
  });
});
