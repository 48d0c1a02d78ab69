import { sensitiveCategory } from '../../../../engine/routing/guards/sensitive/sensitiveCategory';
import { byRules, bySegment, route, rule } from '../route';

describe('sensitive attributes', () => {
	it.each([
		['customer.gender', 'gender'],
		['dateOfBirth', 'age'],
		['Geburtsdatum', 'age'],
		['customer_age', 'age'],
		['année de naissance', 'age'],
		['Konfession', 'religion'],
		['orientación sexual', 'sexuality'],
		['nazionalità', 'ethnicity'],
		['partido_politico', 'politics'],
		['zwangerschap', 'health'],
		['doença', 'health'],
		['$json.profile["Geschlecht"]', 'gender'],
	])('%s is about %s', (name, category) => {
		expect(sensitiveCategory(name)).toBe(category);
	});

	it.each([
		'averageOrderValue',
		'package_size',
		'page',
		'language',
		'eta',
		'musicGenre',
		'stage',
		'',
	])('%s is about nothing of the kind', (name) => {
		expect(sensitiveCategory(name)).toBeUndefined();
	});

	it('in a rule give a warning that names the rule and the field', () => {
		const rules = [
			rule('A', 'gender', 'string', 'equals', 'f'),
			rule('B', 'total', 'number', 'gt', 5),
		];
		const { hints } = route([{ gender: 'f', total: 7 }], byRules(rules));
		expect(hints).toEqual([
			{
				kind: 'warning',
				text: expect.stringContaining('The rule "A" looks at "gender"') as string,
			},
		]);
	});

	it('as the field of the segment give a warning too, and a constant that looks like one does not', () => {
		const [warning] = route([{ religion: 'Loyal' }], {
			...bySegment(),
			field: 'religion',
		} as never).hints;
		expect(warning?.text).toContain('"Segment Field" looks at "religion"');
		const { hints } = route(
			[{ word: 'age' }],
			byRules([rule('A', 'word', 'string', 'equals', 'age')]),
		);
		expect(hints).toEqual([]);
	});
});
