import { createContext } from "react";

/** What the server alone knows while it renders: the script nonce, and the reference of a fault. Empty in the browser. */
export const Rendering = createContext<{ nonce?: string; reference?: string }>({});
