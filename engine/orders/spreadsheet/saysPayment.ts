import { columnNamed } from './columnNamed';

/** Whether a column of states is that of the payment ("Payment Status", "Zahlungsstatus"), by its own name. */
export function saysPayment(column: string | undefined): boolean {
	if (column === undefined) return false;
	const named = columnNamed(column);
	return named?.role === 'status' && named.rank === columnNamed('payment status')?.rank;
}
