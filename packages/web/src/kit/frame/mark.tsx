/** The mark of the product: four panels, one open. */
export function Mark() {
  return (
    <svg className="app-header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path fill="currentColor" d="M0 0h15v15H0zM0 17h15v15H0zM17 17h15v15H17z" />
      <path fill="none" stroke="currentColor" strokeWidth="2" d="M18 1h13v13H18z" />
    </svg>
  );
}
