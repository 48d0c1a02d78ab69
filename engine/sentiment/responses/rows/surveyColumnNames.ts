import type { RankedNames } from '../../../columns/rankedNames';

/**
 * The names that columns of survey answers and reviews have in seven languages, by what they say. E-mail, customer,
 * country and product are read by the names that they have in tables of orders.
 */
export const SURVEY_COLUMN_NAMES = {
	text: [
		[
			'comment, comments, feedback, review, review text, review body, review content, answer text, response text, verbatim, free text, customer comment, customer feedback, open text',
			'Kommentar, Kommentare, Rückmeldung, Bewertungstext, Rezension, Freitext, Kundenkommentar, Kundenfeedback',
			'commentaire, commentaires, avis, texte libre, commentaire client, retour client',
			'comentario, comentarios, opinión, reseña, texto libre',
			'comentário, comentários, opinião, resenha, avaliação escrita, texto livre',
			'commento, commenti, recensione, opinione, testo libero',
			'opmerking, opmerkingen, reactie, recensie, beoordelingstekst, vrije tekst',
		],
		[
			'answer, response, reply text, message, text, content, body, description, opinion, remark, remarks, suggestion, suggestions, testimonial, note, notes',
			'Antwort, Nachricht, Text, Inhalt, Beschreibung, Meinung, Anmerkung, Anmerkungen, Vorschlag',
			'réponse, message, texte, contenu, remarque, remarques, suggestion',
			'respuesta, mensaje, texto, contenido, observación, observaciones, sugerencia',
			'resposta, mensagem, conteúdo, observação, observações, sugestão',
			'risposta, messaggio, testo, contenuto, osservazione, suggerimento',
			'antwoord, bericht, tekst, inhoud, suggestie',
		],
	],
	title: [
		[
			'title, subject, headline, review title, summary',
			'Titel, Betreff, Überschrift',
			'titre, objet, sujet',
			'título, asunto',
			'assunto',
			'titolo, oggetto',
			'onderwerp',
		],
	],
	question: [
		[
			'question, question text, prompt, heading, question title, survey question',
			'Frage, Fragetext',
			'intitulé de la question',
			'pregunta',
			'pergunta',
			'domanda',
			'vraag',
		],
	],
	answeredAt: [
		[
			'timestamp, submitted at, submission date, submitted, answered at, responded at, response date, completed at, review date, date submitted, end date, submit date, submit date utc, submitted at utc, recorded date, completion time, review creation date, review created at, date of review, review submit date and time, reviewed at, publish time, create time',
			'Zeitstempel, beantwortet am, Antwortdatum, Bewertungsdatum, eingereicht am',
			'horodateur, horodatage, date de réponse, soumis le, date avis',
			'marca temporal, fecha de respuesta, fecha de envío, enviado el',
			'carimbo de data/hora, carimbo de data hora, data da resposta, data de envio, enviado em',
			'informazioni cronologiche, data di risposta, data recensione, inviato il',
			'tijdstempel, datum antwoord, ingediend op, datum inzending',
		],
		[
			'created at, date created, created, creation date, created on, date, time, datetime, updated at, at, start date, start date utc, start time, review last update date and time, update time',
			'erstellt am, Erstellungsdatum, Datum, Zeitpunkt',
			'créé le, date de création',
			'creado el, fecha de creación, fecha',
			'criado em, data de criação, data',
			'creato il, data di creazione, data',
			'aangemaakt op, datum',
		],
	],
	responseId: [
		[
			'response id, submission id, review id, answer id, ticket id, feedback id, result id, entry id, response number',
			'Antwort-ID, Rezensions-ID, Bewertungs-ID',
			'id réponse, id de la réponse, id avis',
			'id respuesta, id de respuesta',
			'id resposta, id da resposta',
			'id risposta, id recensione',
			'antwoord id',
		],
		['id, uuid, token'],
	],
	participantId: [
		[
			'participant id, respondent id, participant, respondent, recipient id, visitor id, network id',
			'Teilnehmer-ID, Teilnehmer, Befragter',
			'id participant, id répondant',
			'id participante, participante',
			'id respondente',
			'id partecipante, partecipante',
			'deelnemer, deelnemer id',
		],
	],
	formId: [
		[
			'survey id, form id, poll id, survey, survey name, form name, poll, campaign, questionnaire',
			'Umfrage, Umfrage-ID, Fragebogen',
			'sondage, enquête, questionnaire',
			'encuesta',
			'pesquisa, inquérito',
			'sondaggio, questionario',
			'enquête, vragenlijst',
		],
	],
	language: [
		[
			'language, lang, locale, language code, survey language',
			'Sprache',
			'langue',
			'idioma, lengua',
			'língua',
			'lingua',
			'taal',
		],
	],
	nps: [
		[
			'nps, nps score, net promoter score, recommendation score, likelihood to recommend, ltr',
			'Weiterempfehlung, Weiterempfehlungsbereitschaft, NPS Wert',
			'score nps, recommandation, note nps',
			'puntuación nps, recomendación',
			'pontuação nps, nota nps, recomendação',
			'punteggio nps, raccomandazione',
			'nps cijfer, aanbeveling',
		],
	],
	csat: [
		[
			'csat, csat score, satisfaction, satisfaction score, customer satisfaction, overall satisfaction',
			'Zufriedenheit, Kundenzufriedenheit',
			'satisfaction client',
			'satisfacción',
			'satisfação',
			'soddisfazione',
			'tevredenheid, klanttevredenheid',
		],
	],
	ces: [
		[
			'ces, ces score, effort, effort score, customer effort, customer effort score, ease, ease score',
			'Aufwand',
			'effort client',
			'esfuerzo',
			'esforço',
			'sforzo',
			'inspanning',
		],
	],
	stars: [
		[
			'rating, ratings, stars, star rating, review rating, review score, product rating',
			'Bewertung, Sterne, Sternebewertung, Anzahl Sterne',
			'étoiles, évaluation',
			'estrellas, valoración, calificación',
			'estrelas, avaliação, classificação',
			'stelle, valutazione',
			'sterren, beoordeling, waardering',
		],
	],
	score: [
		[
			'score, grade, points, mark',
			'Punkte, Punktzahl, Note, Wertung',
			'note, points',
			'puntuación, nota, puntos',
			'pontuação, pontos',
			'punteggio, voto',
			'cijfer, punten',
		],
	],
	segment: [
		[
			'segment, customer segment, tier, group, cohort, plan, rfm segment',
			'Segment, Kundensegment, Gruppe',
			'segment client',
			'segmento, grupo',
			'segmento cliente, gruppo',
			'groep',
		],
	],
} satisfies Record<string, RankedNames>;

/** What a column of survey answers says. */
export type SurveyColumnRole =
	| keyof typeof SURVEY_COLUMN_NAMES
	| 'email'
	| 'customerId'
	| 'country'
	| 'product';
