import type { Language } from '../language/language';
import { clauseIndex } from '../phrases/clauseIndex';
import { addFinding, evidenceFor, newFindings } from '../phrases/findings';
import { isNegated } from '../phrases/negation';
import { wordingOf } from '../phrases/wordingOf';
import type { ReadText } from '../text/readText';
import { DESCRIPTION } from './compiledLabels';
import type { CompiledLabels } from './compiledLabels';

/** A label that an answer fits. */
export interface LabelFound {
	label: string;
	/** From 0 to 1. No frequency: how much of the label's name and description the answer speaks of. */
	confidence: number;
	/** The words that show it, as they were written, in their order. */
	evidence: string[];
}

/** What an answer shows of one label. */
interface Shown {
	/** For each idea of the name, how surely it is not meant; the product over all words for it. */
	readonly doubts: number[];
	/** The same for the description. */
	doubt: number;
}

/** Below this a label is not named. One word of a description is less, one idea of two in a name is more. */
const LEAST_CONFIDENCE = 0.3;
/** Words that a machine compares are never surer than this. */
const MOST_CONFIDENCE = 0.95;
/** How much a description shows beside a name. */
const DESCRIPTION_SHARE = 0.8;

/**
 * The operator's labels that an answer fits: several, or none. A label is as sure as its name is covered: "ethical luxury
 * seeker" needs words for "ethical" and for "luxury"; words of its description and example words add to it. What is
 * negated ("not vintage at all") does not count. Labels come in the order of their first words.
 *
 * @param labels compiled for the language (`compileLabels`)
 * @example
 * const labels = compileLabels([{ name: 'Vintage romantic', description: 'Old-world charm, lace and lockets' }], 'en');
 * labelsOf(readText('I adore this antique heart locket'), 'en', labels)
 * // [{ label: 'Vintage romantic', confidence: 0.75, evidence: ['antique', 'heart', 'locket'] }]
 */
export function labelsOf(text: ReadText, language: Language, labels: CompiledLabels): LabelFound[] {
	const shown: Shown[] = [];
	const places = newFindings<number>();
	const counted = new Set<string>();
	let at = 0;
	for (const { meaning, firstWord, lastWord } of labels.book.matchesIn(text)) {
		at = clauseIndex(text, firstWord, at);
		const clause = text.clauses[at];
		if (clause === undefined || isNegated(text, language, firstWord, lastWord, clause)) continue;
		const { label, idea, strength } = meaning;
		const words = wordingOf(text, firstWord, lastWord);
		// Who says one word three times says it once.
		const once = `${label} ${idea} ${words.toLowerCase()}`;
		if (counted.has(once)) continue;
		counted.add(once);
		const known = (shown[addFinding(places, label, firstWord, lastWord)] ??= {
			doubts: new Array<number>(labels.ideas[label] ?? 0).fill(1),
			doubt: 1,
		});
		if (idea === DESCRIPTION) known.doubt *= 1 - strength;
		else known.doubts[idea] = (known.doubts[idea] ?? 1) * (1 - strength);
	}
	const found: LabelFound[] = [];
	for (const [kind, each] of shown.entries()) {
		const confidence = confidenceOf(each);
		if (confidence < LEAST_CONFIDENCE) continue;
		const label = labels.names[places.kinds[kind] as number] ?? '';
		found.push({ label, confidence, evidence: evidenceFor(text, places, kind) });
	}
	return found;
}

function confidenceOf({ doubts, doubt }: Shown): number {
	const covered =
		doubts.length === 0 ? 0 : doubts.reduce((sum, each) => sum + (1 - each), 0) / doubts.length;
	const described = DESCRIPTION_SHARE * (1 - doubt);
	const confidence = 1 - (1 - covered) * (1 - described);
	return Math.round(Math.min(confidence, MOST_CONFIDENCE) * 100) / 100;
}
