import type { ScaleWords } from '../scaleWords';

export const DUTCH_SCALES: ScaleWords = {
	satisfaction: [
		`
			zeer ontevreden, heel ontevreden, erg ontevreden, helemaal niet tevreden, totaal ontevreden,
			zeer slecht, heel slecht
		`,
		`
			ontevreden, enigszins ontevreden, niet tevreden, niet zo tevreden, slecht, matig
		`,
		`
			neutraal, niet tevreden en niet ontevreden, niet tevreden niet ontevreden, niet ontevreden
			niet tevreden, noch tevreden noch ontevreden, gemiddeld, redelijk, voldoende
		`,
		`
			tevreden, redelijk tevreden, enigszins tevreden, best tevreden, goed
		`,
		`
			zeer tevreden, heel tevreden, erg tevreden, uiterst tevreden, helemaal tevreden, zeer goed,
			heel goed, uitstekend
		`,
	],
	agreement: [
		`
			helemaal mee oneens, helemaal niet mee eens, zeer mee oneens, sterk mee oneens
		`,
		`
			mee oneens, niet mee eens, oneens, enigszins mee oneens
		`,
		`
			noch mee eens noch mee oneens, niet mee eens niet mee oneens, niet eens niet oneens
		`,
		`
			mee eens, eens, enigszins mee eens
		`,
		`
			helemaal mee eens, zeer mee eens, volledig mee eens
		`,
	],
	effort: [
		`
			zeer moeilijk, heel moeilijk
		`,
		`
			moeilijk, redelijk moeilijk, enigszins moeilijk
		`,
		`
			niet makkelijk en niet moeilijk, niet makkelijk niet moeilijk
		`,
		`
			makkelijk, gemakkelijk, redelijk makkelijk, eenvoudig
		`,
		`
			zeer makkelijk, zeer gemakkelijk, heel makkelijk, zeer eenvoudig
		`,
	],
};
