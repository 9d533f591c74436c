/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** Somebody who takes a seat: a person whom the body holds, or a new one. */
export type AddHolderInput = {
  /** Who appointed them, such as `The statutory partners`. */
  appointedBy?: string | null | undefined;
  /** When they declared that they can speak for their agency and commit it. */
  declaredOn?: string | null | undefined;
  /** Whether they stand in for whoever holds the seat. */
  deputy?: boolean;
  /** Ends whoever holds the seat by then on the day before `from`. Not of a deputy. */
  endPrevious?: boolean;
  /** First day. */
  from: string;
  /** The group that the seat is meant to be on; where it is on another, nothing is added. */
  group?: string | number | null | undefined;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** Somebody new. */
  newPerson?: NewPersonInput | null | undefined;
  /** The person; left out for a new one. */
  person?: string | number | null | undefined;
  /** The seat. */
  seat: string | number;
  /** Last day; left out while no end is set. */
  until?: string | null | undefined;
};

/** A new seat on a group: of an agency or of a constituency, of which an adviser needs neither. */
export type AddSeatInput = {
  /** Since when. */
  accountableSince?: string | null | undefined;
  /** Of a chair or vice chair: to whom they are accountable. */
  accountableTo?: string | null | undefined;
  /** The agency that it is of: its id, its slug, or its ODS code or URN. A lay member is of none. */
  agency?: string | number | null | undefined;
  /** Of a champion: what its holder speaks up for. */
  championOf?: string | null | undefined;
  /** Whom it stands for where it is of no agency. */
  constituency?: Constituency | null | undefined;
  /** First day. */
  from: string;
  /** The group. */
  group: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The post that it is for, never a person’s name. */
  post: string;
  /** What it is for. A group has one chair at a time. */
  role: SeatRole;
  /** Last day; left out while no end is set. */
  until?: string | null | undefined;
  /** Whether it votes; null where that is not stated. */
  votes?: boolean | null | undefined;
};

/** What of somebody’s time in a seat is to be different; what is left out stays. */
export type ChangeHolderInput = {
  /** Who appointed them; null takes it away. */
  appointedBy?: string | null | undefined;
  /** When they made the declaration; null takes it away. */
  declaredOn?: string | null | undefined;
  /** Whether they stand in for whoever holds the seat. */
  deputy?: boolean | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** First day. */
  from?: string | null | undefined;
  /** The holder: the id of a `SeatHolder`. */
  id: string | number;
  /** Last day; null takes the end away. */
  until?: string | null | undefined;
};

/** What of a seat is to be different; what is left out stays, null takes it away. */
export type ChangeSeatInput = {
  /** Since when. */
  accountableSince?: string | null | undefined;
  /** Of a chair or vice chair: to whom they are accountable. */
  accountableTo?: string | null | undefined;
  /** The agency that it is of: its id, its slug, or its ODS code or URN. A lay member is of none. */
  agency?: string | number | null | undefined;
  /** Of a champion: what its holder speaks up for. */
  championOf?: string | null | undefined;
  /** Whom it stands for where it is of no agency. */
  constituency?: Constituency | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** First day: from then on it is known when it began. */
  from?: string | null | undefined;
  /** The seat. */
  id: string | number;
  /** The post. */
  post?: string | null | undefined;
  /** What it is for. */
  role?: SeatRole | null | undefined;
  /** Last day; null takes the end away. */
  until?: string | null | undefined;
  /** Whether it votes; null where that is not stated. */
  votes?: boolean | null | undefined;
};

/** Whom a seat stands for that is of no agency. */
export type Constituency =
  /** Colleges of the area. */
  | 'COLLEGES'
  /** Nobody: it is independent. */
  | 'INDEPENDENT'
  /** The local community. */
  | 'LAY'
  /** Schools of the area. */
  | 'SCHOOLS'
  /** Voluntary organisations of the area, by their forum. */
  | 'VOLUNTARY_FORUM'
  /** Young people of the area. */
  | 'YOUNG_PEOPLE';

/** Somebody’s time in a seat, as it was last seen. */
export type HolderVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The holder: the id of a `SeatHolder`. */
  id: string | number;
};

/** What importing does, or would do, with a row. */
export type ImportRowStatus =
  /** It states something new. */
  | 'ADDED'
  /** It changes what was stated. */
  | 'CHANGED'
  /** It adds or changes what may be a mistake, and needs a confirmation. */
  | 'DOUBTFUL'
  /** It has a fault. */
  | 'REFUSED';

/** A file of the seats of one board or joint body, and who holds them. */
export type ImportSeatsInput = {
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** The file’s text, of 2,000,000 characters and 5,000 rows at the most: a header with group, post and any of the other columns group, post, role, votes, agency, constituency, champion_of, from, until, holder, holder_post, holder_email, holder_from, deputy, deputy_email, then one row a seat. What a column says takes the place of what is stored, an empty cell too, but for role, from and the columns of holders and deputies; a column that is not there leaves what is stored. Of the file of `/exports/seats` the heads are understood as well. */
  csv: string;
  /** Name of the file, which is put on record. */
  fileName: string;
  /** Only tells what the file would add, change, leave and refuse. */
  preview: boolean;
};

/** Somebody whom the board or joint body does not hold yet. */
export type NewPersonInput = {
  /** Their e-mail address at work. */
  email?: string | null | undefined;
  /** The name. */
  name: string;
  /** What they are at their agency. */
  post?: string | null | undefined;
};

/** What a seat is for. */
export type SeatRole =
  /** Advises the group. */
  | 'ADVISER'
  /** Chairs the group. */
  | 'CHAIR'
  /** Speaks up for a subject; `championOf` says which. */
  | 'CHAMPION'
  /** Speaks for the local community, and for no agency. */
  | 'LAY_MEMBER'
  /** Speaks for an agency or a constituency, and can commit it. */
  | 'MEMBER'
  /** Takes part and never votes, such as the lead member of the council. */
  | 'PARTICIPATING_OBSERVER'
  /** Chairs it where the chair does not. */
  | 'VICE_CHAIR'
  /** A young person who speaks for young people. */
  | 'YOUTH_AMBASSADOR';

/** A seat, as it was last seen. */
export type SeatVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The seat. */
  id: string | number;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type AddSeatMutationVariables = Exact<{
  input: AddSeatInput;
}>;


export type AddSeatMutation = { addSeat: { seat: { id: string, version: number, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, championOf: string | null, accountableTo: string | null, accountableSince: string | null, source: string | null, from: string, fromKnown: boolean, until: string | null, groupName: string, vacantSince: string | null, daysVacant: number | null, changedBy: string, changedAt: string, group: { id: string } | null, agency: { id: string, slug: string, name: string } | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeSeatMutationVariables = Exact<{
  input: ChangeSeatInput;
}>;


export type ChangeSeatMutation = { changeSeat: { seat: { id: string, version: number, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, championOf: string | null, accountableTo: string | null, accountableSince: string | null, source: string | null, from: string, fromKnown: boolean, until: string | null, groupName: string, vacantSince: string | null, daysVacant: number | null, changedBy: string, changedAt: string, group: { id: string } | null, agency: { id: string, slug: string, name: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, championOf: string | null, accountableTo: string | null, accountableSince: string | null, source: string | null, from: string, fromKnown: boolean, until: string | null, groupName: string, vacantSince: string | null, daysVacant: number | null, changedBy: string, changedAt: string, group: { id: string } | null, agency: { id: string, slug: string, name: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveSeatMutationVariables = Exact<{
  input: SeatVersionInput;
}>;


export type RemoveSeatMutation = { removeSeat: { seat: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, championOf: string | null, accountableTo: string | null, accountableSince: string | null, source: string | null, from: string, fromKnown: boolean, until: string | null, groupName: string, vacantSince: string | null, daysVacant: number | null, changedBy: string, changedAt: string, group: { id: string } | null, agency: { id: string, slug: string, name: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreSeatMutationVariables = Exact<{
  input: SeatVersionInput;
}>;


export type RestoreSeatMutation = { restoreSeat: { seat: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type AddHolderMutationVariables = Exact<{
  input: AddHolderInput;
}>;


export type AddHolderMutation = { addHolder: { holder: { id: string, version: number, deputy: boolean, appointedBy: string | null, declaredOn: string | null, from: string, until: string | null, person: { id: string, name: string | null, post: string | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeHolderMutationVariables = Exact<{
  input: ChangeHolderInput;
}>;


export type ChangeHolderMutation = { changeHolder: { holder: { id: string, version: number, deputy: boolean, appointedBy: string | null, declaredOn: string | null, from: string, until: string | null, person: { id: string, name: string | null, post: string | null } } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, deputy: boolean, appointedBy: string | null, declaredOn: string | null, from: string, until: string | null, person: { id: string, name: string | null, post: string | null } } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveHolderMutationVariables = Exact<{
  input: HolderVersionInput;
}>;


export type RemoveHolderMutation = { removeHolder: { holder: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, deputy: boolean, appointedBy: string | null, declaredOn: string | null, from: string, until: string | null, person: { id: string, name: string | null, post: string | null } } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreHolderMutationVariables = Exact<{
  input: HolderVersionInput;
}>;


export type RestoreHolderMutation = { restoreHolder: { holder: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ImportSeatsMutationVariables = Exact<{
  input: ImportSeatsInput;
}>;


export type ImportSeatsMutation = { importSeats: { imported: { committed: boolean, added: number, changed: number, unchanged: number, refused: number, newPeople: number, newHolders: number, faultCount: number, notes: Array<string>, faults: Array<{ line: number, column: string | null, message: string }>, rows: Array<{ line: number, status: ImportRowStatus, group: string, post: string, told: Array<string> }> } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const AddSeatDocument = `mutation AddSeat($input: AddSeatInput!) {
  addSeat(input: $input) {
    seat {
      ...SeatParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment SeatParts on Seat {
  id
  version
  post
  role
  votes
  constituency
  championOf
  accountableTo
  accountableSince
  source
  from
  fromKnown
  until
  groupName
  group {
    id
  }
  agency {
    id
    slug
    name
  }
  vacantSince
  daysVacant
  changedBy
  changedAt
}` as unknown as TextDocument<AddSeatMutation, AddSeatMutationVariables>;
export const ChangeSeatDocument = `mutation ChangeSeat($input: ChangeSeatInput!) {
  changeSeat(input: $input) {
    seat {
      ...SeatParts
    }
    conflict {
      current {
        ...SeatParts
      }
      changedBy
      changedAt
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment SeatParts on Seat {
  id
  version
  post
  role
  votes
  constituency
  championOf
  accountableTo
  accountableSince
  source
  from
  fromKnown
  until
  groupName
  group {
    id
  }
  agency {
    id
    slug
    name
  }
  vacantSince
  daysVacant
  changedBy
  changedAt
}` as unknown as TextDocument<ChangeSeatMutation, ChangeSeatMutationVariables>;
export const RemoveSeatDocument = `mutation RemoveSeat($input: SeatVersionInput!) {
  removeSeat(input: $input) {
    seat {
      id
      version
    }
    conflict {
      current {
        ...SeatParts
      }
      changedBy
      changedAt
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment SeatParts on Seat {
  id
  version
  post
  role
  votes
  constituency
  championOf
  accountableTo
  accountableSince
  source
  from
  fromKnown
  until
  groupName
  group {
    id
  }
  agency {
    id
    slug
    name
  }
  vacantSince
  daysVacant
  changedBy
  changedAt
}` as unknown as TextDocument<RemoveSeatMutation, RemoveSeatMutationVariables>;
export const RestoreSeatDocument = `mutation RestoreSeat($input: SeatVersionInput!) {
  restoreSeat(input: $input) {
    seat {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreSeatMutation, RestoreSeatMutationVariables>;
export const AddHolderDocument = `mutation AddHolder($input: AddHolderInput!) {
  addHolder(input: $input) {
    holder {
      ...HolderParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment HolderParts on SeatHolder {
  id
  version
  deputy
  appointedBy
  declaredOn
  from
  until
  person {
    id
    name
    post
  }
}` as unknown as TextDocument<AddHolderMutation, AddHolderMutationVariables>;
export const ChangeHolderDocument = `mutation ChangeHolder($input: ChangeHolderInput!) {
  changeHolder(input: $input) {
    holder {
      ...HolderParts
    }
    conflict {
      current {
        ...HolderParts
      }
      changedBy
      changedAt
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment HolderParts on SeatHolder {
  id
  version
  deputy
  appointedBy
  declaredOn
  from
  until
  person {
    id
    name
    post
  }
}` as unknown as TextDocument<ChangeHolderMutation, ChangeHolderMutationVariables>;
export const RemoveHolderDocument = `mutation RemoveHolder($input: HolderVersionInput!) {
  removeHolder(input: $input) {
    holder {
      id
      version
    }
    conflict {
      current {
        ...HolderParts
      }
      changedBy
      changedAt
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment HolderParts on SeatHolder {
  id
  version
  deputy
  appointedBy
  declaredOn
  from
  until
  person {
    id
    name
    post
  }
}` as unknown as TextDocument<RemoveHolderMutation, RemoveHolderMutationVariables>;
export const RestoreHolderDocument = `mutation RestoreHolder($input: HolderVersionInput!) {
  restoreHolder(input: $input) {
    holder {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreHolderMutation, RestoreHolderMutationVariables>;
export const ImportSeatsDocument = `mutation ImportSeats($input: ImportSeatsInput!) {
  importSeats(input: $input) {
    imported {
      committed
      added
      changed
      unchanged
      refused
      newPeople
      newHolders
      faultCount
      faults {
        line
        column
        message
      }
      notes
      rows {
        line
        status
        group
        post
        told
      }
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<ImportSeatsMutation, ImportSeatsMutationVariables>;