/** A browser as far as signing in needs one: keeps cookies by path, follows no redirect by itself. */
export class TestBrowser {
  readonly #cookies = new Map<string, { readonly value: string; readonly path: string }>();

  /** Every Set-Cookie header received so far. */
  readonly setCookies: string[] = [];

  async get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(url, { headers });
  }

  /** Posts a form as a page of the same origin would. */
  async post(url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const origin = new URL(url).origin;
    return this.#send(url, { method: "POST", body: new URLSearchParams(fields), headers: { origin, ...headers } });
  }

  async #send(url: string, { headers, ...init }: RequestInit & { headers: Record<string, string> }): Promise<Response> {
    const cookie = this.#cookieHeader(new URL(url).pathname);
    const withCookie = cookie === "" ? headers : { ...headers, cookie };
    const accept = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    const response = await fetch(url, { ...init, headers: { ...accept, ...withCookie }, redirect: "manual" });
    for (const header of response.headers.getSetCookie()) this.#keep(header);
    return response;
  }

  #cookieHeader(path: string): string {
    const sent = [...this.#cookies].filter(([, cookie]) => path.startsWith(cookie.path));
    return sent.map(([key, cookie]) => `${key.split(" ")[0]}=${cookie.value}`).join("; ");
  }

  #keep(header: string): void {
    this.setCookies.push(header);
    const [pair = "", ...attributes] = header.split("; ");
    const path = attributes.find((attribute) => attribute.startsWith("path="))?.slice("path=".length) ?? "/";
    const [name = "", value = ""] = splitOnce(pair);
    const key = `${name} ${path}`;
    if (value === "") this.#cookies.delete(key);
    else this.#cookies.set(key, { value, path });
  }
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
}
