import { LongList } from '../../../engine/memory/longList';

describe('a list in parts', () => {
	it('gives every entry back in its order, over many parts', () => {
		const list = new LongList<number>();
		for (let i = 0; i < 50_000; i++) list.push(3 * i);
		expect(list.length).toBe(50_000);
		for (const i of [0, 1, 8191, 8192, 8193, 16_384, 49_999]) expect(list.at(i)).toBe(3 * i);
	});

	it('has nothing beyond its end, and nothing in places that were passed over', () => {
		const list = new LongList<string>();
		expect(list.at(0)).toBeUndefined();
		list.set(20_000, 'far');
		expect(list.length).toBe(20_001);
		expect(list.at(20_000)).toBe('far');
		expect(list.at(19_999)).toBeUndefined();
		expect(list.at(20_001)).toBeUndefined();
		list.set(3, 'near');
		expect(list.at(3)).toBe('near');
		expect(list.length).toBe(20_001);
	});
});
