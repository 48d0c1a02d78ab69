import { mbgNbd } from '../../../../../engine/cltv/models/betaGeometric/mbgNbd';
import { describeWithCdnow } from '../../../../support/cdnow';
import { expectOptimum, expectRelative, fitted } from '../fitted';

const PUBLISHED = [0.525, 6.183, 0.891, 1.614];
const OPTIMUM = [0.5248429, 6.18308176, 0.89135952, 1.61400293];

const { probabilityAlive, expectedPurchases } = mbgNbd;

describe('MBG/NBD, the figures of the field', () => {
	it.each([
		[1, 0.0530848],
		[3, 0.1508633],
		[6, 0.2813602],
	])(
		'expects of a new customer in %d weeks what the peers give for the published parameters',
		(weeks, expected) => {
			expect(mbgNbd.expectedPurchasesOfNewCustomer(PUBLISHED, weeks)).toBeCloseTo(expected, 7);
		},
	);

	it('does not take everybody who bought once for alive', () => {
		expect(probabilityAlive(OPTIMUM, 0, 0, 272 / 7)).toBeCloseTo(0.389723, 6);
	});

	// By mpmath with 40 digits.
	it.each([
		[52, 400, 51, 52, 0.3029654857986632, 80.32847393447636],
		[365, 2000, 364, 365, 0.9105079551353327, 1295.217197464137],
		[3650, 50, 300, 365, 0.003443395543950571, 0.4834566476447654],
		[520, 800, 50, 52, 6.208817608598373e-10, 1.29809625688299e-6],
	])(
		'is right for %d weeks after %d purchases until week %d of %d',
		(t, x, tx, T, alive, expected) => {
			expectRelative(probabilityAlive(OPTIMUM, x, tx, T), alive, 1e-11);
			expectRelative(expectedPurchases(OPTIMUM, t, x, tx, T), expected, 1e-11);
		},
	);

	it.each([
		[0, 0.6787839981935131],
		[1, 0.1370302408263401],
		[5, 0.01532519220149815],
		[172, 1.034501124448552e-12],
	])('gives %d purchases of a new customer their probability', (n, exact) => {
		const found = mbgNbd.purchaseCountProbability([0.243, 4.414, 0.793, 2.426], 39, n);
		expectRelative(found, exact, 1e-9);
	});
});

describeWithCdnow('MBG/NBD on the CDNOW sample', (cdnow) => {
	it('finds the maximum of the likelihood', () => {
		expectOptimum(fitted(mbgNbd, cdnow.histories()), OPTIMUM, -9582.135716);
	});

	it('forecasts all 2,357 customers as lifetimes does', () => {
		const customers = cdnow.customers();
		let alive = 0;
		let total = 0;
		cdnow.lifetimesReference().forEach((row, i) => {
			const { x, tx, T } = customers[i] as (typeof customers)[number];
			const probability = probabilityAlive(OPTIMUM, x, tx, T);
			const expected = expectedPurchases(OPTIMUM, 39, x, tx, T);
			expectRelative(probability, Number(row.p_alive_mbgnbd), 1e-6);
			expectRelative(expected, Number(row.cet39_mbgnbd), 1e-6);
			alive += probability;
			total += expected;
		});
		expect(alive).toBeCloseTo(1057.6365, 3);
		expect(total).toBeCloseTo(1576.7, 1);
	});

	it('agrees with BTYDplus, to the digits to which BTYDplus finds the maximum', () => {
		const rows = cdnow.btydReference();
		expect(rows).toHaveLength(2357);
		rows.forEach((row) => {
			const [x, tx, T] = [Number(row.x), Number(row['t.x']), Number(row['T.cal'])];
			expectRelative(probabilityAlive(OPTIMUM, x, tx, T), Number(row.palive_mbgnbd), 1e-4);
			expectRelative(
				expectedPurchases(OPTIMUM, 39, x, tx, T),
				Number(row.cet39_mbgnbd_biascorrected),
				1e-4,
			);
		});
	});
});
