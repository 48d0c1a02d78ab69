/**
 * What must not decide how people are treated without a good reason: the special categories of personal data (GDPR,
 * article 9), and age and gender, by which people must not be put at a disadvantage either (EU Charter, article 21).
 */
export const SENSITIVE_CATEGORIES = [
	'health',
	'religion',
	'ethnicity',
	'sexuality',
	'politics',
	'age',
	'gender',
] as const;

export type SensitiveCategory = (typeof SENSITIVE_CATEGORIES)[number];

/**
 * Words in names of fields, in English, German, French, Spanish, Italian, Dutch and Portuguese; without accents, and
 * where a name has several words, with a blank between them.
 */
export const SENSITIVE_WORDS: Readonly<Record<SensitiveCategory, readonly string[]>> = {
	health: [
		...['health', 'medical', 'medication', 'diagnosis', 'disease', 'illness', 'disability'],
		...['disabled', 'allergy', 'allergies', 'pregnant', 'pregnancy', 'bmi', 'patient'],
		...['gesundheit', 'krankheit', 'diagnose', 'behinderung', 'allergie', 'allergien', 'schwanger'],
		...['schwangerschaft', 'sante', 'maladie', 'handicap', 'enceinte', 'grossesse'],
		...['salud', 'enfermedad', 'discapacidad', 'alergia', 'alergias', 'embarazada'],
		...['embarazo', 'salute', 'malattia', 'diagnosi', 'disabilita', 'incinta', 'gravidanza'],
		...['gezondheid', 'ziekte', 'zwanger', 'zwangerschap', 'saude', 'doenca', 'deficiencia'],
		...['gravida', 'gravidez'],
	],
	religion: [
		...['religion', 'religious', 'faith', 'church', 'muslim', 'christian', 'jewish', 'hindu'],
		...['buddhist', 'halal', 'kosher', 'konfession', 'glaube', 'kirche', 'kirchensteuer'],
		...['confession', 'religieux', 'eglise', 'religioso', 'iglesia', 'fe religiosa', 'religione'],
		...['chiesa', 'religie', 'geloof', 'kerk', 'religiao', 'igreja', 'creencia'],
	],
	ethnicity: [
		...['ethnicity', 'ethnic', 'race', 'skin color', 'skin colour', 'nationality', 'ethnie'],
		...['ethnisch', 'hautfarbe', 'rasse', 'staatsangehorigkeit', 'ethnique'],
		...['origine ethnique', 'couleur de peau', 'nationalite', 'etnia', 'raza', 'color de piel'],
		...['nacionalidad', 'etnico', 'razza', 'colore della pelle', 'nazionalita', 'etniciteit'],
		...['huidskleur', 'etnische afkomst', 'nationaliteit', 'raca', 'cor da pele', 'nacionalidade'],
	],
	sexuality: [
		...['sexuality', 'sexual orientation', 'orientation sexuelle', 'gay', 'lesbian', 'bisexual'],
		...['homosexual', 'transgender', 'lgbt', 'lgbtq', 'sexualitat', 'sexuelle orientierung'],
		...['homosexuell', 'lesbisch', 'sexualite', 'homosexuel', 'lesbienne', 'sexualidad'],
		...['orientacion sexual', 'lesbiana', 'sessualita', 'orientamento sessuale', 'omosessuale'],
		...['seksualiteit', 'seksuele orientatie', 'homoseksueel', 'sexualidade', 'orientacao sexual'],
	],
	politics: [
		...['politics', 'political', 'party membership', 'political party', 'union member'],
		...[
			'trade union',
			'voter',
			'politik',
			'politisch',
			'partei',
			'gewerkschaft',
			'opinion politique',
		],
		...['parti politique', 'syndicat', 'opinion politica', 'sindicato', 'opinione politica'],
		...['politiek', 'politieke partij', 'vakbond', 'wahler', 'partido politico'],
	],
	age: [
		...['age', 'age group', 'birthday', 'birthdate', 'birth date', 'date of birth', 'birth year'],
		...['dob', 'alter', 'altersgruppe', 'geburtstag', 'geburtsdatum', 'geburtsjahr', 'age client'],
		...['date de naissance', 'anniversaire', 'annee de naissance', 'tranche d age', 'edad'],
		...['fecha de nacimiento', 'cumpleanos', 'grupo de edad', 'data di nascita'],
		...['compleanno', 'leeftijd', 'geboortedatum', 'verjaardag', 'idade', 'data de nascimento'],
		...['faixa etaria'],
	],
	gender: [
		...['gender', 'sex', 'male', 'female', 'geschlecht', 'mannlich', 'weiblich', 'sexe'],
		...['masculin', 'feminin', 'genero', 'sexo', 'masculino', 'femenino', 'genere', 'sesso'],
		...['maschile', 'femminile', 'geslacht', 'mannelijk', 'vrouwelijk', 'feminino'],
	],
};
