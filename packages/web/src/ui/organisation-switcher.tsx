export interface OrganisationSwitcherProps {
  /** What the person is there, "Business manager". */
  readonly role: string;
  readonly organisation: string;
  /** Where to change; absent when there is nothing to change to. */
  readonly changeHref?: string | undefined;
  readonly changeText: string;
}

/** In which capacity and for whom the person is at work. */
export function OrganisationSwitcher({ role, organisation, changeHref, changeText }: OrganisationSwitcherProps) {
  return (
    <div className="moj-organisation-switcher">
      <div className="govuk-width-container">
        <div className="moj-organisation-switcher__container">
          <p className="moj-organisation-switcher__heading">
            {role}, <strong>{organisation}</strong>
          </p>
          {changeHref ? (
            <a className="moj-organisation-switcher__link" href={changeHref}>
              {changeText}
            </a>
          ) : null}
        </div>
      </div>
    </div>
  );
}
