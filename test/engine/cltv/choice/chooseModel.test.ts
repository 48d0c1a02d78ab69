import { CANDIDATES, candidatesFor, isNamed } from '../../../../engine/cltv/choice/candidates';
import { chooseModel } from '../../../../engine/cltv/choice/chooseModel';
import { makeActiveClock } from '../../../../engine/cltv/histories/activeClock';
import { customerHistories } from '../../../../engine/cltv/histories/customerHistories';
import { groupHistories } from '../../../../engine/cltv/histories/groupHistories';
import { splitHistory } from '../../../../engine/cltv/histories/splitHistory';
import { PUBLISHED_FITS } from '../../../../engine/cltv/prior/publishedFits';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { describeWithSharedData } from '../../../support/sharedData';
import { CDNOW_CALIBRATION_END, CDNOW_END, cdnowPurchases } from '../cdnowPurchases';
import { purchasesFrom, type Purchases } from '../purchases';
import { CDNOW_LIKE, simulateShop, type SimulatedShop } from '../simulatedShop';

type Model = Parameters<typeof isNamed>[0] | 'auto';

function chosenFor(customers: Purchases[], endDay: number, name: Model = 'auto', days?: number) {
	const purchases = purchasesFrom(customers);
	const clock = makeActiveClock([]);
	const split = runAtOnce(splitHistory(purchases, { clock, endDay, heldOutDays: days }));
	const all = runAtOnce(
		groupHistories(
			runAtOnce(customerHistories(purchases, { endDay, clock, countSummaries: true })),
		),
	);
	return runAtOnce(
		chooseModel(
			name === 'auto' ? CANDIDATES : candidatesFor(name),
			split,
			all,
			name === 'auto' ? undefined : (model) => isNamed(name, model),
		),
	);
}

const shop = (kind: Partial<SimulatedShop>, customers = 1500, seed = 3) =>
	simulateShop({ ...CDNOW_LIKE, ...kind, customers, seed });

const steady: Partial<SimulatedShop> = { rate: [0.5, 8], dropout: { kind: 'nobody' } };
const rhythmic: Partial<SimulatedShop> = {
	rate: [1.3, 2.8],
	k: 2,
	dropout: { kind: 'betaGeometric', parameters: [0.42, 0.79] },
};

describeWithSharedData('cdnow/cdnow_sample_transactions.csv', 'of the CDNOW sample', (file) => {
	it('Pareto/NBD is chosen by 39 weeks of holdout, though MBG/NBD has the best likelihood', () => {
		const days = CDNOW_END - CDNOW_CALIBRATION_END;
		const { chosen, compared } = chosenFor(cdnowPurchases(file.csv()), CDNOW_END, 'auto', days);
		expect(chosen.model.name).toBe('paretoNbd');
		const best = compared.reduce((a, b) =>
			a.fitted.logLikelihood > b.fitted.logLikelihood ? a : b,
		);
		expect(best.model.name).toBe('mbgNbd');
		expect(compared.map(({ model }) => model.name)).toHaveLength(CANDIDATES.length);
	});
});

describe('chooseModel', () => {
	it('takes NBD where nobody leaves, because the dropout of the others runs to its limit', () => {
		const { chosen, compared } = chosenFor(shop(steady), 500);
		expect(chosen.model.name).toBe('nbd');
		const mbg = compared.find(({ model }) => model.name === 'mbgNbd');
		expect(mbg?.ruledOut).toBe('noDropout');
	});

	it('takes a model with a rhythm where customers have one', () => {
		const { chosen } = chosenFor(shop(rhythmic), 500);
		expect([chosen.model.name, chosen.model.k]).toEqual(['mbgCnbd', 2]);
	});

	it('rules a rhythm out where the gaps between purchases do not bear it out', () => {
		const { chosen, compared } = chosenFor(shop({}), 500);
		expect(chosen.model.k).toBe(1);
		compared
			.filter(({ model }) => model.k > 1)
			.forEach(({ ruledOut }) => expect(ruledOut).toBe('noRhythm'));
	});

	it('goes by the evidence of the whole history where a shop is thin: there a holdout is chance', () => {
		const { compared } = chosenFor(shop({}, 60), 500);
		const best = Math.max(...compared.map(({ evidence }) => evidence as number));
		compared.forEach(({ score, evidence, holdout, whole }) => {
			expect(score).toBeCloseTo((best - (evidence as number)) / 60, 9);
			expect([holdout, whole]).not.toContain(null);
		});
	});

	it('goes by both where it is neither thin nor large, and by the holdout alone where it is large', () => {
		const [thin, middle, large] = [60, 400, 1500].map((customers) =>
			chosenFor(shop({}, customers), 500).compared.map(
				({ score, evidence, whole }) => [score, evidence, whole] as const,
			),
		);
		expect(thin?.some(([score]) => score === 0)).toBe(true);
		expect(middle?.every(([, evidence, whole]) => evidence !== null && whole !== null)).toBe(true);
		expect(middle?.every(([score]) => score > 0)).toBe(true);
		expect(large?.every(([, , whole]) => whole === null)).toBe(true);
	});

	it('takes NBD for a thin shop only where the evidence for it is overwhelming', () => {
		const ofNbd = (kind: Partial<SimulatedShop>) =>
			Array.from({ length: 10 }, (_, seed) => chosenFor(shop(kind, 100, seed + 1), 500)).map(
				({ chosen, compared }) => {
					const others = compared.filter(({ model }) => model.name !== 'nbd' && model.k === 1);
					const evidence = compared.find(({ model }) => model.name === 'nbd')?.evidence as number;
					const ahead = evidence - Math.max(...others.map((each) => each.evidence as number));
					return [chosen.model.name === 'nbd', ahead > Math.log(9)];
				},
			);
		const steadyShops = ofNbd(steady);
		expect(steadyShops.filter(([isChosen]) => isChosen).length).toBeGreaterThan(4);
		[...steadyShops, ...ofNbd({})].forEach(([isChosen, isOverwhelming]) =>
			expect(isChosen).toBe(isOverwhelming),
		);
	});

	it('judges a shop by others than itself where that is asked for', () => {
		const purchases = purchasesFrom(shop({}, 60));
		const clock = makeActiveClock([]);
		const customers = runAtOnce(
			customerHistories(purchases, { endDay: 500, clock, countSummaries: true }),
		);
		const all = runAtOnce(groupHistories(customers));
		const [one, other] = [PUBLISHED_FITS, PUBLISHED_FITS.slice(1)].map((fits) =>
			runAtOnce(chooseModel(CANDIDATES, null, all, () => true, fits)),
		);
		expect(one?.chosen.evidence).not.toBe(other?.chosen.evidence);
	});

	it('never takes NBD for a few customers on a short history: nothing speaks for it yet', () => {
		const { chosen, compared } = chosenFor(shop({}, 60), 60);
		expect(chosen.model.name).not.toBe('nbd');
		expect(compared.every(({ holdout }) => holdout === null)).toBe(true);
	});

	it('does as it is told, but for a model whose dropout is not there', () => {
		expect(chosenFor(shop({}), 500, 'bgNbd').chosen.model.name).toBe('bgNbd');
		expect(chosenFor(shop({}), 500, 'nbd').chosen.model.name).toBe('nbd');
		expect(chosenFor(shop(rhythmic), 500, 'mbgCnbd').chosen.model.k).toBe(2);
		expect(chosenFor(shop(steady), 500, 'paretoNbd').chosen.model.name).toBe('nbd');
	});

	it('chooses the same whatever the order of the customers', () => {
		const customers = shop({}, 400);
		const one = chosenFor(customers, 500);
		const other = chosenFor([...customers].reverse(), 500);
		expect(other.chosen.model.name).toBe(one.chosen.model.name);
		expect(other.chosen.score).toBeCloseTo(one.chosen.score, 9);
	});

	it('lists the candidates best first, those ruled out at the end', () => {
		const { compared } = chosenFor(shop({}), 500);
		const eligible = compared.filter(({ ruledOut }) => ruledOut === null);
		expect(compared.slice(0, eligible.length)).toEqual(eligible);
		eligible.forEach(({ score }, i) =>
			expect(score).toBeGreaterThanOrEqual(eligible[i - 1]?.score ?? 0),
		);
	});
});
