import { channelsIn } from '../../../../engine/orders/spreadsheet/channelsIn';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

describe('channelsIn under attack', () => {
	it.each([
		'['.repeat(900),
		'[1,{"__proto__":1},null,["web"]]',
		','.repeat(1_000_000),
		'x,'.repeat(400),
		Array.from({ length: 100_000 }, (_, i) => `channel ${i}`),
	])('gives a short list of texts for %#', (cell) => {
		const channels = channelsIn(cell);
		expect(channels.length).toBeLessThanOrEqual(20);
		expect(channels.every((name) => typeof name === 'string')).toBe(true);
	});

	it.each(HOSTILE_VALUES)('gives a list for %s', (_, value) => {
		expect(Array.isArray(channelsIn(value))).toBe(true);
	});
});
