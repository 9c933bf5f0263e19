// The one thing on an account's pages that a form cannot do: to ask the device for a passkey.
const ways = {
  add: ["/auth/passkey/generate-register-options", "/auth/passkey/verify-registration"],
  confirm: ["/auth/passkey/generate-authenticate-options", "/auth/passkey/verify-authentication"],
};

for (const part of document.querySelectorAll("[data-passkey]")) prepare(part);

function prepare(part) {
  const button = part.querySelector("button");
  const said = (name) => part.querySelector(`[data-said=${name}]`);
  if (!globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON) {
    said("unable").hidden = false;
    return;
  }
  button.hidden = false;
  button.addEventListener("click", async () => {
    said("failed").hidden = true;
    button.disabled = true;
    try {
      await show(part.dataset.passkey);
      location.assign(part.dataset.next);
    } catch {
      said("failed").hidden = false;
      button.disabled = false;
    }
  });
}

async function show(act) {
  const [ask, answer] = ways[act];
  const options = await json(await fetch(ask));
  const credential =
    act === "add"
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
        });
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ response: credential.toJSON() });
  await json(await fetch(answer, { method: "POST", headers, body }));
}

function json(response) {
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
