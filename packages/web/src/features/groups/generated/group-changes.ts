/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** A new group of a board or joint body. */
export type AddGroupInput = {
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** The post that chairs it, never a name; a seat on it that chairs goes first. */
  chairPost?: string | null | undefined;
  /** How often it meets, such as `Every two months`. */
  frequency?: string | null | undefined;
  /** First day. */
  from: string;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** What kind of group it is. */
  kind: GroupKind;
  /** Its name; another group of the body may have it on other days. */
  name: string;
  /** What else is to be said of it. */
  note?: string | null | undefined;
  /** What it is there for, in a sentence or two. */
  purpose?: string | null | undefined;
  /** Its quorum; a list of agencies takes the place of the one before. */
  quorum?: QuorumInput | null | undefined;
  /** The group of the same body that it reports to, from its first day. */
  reportsTo?: string | number | null | undefined;
  /** Last day; a task and finish group has one. */
  until?: string | null | undefined;
};

/** What of a group is to be different; what is left out stays. */
export type ChangeGroupInput = {
  /** The post that chairs it, never a name; a seat on it that chairs goes first. */
  chairPost?: string | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** How often it meets, such as `Every two months`. */
  frequency?: string | null | undefined;
  /** First day; what it reported to from its first day on moves with it. */
  from?: string | null | undefined;
  /** Whether it began on its first day; where it is left out, another first day is known to be the first. */
  fromKnown?: boolean | null | undefined;
  /** The group. */
  id: string | number;
  /** What kind of group it is. */
  kind?: GroupKind | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** What else is to be said of it. */
  note?: string | null | undefined;
  /** What it is there for, in a sentence or two. */
  purpose?: string | null | undefined;
  /** Its quorum; a list of agencies takes the place of the one before. */
  quorum?: QuorumInput | null | undefined;
  /** Last day; null takes the end away. */
  until?: string | null | undefined;
};

/** What kind of group it is. */
export type GroupKind =
  /** The board itself, with all its members. */
  | 'BOARD'
  /** A smaller group that runs the board between its meetings. */
  | 'EXECUTIVE'
  /** A group of several boards, owned by their joint body. */
  | 'JOINT'
  /** A panel for reviews, such as a serious case review or a rapid review. */
  | 'PANEL'
  /** The three statutory partners: local authority, police, health. */
  | 'STATUTORY_PARTNERS'
  /** A standing group with a part of the board’s work. */
  | 'SUB_GROUP'
  /** A group for one piece of work, with an end. */
  | 'TASK_AND_FINISH';

/** That a group took over from another, as it was last seen. */
export type GroupSuccessionVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The succession. */
  id: string | number;
};

/** A group, as it was last seen. */
export type GroupVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The group. */
  id: string | number;
};

/** To what group of its body a group reports from a day on. */
export type MoveGroupInput = {
  /** First day. What it reports to until then ends the day before; what would begin on that day or later is replaced. */
  from: string;
  /** The group. */
  id: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The group of the same body that it reports to then; null where to none. */
  reportsTo?: string | number | null | undefined;
};

/** What must be there for a meeting to decide: of the kind that is said, and nothing else. */
export type QuorumInput = {
  /** Of `AGENCIES`: each of these, by its id, its slug, or its ODS code or URN. */
  agencies?: Array<string | number> | null | undefined;
  /** What it asks for. */
  kind: QuorumKind;
  /** Of `NUMBER`: so many seats. */
  number?: number | null | undefined;
  /** Of `SHARE`: a share of the seats that vote, in percent, to two decimals. */
  share?: string | null | undefined;
};

/** What must be there for a meeting to decide. */
export type QuorumKind =
  /** Each of the named agencies. */
  | 'AGENCIES'
  /** So many seats. */
  | 'NUMBER'
  /** A share of the seats that vote, in percent. */
  | 'SHARE';

/** That a group reports to another board or joint body of the region. */
export type ReportToBodyInput = {
  /** First day. */
  from: string;
  /** The group. */
  group: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The board or joint body: its id, or its slug. */
  to: string | number;
  /** Last day; left out while no end is set. */
  until?: string | null | undefined;
};

/** A line of reporting, as it was last seen. */
export type ReportingLineVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The line of reporting. */
  id: string | number;
};

/** The next version of a group’s terms of reference. */
export type SetTermsOfReferenceInput = {
  /** When they were agreed. */
  agreedOn: string;
  /** The group. */
  group: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** When they are to be looked at again. */
  reviewOn?: string | null | undefined;
  /** The terms, as plain paragraphs. */
  text: string;
};

/** Which groups took over from which, and when: a merger of several predecessors, a split into several successors. Each successor took over from each predecessor. */
export type SucceedGroupInput = {
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** First day of what took over. */
  from: string;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The groups that were there before; one without an end ends the day before. */
  predecessors: Array<string | number>;
  /** The groups that took over, which are there on that day. */
  successors: Array<string | number>;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type AddGroupMutationVariables = Exact<{
  input: AddGroupInput;
}>;


export type AddGroupMutation = { addGroup: { group: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeGroupMutationVariables = Exact<{
  input: ChangeGroupInput;
}>;


export type ChangeGroupMutation = { changeGroup: { group: { id: string, version: number, kind: GroupKind, name: string, purpose: string | null, frequency: string | null, chairPostStated: string | null, note: string | null, source: string | null, from: string, fromKnown: boolean, until: string | null, quorum: { kind: QuorumKind, number: number | null, share: string | null, agencies: Array<{ id: string, name: string }> | null } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, kind: GroupKind, name: string, purpose: string | null, frequency: string | null, chairPostStated: string | null, note: string | null, source: string | null, from: string, fromKnown: boolean, until: string | null, quorum: { kind: QuorumKind, number: number | null, share: string | null, agencies: Array<{ id: string, name: string }> | null } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveGroupMutationVariables = Exact<{
  input: GroupVersionInput;
}>;


export type RemoveGroupMutation = { removeGroup: { group: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, kind: GroupKind, name: string, purpose: string | null, frequency: string | null, chairPostStated: string | null, note: string | null, source: string | null, from: string, fromKnown: boolean, until: string | null, quorum: { kind: QuorumKind, number: number | null, share: string | null, agencies: Array<{ id: string, name: string }> | null } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreGroupMutationVariables = Exact<{
  input: GroupVersionInput;
}>;


export type RestoreGroupMutation = { restoreGroup: { group: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type MoveGroupMutationVariables = Exact<{
  input: MoveGroupInput;
}>;


export type MoveGroupMutation = { moveGroup: { group: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ReportToBodyMutationVariables = Exact<{
  input: ReportToBodyInput;
}>;


export type ReportToBodyMutation = { reportToBody: { reportingLine: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveReportingLineMutationVariables = Exact<{
  input: ReportingLineVersionInput;
}>;


export type RemoveReportingLineMutation = { removeReportingLine: { reportingLine: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, from: string, fromKnown: boolean, until: string | null, parent: { id: string, name: string } | null, parentBody:
          | { id: string, name: string }
          | { id: string, name: string }
         | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreReportingLineMutationVariables = Exact<{
  input: ReportingLineVersionInput;
}>;


export type RestoreReportingLineMutation = { restoreReportingLine: { reportingLine: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type SetTermsOfReferenceMutationVariables = Exact<{
  input: SetTermsOfReferenceInput;
}>;


export type SetTermsOfReferenceMutation = { setTermsOfReference: { termsOfReference: { id: string, number: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type SucceedGroupMutationVariables = Exact<{
  input: SucceedGroupInput;
}>;


export type SucceedGroupMutation = { succeedGroup: { group: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveGroupSuccessionMutationVariables = Exact<{
  input: GroupSuccessionVersionInput;
}>;


export type RemoveGroupSuccessionMutation = { removeGroupSuccession: { succession: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, from: string, predecessor: { id: string, name: string }, successor: { id: string, name: string } } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreGroupSuccessionMutationVariables = Exact<{
  input: GroupSuccessionVersionInput;
}>;


export type RestoreGroupSuccessionMutation = { restoreGroupSuccession: { succession: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const AddGroupDocument = `mutation AddGroup($input: AddGroupInput!) {
  addGroup(input: $input) {
    group {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<AddGroupMutation, AddGroupMutationVariables>;
export const ChangeGroupDocument = `mutation ChangeGroup($input: ChangeGroupInput!) {
  changeGroup(input: $input) {
    group {
      ...GroupParts
    }
    conflict {
      current {
        ...GroupParts
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
fragment GroupParts on Group {
  id
  version
  kind
  name
  purpose
  frequency
  chairPostStated
  note
  source
  from
  fromKnown
  until
  quorum {
    kind
    number
    share
    agencies {
      id
      name
    }
  }
}` as unknown as TextDocument<ChangeGroupMutation, ChangeGroupMutationVariables>;
export const RemoveGroupDocument = `mutation RemoveGroup($input: GroupVersionInput!) {
  removeGroup(input: $input) {
    group {
      id
      version
    }
    conflict {
      current {
        ...GroupParts
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
fragment GroupParts on Group {
  id
  version
  kind
  name
  purpose
  frequency
  chairPostStated
  note
  source
  from
  fromKnown
  until
  quorum {
    kind
    number
    share
    agencies {
      id
      name
    }
  }
}` as unknown as TextDocument<RemoveGroupMutation, RemoveGroupMutationVariables>;
export const RestoreGroupDocument = `mutation RestoreGroup($input: GroupVersionInput!) {
  restoreGroup(input: $input) {
    group {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreGroupMutation, RestoreGroupMutationVariables>;
export const MoveGroupDocument = `mutation MoveGroup($input: MoveGroupInput!) {
  moveGroup(input: $input) {
    group {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<MoveGroupMutation, MoveGroupMutationVariables>;
export const ReportToBodyDocument = `mutation ReportToBody($input: ReportToBodyInput!) {
  reportToBody(input: $input) {
    reportingLine {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<ReportToBodyMutation, ReportToBodyMutationVariables>;
export const RemoveReportingLineDocument = `mutation RemoveReportingLine($input: ReportingLineVersionInput!) {
  removeReportingLine(input: $input) {
    reportingLine {
      id
      version
    }
    conflict {
      current {
        ...GroupLineParts
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
fragment GroupLineParts on ReportingLine {
  id
  version
  from
  fromKnown
  until
  parent {
    id
    name
  }
  parentBody {
    id
    name
  }
}` as unknown as TextDocument<RemoveReportingLineMutation, RemoveReportingLineMutationVariables>;
export const RestoreReportingLineDocument = `mutation RestoreReportingLine($input: ReportingLineVersionInput!) {
  restoreReportingLine(input: $input) {
    reportingLine {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreReportingLineMutation, RestoreReportingLineMutationVariables>;
export const SetTermsOfReferenceDocument = `mutation SetTermsOfReference($input: SetTermsOfReferenceInput!) {
  setTermsOfReference(input: $input) {
    termsOfReference {
      id
      number
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<SetTermsOfReferenceMutation, SetTermsOfReferenceMutationVariables>;
export const SucceedGroupDocument = `mutation SucceedGroup($input: SucceedGroupInput!) {
  succeedGroup(input: $input) {
    group {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<SucceedGroupMutation, SucceedGroupMutationVariables>;
export const RemoveGroupSuccessionDocument = `mutation RemoveGroupSuccession($input: GroupSuccessionVersionInput!) {
  removeGroupSuccession(input: $input) {
    succession {
      id
      version
    }
    conflict {
      current {
        ...GroupSuccessionParts
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
fragment GroupSuccessionParts on GroupSuccession {
  id
  version
  from
  predecessor {
    id
    name
  }
  successor {
    id
    name
  }
}` as unknown as TextDocument<RemoveGroupSuccessionMutation, RemoveGroupSuccessionMutationVariables>;
export const RestoreGroupSuccessionDocument = `mutation RestoreGroupSuccession($input: GroupSuccessionVersionInput!) {
  restoreGroupSuccession(input: $input) {
    succession {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreGroupSuccessionMutation, RestoreGroupSuccessionMutationVariables>;