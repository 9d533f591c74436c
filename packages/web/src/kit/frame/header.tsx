import type { FormEvent } from "react";
import { useNavigate } from "react-router";
import { formText } from "../../ui/form-text";
import { GenericHeader } from "../../ui/generic-header";
import { Mark } from "./mark";

export interface HeaderProps {
  /** Where a search leads; without it, nobody is signed in, and there is nothing to search. */
  readonly searchHref?: string | undefined;
  readonly signedIn: boolean;
}

/** The top of every page: the product's name, the search of its indicators, the way to the account. */
export function Header({ searchHref, signedIn }: HeaderProps) {
  const navigate = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = formText(new FormData(event.currentTarget), "search");
    void navigate(
      words && searchHref ? `${searchHref}?${new URLSearchParams({ search: words })}` : (searchHref ?? "/"),
    );
  };
  return (
    <div className="app-header">
      <div className="app-header__container govuk-width-container">
        <GenericHeader href="/">
          <Mark /> Panboard
        </GenericHeader>
        {searchHref ? (
          <search className="app-header__search">
            <form className="app-header__search" onSubmit={search}>
              <label className="govuk-visually-hidden" htmlFor="header-search">
                Search indicators
              </label>
              <input
                className="app-header__search-input"
                id="header-search"
                name="search"
                type="search"
                placeholder="Search indicators"
              />
              <button className="app-header__search-button" type="submit">
                Search
              </button>
            </form>
          </search>
        ) : null}
        {signedIn ? (
          <a className="app-header__account" href="/account">
            Account
          </a>
        ) : null}
      </div>
    </div>
  );
}
