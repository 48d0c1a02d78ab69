import type { InputError } from '../../../../engine/inputError';
import { checkExperiment } from '../../../../engine/routing/experiments/checkExperiment';
import type { Experiment } from '../../../../engine/routing/experiments/experiment';

const GOOD: Experiment = {
	name: 'spring',
	controlShare: 10,
	variants: [
		{ name: 'A', share: 45 },
		{ name: 'B', share: 45 },
	],
	part: { layer: 'e-mail', from: 0, to: 50 },
};

function problemOf(change: Partial<Experiment>): string {
	try {
		checkExperiment({ ...GOOD, ...change });
		return 'none';
	} catch (error) {
		const { message, description } = error as InputError;
		return `${message}. ${description}`;
	}
}

const variants = (...names: string[]) => names.map((name) => ({ name, share: 10 }));

describe('an experiment', () => {
	it('with shares of exactly 100% can be carried out', () => {
		expect(problemOf({})).toBe('none');
	});

	it.each<[string, Partial<Experiment>, RegExp]>([
		['shares above 100%', { controlShare: 20 }, /come to 110%.*"Control Group \(%\)"/],
		['no name', { name: ' ' }, /no name.*"Experiment Name"/],
		['six variants', { variants: variants('A', 'B', 'C', 'D', 'E', 'F') }, /6 variants/],
		['two variants of one name', { variants: variants('A', 'a') }, /Variant 2 .* called "a"/],
		['a variant called control', { variants: variants('Control') }, /called "Control"/],
		['a variant without a name', { variants: variants('') }, /Variant 1 .* no name/],
		['a share below 0', { controlShare: -1 }, /"Control Group \(%\)" is -1/],
		['a share that is no number', { controlShare: NaN }, /is NaN/],
		['nobody in it', { controlShare: 0, variants: [] }, /nobody in it/],
		['a part that ends first', { part: { layer: '', from: 50, to: 50 } }, /from 50% to 50%/],
	])('with %s is refused at the parameter', (_, change, problem) => {
		expect(problemOf(change)).toMatch(problem);
	});
});
