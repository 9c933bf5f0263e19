import { playDemo } from "#app/rehearsal/demo.ts";
import { configuredStore } from "#app/storage/configured-store.server.ts";

/** The demonstration edition: invented cities in real countries, marked so wherever they are shown. */
export const seedDemo = (at: Date): Promise<void> => playDemo(configuredStore(), at);
