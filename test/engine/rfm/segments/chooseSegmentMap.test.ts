import { InputError } from '../../../../engine/inputError';
import { chooseSegmentMap, SEGMENT_MAPS } from '../../../../engine/rfm/segments/chooseSegmentMap';
import { rescale } from '../../../../engine/rfm/segments/segmentMap';

const SCALES = [3, 4, 5, 6, 7, 8, 9, 10];
const RULES = [{ name: 'Mine', recency: '3' }];

describe('chooseSegmentMap', () => {
	it.each([
		['eleven', 'Champions', 11],
		['shopify', 'Champions', 11],
		['klaviyo', 'Champions', 6],
		['recovery', 'Loyal Advocates', 5],
		['custom', 'Mine', 2],
	] as const)('finds %s, which begins with %s and has %i segments', (name, first, count) => {
		const { segments } = chooseSegmentMap(name, RULES, 5);
		expect(segments[0]?.name).toBe(first);
		expect(segments).toHaveLength(count);
	});

	it('refuses the custom map without segments', () => {
		expect(() => chooseSegmentMap('custom', [], 5)).toThrow(InputError);
	});

	it.each(SEGMENT_MAPS.flatMap((name) => SCALES.map((scale) => [name, scale] as const)))(
		'puts every customer of %s into one of its segments, scored on a scale of %i',
		(name, scale) => {
			const map = chooseSegmentMap(name, RULES, scale);
			const names = new Set(map.segments.map((segment) => segment.name));
			for (let r = 1; r <= scale; r++) {
				for (let f = 1; f <= scale; f++) {
					for (let m = 1; m <= scale; m++) {
						const segment = map.segmentOf({
							recencyScore: rescale(r, scale, map.scale),
							frequencyScore: rescale(f, scale, map.scale),
							monetaryScore: rescale(m, scale, map.scale),
							orderCount: f,
							recencyDays: 400 / r,
							activeDays: 100,
							discountShare: null,
						});
						if (!names.has(segment)) throw new Error(`${r}-${f}-${m} is in ${segment}`);
					}
				}
			}
		},
	);
});
