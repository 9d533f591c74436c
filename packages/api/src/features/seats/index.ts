export { Seat } from "./seat.entity";
export { SeatHolder } from "./seat-holder.entity";
export { Constituency, SeatRole } from "./seat.words";
export { seats } from "./seats.feature";
