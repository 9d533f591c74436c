/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** A new contribution: of an agency, of a group of payers, or of a payer as printed. */
export type AddContributionInput = {
  /** The agency that pays: its id, its slug, or its ODS code or URN. It is a partner on some day of the year. */
  agency?: string | number | null | undefined;
  /** What is paid in the year, £0.00 or more; left out where it is not known, and of what is in kind. */
  amount?: string | null | undefined;
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** The day by which it is to be paid. */
  due?: string | null | undefined;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** Whether it is paid in money. */
  kind: ContributionKind;
  /** What there is to say about it. */
  note?: string | null | undefined;
  /** The payer as the body writes it; left out, the name of the agency or the group. Given alone, a name as printed: the agency or group that it is mapped to, if it is. */
  payer?: string | null | undefined;
  /** The group of payers, such as `Primary schools`. */
  payerGroup?: string | null | undefined;
  /** How it stands. */
  status: ContributionStatus;
  /** Since when; today in London where it is left out. */
  statusOn?: string | null | undefined;
  /** Of what is in kind: what it is worth. It enters no total. */
  worth?: string | null | undefined;
  /** The year that it is for; it is open. */
  year: string;
};

/** An invoice that was sent for a contribution. */
export type AddInvoiceInput = {
  /** How much is invoiced, more than £0.00. */
  amount: string;
  /** The contribution. */
  contribution: string | number;
  /** The day by which it is to be paid. A contribution that has none takes it over. */
  due?: string | null | undefined;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The day of the invoice, today or before. */
  on: string;
  /** The number of the invoice. */
  reference?: string | null | undefined;
};

/** Money that came of a contribution. */
export type AddReceiptInput = {
  /** How much came: more than £0.00, and no more than is still to come. */
  amount: string;
  /** The contribution. */
  contribution: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The day on which it came, today or before. */
  on: string;
  /** The number of the payment. */
  reference?: string | null | undefined;
};

/** What of a contribution is to be different; what is left out stays. */
export type ChangeContributionInput = {
  /** The agency that a printed name stands for: its id, its slug, or its ODS code or URN. */
  agency?: string | number | null | undefined;
  /** What is paid in the year; null where it is not known. Its history keeps each amount. */
  amount?: string | null | undefined;
  /** The day by which it is to be paid; null takes it away. */
  due?: string | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The contribution. */
  id: string | number;
  /** What there is to say about it; null takes it away. */
  note?: string | null | undefined;
  /** The payer, as the body writes it. */
  payer?: string | null | undefined;
  /** Of what is in kind: what it is worth. */
  worth?: string | null | undefined;
};

/** What happened to a contribution. */
export type ContributionEventKind =
  /** An invoice was sent. */
  | 'INVOICE'
  /** Money came. */
  | 'RECEIPT'
  /** From this day on it stood so. */
  | 'STATUS';

/** An invoice or a receipt, as it was last seen. */
export type ContributionEventVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The invoice or receipt. */
  id: string | number;
};

/** Whether a contribution is paid in money. */
export type ContributionKind =
  /** Given as work, rooms or things; what that is worth may be stated, and enters no total. */
  | 'IN_KIND'
  /** Paid in money. */
  | 'MONEY';

/** A remark, as it was last seen. */
export type ContributionRemarkVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The remark. */
  id: string | number;
};

/** How a contribution stands. */
export type ContributionStatus =
  /** The payer has agreed to it in principle. */
  | 'AGREED'
  /** The payer has confirmed the amount. */
  | 'CONFIRMED'
  /** All of it has come. */
  | 'RECEIVED'
  /** The board has asked for it. */
  | 'REQUESTED'
  /** The payer has yet to say, or to say how much. */
  | 'TO_BE_CONFIRMED';

/** A contribution, as it was last seen. */
export type ContributionVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The contribution. */
  id: string | number;
};

/** What is said about a contribution. */
export type RemarkOnContributionInput = {
  /** The contribution. */
  contribution: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The remark, 1 to 1,000 characters. The board’s people and the agency that pays read it, nobody else. */
  text: string;
};

/** How a contribution stands from a day on. */
export type SetContributionStatusInput = {
  /** How much it is then; left out where that stays. What is confirmed or received has an amount. */
  amount?: string | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The contribution. */
  id: string | number;
  /** Since when: today or before, and not before the status that it has. */
  on: string;
  /** How it stands. */
  status: ContributionStatus;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type AddContributionMutationVariables = Exact<{
  input: AddContributionInput;
}>;


export type AddContributionMutation = { addContribution: { contribution: { version: number, printedShare: string | null, note: string | null, source: string | null, section: string | null, changedBy: string, changedAt: string, id: string, year: string, payer: string, payerGroup: string | null, kind: ContributionKind, status: ContributionStatus, statusOn: string | null, amount: string | null, worth: string | null, received: string, owing: string | null, owingSince: string | null, due: string | null, agency: { id: string, slug: string, name: string } | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeContributionMutationVariables = Exact<{
  input: ChangeContributionInput;
}>;


export type ChangeContributionMutation = { changeContribution: { contribution: { version: number, printedShare: string | null, note: string | null, source: string | null, section: string | null, changedBy: string, changedAt: string, id: string, year: string, payer: string, payerGroup: string | null, kind: ContributionKind, status: ContributionStatus, statusOn: string | null, amount: string | null, worth: string | null, received: string, owing: string | null, owingSince: string | null, due: string | null, agency: { id: string, slug: string, name: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { version: number, printedShare: string | null, note: string | null, source: string | null, section: string | null, changedBy: string, changedAt: string, id: string, year: string, payer: string, payerGroup: string | null, kind: ContributionKind, status: ContributionStatus, statusOn: string | null, amount: string | null, worth: string | null, received: string, owing: string | null, owingSince: string | null, due: string | null, agency: { id: string, slug: string, name: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type SetContributionStatusMutationVariables = Exact<{
  input: SetContributionStatusInput;
}>;


export type SetContributionStatusMutation = { setContributionStatus: { contribution: { version: number, printedShare: string | null, note: string | null, source: string | null, section: string | null, changedBy: string, changedAt: string, id: string, year: string, payer: string, payerGroup: string | null, kind: ContributionKind, status: ContributionStatus, statusOn: string | null, amount: string | null, worth: string | null, received: string, owing: string | null, owingSince: string | null, due: string | null, agency: { id: string, slug: string, name: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { version: number, printedShare: string | null, note: string | null, source: string | null, section: string | null, changedBy: string, changedAt: string, id: string, year: string, payer: string, payerGroup: string | null, kind: ContributionKind, status: ContributionStatus, statusOn: string | null, amount: string | null, worth: string | null, received: string, owing: string | null, owingSince: string | null, due: string | null, agency: { id: string, slug: string, name: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveContributionMutationVariables = Exact<{
  input: ContributionVersionInput;
}>;


export type RemoveContributionMutation = { removeContribution: { contribution: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { version: number, printedShare: string | null, note: string | null, source: string | null, section: string | null, changedBy: string, changedAt: string, id: string, year: string, payer: string, payerGroup: string | null, kind: ContributionKind, status: ContributionStatus, statusOn: string | null, amount: string | null, worth: string | null, received: string, owing: string | null, owingSince: string | null, due: string | null, agency: { id: string, slug: string, name: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreContributionMutationVariables = Exact<{
  input: ContributionVersionInput;
}>;


export type RestoreContributionMutation = { restoreContribution: { contribution: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type AddInvoiceMutationVariables = Exact<{
  input: AddInvoiceInput;
}>;


export type AddInvoiceMutation = { addInvoice: { event: { id: string, version: number, contribution: { due: string | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type AddReceiptMutationVariables = Exact<{
  input: AddReceiptInput;
}>;


export type AddReceiptMutation = { addReceipt: { event: { id: string, version: number, contribution: { status: ContributionStatus } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveContributionEventMutationVariables = Exact<{
  input: ContributionEventVersionInput;
}>;


export type RemoveContributionEventMutation = { removeContributionEvent: { event: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, kind: ContributionEventKind, on: string, status: ContributionStatus | null, amount: string | null, due: string | null, reference: string | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreContributionEventMutationVariables = Exact<{
  input: ContributionEventVersionInput;
}>;


export type RestoreContributionEventMutation = { restoreContributionEvent: { event: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemarkOnContributionMutationVariables = Exact<{
  input: RemarkOnContributionInput;
}>;


export type RemarkOnContributionMutation = { remarkOnContribution: { remark: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveRemarkMutationVariables = Exact<{
  input: ContributionRemarkVersionInput;
}>;


export type RemoveRemarkMutation = { removeRemark: { remark: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, on: string, text: string, changedBy: string } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreRemarkMutationVariables = Exact<{
  input: ContributionRemarkVersionInput;
}>;


export type RestoreRemarkMutation = { restoreRemark: { remark: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const AddContributionDocument = `mutation AddContribution($input: AddContributionInput!) {
  addContribution(input: $input) {
    contribution {
      ...ContributionParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment ContributionParts on Contribution {
  ...ContributionRow
  version
  printedShare
  note
  source
  section
  changedBy
  changedAt
}
fragment ContributionRow on Contribution {
  id
  year
  payer
  payerGroup
  kind
  status
  statusOn
  amount
  worth
  received
  owing
  owingSince
  due
  agency {
    id
    slug
    name
  }
}` as unknown as TextDocument<AddContributionMutation, AddContributionMutationVariables>;
export const ChangeContributionDocument = `mutation ChangeContribution($input: ChangeContributionInput!) {
  changeContribution(input: $input) {
    contribution {
      ...ContributionParts
    }
    conflict {
      current {
        ...ContributionParts
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
fragment ContributionParts on Contribution {
  ...ContributionRow
  version
  printedShare
  note
  source
  section
  changedBy
  changedAt
}
fragment ContributionRow on Contribution {
  id
  year
  payer
  payerGroup
  kind
  status
  statusOn
  amount
  worth
  received
  owing
  owingSince
  due
  agency {
    id
    slug
    name
  }
}` as unknown as TextDocument<ChangeContributionMutation, ChangeContributionMutationVariables>;
export const SetContributionStatusDocument = `mutation SetContributionStatus($input: SetContributionStatusInput!) {
  setContributionStatus(input: $input) {
    contribution {
      ...ContributionParts
    }
    conflict {
      current {
        ...ContributionParts
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
fragment ContributionParts on Contribution {
  ...ContributionRow
  version
  printedShare
  note
  source
  section
  changedBy
  changedAt
}
fragment ContributionRow on Contribution {
  id
  year
  payer
  payerGroup
  kind
  status
  statusOn
  amount
  worth
  received
  owing
  owingSince
  due
  agency {
    id
    slug
    name
  }
}` as unknown as TextDocument<SetContributionStatusMutation, SetContributionStatusMutationVariables>;
export const RemoveContributionDocument = `mutation RemoveContribution($input: ContributionVersionInput!) {
  removeContribution(input: $input) {
    contribution {
      id
      version
    }
    conflict {
      current {
        ...ContributionParts
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
fragment ContributionParts on Contribution {
  ...ContributionRow
  version
  printedShare
  note
  source
  section
  changedBy
  changedAt
}
fragment ContributionRow on Contribution {
  id
  year
  payer
  payerGroup
  kind
  status
  statusOn
  amount
  worth
  received
  owing
  owingSince
  due
  agency {
    id
    slug
    name
  }
}` as unknown as TextDocument<RemoveContributionMutation, RemoveContributionMutationVariables>;
export const RestoreContributionDocument = `mutation RestoreContribution($input: ContributionVersionInput!) {
  restoreContribution(input: $input) {
    contribution {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreContributionMutation, RestoreContributionMutationVariables>;
export const AddInvoiceDocument = `mutation AddInvoice($input: AddInvoiceInput!) {
  addInvoice(input: $input) {
    event {
      id
      version
      contribution {
        due
      }
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<AddInvoiceMutation, AddInvoiceMutationVariables>;
export const AddReceiptDocument = `mutation AddReceipt($input: AddReceiptInput!) {
  addReceipt(input: $input) {
    event {
      id
      version
      contribution {
        status
      }
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<AddReceiptMutation, AddReceiptMutationVariables>;
export const RemoveContributionEventDocument = `mutation RemoveContributionEvent($input: ContributionEventVersionInput!) {
  removeContributionEvent(input: $input) {
    event {
      id
      version
    }
    conflict {
      current {
        ...ContributionEventParts
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
fragment ContributionEventParts on ContributionEvent {
  id
  version
  kind
  on
  status
  amount
  due
  reference
}` as unknown as TextDocument<RemoveContributionEventMutation, RemoveContributionEventMutationVariables>;
export const RestoreContributionEventDocument = `mutation RestoreContributionEvent($input: ContributionEventVersionInput!) {
  restoreContributionEvent(input: $input) {
    event {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreContributionEventMutation, RestoreContributionEventMutationVariables>;
export const RemarkOnContributionDocument = `mutation RemarkOnContribution($input: RemarkOnContributionInput!) {
  remarkOnContribution(input: $input) {
    remark {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RemarkOnContributionMutation, RemarkOnContributionMutationVariables>;
export const RemoveRemarkDocument = `mutation RemoveRemark($input: ContributionRemarkVersionInput!) {
  removeRemark(input: $input) {
    remark {
      id
      version
    }
    conflict {
      current {
        ...ContributionRemarkParts
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
fragment ContributionRemarkParts on ContributionRemark {
  id
  version
  on
  text
  changedBy
}` as unknown as TextDocument<RemoveRemarkMutation, RemoveRemarkMutationVariables>;
export const RestoreRemarkDocument = `mutation RestoreRemark($input: ContributionRemarkVersionInput!) {
  restoreRemark(input: $input) {
    remark {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreRemarkMutation, RestoreRemarkMutationVariables>;