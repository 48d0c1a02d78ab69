import type { JsonRecord } from '../../../../engine/json';
import { LongMap } from '../../../../engine/memory/longMap';
import { sampleShapes } from '../../../../engine/orders/spreadsheet/sampleShapes';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

describe('the records of a shape that are looked into', () => {
	const records = Array.from({ length: 20_000 }, (_, id) => ({ id }));
	const shapes = Uint32Array.from(records, ({ id }) => (id === 19_999 ? 1 : 0));
	const found = {
		records,
		shapes,
		items: Uint32Array.from(shapes),
		envelopes: new LongMap<JsonRecord>(),
	};

	it('are the first, and some of those that follow', () => {
		const [first = []] = runAtOnce(sampleShapes(3, found));
		expect(first.slice(0, 30)).toEqual(records.slice(0, 30));
		expect(first.slice(30).map(({ id }) => id)).toContain(499 * 20);
		expect(first.length).toBeLessThanOrEqual(60);
	});

	it('are also those of a shape that comes late, and none of one that was only looked at', () => {
		expect(runAtOnce(sampleShapes(3, found)).slice(1)).toEqual([[{ id: 19_999 }], []]);
	});
});
