import * as fs from "node:fs";
import type { AddressInfo } from "node:net";
import compression from "compression";
import express from "express";

/** What a page costs at least here: express that compresses and sends the bytes of a file. */
const app = express();
app.use(compression());
app.get("/:name", (request, response) => {
  response.type("html").send(fs.readFileSync(`${process.argv[2]}/${request.params.name}`));
});
const server = app.listen(0, "127.0.0.1", () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
process.once("disconnect", () => process.exit());
