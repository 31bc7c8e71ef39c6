import { table } from './view.ts';

/** Numbers and people that are in the message and not of the person to add. */
export const rows = table(String.raw`
add Cleo Marsh, passport 533401372, cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk order no. 07911123456 => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh IBAN GB82 WEST 1234 5698 7654 32 cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk, ticket #5512340, invoice INV-2027-00911, zip 94107-1234 => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk VAT GB 999 9999 73 => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh SSN 078-05-1120 cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Ticket 07911 123456 => add · name Cleo|Ticket · phone +447911123456
add Cleo Marsh cleo@marsh.uk, text me on 07911 123456 => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk. Any trouble, ring me at 07911 123456 please => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk, for questions contact her manager on 07911 123456 => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk, call me once it's done, her mobile is 07911 123456 => add · name Cleo|Marsh · email cleo@marsh.uk · phone +447911123456
add Cleo Marsh cleo@marsh.uk 07911 123456 (her dad's, don't use it) => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk\nPS 07911 123456 is mine => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh 07911 123456 cleo@marsh.uk, scrap the phone => add · name Cleo|Marsh · email cleo@marsh.uk · phone none
add Cleo Marsh 07911 123456, forget the phone, use 020 7946 0958 => add · name Cleo|Marsh · phone +442079460958
add Cleo Marsh\nO: (020) 7946 0958\nC: 07911 123456\nF: 020 7946 0959\ncleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk · doubt phone several: +442079460958, +447911123456
add\nName: Cleo Marsh\nEmail: cleo@marsh.uk\nLine manager: Ned Frost\nContract end: 31/01/2028 => add · name Cleo|Marsh · email cleo@marsh.uk
add\n*Name:* Cleo Marsh\n*Buddy:* Ned Frost\n*Email:* cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh\nBuyer\nFrost & Sons\nMob. 07911 123456\ncleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk · phone +447911123456
review> forget the phone => phone none
review> ignore the email => email none
phone> call me on 07911 123456 => nothing
add Cleo Marsh <cleo@marsh.uk>; Mei Ling <mei@marsh.uk>; Ned Frost <ned@frost.uk> => add · name Cleo|Marsh · email cleo@marsh.uk · other Mei Ling <mei@marsh.uk> · other Ned Frost <ned@frost.uk>
add Cleo Marsh cleo@marsh.uk and Ned Frost is an admin => add · name Cleo|Marsh · email cleo@marsh.uk · other Ned Frost is an admin
add Cleo Marsh cleo@marsh.uk, you can get hold of me on 07911 123456 => add · name Cleo|Marsh · email cleo@marsh.uk · doubt phone unclear: +447911123456
add Cleo Marsh cleo@marsh.uk, my number's 07911 123456 => add · name Cleo|Marsh · email cleo@marsh.uk · doubt phone unclear: +447911123456
add Cleo Marsh cleo@marsh.uk, emergency contact 07911 123456 => add · name Cleo|Marsh · email cleo@marsh.uk · doubt phone unclear: +447911123456
add Cleo Marsh cleo@marsh.uk, reception: 020 7946 0958 => add · name Cleo|Marsh · email cleo@marsh.uk · doubt phone unclear: +442079460958
add Cleo Marsh cleo@marsh.uk, give me a ring on 07911 123456 if unclear => add · name Cleo|Marsh · email cleo@marsh.uk · doubt phone unclear: +447911123456
add Cleo Marsh cleo@marsh.uk, she gave me this number 07911 123456 => add · name Cleo|Marsh · email cleo@marsh.uk · phone +447911123456
add Cleo Marsh 07911 123456 cleo@marsh.uk, don't use the phone => add · name Cleo|Marsh · email cleo@marsh.uk · phone none
add Cleo Marsh 07911 123456 cleo@marsh.uk, don't save her number => add · name Cleo|Marsh · email cleo@marsh.uk · phone none
add\nEmployee,Work Email,Manager\nCleo Marsh,cleo@marsh.uk,Ned Frost => add · name Cleo|Marsh · email cleo@marsh.uk
Ned Frost: add Cleo Marsh cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
add my colleague Cleo Marsh 07911 123456 => add · name Cleo|Marsh · phone +447911123456
phone> the one she gave me is 07911 123456 => phone +447911123456
phone> mine is 07911 123456 => doubt phone unclear: +447911123456
add\nCleo Marsh;cleo@marsh.uk;Sales\nNed Frost;ned@frost.uk;Support => add · name Cleo|Marsh · email cleo@marsh.uk · teams =sales · other Ned Frost;ned@frost.uk;Support
add\nMarsh\tCleo\tcleo@marsh.uk => add · email cleo@marsh.uk · doubt name unclear: Marsh|Cleo
add Cleo Marsh cleo@marsh.uk, best reached through her secretary on 07911 123456 => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk (supervisor: Ned Frost, ned@frost.uk, 07911 123456) => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk, copy in her mentor at ned@frost.uk => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk, her team lead will be Ned Frost (ned@frost.uk) => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk and Ned Frost (ned@frost.uk) is going to be her buddy => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh, her boss is Ned Frost, cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh, her boss is Ned Frost, ned@frost.uk => add · name Cleo|Marsh
add Cleo Marsh, her boss is Ned Frost, 07911 123456 => add · name Cleo|Marsh · doubt phone unclear: +447911123456
add Cleo Marsh, reporting to Ned Frost (ned@frost.uk), cleo@marsh.uk, Sales => add · name Cleo|Marsh · email cleo@marsh.uk · teams =sales
add Cleo Marsh cleo@marsh.uk, her boss is Ned and her mobile is 07911 123456 => add · name Cleo|Marsh · email cleo@marsh.uk · phone +447911123456
add his assistant Cleo Marsh cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh, manager, cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
add\nName: Cleo Marsh\nEmail: cleo@marsh.uk\nLine manager: Ned Frost\nLine manager email: ned@frost.uk\nTeam: Sales => add · name Cleo|Marsh · email cleo@marsh.uk · teams =sales
add {"name": "Cleo Marsh", "email": "cleo@marsh.uk", "supervisor": {"name": "Ned Frost", "email": "ned@frost.uk"}} => add · name Cleo|Marsh · email cleo@marsh.uk
add Name,Email,Manager,Manager email\nCleo Marsh,cleo@marsh.uk,Ned Frost,ned@frost.uk => add · name Cleo|Marsh · email cleo@marsh.uk
review> her boss's mobile is 07911 123456 => nothing
add Cleo Marsh cleo@marsh.uk - Ned Frost (ned@frost.uk) requested it => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk. Ned Frost (ned@frost.uk) will look after her => add · name Cleo|Marsh · email cleo@marsh.uk
add Cleo Marsh cleo@marsh.uk, her boss, Ned Frost, is on 07911 123456 => add · name Cleo|Marsh · email cleo@marsh.uk
Morning Ned, can you add Cleo Marsh? cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
Fwd: hello Ned, please add Cleo Marsh cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
phone> hers is 07911 123456, mine is another one => phone +447911123456
add Cleo Marsh 07911 123456, mine => add · name Cleo|Marsh
add Cleo Marsh cleo@marsh.uk, call her office on 020 7946 0958 first => add · name Cleo|Marsh · email cleo@marsh.uk · doubt phone unclear: +442079460958
add Cleo Marsh cleo@marsh.uk, call her on 07911 123456 => add · name Cleo|Marsh · email cleo@marsh.uk · phone +447911123456
add\nName: Cleo Marsh\nEmail: cleo@marsh.uk\nEmergency contact: Ned Frost 07911 123456 => add · name Cleo|Marsh · email cleo@marsh.uk
Handover: please add Cleo Marsh, cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
add first name "Cleo" last name "Çç Marsh" cleo@marsh.uk 07911 123456 as user => add · name Cleo|Çç Marsh · email cleo@marsh.uk · phone +447911123456 · role USER
add first name "May Bé" last name "Marsh" cleo@marsh.uk no team as admin => add · name May Bé|Marsh · email cleo@marsh.uk · role ADMIN · teams =
add first name "Cleo" last name "Marsh" cleo@marsh.uk "not as admin" => add · name Cleo|Marsh · email cleo@marsh.uk · role USER
`);
