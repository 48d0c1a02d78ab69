import { phraseParts } from '../../../../engine/sentiment/phrases/phrasePattern';

describe('phraseParts', () => {
	it('gives a part for each word', () => {
		expect(phraseParts('ring size')).toEqual([
			{ alternatives: [['ring']], isAfterGap: false, mayBeMissing: false },
			{ alternatives: [['size']], isAfterGap: false, mayBeMissing: false },
		]);
	});

	it('knows alternatives and words that may be missing', () => {
		expect(phraseParts('too? small|tight')).toEqual([
			{ alternatives: [['too']], isAfterGap: false, mayBeMissing: true },
			{ alternatives: [['small'], ['tight']], isAfterGap: false, mayBeMissing: false },
		]);
	});

	it('marks the part after a gap, and none at the beginning', () => {
		expect(phraseParts('.. never .. again').map(({ isAfterGap }) => isAfterGap)).toEqual([
			false,
			true,
		]);
	});

	it('parts words at hyphens and any blanks', () => {
		expect(
			phraseParts('eco-friendly|green\n\t packaging').map(({ alternatives }) => alternatives),
		).toEqual([[['eco', 'friendly'], ['green']], [['packaging']]]);
	});

	it('gives nothing for nothing', () => {
		expect(phraseParts(' ')).toEqual([]);
	});
});
