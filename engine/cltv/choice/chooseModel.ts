import type { Sliced } from '../../slices/sliced';
import type { Candidate } from './candidates';
import { fitModel, type FittedModel } from '../fit/fitModel';
import { thinHistories, type MarkedHistories } from '../histories/thinHistories';
import type { SplitHistory } from '../histories/splitHistory';
import { compareWithHoldout, type HoldoutComparison } from './holdout';
import type { TransactionModel, TransactionModelName } from '../models/transactionModel';
import { logEvidence } from './logEvidence';
import { PUBLISHED_FITS, type PublishedFit } from '../prior/publishedFits';
import { priorStrength } from '../prior/priorStrength';
import { typicalShop } from '../prior/typicalShop';

/** So many customers show which model is better; parameters of the chosen one are fitted to all. */
const CUSTOMERS_COMPARED = 30_000;
/** A total that chance alone moves by this share says half as much about a model as one that stands firm. */
const TELLING_SHARE = 0.1;
/** Keeps a ratio of errors defined where nobody bought and none was expected. */
const LEAST_ERROR = 1e-9;
/** A model whose evidence cannot be computed is so many nats a customer behind: others go before it. */
const WITHOUT_EVIDENCE = 10;
/** Scores closer than this are a tie, and the more so the fewer customers there are. */
const TIE = 0.01;
const TIE_OF_ONE_CUSTOMER = 0.5;
/**
 * Log-likelihood by which a model with dropout must beat NBD: Akaike's price of its two further parameters. Where it
 * does not, the dropout has run to its limit, and the parameters that describe it mean nothing.
 */
export const WORTH_OF_DROPOUT = 2;

/**
 * Where data are thin, NBD must have so much more evidence than every model with dropout: in three of four published
 * shops customers leave; and who overlooks that is further from the truth, some three times as far (forecasting half too
 * many orders), than who expects customers to leave that stay (a sixth too few).
 */
const LOG_ODDS_OF_DROPOUT = Math.log(3 * 3);

/** A candidate as it was fitted before the split, and what it foresaw. */
export interface ComparedCandidate extends Candidate {
	readonly fitted: FittedModel;
	/** Fitted to the whole history; null where that is not thin, and the holdout decides. */
	readonly whole: FittedModel | null;
	/** Null where the history was too short to hold out a part. */
	readonly holdout: HoldoutComparison | null;
	/** The lower the better; see `chooseModel`. */
	readonly score: number;
	/**
	 * Why it was not to be chosen whatever its score: its rhythm or its dropout is not there, or, of NBD, nothing proves
	 * that customers never leave.
	 */
	readonly ruledOut: 'noRhythm' | 'noDropout' | 'unproven' | null;
	/** See `logEvidence`; null where the prior no longer counts. */
	readonly evidence: number | null;
}

export interface ModelChoice {
	readonly chosen: ComparedCandidate;
	/** Best first, those that were ruled out at the end. */
	readonly compared: readonly ComparedCandidate[];
}

/**
 * Fits every candidate to what came before the split, lets it forecast what came after, and chooses the best.
 *
 * The score adds up four shortfalls, each in parts of one:
 * - total bias: |ln(predicted / actual orders)|, weighed down where chance alone moves a total of so few orders;
 * - error per customer: ln(mean absolute error / that of the best candidate);
 * - likelihood of the holdout: mean log-probability a customer that was given to what they did, below the best;
 * - likelihood of the calibration: the same for what the model was fitted to. A regular rhythm shows here above all.
 *
 * Candidates within the tie margin of the best score count as equal, and of these the simplest is chosen. A model whose
 * dropout has run to its limit is passed over for NBD (see WORTH_OF_DROPOUT), and one with a rhythm that the gaps
 * between purchases do not bear out for one without.
 *
 * Without a split the likelihood decides alone.
 *
 * Of a thin shop chance decides what a holdout says: the last third of 50 customers is a handful of orders. There the
 * evidence decides that the whole history gives (see `logEvidence`), in nats a customer below the best; it counts for as
 * much of the score as the prior counts (see `priorStrength`). Over shops of 50 customers simulated from published fits
 * that brings forecasts closer to those of the true parameters, see bench/forecastAccuracy.mjs.
 *
 * @param all histories up to the end of observation
 * @param isWanted which models may be chosen; NBD is, where none of them holds
 * @param fits what is known of other shops; for measures that leave a shop out
 */
export function* chooseModel(
	candidates: readonly Candidate[],
	split: SplitHistory | null,
	all: MarkedHistories,
	isWanted: (model: TransactionModel) => boolean = () => true,
	fits: readonly PublishedFit[] = PUBLISHED_FITS,
): Sliced<ModelChoice> {
	const sample = thinHistories(split === null ? all : split.calibration, CUSTOMERS_COMPARED);
	const thinness = priorStrength(all.repeatCustomers);
	const shop: ComparedShop = { split, sample, all, thinness, others: fits };
	const fitted: FittedCandidate[] = [];
	for (const candidate of candidates) {
		// A rhythm shows in the gaps between purchases, which a summary does not tell.
		const isSeen = candidate.model.k === 1 || sample.histories.logGaps !== null;
		if ((!isSeen && candidates.length > 1) || isIdle(candidate.model, fitted)) continue;
		fitted.push(yield* fitCandidate(candidate, shop));
	}
	const compared = score(fitted, shop).sort(
		(a, b) => Number(a.ruledOut !== null) - Number(b.ruledOut !== null) || a.score - b.score,
	);
	const eligible = compared.filter(({ ruledOut }) => ruledOut === null);
	const wanted = eligible.filter(({ model }) => isWanted(model));
	return {
		chosen: simplestOfTheBest(
			wanted.length > 0 ? wanted : eligible.length > 0 ? eligible : compared,
			sample.customers,
		),
		compared,
	};
}

/** What candidates are compared on. */
interface ComparedShop {
	readonly split: SplitHistory | null;
	/** What candidates are fitted to before the split. */
	readonly sample: MarkedHistories;
	readonly all: MarkedHistories;
	/** How much of the score the evidence makes up, 0..1. */
	readonly thinness: number;
	readonly others: readonly PublishedFit[];
}

type FittedCandidate = Omit<ComparedCandidate, 'score' | 'ruledOut'>;

function* fitCandidate(
	{ model, complexity }: Candidate,
	{ split, sample, all, thinness, others }: ComparedShop,
): Sliced<FittedCandidate> {
	const strength = priorStrength(sample.repeatCustomers);
	const prior = strength > 0 ? typicalShop(model, others) : undefined;
	const fitted = yield* fitModel(model, sample.histories, { prior, strength });
	const holdout =
		split === null ? null : yield* compareWithHoldout(fitted, { ...split, calibration: sample });
	if (prior === undefined) {
		return { model, complexity, fitted, whole: null, holdout, evidence: null };
	}
	if (thinness === 0) {
		const evidence = logEvidence(fitted, prior, strength);
		return { model, complexity, fitted, whole: null, holdout, evidence };
	}
	const whole =
		sample === all
			? fitted
			: yield* fitModel(model, all.histories, {
					prior,
					strength: thinness,
					near: fitted.parameters,
				});
	const evidence = logEvidence(whole, prior, thinness);
	return { model, complexity, fitted, whole, holdout, evidence };
}

/**
 * Whether MBG/NBD has shown already that nobody leaves: the other models without a rhythm would only run to the same
 * limit, slowly.
 */
function isIdle({ name, k }: TransactionModel, fits: readonly FittedCandidate[]): boolean {
	if (name === 'nbd' || name === 'mbgNbd' || k > 1) return false;
	const nbd = fits.find(({ model }) => model.name === 'nbd');
	const mbgNbd = fits.find(({ model }) => model.name === 'mbgNbd');
	if (nbd === undefined || mbgNbd === undefined || mbgNbd.evidence !== null) return false;
	return !isWorthIt(mbgNbd, nbd);
}

function isWorthIt(
	{ fitted }: Pick<FittedCandidate, 'fitted'>,
	nbd: Pick<FittedCandidate, 'fitted'>,
): boolean {
	return fitted.logLikelihood > nbd.fitted.logLikelihood + WORTH_OF_DROPOUT;
}

/**
 * A rhythm must be borne out by the gaps between purchases: the likelihood must be better than that of the same model
 * without one. Dropout must be worth its parameters. Where data are thin the evidence decides, which weighs the
 * likelihood against what is usual in other shops; and where it does not speak for NBD, NBD is out.
 */
function whyRuledOut(
	fit: FittedCandidate,
	fits: readonly FittedCandidate[],
): ComparedCandidate['ruledOut'] {
	const { model, fitted } = fit;
	const named = (name: TransactionModelName) => fits.find((each) => each.model.name === name);
	const nbd = named('nbd');
	const mbgNbd = named('mbgNbd');
	if (model.k > 1) {
		return mbgNbd !== undefined && fitted.logLikelihood <= mbgNbd.fitted.logLikelihood
			? 'noRhythm'
			: null;
	}
	if (nbd === undefined || mbgNbd === undefined) return null;
	if (nbd.evidence === null) {
		return fit !== nbd && !isWorthIt(fit, nbd) ? 'noDropout' : null;
	}
	const ofDropout = fits.filter((each) => each !== nbd && each.model.k === 1).map(evidenceOf);
	const nobodyLeaves = nbd.evidence > Math.max(...ofDropout) + LOG_ODDS_OF_DROPOUT;
	if (fit === nbd) return nobodyLeaves ? null : 'unproven';
	return nobodyLeaves ? 'noDropout' : null;
}

const evidenceOf = ({ evidence }: FittedCandidate) => evidence ?? -Infinity;

function score(
	fits: readonly FittedCandidate[],
	{ sample, all, thinness }: ComparedShop,
): ComparedCandidate[] {
	const best = {
		mae: Math.min(...fits.map(({ holdout }) => holdout?.mae ?? 0)),
		logProbability: Math.max(...fits.map(({ holdout }) => holdout?.logProbability ?? -Infinity)),
		logLikelihood: Math.max(...fits.map(({ fitted }) => fitted.logLikelihood)),
		evidence: Math.max(...fits.map(evidenceOf)),
	};
	const ofHoldout = (holdout: HoldoutComparison) =>
		biasScore(holdout) +
		Math.log((holdout.mae + LEAST_ERROR) / (best.mae + LEAST_ERROR)) +
		(best.logProbability - holdout.logProbability);
	return fits.map((fit) => {
		const { fitted, holdout } = fit;
		const ofCalibration =
			(best.logLikelihood - fitted.logLikelihood) / Math.max(1, sample.customers);
		const seen = ofCalibration + (holdout === null ? 0 : ofHoldout(holdout));
		const believed = Number.isFinite(evidenceOf(fit))
			? (best.evidence - evidenceOf(fit)) / Math.max(1, all.customers)
			: WITHOUT_EVIDENCE;
		return {
			...fit,
			score: (1 - thinness) * seen + thinness * believed,
			ruledOut: whyRuledOut(fit, fits),
		};
	});
}

function biasScore({ predictedOrders, actualOrders, chance }: HoldoutComparison): number {
	// Half an order more on both sides: a ratio needs them above 0.
	const bias = Math.abs(Math.log((predictedOrders + 0.5) / (actualOrders + 0.5)));
	const chanceShare = chance / (actualOrders + 0.5);
	return bias / (1 + (chanceShare / TELLING_SHARE) ** 2);
}

function simplestOfTheBest(
	compared: readonly ComparedCandidate[],
	customers: number,
): ComparedCandidate {
	const [best] = compared as [ComparedCandidate];
	const margin = TIE + TIE_OF_ONE_CUSTOMER / Math.sqrt(Math.max(1, customers));
	const equals = compared.filter(({ score: own }) => own <= best.score + margin);
	const least = Math.min(...equals.map(({ complexity }) => complexity));
	return equals.find(({ complexity }) => complexity === least) as ComparedCandidate;
}
