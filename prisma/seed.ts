/** The demo's company, as one would make it with `npm run account -- create`. */
export const demoCompany = {
  name: 'Acme',
  seats: '5',
  country: 'GB',
  language: 'en',
  manager: 'Mia Koch <mia.koch@businesschat.test> +44 20 7946 0001',
  owner: 'Ann Lee <ann@acme.test>',
  team: ['Support', 'Sales', 'Marketing'],
};

/** The phone of the demo company's owner, linked from the start. */
export const demoOwnerPhone = '+447700900001';
