import { columnNamed } from './columnNamed';

/** Whether a column of states is that of the payment ("Payment Status", "Zahlungsstatus"), by its own name. */
export function saysPayment(column: string | undefined): boolean {
	return column !== undefined && columnNamed(column)?.role === 'paymentStatus';
}
