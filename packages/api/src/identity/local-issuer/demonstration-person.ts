/** A role that can be signed in as in demonstration mode; never a real person. */
export interface DemonstrationPerson {
  /** Subject of the tokens, for example "business-manager@cheshire-east". */
  readonly subject: string;
  /** Shown in the list and as the `name` claim, for example "Business manager, Cheshire East". */
  readonly name: string;
  /** Heading in the list, for example "Cheshire: Cheshire East". */
  readonly group: string;
}
