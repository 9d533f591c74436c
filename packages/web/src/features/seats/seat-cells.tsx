import { constituencyWords } from "@panboard/shared";
import type { Body } from "../../kit/viewer/viewer";
import { vacancyInWords } from "../../kit/words/seat-words";
import { personHref } from "./addresses";
import type { SeatPartsFragment, SeatRowFragment } from "./generated/seats";
import { nameInWords } from "./seat-words";

/** The region whose register has the agencies, and the body whose seats they are. */
export interface SeatPlace {
  readonly body: Body;
  readonly region: { readonly slug: string };
}

type Side = Pick<SeatPartsFragment, "constituency"> & { readonly agency: { slug: string; name: string } | null };

/** Whose seat it is: an agency, a constituency, or a word that it is not stated. */
export function SideOfSeat({ agency, constituency, region }: Side & { readonly region: { readonly slug: string } }) {
  if (agency) return <a href={`/regions/${region.slug}/agencies/${agency.slug}`}>{agency.name}</a>;
  return constituency === null ? "Not stated" : constituencyWords[constituency];
}

/** Who holds a seat; else since when it is vacant, where that is known. */
export function HeldBy({ seat, body }: { readonly seat: SeatRowFragment; readonly body: Body }) {
  const { holder, vacantSince, daysVacant } = seat;
  if (holder) return <PersonLink person={holder.person} body={body} />;
  return vacantSince === null ? "Not recorded" : vacancyInWords(vacantSince, daysVacant);
}

/** A person's name, leading to what is held of them. */
export function PersonLink({
  person: { id, name },
  body,
}: {
  readonly person: { readonly id: string; readonly name: string | null };
  readonly body: Body;
}) {
  return <a href={personHref(body, id)}>{nameInWords(name)}</a>;
}
