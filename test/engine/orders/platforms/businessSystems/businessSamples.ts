/** Records as business systems and n8n's nodes for them give them, made up after their documentation. */
export const salesforceSample = {
	attributes: { type: 'Opportunity', url: '/services/data/v59.0/sobjects/Opportunity/006A' },
	Id: '006A',
	Name: 'Rings for a wedding',
	AccountId: '001A',
	Amount: 120.5,
	CloseDate: '2026-05-01',
	StageName: 'Closed Won',
	IsWon: true,
	IsClosed: true,
	CurrencyIsoCode: 'EUR',
	CreatedDate: '2026-04-01T10:00:00.000+0000',
	LastModifiedDate: '2026-05-01T10:00:00.000+0000',
};

export const zohoSample = {
	id: '4876876000000333001',
	Deal_Name: 'Rings for a wedding',
	Contact_Name: { name: 'Ana Klein', id: 'c1' },
	Account_Name: { name: 'Klein', id: 'a1' },
	Owner: { name: 'Shop', id: 'o1', email: 'shop@example.com' },
	Amount: 120.5,
	Currency: 'EUR',
	Stage: 'Closed Won',
	Closing_Date: '2026-05-01',
	Created_Time: '2026-04-01T10:00:00+02:00',
	Modified_Time: '2026-05-01T10:00:00+02:00',
};

const ofHubSpot = (value: string) => ({
	value,
	timestamp: 1777629600000,
	source: 'CRM',
	versions: [],
});

export const hubSpotSample = {
	portalId: 62515,
	dealId: 18499,
	isDeleted: false,
	associations: { associatedVids: [51], associatedCompanyIds: [], associatedDealIds: [] },
	properties: {
		dealname: ofHubSpot('Rings for a wedding'),
		amount: ofHubSpot('120.50'),
		closedate: ofHubSpot('1777593600000'),
		dealstage: ofHubSpot('closedwon'),
		deal_currency_code: ofHubSpot('EUR'),
	},
};

export const pipedriveSample = {
	id: 7,
	title: 'Rings for a wedding',
	person_id: {
		value: 51,
		name: 'Ana Klein',
		email: [{ label: 'work', value: 'ana@example.com', primary: true }],
		phone: [{ label: 'work', value: '+49 30 1234567', primary: true }],
	},
	org_id: null,
	stage_id: 3,
	value: 120.5,
	currency: 'EUR',
	status: 'won',
	add_time: '2026-04-01 10:00:00',
	update_time: '2026-05-01 10:00:00',
	won_time: '2026-05-01 00:00:00',
	lost_time: null,
};

export const odooSample = {
	id: 5,
	name: 'S00005',
	partner_id: [51, 'Ana Klein'],
	date_order: '2026-05-01 00:00:00',
	amount_untaxed: 100,
	amount_tax: 20.5,
	amount_total: 120.5,
	currency_id: [1, 'EUR'],
	state: 'sale',
	create_date: '2026-04-01 10:00:00',
	write_date: '2026-05-01 10:00:00',
};

export const quickBooksSample = {
	Id: '130',
	DocNumber: '1037',
	TxnDate: '2026-05-01',
	DueDate: '2026-06-01',
	CustomerRef: { value: '51', name: 'Ana Klein' },
	BillEmail: { Address: 'ana@example.com' },
	ShipAddr: { Line1: 'Street 1', Country: 'DE' },
	CurrencyRef: { value: 'EUR', name: 'Euro' },
	Line: [
		{
			Id: '1',
			Amount: 100,
			DetailType: 'SalesItemLineDetail',
			SalesItemLineDetail: { ItemRef: { value: '11', name: 'Ring' }, Qty: 2 },
		},
		{ Amount: 100, DetailType: 'SubTotalLineDetail' },
	],
	TxnTaxDetail: { TotalTax: 20.5 },
	TotalAmt: 120.5,
	Balance: 0,
	MetaData: {
		CreateTime: '2026-05-01T10:00:00-07:00',
		LastUpdatedTime: '2026-05-01T10:00:00-07:00',
	},
};

export const xeroSample = {
	Type: 'ACCREC',
	InvoiceID: '220ddca8-3144-4085-9a88-2d72c5133734',
	InvoiceNumber: 'INV-0041',
	Contact: { ContactID: 'c1', Name: 'Ana Klein', EmailAddress: 'ana@example.com' },
	DateString: '2026-05-01T00:00:00',
	Date: '/Date(1777593600000+0000)/',
	Status: 'PAID',
	LineItems: [{ Description: 'Ring', Quantity: 2, LineAmount: 100 }],
	SubTotal: 100,
	TotalTax: 20.5,
	Total: 120.5,
	AmountDue: 0,
	AmountPaid: 120.5,
	AmountCredited: 0,
	CurrencyCode: 'EUR',
	UpdatedDateUTC: '/Date(1777629600000+0000)/',
};

export const chargebeeSample = {
	id: 'draft_inv_1',
	customer_id: 'c1',
	subscription_id: 's1',
	status: 'paid',
	date: 1777593600,
	due_date: 1777593600,
	total: 12050,
	tax: 2050,
	amount_paid: 12050,
	amount_due: 0,
	write_off_amount: 0,
	credits_applied: 0,
	updated_at: 1777629600,
	object: 'invoice',
	currency_code: 'EUR',
	line_items: [{ description: 'Ring of the month', quantity: 1, amount: 10000 }],
	issued_credit_notes: [] as unknown[],
};

export const activeCampaignSample = {
	id: '1',
	externalid: '2001',
	connectionid: '1',
	customerid: '51',
	email: 'ana@example.com',
	orderNumber: '1001',
	totalPrice: '12050',
	taxAmount: '2050',
	shippingAmount: '0',
	discountAmount: '500',
	currency: 'EUR',
	externalCreatedDate: '2026-05-01T00:00:00+00:00',
	createdDate: '2026-05-02T00:00:00+00:00',
	updatedDate: '2026-05-02T00:00:00+00:00',
};

export const odooInvoiceSample = {
	id: 12,
	name: 'INV/2026/0001',
	partner_id: [51, 'Ana Klein'],
	invoice_date: '2026-05-01',
	amount_total: 120.5,
	amount_tax: 20.5,
	amount_residual: 0,
	currency_id: [1, 'EUR'],
	move_type: 'out_invoice',
	payment_state: 'paid',
	state: 'posted',
	write_date: '2026-05-02 10:00:00',
};

export const invoiceNinjaSample = {
	id: 'opnEeWpQbk',
	client_id: 'c1',
	status_id: '4',
	number: '0001',
	amount: 120.5,
	balance: 0,
	paid_to_date: 120.5,
	total_taxes: 20.5,
	date: '2026-05-01',
	due_date: '2026-06-01',
	created_at: 1777593600,
	updated_at: 1777593600,
	is_deleted: false,
	entity_type: 'invoice',
	line_items: [{ product_key: 'Ring', quantity: 1, cost: 120.5 }],
};

export const zohoOrderSample = {
	id: '4876876000000555001',
	Subject: 'Rings for a wedding',
	SO_Number: '7',
	Contact_Name: { name: 'Ana Klein', id: 'c1' },
	Account_Name: { name: 'Klein', id: 'a1' },
	Grand_Total: 120.5,
	Sub_Total: 100,
	Tax: 20.5,
	Currency: 'EUR',
	Status: 'Approved',
	Created_Time: '2026-05-01T00:00:00Z',
	Modified_Time: '2026-05-02T10:00:00Z',
};
