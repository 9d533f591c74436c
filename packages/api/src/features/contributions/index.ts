export { faultsOfAmounts, faultsOfStanding } from "./check-amounts";
export { Contribution } from "./contribution.entity";
export { ContributionEvent, ContributionEventKind } from "./contribution-event.entity";
export { contributions } from "./contributions.feature";
