import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { resultItems } from '../../../nodes/SegmentSync/resultItems';

const letter = { data: 'SGVsbG8=', mimeType: 'text/plain' };

describe('the items that Segment Sync puts out', () => {
	it('keep their files, at Synced and at Failed', () => {
		const items = ['ana', 'ben'].map((name) => ({ json: { name }, binary: { letter } }));
		const [synced, failed] = runAtOnce(
			resultItems(
				items,
				new Map([
					[0, { item: 0, status: 'written', detail: 'Written to Brevo.' }],
					[1, { item: 1, status: 'refused', detail: 'Invalid email' }],
				]),
			),
		);
		expect(synced?.map(({ binary }) => binary)).toEqual([{ letter }]);
		expect(failed?.map(({ binary }) => binary)).toEqual([{ letter }]);
	});

	it('have no place for files where there are none', () => {
		const results = new Map([[0, { item: 0, status: 'written', detail: '' } as const]]);
		const [synced] = runAtOnce(resultItems([{ json: { name: 'ana' } }], results));
		expect(synced).toEqual([
			{ json: { name: 'ana', sync: { status: 'written', detail: '' } }, pairedItem: { item: 0 } },
		]);
	});
});
