/** Seats of an account at one account version. `pending` counts unexpired invitations only. */
export interface Seats {
  total: number;
  active: number;
  pending: number;
}

/** Seats taken: active people (owner included) and pending invitations that have not expired. */
export function seatsUsed(seats: Seats): number {
  return seats.active + seats.pending;
}

/** Seats still free; 0 when the plan has fewer seats than there are people. */
export function seatsFree(seats: Seats): number {
  return Math.max(0, seats.total - seatsUsed(seats));
}
