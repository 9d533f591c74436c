import type { IssuerSite } from "../issuer-site";
import { type Markup, markup } from "./markup";

/** A page's own part; the rest is the same on all of them. */
export interface PageContent {
  /** Without the product's name, which is added. */
  readonly title: string;
  readonly body: Markup;
}

/** The whole HTML document: header, the demonstration notice that every page carries, and the content. No inline code. */
export function renderPage(site: IssuerSite, { title, body }: PageContent): string {
  return markup`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>${title} - Panboard</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="theme-color" content="#14473F">
    <link rel="stylesheet" href="${site.mountPath}/interaction.css">
  </head>
  <body>
    <a class="skip-link" href="#main">Skip to main content</a>
    <header class="header">
      <div class="width">${mark}<span class="wordmark">Panboard</span></div>
    </header>
    <div class="notice" role="region" aria-label="Demonstration">
      <p class="width">Demonstration: the people here are roles, not real persons</p>
    </div>
    <main class="width main" id="main" tabindex="-1">
      ${body}
    </main>
  </body>
</html>
`.html;
}

const mark = markup`<svg class="mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
        <path fill="currentColor" d="M0 0h13v13H0zM0 15h13v13H0zM15 15h13v13H15zM15 0h13v13H15zm2 2v9h9V2z" fill-rule="evenodd"/>
      </svg>`;
