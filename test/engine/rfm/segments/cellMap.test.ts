import { cellMap, type CellSegment } from '../../../../engine/rfm/segments/cellMap';

const HIGH: CellSegment = { name: 'High', action: 'Thank them', cells: '222 221 212 122' };
const LOW: CellSegment = { name: 'Low', action: 'Wait', cells: '111 112 121 211' };

describe('cellMap', () => {
	it('names the segment of every cell', () => {
		const map = cellMap(2, [HIGH, LOW]);
		const others = { orderCount: 1, recencyDays: 0, activeDays: 0, discountShare: null };
		const of = (recencyScore: number, frequencyScore: number, monetaryScore: number) =>
			map.segmentOf({ recencyScore, frequencyScore, monetaryScore, ...others });
		expect([of(2, 1, 2), of(1, 2, 2), of(1, 1, 2), of(2, 1, 1)]).toEqual([
			'High',
			'High',
			'Low',
			'Low',
		]);
		expect(map.segments).toEqual([
			{ name: 'High', action: 'Thank them' },
			{ name: 'Low', action: 'Wait' },
		]);
	});

	it('refuses a table in which a cell is missing', () => {
		expect(() => cellMap(2, [HIGH])).toThrow(RangeError);
	});

	it('refuses a table in which a cell stands twice', () => {
		expect(() => cellMap(2, [HIGH, { ...LOW, cells: `${LOW.cells} 222` }])).toThrow(
			new RangeError('Cell 222 stands twice'),
		);
	});
});
