import type { INodeExecutionData } from 'n8n-workflow';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { inputPairs, pairedWith } from '../../../nodes/execution/inputPairs';

const json = {};

describe('what points back at the items of a node', () => {
	it('is the pointer that n8n gave each item, where it says no more than that', () => {
		const given: INodeExecutionData[] = [
			{ json, pairedItem: { item: 0 } },
			{ json, pairedItem: { item: 1, input: undefined } },
			{ json, pairedItem: { item: 2, input: 0 } },
		];
		const pairs = runAtOnce(inputPairs(given));
		given.forEach(({ pairedItem }, item) => expect(pairs[item]).toBe(pairedItem));
	});

	it.each<[string, INodeExecutionData['pairedItem']]>([
		['has none', undefined],
		['points by a number', 0],
		['points at another item', { item: 4 }],
		['points at another input', { item: 0, input: 1 }],
		['points at several', [{ item: 0 }]],
		['says where else it came from', { item: 0, sourceOverwrite: { previousNode: 'Tool' } }],
	])('is made where an item %s', (_, pairedItem) => {
		expect(runAtOnce(inputPairs([{ json, pairedItem }]))).toEqual([{ item: 0 }]);
	});

	it('pauses among many items', () => {
		const items = Array.from({ length: 10_000 }, () => ({ json }));
		expect([...inputPairs(items)].length).toBeGreaterThan(5);
	});
});

describe('what comes of several items', () => {
	const pairs = [0, 1, 2].map((item) => ({ item }));

	it('is paired with each of them', () => {
		expect(pairedWith([0, 2], pairs)).toEqual([{ item: 0 }, { item: 2 }]);
	});

	it('is paired without a list where it comes of one', () => {
		expect(pairedWith([1], pairs)).toBe(pairs[1]);
	});

	it('is paired with what else it comes of', () => {
		const further = { item: 5, input: 1 };
		expect(pairedWith([1], pairs, further)).toEqual([{ item: 1 }, further]);
		expect(pairedWith([], pairs, further)).toEqual([further]);
	});
});
