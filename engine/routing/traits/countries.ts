/**
 * Sales regions, and the countries of each by ISO 3166-1: Europe, the Middle East and Africa; Asia and the Pacific;
 * Latin America and the Caribbean; North America. Continents as the United Nations divide them (standard M49), with
 * Western Asia and Iran as the Middle East.
 */
export const REGIONS = {
	EMEA: [
		...'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI'.split(
			' ',
		),
		...'LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK'.split(' '),
		...'AE AM AZ BH CY GE IL IQ IR JO KW LB OM PS QA SA SY TR YE'.split(' '),
		...'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY'.split(
			' ',
		),
		...'MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA'.split(
			' ',
		),
		...'ZM ZW'.split(' '),
	],
	APAC: [
		...'AF BD BN BT CN HK ID IN JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM'.split(
			' ',
		),
		...'TW UZ VN'.split(' '),
		...'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS'.split(
			' ',
		),
	],
	LATAM: [
		...'AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT'.split(
			' ',
		),
		...'JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI'.split(' '),
	],
	NORAM: 'BM CA GL PM US'.split(' '),
} as const satisfies Record<string, readonly string[]>;

export type Region = keyof typeof REGIONS;

/** Countries where it is winter in July: most of their people live south of the tropics. */
export const SOUTHERN: ReadonlySet<string> = new Set(
	'AR AU BR BV BW CL FK GS HM LS NA NF NZ PN PY SZ TF UY ZA'.split(' '),
);

/** Countries within the tropics, where the seasons are not those of warm and cold. */
export const TROPICAL: ReadonlySet<string> = new Set([
	...'AG AI AO AS AW BB BF BI BJ BL BN BO BQ BZ CC CD CF CG CI CK CM CO CR CU CV CW CX DJ DM DO'.split(
		' ',
	),
	...'EC ER ET FJ FM GA GD GF GH GM GN GP GQ GT GU GW GY HN HT ID IO JM KE KH KI KM KN KY LA LC'.split(
		' ',
	),
	...'LK LR MF MG MH ML MM MP MQ MR MS MU MV MW MY MZ NC NE NG NI NR NU PA PE PF PG PH PR PW RE'.split(
		' ',
	),
	...'RW SB SC SD SG SH SL SN SO SR SS ST SV SX TC TD TG TH TK TL TO TT TV TZ UG UM VC VE VG VI'.split(
		' ',
	),
	...'VN VU WF WS YE YT ZM ZW'.split(' '),
]);
