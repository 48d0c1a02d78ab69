import type { ScaleWords } from '../scaleWords';

export const ENGLISH_SCALES: ScaleWords = {
	satisfaction: [
		`
			very dissatisfied, very unsatisfied, extremely dissatisfied, completely dissatisfied, very
			unhappy, terrible, very poor, very bad, not at all satisfied, not satisfied at all, awful,
			totally dissatisfied, highly dissatisfied
		`,
		`
			dissatisfied, unsatisfied, somewhat dissatisfied, slightly dissatisfied, unhappy, poor, bad,
			not satisfied, not very satisfied, rather dissatisfied, mostly dissatisfied, below average
		`,
		`
			neutral, neither satisfied nor dissatisfied, neither, okay, ok, average, fair, neither happy
			nor unhappy, neither good nor bad, indifferent, so so, mixed, acceptable
		`,
		`
			satisfied, somewhat satisfied, mostly satisfied, happy, good, fairly satisfied, quite
			satisfied, rather satisfied, moderately satisfied, above average
		`,
		`
			very satisfied, extremely satisfied, completely satisfied, very happy, excellent, very good,
			totally satisfied, highly satisfied, fully satisfied, delighted, outstanding, great, amazing,
			perfect
		`,
	],
	agreement: [
		`
			strongly disagree, completely disagree, totally disagree, fully disagree
		`,
		`
			disagree, somewhat disagree, slightly disagree, rather disagree
		`,
		`
			neither agree nor disagree, undecided
		`,
		`
			agree, somewhat agree, slightly agree, rather agree, tend to agree
		`,
		`
			strongly agree, completely agree, totally agree, fully agree
		`,
	],
	effort: [
		`
			very difficult, very hard, extremely difficult
		`,
		`
			difficult, hard, somewhat difficult
		`,
		`
			neither easy nor difficult
		`,
		`
			easy, somewhat easy
		`,
		`
			very easy, extremely easy
		`,
	],
};
