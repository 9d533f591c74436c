export { daysVacant } from "./days-vacant";
export { SeatHolder } from "./seat-holder.entity";
export { Seat } from "./seat.entity";
export { Constituency, SeatRole } from "./seat.words";
export { seats } from "./seats.feature";
export { seatLoader } from "./seats.loaders";
export { vacantSinceSql } from "./vacancy.sql";
