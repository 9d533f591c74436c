/** Says on every page of a demonstration what is published and what is invented. */
export function DemonstrationBanner() {
  return (
    <div className="app-demonstration" role="region" aria-label="Demonstration">
      <div className="govuk-width-container">
        <p>
          <strong>Demonstration.</strong> Cheshire shows published figures; Exampleshire is invented.
        </p>
      </div>
    </div>
  );
}
