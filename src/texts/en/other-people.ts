import { words } from '../vocabulary.ts';

/** Words for people, phones and papers that are in a message and not of the person to add. */
export const otherPeople = {
  relations: words`emergency contact, manager, line manager, boss, supervisor, team lead, team leader, pa, p.a., assistant, secretary, mentor, buddy, wife, husband,
      partner, spouse, mum, mom, mother, dad, father, sister, brother, son, daughter, parent, flatmate, landlord, agent, lawyer, referee,
      next of kin, director, head of department, colleague, co-worker, predecessor, replacement, successor`,
  possessives: words`her, his, their`,
  ofThem: words`of hers, of his, of theirs`,
  becomes: words`is, is going to be, will be, becomes, 'll be, acts as, as, was, is gonna be, should be`,
  leadsToOthers: words`cc, cc'd, cc'ing, copy, copy in, copying in, loop in, looping in, in copy, bcc, reports to, reporting to, managed by, supervised by,
      requested by, approved by, recommended by, referred by, on behalf of, replacing, replaces, taking over from, takes over from, sponsored by`,
  actsFor: words`approved, has approved, signed off, signed it off, signs off, requested, requested it, asked for, asked for it, asked me, trains, will train, will be training, is training, manages, will manage, will be managing, supervises, will supervise, recommended, referred, hired, will look after, is looking after, will show, will onboard, sponsors, vouches for, is covering for`,
  reachedOn: words`on, at, via, by, reachable on, reachable at, is on, is at, uses, answers on, picks up on`,
  reachesOthers: words`call me, ring me, text me, phone me, message me, reach me, contact me, call us, ring us, contact us, reach us,
      call the admin, contact the admin, ask the admin, call the manager, contact the manager, contact her manager,
      contact his manager, call her manager, call his manager, call the office, contact the office, i'm on, i am on`,
  notTheirs: words`mum's, mom's, mother's, dad's, father's, husband's, wife's, boss's, manager's, sister's, brother's, son's, daughter's,
      mine, not hers, not his, not theirs, don't use it, do not use it, don't use that, don't call it`,
  calls: words`call, ring`,
  others: words`me, us, my, mine, my number's, our number, emergency contact, next of kin, reception, front desk, switchboard, helpdesk, head office,
      main office, hr`,
  thirdPerson: words`her, his, their, she, he, they, she's, he's, they're, hers, theirs, whose, for me`,
  papers: words`aadhaar, aadhar, ssn, social security number, ni number, nino, national insurance, passport, driving licence, driver's license,
      iban, account number, sort code, swift, bic, vat, vat number, ein, tax id, ticket, order, invoice, purchase order, po, reference,
      ref, zip, zip code, postcode, employee id, employee number, staff number, staff id, company number, registration number, badge,
      id number, id card, booking, tracking number`,
} as const;
