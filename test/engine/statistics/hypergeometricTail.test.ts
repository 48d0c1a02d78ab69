import {
	BY_P,
	BY_Q,
	BY_RATIO,
	hypergeometricTail,
	VALUE,
} from '../../../engine/statistics/hypergeometricTail';

function tail(p: number, q: number, ratio: number): number[] {
	const result = new Float64Array(4);
	hypergeometricTail(p, q, ratio, result);
	return [VALUE, BY_P, BY_Q, BY_RATIO].map((at) => result[at] as number);
}

/** p, q, ratio; the value and its derivatives by the three, computed to 40 digits with mpmath. */
const EXACT: Array<[string, [number, number, number], number[]]> = [
	[
		'a case with a closed form: 2 ln 2',
		[1, 1, 0.5],
		[1.38629436111989, -1.16448105293002, -1.64493406684822, -1.22741127776021],
	],
	[
		'the scales of a usual shop',
		[0.5, 1.6, 0.9],
		[0.931851865921885, -0.812059565972742, -0.858354310168775, -0.239506008689114],
	],
	[
		'scales a hundred times apart',
		[1.5, 1.6, 0.01],
		[1.44898219206391, -0.0862158592216567, -1.81948187474865, -10.9975708970397],
	],
	[
		'400 purchases',
		[400, 1.6, 0.3],
		[0.00824464213514529, -2.03937478896587e-5, -6.75921665845216e-5, -0.0271245642927483],
	],
	[
		'700 purchases and scales 14,000 times apart',
		[713, 10.75, 7e-5],
		[0.101982822038631, -8.1005339899189e-7, -0.0103938237327558, -8.25089864001382],
	],
	[
		'next to no purchases',
		[1e-3, 92.8, 1e-7],
		[0.0108932461873518, -1.19969671533138e-11, -0.000118662812498253, -1.19969671399542e-7],
	],
	[
		'a long tail',
		[3, 0.4, 1e-8],
		[58356.4931368685, -15749.88431101, -946989.994662172, -3501489448157.527],
	],
	[
		'a million purchases',
		[1e6, 1.3, 0.7],
		[1.42857020408381e-6, -1.42856897959839e-12, -2.04081195336601e-12, -2.04081078718867e-6],
	],
	[
		'a million purchases, by the integral',
		[1e6, 1.3, 0.001],
		[0.000998703976294037, -9.97410919117035e-10, -9.96417775177189e-7, -0.997409922997211],
	],
];

describe('hypergeometricTail', () => {
	it.each(EXACT)('is right for %s', (_, [p, q, ratio], [value, byP, byQ, byRatio]) => {
		const found = tail(p, q, ratio);
		expect(found[0]! / value!).toBeCloseTo(1, 12);
		expect(found[1]! / byP!).toBeCloseTo(1, 6);
		expect(found[2]! / byQ!).toBeCloseTo(1, 9);
		expect(found[3]! / byRatio!).toBeCloseTo(1, 9);
	});

	it('is 1 / (p + q − 1) where the two scales are the same', () => {
		expect(tail(2.5, 2, 1)[0]).toBeCloseTo(1 / 3.5, 15);
		expect(tail(2.5, 2, 1)[1]).toBeCloseTo(-1 / 3.5 ** 2, 15);
		expect(tail(2.5, 2, 1)[3]).toBeCloseTo(-2.5 / (4.5 * 3.5), 15);
	});

	it.each([
		[0.6, 1.4],
		[30, 2],
		[3, 0.2],
	])('goes over from the series to the integral without a step (p %d, q %d)', (p, q) => {
		const series = tail(p, q, 1 / 16);
		const integral = tail(p, q, 1 / 16 - 1e-13);
		series.forEach((value, i) => expect(integral[i]! / value).toBeCloseTo(1, 10));
	});
});
