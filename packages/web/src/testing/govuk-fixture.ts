import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

interface TextOption {
  readonly text?: string;
  readonly html?: string;
}

/** The options of a fixture, as the macros of GOV.UK Frontend take them; only those that our components know. */
export interface FixtureOptions extends TextOption {
  readonly id?: string;
  readonly name?: string;
  readonly idPrefix?: string;
  readonly classes?: string;
  readonly for?: string;
  readonly href?: string;
  readonly url?: string;
  readonly type?: "submit" | "button" | "reset";
  readonly value?: string | number;
  readonly values?: readonly string[] | Readonly<Record<string, number>>;
  readonly namePrefix?: string;
  readonly maxlength?: number;
  readonly inputmode?: "numeric" | "decimal";
  readonly prefix?: TextOption;
  readonly suffix?: TextOption;
  readonly day?: { readonly error?: boolean };
  readonly month?: { readonly error?: boolean };
  readonly year?: { readonly error?: boolean };
  readonly disabled?: boolean;
  readonly open?: boolean;
  readonly rows?: unknown;
  readonly spellcheck?: boolean;
  readonly autocomplete?: string;
  readonly describedBy?: string;
  readonly isPageHeading?: boolean;
  readonly headingLevel?: 1 | 2 | 3;
  readonly caption?: string;
  readonly captionClasses?: string;
  readonly firstCellIsHeader?: boolean;
  readonly navigationLabel?: string;
  readonly titleText?: string;
  readonly summaryText?: string;
  readonly logoText?: string;
  readonly label?: TextOption & { readonly classes?: string };
  readonly legend?: TextOption & { readonly classes?: string; readonly isPageHeading?: boolean };
  readonly hint?: TextOption;
  readonly errorMessage?: TextOption;
  readonly formGroup?: { readonly classes?: string };
  readonly fieldset?: { readonly describedBy?: string; readonly legend?: TextOption };
  readonly head?: readonly (TextOption & { readonly format?: "numeric" })[];
  readonly items?: readonly (TextOption & { readonly value?: string | number; readonly hint?: TextOption })[];
  readonly errorList?: readonly (TextOption & { readonly href?: string })[];
  readonly navigation?: readonly {
    readonly text: string;
    readonly href: string;
    readonly current?: boolean;
    readonly active?: boolean;
  }[];
}

interface Fixture {
  readonly name: string;
  readonly options: FixtureOptions;
  readonly html: string;
}

const root = dirname(require.resolve("govuk-frontend/package.json"));

/** A component's fixture of this name, as GOV.UK Frontend ships it. Throws where there is none. */
export function findFixture(component: string, name: string): Fixture {
  const file = join(root, "dist/govuk/components", component, "fixtures.json");
  const { fixtures } = JSON.parse(readFileSync(file, "utf8")) as { readonly fixtures: readonly Fixture[] };
  const fixture = fixtures.find((candidate) => candidate.name === name);
  if (!fixture) throw new Error(`${component} has no fixture "${name}".`);
  return fixture;
}

/** What their script adds or waits for; ours is React's. */
const scripted = ["data-module", "data-maxlength", "tabindex", "aria-expanded"] as const;

/** Markup in one form: no white space that is not shown, classes in their order, attributes sorted, nothing for scripts. */
export function normaliseMarkup(html: string): string {
  const template = document.createElement("template");
  template.innerHTML = html;
  return [...template.content.childNodes].map(writeNode).join("");
}

/** A component's markup in the same form. */
export function markupOf(element: ReactElement): string {
  return normaliseMarkup(renderToStaticMarkup(element));
}

function writeNode(node: Node): string {
  if (node instanceof Text) return (node.textContent ?? "").replaceAll(/\s+/g, " ").trim();
  if (!(node instanceof Element)) return "";
  const isToggle = node.classList.contains("govuk-service-navigation__toggle");
  const attributes = [...node.attributes]
    .filter(({ name }) => !scripted.some((one) => one === name) && !(isToggle && name.includes("hidden")))
    .map(({ name, value }) => `${name}="${name === "class" ? value.trim().replaceAll(/\s+/g, " ") : value}"`)
    .sort();
  const tag = node.tagName.toLowerCase();
  return `<${[tag, ...attributes].join(" ")}>${[...node.childNodes].map(writeNode).join("")}</${tag}>`;
}
