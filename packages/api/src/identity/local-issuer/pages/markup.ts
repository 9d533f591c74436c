/** HTML that is safe to send: made by `markup` alone, which escapes every value that is not itself Markup. */
export class Markup {
  constructor(readonly html: string) {}
}

type MarkupValue = string | number | Markup | readonly Markup[];

/** Template tag for HTML: text values are escaped for element content and quoted attributes, Markup is kept. */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(strings.reduce((html, part, index) => html + renderValue(values[index - 1]) + part));
}

function renderValue(value: MarkupValue | undefined): string {
  if (value instanceof Markup) return value.html;
  if (typeof value === "object") return value.map((part) => part.html).join("");
  return escapeText(String(value ?? ""));
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? "");
}
