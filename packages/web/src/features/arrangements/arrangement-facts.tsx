import { SideBlock } from "../../ui/side-block";
import { daysInWords, editionInWords, kindInWords, partnerInWords } from "./arrangement-words";
import { type BoardOn, useArrangement } from "./use-arrangement";

/** What a board was on the day that its page is about: its days, its guidance, its partners, and where that is taken from. */
export function ArrangementFacts(props: BoardOn) {
  const arrangement = useArrangement(props);
  if (!arrangement) return null;
  const { document, partners, source } = arrangement;
  const edition = editionInWords(arrangement);
  return (
    <SideBlock title="Arrangement">
      <p>
        {kindInWords(arrangement)}
        <br />
        {daysInWords(arrangement)}
        {edition ? (
          <>
            <br />
            {edition}
          </>
        ) : null}
      </p>
      {partners.length > 0 ? (
        <ul className="govuk-list">
          {partners.map((partner) => (
            <li key={`${partner.function} ${partner.agency.name}`}>{partnerInWords(partner)}</li>
          ))}
        </ul>
      ) : null}
      {document ? (
        <p>
          <a href={document.url} rel="noreferrer">
            {document.title}
          </a>
        </p>
      ) : null}
      {source ? <p className="app-note">Source: {source}</p> : null}
      <p className="app-screen-only">
        <a href={`/boards/${props.board.slug}/arrangement`}>What the board is and was</a>
      </p>
    </SideBlock>
  );
}
