import type { DemonstrationPerson } from "../demonstration-person";
import type { IssuerSite } from "../issuer-site";
import { type Markup, markup } from "./markup";
import { renderPage } from "./page";

/** What the page with the list of people shows. */
export interface ChooserPageContent {
  /** Path of the page itself, which both of its forms lead back to. */
  readonly path: string;
  readonly people: readonly DemonstrationPerson[];
  /** What was searched for; "" shows everybody. */
  readonly search: string;
}

/** The list of people under their headings, one button each, with a search that needs no script. */
export function renderChooserPage(site: IssuerSite, { path, people, search }: ChooserPageContent): string {
  const matches = filterPeople(people, search);
  return renderPage(site, {
    title: "Choose who to sign in as",
    body: markup`<h1>Choose who to sign in as</h1>
      <p class="intro">You see what that role may see, and no password is needed.</p>
      ${renderSearch(path, search)}
      ${search === "" ? markup`` : renderCount(path, search, matches.length, people.length)}
      ${matches.length === 0 ? markup`` : renderPeople(path, matches)}`,
  });
}

/** The people whose name, subject and heading contain every word of the search, in any case and order. */
export function filterPeople(people: readonly DemonstrationPerson[], search: string): readonly DemonstrationPerson[] {
  const words = search.toLocaleLowerCase("en-GB").split(/\s+/);
  return people.filter(({ name, subject, group }) => {
    const text = `${name} ${subject} ${group}`.toLocaleLowerCase("en-GB");
    return words.every((word) => text.includes(word));
  });
}

function renderSearch(path: string, search: string): Markup {
  return markup`<form class="search" method="get" action="${path}" role="search">
        <label for="q">Search by role or place</label>
        <div class="search-row">
          <input class="input" id="q" name="q" type="search" value="${search}" maxlength="100" autocomplete="off" spellcheck="false">
          <button class="button" type="submit">Search</button>
        </div>
      </form>`;
}

function renderCount(path: string, search: string, shown: number, total: number): Markup {
  if (shown === 0) {
    return markup`<h2>Nobody matches your search</h2>
      <p>None of the ${total} people has “${search}” in their role or place.</p>
      <p><a href="${path}">Clear search</a></p>`;
  }
  return markup`<p>${shown} of ${total} people match “${search}”. <a href="${path}">Clear search</a></p>`;
}

function renderPeople(path: string, people: readonly DemonstrationPerson[]): Markup {
  const groups = [...new Set(people.map(({ group }) => group))];
  return markup`<form method="post" action="${path}">
        ${groups.map((group, index) =>
          renderGroup(
            group,
            index,
            people.filter((person) => person.group === group),
          ),
        )}
      </form>`;
}

function renderGroup(group: string, index: number, people: readonly DemonstrationPerson[]): Markup {
  const id = `group-${index}`;
  return markup`<section class="group" aria-labelledby="${id}">
          <h2 id="${id}">${group}</h2>
          <ul class="people">
            ${people.map(({ subject, name }) => {
              return markup`<li><button class="person" type="submit" name="subject" value="${subject}">${name}
                <span class="subject">${subject}</span></button></li>`;
            })}
          </ul>
        </section>`;
}
