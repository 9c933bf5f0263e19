import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { Frame } from "#app/components/frame.tsx";
import { frame } from "#app/i18n/en/frame.ts";

const around = (demo: boolean, path = "/register") =>
  render(
    <Frame
      words={frame}
      languages={[]}
      unreviewed={false}
      demo={demo}
      signedIn={null}
      path={path}
      address="https://example.org/register"
      asOf="As of today"
    >
      <main id="content">inside</main>
    </Frame>,
  );

afterEach(cleanup);

describe("the frame", () => {
  test("says on every page of a demonstration that it is one", () => {
    around(true);
    expect(screen.getByText("Demonstration")).toBeDefined();
  });

  test("says nothing of it where the data are real", () => {
    around(false);
    expect(screen.queryByText("Demonstration")).toBeNull();
  });

  test("marks the place where the reader is", () => {
    around(false, "/editions/2027/afr");
    const here = document.querySelectorAll("nav [aria-current]");
    expect([...here].map((link) => link.textContent)).toEqual(["Editions"]);
  });

  test("says that this is no site of UNESCO and that the award is a certificate", () => {
    around(false);
    expect(document.body.textContent).toContain("Not a site of UNESCO");
    expect(document.body.textContent).toContain("The award is a certificate");
  });

  test("carries the address and the day for the print", () => {
    around(false);
    expect(document.querySelector(".only-print")?.textContent).toContain(
      "https://example.org/register",
    );
  });
});
