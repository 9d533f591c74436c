const links = [
  { href: "/help", text: "Help" },
  { href: "/accessibility", text: "Accessibility statement" },
  { href: "/privacy", text: "Privacy" },
  { href: "/developers", text: "For developers" },
] as const;

/** The end of every page. */
export function Footer() {
  return (
    <footer className="app-footer">
      <div className="govuk-width-container">
        <ul className="app-footer__list">
          {links.map(({ href, text }) => (
            <li key={href}>
              <a className="app-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <p>Figures from published reports are shown as printed, with their source.</p>
      </div>
    </footer>
  );
}
