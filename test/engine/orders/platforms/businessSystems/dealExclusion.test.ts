import { dealExclusion } from '../../../../../engine/orders/platforms/businessSystems/dealExclusion';

const reasonOf = (stage: unknown, isWon?: unknown) => dealExclusion('A CRM', stage, isWon)?.reason;

describe('whether a deal was bought', () => {
	it.each(['Closed Won', 'closedwon', 'WON', 'Gewonnen', 'Fermée/gagnée', 'Cerrada ganada'])(
		'it was: %s',
		(stage) => {
			expect(reasonOf(stage)).toBeUndefined();
		},
	);

	it.each(['Closed Lost', 'closedlost', 'lost', 'Verloren', 'Chiusa persa'])(
		'it came to nothing: %s',
		(stage) => {
			expect(reasonOf(stage)).toBe('cancelled');
		},
	);

	it.each(['Prospecting', 'Not won', 'Wonderful offer sent', '', null, undefined, 7, {}])(
		'nothing says so: %j',
		(stage) => {
			expect(reasonOf(stage)).toBe('unpaid');
		},
	);

	it('goes by what the system says itself', () => {
		expect(reasonOf('Hochzeit', true)).toBeUndefined();
		expect(reasonOf('3141592', 'true')).toBeUndefined();
		expect(reasonOf('Won', false)).toBe('unpaid');
	});
});
