/** What scripts and the demo use of the sample shop, bundled into build/sample.cjs. */
export { asShopifyOrders } from './asShopifyOrders';
export { asZigpollAnswers } from './asZigpollAnswers';
export { generateSampleShop, SHARED_SAMPLE } from './sampleShop';
export { dayAt, dayOf, SHOP_TIME_ZONE } from './shopTime';
export { TEMPLATE_PIN_DATA } from './templatePinData';
