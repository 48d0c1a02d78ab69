import { sha256 } from '../../../engine/identity/sha256';
import { minimalItem } from '../../../engine/routing/minimalItem';
import { stabilityStage } from '../../../engine/routing/stability/stabilityStage';
import { bySegment, route, ZONE } from './route';

describe('what remains of a customer with minimal output', () => {
	it('is the id and the scores, and no name or address', () => {
		const json = {
			customerId: 1042,
			email: 'ana@example.com',
			name: 'Ana',
			address: { street: 'Main Street 1' },
			segment: 'Loyal',
			rfmScore: 4.3,
			traits: { ageBand: '25-34' },
		};
		expect(minimalItem(json)).toEqual({ customerId: '1042', segment: 'Loyal', rfmScore: 4.3 });
	});

	it('is the hash of the address or number for a guest', () => {
		expect(minimalItem({ email: 'Ana@Example.com' })).toEqual({
			customerId: sha256('ana@example.com'),
		});
		expect(minimalItem({ customerId: 'ana@example.com' })).toEqual({
			customerId: sha256('ana@example.com'),
		});
		expect(minimalItem({ phone: '+49 30 1234567' })).toEqual({
			customerId: sha256('49301234567'),
		});
		expect(minimalItem({ name: 'Ana' })).toEqual({ customerId: null });
	});

	it('is under the name that the operator gave the id', () => {
		expect(minimalItem({ memberNo: 'M-7' }, 'memberNo')).toEqual({ memberNo: 'M-7' });
	});

	it('is enough to keep a guest where they were', () => {
		const guest = { email: 'ana@example.com', segment: 'Lost' };
		const previous = [{ json: { ...minimalItem(guest), route: { output: 'Loyal' } } }];
		const stability = stabilityStage(previous, { scoreField: 'rfmScore', runs: 2, zone: ZONE });
		expect(route([guest], bySegment(), { stability }).outputOf).toEqual(['Loyal']);
	});
});
