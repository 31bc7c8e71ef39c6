import { table } from './view.ts';

/** What programs write, pasted into the chat. */
export const rows = table(String.raw`
add\nSurname\tFirst name\tEmail\tMobile\tRole\nMarsh\tCleo\tcleo@marsh.uk\t07911 123456\tUser => add · name Cleo|Marsh · email cleo@marsh.uk · phone +447911123456 · role USER
add\nName\tEmail\tTeam\nCleo Marsh\tcleo@marsh.uk\tSales\nNed Frost\tned@frost.uk\tSupport => add · name Cleo|Marsh · email cleo@marsh.uk · teams =sales · other Name: "Ned Frost"\nEmail: ned@frost.uk\nTeam: Support
add these people:\n| Name | Email | Role |\n|---|:-:|---|\n| Cleo Marsh | cleo@marsh.uk | user |\n| Mei Sa | mei@sa.uk | user |\n| Ned Frost | ned@frost.uk | admin | => add · name Cleo|Marsh · email cleo@marsh.uk · role USER · other Name: "Mei Sa"\nEmail: mei@sa.uk\nRole: user · other Name: "Ned Frost"\nEmail: ned@frost.uk\nRole: admin
add Name,Email,Language\n"Marsh, Cleo",cleo@marsh.uk,Spanish => add · name Cleo|Marsh · email cleo@marsh.uk · language es
add\nName;Email;Phone;Shoe size\nCleo Marsh;cleo@marsh.uk;;38 => add · name Cleo|Marsh · email cleo@marsh.uk
add "Cleo","Marsh","cleo@marsh.uk","Sales" => add · email cleo@marsh.uk · teams =sales · doubt name unclear: Cleo|Marsh
add 20981\tCleo Marsh\tcleo@marsh.uk\t07911 123456\tSales\t01/02/2027\tFT => add · name Cleo|Marsh · email cleo@marsh.uk · phone +447911123456 · teams =sales
add {"firstName": "Cleo", "lastName": "Marsh", "email": "cleo@marsh.uk", "teams": ["Sales", "Support"], "role": "user"} => add · name Cleo|Marsh · email cleo@marsh.uk · role USER · teams =sales,support
add [{"name": "Cleo Marsh", "email": "cleo@marsh.uk"}, {"name": "Ned Frost", "email": "ned@frost.uk"}] => add · name Cleo|Marsh · email cleo@marsh.uk · other name: "Ned Frost"\nemail: ned@frost.uk
add {"user": {"name": "Cleo Marsh", "email": "cleo@marsh.uk"}} => add · name Cleo|Marsh · email cleo@marsh.uk
add name=Cleo+Marsh&email=cleo%40marsh.uk&team=Sales => add · name Cleo|Marsh · email cleo@marsh.uk · teams =sales
add https://forms.example.test/new?name=Cleo%20Marsh&email=cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
add <p><b>Cleo Marsh</b></p> &lt;cleo@marsh.uk&gt; => add · name Cleo|Marsh · email cleo@marsh.uk
add <table><tr><th>Name</th><th>Email</th></tr><tr><td>Cleo Marsh</td><td>cleo@marsh.uk</td></tr></table> => add · name Cleo|Marsh · email cleo@marsh.uk
add\nFrom: Marsh, Cleo (Harbour) <cleo@marsh.uk>\nSent: 2 February 2027 08:00\nTo: Ann Lee; Ned Frost\nCc: Helpdesk\nSubject: hello => add · name Cleo|Marsh · email cleo@marsh.uk
[09:30, 2/2/2027] Ned Frost: add Cleo Marsh cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
2/2/2027, 9:30 am - Ned: add Cleo Marsh cleo@marsh.uk => add · name Cleo|Marsh · email cleo@marsh.uk
add\nQ: Full name? A: Cleo Marsh\nQ: Email? A: cleo@marsh.uk\nQ: Role? A: user => add · name Cleo|Marsh · email cleo@marsh.uk · role USER
add\n1. Cleo Marsh\n2. cleo@marsh.uk\n3. 07911 123456\n4. Sales => add · name Cleo|Marsh · email cleo@marsh.uk · phone +447911123456 · teams =sales
add\nSURNAME: MARSH\nFORENAMES: CLEO ROSE\nEMAIL: CLEO@MARSH.UK => add · name CLEO ROSE|MARSH · email cleo@marsh.uk
add {"name": "Cleo Marsh", "email": "cleo@marsh.uk", "isAdmin": true} => add · name Cleo|Marsh · email cleo@marsh.uk · role ADMIN
add {"name": "Cleo Marsh", "email": "cleo@marsh.uk", "is_admin": false} => add · name Cleo|Marsh · email cleo@marsh.uk · role USER
add {"name": "Cleo Marsh", "email": "cleo@marsh.uk", "admin": 0} => add · name Cleo|Marsh · email cleo@marsh.uk · role USER
add {"name": "Cleo Marsh", "email": "cleo@marsh.uk", "admin": null} => add · name Cleo|Marsh · email cleo@marsh.uk
add {"name": "Cleo Marsh", "email": "cleo@marsh.uk", "admin": 1} => add · name Cleo|Marsh · email cleo@marsh.uk · doubt role unclear: ADMIN, USER
add Name,Email,Admin\nCleo Marsh,cleo@marsh.uk,x => add · name Cleo|Marsh · email cleo@marsh.uk · doubt role unclear: ADMIN, USER
add Name,Email,Admin?\nCleo Marsh,cleo@marsh.uk,Y => add · name Cleo|Marsh · email cleo@marsh.uk · role ADMIN
add Name,Email,Admin\nCleo Marsh,cleo@marsh.uk, => add · name Cleo|Marsh · email cleo@marsh.uk
add\nName: Cleo Marsh\nEmail: cleo@marsh.uk\nAdmin:\nTeam: Sales => add · name Cleo|Marsh · email cleo@marsh.uk · teams =sales
add\nName: Cleo Marsh\nEmail: cleo@marsh.uk\nAdmin: -\nTeam: Sales => add · name Cleo|Marsh · email cleo@marsh.uk · teams =sales
add\nName: Cleo Marsh\nEmail: cleo@marsh.uk\nAdmin rights: none => add · name Cleo|Marsh · email cleo@marsh.uk · role USER
`);
