import { guardStage } from '../../../../engine/routing/guards/guardStage';
import { consentGuard } from '../../../../engine/routing/guards/consentGuard';
import { microSegmentStage } from '../../../../engine/routing/microSegments/microSegmentStage';
import type { RouteSettings } from '../../../../engine/routing/routeSettings';
import { bySegment, route } from '../route';

type Json = Record<string, unknown>;

const many = (count: number, json: Json): Json[] => Array.from({ length: count }, () => json);

function divide(
	jsons: readonly Json[],
	fields: readonly string[],
	customers: number,
	more: Partial<RouteSettings> = {},
) {
	const run = route(jsons, bySegment(), {
		microSegments: microSegmentStage({ fields, customers }),
		...more,
	});
	const counts: Record<string, number> = {};
	for (const { route: routed } of run.outputs.flat()) {
		const name = routed.microSegment ?? 'none';
		counts[name] = (counts[name] ?? 0) + 1;
	}
	return { ...run, counts, text: run.hints.map(({ text }) => text).join(' ') };
}

const champion = (country?: string, sentiment?: string): Json => ({
	segment: 'Champions',
	country,
	sentiment,
});

describe('micro-segments', () => {
	it('name the output, the country and the mood', () => {
		const { counts, text } = divide(
			[...many(3, champion('DE', 'positive')), ...many(2, champion('AT', 'positive'))],
			['country', 'sentiment'],
			2,
		);
		expect(counts).toEqual({ 'Champions / DE / positive': 3, 'Champions / AT / positive': 2 });
		expect(text).toContain('2 micro-segments of at least 2 customers.');
	});

	it('are never smaller than they may be: the rest counts one level above, or two', () => {
		const { counts, text } = divide(
			[
				...many(5, champion('DE', 'positive')),
				...many(2, champion('DE', 'negative')),
				...many(1, champion('DE', 'mixed')),
				...many(2, champion('AT', 'positive')),
			],
			['country', 'sentiment'],
			3,
		);
		expect(counts).toEqual({
			'Champions / DE / positive': 5,
			// Two negative ones and a mixed one are three in Germany.
			'Champions / DE': 3,
			Champions: 2,
		});
		expect(text).toContain('5 customers were in smaller ones');
	});

	it('leave who lacks a field on the level that they have', () => {
		const { counts } = divide(
			[champion('DE'), champion(), champion('DE', ' ')],
			['country', 'sentiment'],
			1,
		);
		expect(counts).toEqual({ 'Champions / DE': 2, Champions: 1 });
	});

	it('are for those alone who come out of a named output', () => {
		const guards = guardStage({
			guards: [consentGuard('email', { allowUnknownConsent: false })],
			freeOutputs: [],
		});
		const jsons = [{ ...champion('DE'), consent: 'subscribed' }, champion('DE'), { country: 'DE' }];
		expect(divide(jsons, ['country'], 1, { guards }).counts).toEqual({
			'Champions / DE': 1,
			none: 2,
		});
	});

	it('warn where they divide people by what is sensitive', () => {
		expect(divide([champion('DE')], ['gender'], 1).text).toContain('"Divide By" looks at "gender"');
	});

	it('do not depend on the order of the items', () => {
		const jsons = ['DE', 'AT', 'DE', 'CH', 'DE', 'AT'].map((country) => champion(country));
		expect(divide([...jsons].reverse(), ['country'], 2).counts).toEqual(
			divide(jsons, ['country'], 2).counts,
		);
	});

	it('take a field with a value for each customer, which leaves nothing to divide', () => {
		const jsons = Array.from({ length: 50_000 }, (_, at) => champion(`C${at}`));
		expect(divide(jsons, ['country'], 30).counts).toEqual({ Champions: 50_000 });
	});

	it('need one to four fields', () => {
		expect(() => microSegmentStage({ fields: [], customers: 30 })).toThrow('names no field');
		expect(() => microSegmentStage({ fields: ['a', 'b', 'c', 'd', 'e'], customers: 30 })).toThrow(
			'names 5 fields',
		);
	});
});
