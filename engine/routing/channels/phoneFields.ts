/** Fields in which a customer's telephone number is found, the first that has one. */
export const PHONE_FIELDS = ['phone', 'phoneNumber', 'mobile'] as const;
