/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** By how much the balance of a closed year is other than its lines say, since when and why. */
export type AddAdjustmentInput = {
  /** What it adds to the balance; below zero where it takes from it. Never `0.00`. */
  amount: string;
  /** The budget of the closed year. */
  budget: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The day on which it is made: after the year’s last, and not to come. */
  on: string;
  /** Why, in up to 500 characters. */
  reason: string;
};

/** Whether a year may still be changed. */
export type BudgetStatus =
  /** Its closing reserve is the next year’s opening one; it changes by dated adjustments alone. */
  | 'CLOSED'
  /** Its lines may be changed. */
  | 'OPEN';

/** A budget, as it was last seen. */
export type BudgetVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The budget. */
  id: string | number;
};

/** Which body opens its budget for which year. */
export type OpenBudgetInput = {
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The year, from `1990-91` to two years ahead of today’s. */
  year: string;
};

/** Which body publishes its money for which year. */
export type PublishBudgetInput = {
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The year, open or closed. */
  year: string;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

/** Which publication is withdrawn, as it was last seen. */
export type WithdrawBudgetInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The publication. */
  id: string | number;
};

export type OpenBudgetMutationVariables = Exact<{
  input: OpenBudgetInput;
}>;


export type OpenBudgetMutation = { openBudget: { budget: { id: string, version: number, year: string, status: BudgetStatus } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveBudgetMutationVariables = Exact<{
  input: BudgetVersionInput;
}>;


export type RemoveBudgetMutation = { removeBudget: { budget: { id: string, version: number, year: string, status: BudgetStatus } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, year: string, status: BudgetStatus } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreBudgetMutationVariables = Exact<{
  input: BudgetVersionInput;
}>;


export type RestoreBudgetMutation = { restoreBudget: { budget: { id: string, version: number, year: string, status: BudgetStatus } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type CloseBudgetMutationVariables = Exact<{
  input: BudgetVersionInput;
}>;


export type CloseBudgetMutation = { closeBudget: { budget: { id: string, version: number, year: string, status: BudgetStatus } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, year: string, status: BudgetStatus } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type AddAdjustmentMutationVariables = Exact<{
  input: AddAdjustmentInput;
}>;


export type AddAdjustmentMutation = { addAdjustment: { adjustment: { id: string, year: string } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type PublishBudgetMutationVariables = Exact<{
  input: PublishBudgetInput;
}>;


export type PublishBudgetMutation = { publishBudget: { publication: { id: string, version: number, year: string, publishedAt: string | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type WithdrawBudgetMutationVariables = Exact<{
  input: WithdrawBudgetInput;
}>;


export type WithdrawBudgetMutation = { withdrawBudget: { publication: { id: string, version: number, year: string, publishedAt: string | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, year: string, publishedAt: string | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type BudgetPartsFragment = { id: string, version: number, year: string, status: BudgetStatus };

export type BudgetPublicationPartsFragment = { id: string, version: number, year: string, publishedAt: string | null };

export const OpenBudgetDocument = `mutation OpenBudget($input: OpenBudgetInput!) {
  openBudget(input: $input) {
    budget {
      ...BudgetParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment BudgetParts on Budget {
  id
  version
  year
  status
}` as unknown as TextDocument<OpenBudgetMutation, OpenBudgetMutationVariables>;
export const RemoveBudgetDocument = `mutation RemoveBudget($input: BudgetVersionInput!) {
  removeBudget(input: $input) {
    budget {
      ...BudgetParts
    }
    conflict {
      current {
        ...BudgetParts
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
fragment BudgetParts on Budget {
  id
  version
  year
  status
}` as unknown as TextDocument<RemoveBudgetMutation, RemoveBudgetMutationVariables>;
export const RestoreBudgetDocument = `mutation RestoreBudget($input: BudgetVersionInput!) {
  restoreBudget(input: $input) {
    budget {
      ...BudgetParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment BudgetParts on Budget {
  id
  version
  year
  status
}` as unknown as TextDocument<RestoreBudgetMutation, RestoreBudgetMutationVariables>;
export const CloseBudgetDocument = `mutation CloseBudget($input: BudgetVersionInput!) {
  closeBudget(input: $input) {
    budget {
      ...BudgetParts
    }
    conflict {
      current {
        ...BudgetParts
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
fragment BudgetParts on Budget {
  id
  version
  year
  status
}` as unknown as TextDocument<CloseBudgetMutation, CloseBudgetMutationVariables>;
export const AddAdjustmentDocument = `mutation AddAdjustment($input: AddAdjustmentInput!) {
  addAdjustment(input: $input) {
    adjustment {
      id
      year
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<AddAdjustmentMutation, AddAdjustmentMutationVariables>;
export const PublishBudgetDocument = `mutation PublishBudget($input: PublishBudgetInput!) {
  publishBudget(input: $input) {
    publication {
      ...BudgetPublicationParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment BudgetPublicationParts on BudgetPublication {
  id
  version
  year
  publishedAt
}` as unknown as TextDocument<PublishBudgetMutation, PublishBudgetMutationVariables>;
export const WithdrawBudgetDocument = `mutation WithdrawBudget($input: WithdrawBudgetInput!) {
  withdrawBudget(input: $input) {
    publication {
      ...BudgetPublicationParts
    }
    conflict {
      current {
        ...BudgetPublicationParts
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
fragment BudgetPublicationParts on BudgetPublication {
  id
  version
  year
  publishedAt
}` as unknown as TextDocument<WithdrawBudgetMutation, WithdrawBudgetMutationVariables>;