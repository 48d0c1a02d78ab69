import { priorStrength } from '../../../../engine/cltv/prior/priorStrength';

describe('priorStrength', () => {
	it('is full for thin data, none from 500 repeat buyers on, and falls in between', () => {
		expect([0, 100, 300, 500, 5000].map(priorStrength)).toEqual([1, 1, 0.5, 0, 0]);
	});
});
