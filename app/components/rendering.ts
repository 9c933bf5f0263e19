import { createContext } from "react";
import type { FrameWords } from "#app/i18n/frame-words.server.ts";
import type { Locale } from "#app/i18n/locales.ts";

/**
 * What the server alone knows while it renders: the script nonce, the reference of a fault, and the
 * language with the words of the frame, for a page whose data could not be loaded. Empty in the browser.
 */
export const Rendering = createContext<{
  nonce?: string | undefined;
  reference?: string | undefined;
  locale?: Locale;
  frame?: FrameWords;
}>({});

/** Whether a route asks for scripts, by the `handle` it exports. */
export const isHydrated = (handle: unknown): boolean =>
  typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true;
