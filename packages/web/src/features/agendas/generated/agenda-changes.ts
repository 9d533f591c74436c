/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** A new item of an agenda. */
export type AddAgendaItemInput = {
  /** The item that it follows; null puts it first, and left out it is the last. */
  after?: string | number | null | undefined;
  /** Who reads it; left out of a new item, the board, and of one that was proposed, the group. */
  confidentiality?: Confidentiality | null | undefined;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The meeting, which is not cancelled. */
  meeting: string | number;
  /** How many minutes it is to take, 1 to 600. */
  minutes?: number | null | undefined;
  /** What there is to say about it before the meeting. */
  note?: string | null | undefined;
  /** The post that presents it, never a person’s name. */
  presenter?: string | null | undefined;
  /** What it is there for. */
  purpose: ItemPurpose;
  /** Of a restricted item: seats of the group whose holders read it besides the board’s officers. */
  readers?: Array<string | number> | null | undefined;
  /** What it is about, 1 to 200 characters. */
  title: string;
  /** Whether it is where the voice of children is heard; left out of a new one, it is not. */
  voice?: boolean | null | undefined;
};

/** On which agenda the standing items of its group are to be. */
export type AddStandingItemsInput = {
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The meeting, which is not cancelled. */
  meeting: string | number;
};

/** An item of an agenda, as it was last seen. */
export type AgendaItemVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The item. */
  id: string | number;
};

/** What of an item is to be different; what is left out stays. */
export type ChangeAgendaItemInput = {
  /** Who reads it; left out of a new item, the board, and of one that was proposed, the group. */
  confidentiality?: Confidentiality | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The item. */
  id: string | number;
  /** How many minutes it is to take, 1 to 600. */
  minutes?: number | null | undefined;
  /** What there is to say about it before the meeting; null takes it away. */
  note?: string | null | undefined;
  /** The post that presents it, never a person’s name. */
  presenter?: string | null | undefined;
  /** What it is there for. */
  purpose?: ItemPurpose | null | undefined;
  /** Of a restricted item: seats of the group whose holders read it besides the board’s officers. */
  readers?: Array<string | number> | null | undefined;
  /** What it is about, 1 to 200 characters. */
  title?: string | null | undefined;
  /** Whether it is where the voice of children is heard; left out of a new one, it is not. */
  voice?: boolean | null | undefined;
};

/** Who reads an item of an agenda, and what hangs from it. */
export type Confidentiality =
  /** Everybody who reads what the board keeps. */
  | 'BOARD'
  /** Those who sit on the group, and the board’s officers. */
  | 'GROUP'
  /** The seats that it names, and those who read what is restricted. Each read is on record. */
  | 'RESTRICTED';

/** What an item of an agenda is there for. */
export type ItemPurpose =
  /** To hold each other to account. */
  | 'CHALLENGE'
  /** To decide. */
  | 'DECISION'
  /** To talk about. */
  | 'DISCUSSION'
  /** To be told. */
  | 'INFORMATION';

/** In which order the items of an agenda stand. */
export type OrderAgendaInput = {
  /** The items in the order in which they were seen; refused with CONFLICT where they no longer stand so. */
  expectedItems: Array<string | number>;
  /** Every item of the agenda once, in order. */
  items: Array<string | number>;
  /** The meeting. */
  meeting: string | number;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type AddAgendaItemMutationVariables = Exact<{
  input: AddAgendaItemInput;
}>;


export type AddAgendaItemMutation = { addAgendaItem: { item: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeAgendaItemMutationVariables = Exact<{
  input: ChangeAgendaItemInput;
}>;


export type ChangeAgendaItemMutation = { changeAgendaItem: { item: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveAgendaItemMutationVariables = Exact<{
  input: AgendaItemVersionInput;
}>;


export type RemoveAgendaItemMutation = { removeAgendaItem: { item: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreAgendaItemMutationVariables = Exact<{
  input: AgendaItemVersionInput;
}>;


export type RestoreAgendaItemMutation = { restoreAgendaItem: { item: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type OrderAgendaMutationVariables = Exact<{
  input: OrderAgendaInput;
}>;


export type OrderAgendaMutation = { orderAgenda: { meeting: { id: string, version: number, agenda: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> }> } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, agenda: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type AddStandingItemsMutationVariables = Exact<{
  input: AddStandingItemsInput;
}>;


export type AddStandingItemsMutation = { addStandingItems: { meeting: { id: string, version: number, agenda: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> }> } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, agenda: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const AddAgendaItemDocument = `mutation AddAgendaItem($input: AddAgendaItemInput!) {
  addAgendaItem(input: $input) {
    item {
      ...AgendaItemParts
    }
    conflict {
      current {
        ...AgendaItemParts
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
fragment AgendaItemParts on AgendaItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  note
  confidentiality
  readers {
    id
    post
  }
}` as unknown as TextDocument<AddAgendaItemMutation, AddAgendaItemMutationVariables>;
export const ChangeAgendaItemDocument = `mutation ChangeAgendaItem($input: ChangeAgendaItemInput!) {
  changeAgendaItem(input: $input) {
    item {
      ...AgendaItemParts
    }
    conflict {
      current {
        ...AgendaItemParts
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
fragment AgendaItemParts on AgendaItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  note
  confidentiality
  readers {
    id
    post
  }
}` as unknown as TextDocument<ChangeAgendaItemMutation, ChangeAgendaItemMutationVariables>;
export const RemoveAgendaItemDocument = `mutation RemoveAgendaItem($input: AgendaItemVersionInput!) {
  removeAgendaItem(input: $input) {
    item {
      ...AgendaItemParts
    }
    conflict {
      current {
        ...AgendaItemParts
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
fragment AgendaItemParts on AgendaItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  note
  confidentiality
  readers {
    id
    post
  }
}` as unknown as TextDocument<RemoveAgendaItemMutation, RemoveAgendaItemMutationVariables>;
export const RestoreAgendaItemDocument = `mutation RestoreAgendaItem($input: AgendaItemVersionInput!) {
  restoreAgendaItem(input: $input) {
    item {
      ...AgendaItemParts
    }
    conflict {
      current {
        ...AgendaItemParts
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
fragment AgendaItemParts on AgendaItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  note
  confidentiality
  readers {
    id
    post
  }
}` as unknown as TextDocument<RestoreAgendaItemMutation, RestoreAgendaItemMutationVariables>;
export const OrderAgendaDocument = `mutation OrderAgenda($input: OrderAgendaInput!) {
  orderAgenda(input: $input) {
    meeting {
      ...AgendaParts
    }
    conflict {
      current {
        ...AgendaParts
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
fragment AgendaParts on Meeting {
  id
  version
  agenda {
    ...AgendaItemParts
  }
}
fragment AgendaItemParts on AgendaItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  note
  confidentiality
  readers {
    id
    post
  }
}` as unknown as TextDocument<OrderAgendaMutation, OrderAgendaMutationVariables>;
export const AddStandingItemsDocument = `mutation AddStandingItems($input: AddStandingItemsInput!) {
  addStandingItems(input: $input) {
    meeting {
      ...AgendaParts
    }
    conflict {
      current {
        ...AgendaParts
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
fragment AgendaParts on Meeting {
  id
  version
  agenda {
    ...AgendaItemParts
  }
}
fragment AgendaItemParts on AgendaItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  note
  confidentiality
  readers {
    id
    post
  }
}` as unknown as TextDocument<AddStandingItemsMutation, AddStandingItemsMutationVariables>;