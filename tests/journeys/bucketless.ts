import { createServer, request } from "node:http";

/**
 * A store of one's own whose bucket has yet to be made: it stands before a real one and says that there is no such
 * bucket until a signed request makes it. All else, signatures included, is the real one's answer.
 */
export async function beforeItsBucket(storeUrl: string, bucket: string) {
  const { hostname, port } = new URL(storeUrl);
  let made = 0;
  const server = createServer((asked, answer) => {
    const isBucket = asked.url?.replace(/\/?(\?.*)?$/, "") === `/${bucket}`;
    if (made === 0 && !(isBucket && asked.method === "PUT")) {
      asked.resume();
      answer.writeHead(404).end();
      return;
    }
    const { method, url, headers } = asked;
    const on = request({ hostname, port, method, path: url, headers }, (told) => {
      if (isBucket && method === "PUT" && told.statusCode === 200) made++;
      answer.writeHead(told.statusCode ?? 502, told.headers);
      told.pipe(answer);
    });
    on.on("error", () => answer.destroy());
    asked.pipe(on);
  });
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  const { port: own } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${own}`,
    made: () => made,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((closed) => void server.close(() => closed()));
    },
  };
}
