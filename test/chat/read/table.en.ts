import { table } from './view.ts';

export const rows = table(String.raw`
add Ana Souza ana@acme.com +55 11 91234-5678 to Support as user in Portuguese => add · name Ana|Souza · email ana@acme.com · phone +5511912345678 · role USER · language pt-BR · teams =support
add => add
add Ana => add · name Ana
please add Ana Souza => add · name Ana|Souza
can you add my colleague Ana Souza, ana@acme.com, as an admin? => add · name Ana|Souza · email ana@acme.com · role ADMIN
I'd like to invite Ana Souza (ana@acme.com) to the Support team => add · name Ana|Souza · email ana@acme.com · teams =support
add Will Support will@acme.com => add · name Will|Support · email will@acme.com
add Grant Admin grant@acme.com => add · name Grant|Admin · email grant@acme.com
add May English may@acme.com in Spanish => add · name May|English · email may@acme.com · language es
add Ana Invite ana@acme.com => add · name Ana|Invite · email ana@acme.com
add Ana Souza ana@acme.com Support => add · name Ana|Souza · email ana@acme.com · teams =support
add Ana Souza Support ana@acme.com => add · email ana@acme.com · doubt name unclear: Ana|Souza, Ana|Souza Support · doubt teams unclear: support
add Ana Souza, ana@acme.com, admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza, System Administrator at Acme, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza Office Admin ana@acme.com => add · name Ana|Souza · email ana@acme.com
hlep => mistyped help
ad Ana Souza ana@acme.com => mistyped add · email ana@acme.com · doubt name unclear: Ana|Souza, ad Ana|Souza
what can an admin do? => question
who is ana => who-is ana
link K7Q2-9F3M => link K7Q2-9F3M
K7Q2-9F3M => nothing
add Ana Souza ana at acme dot com => add · name Ana|Souza · doubt email spoken: ana@acme.com
add Ana Souza ana@gmial.com => add · name Ana|Souza · doubt email typo: ana@gmail.com, ana@gmial.com
add Ana Souza ana@acme.com or ana.souza@acme.com => add · name Ana|Souza · doubt email several: ana@acme.com, ana.souza@acme.com
add Ana Souza ana@acme.com and Bob Lee bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com
add:\nAna Souza ana@acme.com\nBob Lee bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com
add Ana Souza and Bob Lee => add · name Ana|Souza · other Bob Lee
add\nAna Souza\nSales Manager\nAcme Ltd\nT: +44 20 7946 0958\nE: ana@acme.com\nwww.acme.com => add · name Ana|Souza · email ana@acme.com · phone +442079460958
add From: Ana Souza <ana@acme.com> => add · name Ana|Souza · email ana@acme.com
add Name: Ana Souza\nEmail: ana@acme.com\nPhone: +55 11 91234-5678\nRole: admin\nLanguage: Portuguese\nTeams: Support, Sales => add · name Ana|Souza · email ana@acme.com · phone +5511912345678 · role ADMIN · language pt-BR · teams =support,sales
teams => teams
team Support => team Support
language Spanish => language Spanish
Hi! We have a new colleague, Ana Souza (ana@acme.com). Please add her. => add · name Ana|Souza · email ana@acme.com
add a new user: Ana Souza, ana@acme.com => add · name Ana|Souza · email ana@acme.com
New user\nName: Ana Souza\nE-mail: ana@acme.com\nTeam: Support => add · name Ana|Souza · email ana@acme.com · teams =support
invite ana@acme.com => add · email ana@acme.com
add ana@acme.com => add · email ana@acme.com
add +55 11 91234-5678 => add · phone +5511912345678
add ana souza ana@acme.com admin => add · name ana|souza · email ana@acme.com · role ADMIN
add ana souza ana@acme.com as admin and sales => add · name ana|souza · email ana@acme.com · role ADMIN · teams +sales
add Ana Souza (Sales) ana@acme.com => add · name Ana|Souza · email ana@acme.com · teams =sales
add Ana Souza ana@acme.com Portuguese => add · name Ana|Souza · email ana@acme.com · language pt-BR
ADD ANA SOUZA ANA@ACME.COM AS ADMIN IN PORTUGUESE => add · name ANA|SOUZA · email ana@acme.com · role ADMIN · language pt-BR
Add Ana Souza <ana@acme.com> and Bob Lee <bob@acme.com> to Support => add · name Ana|Souza · email ana@acme.com · other Bob Lee <bob@acme.com> to Support
Add Ana Souza ana@acme.com and Bob Lee bob@acme.com, both to Support => add · name Ana|Souza · email ana@acme.com · teams =support · other Bob Lee bob@acme.com to Support
add Ana Souza ana@acme.com, Bob Lee bob@acme.com, Cy Young cy@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com · other Cy Young cy@acme.com
add 1. Ana Souza ana@acme.com 2. Bob Lee bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com
add\n1. Ana Souza - ana@acme.com\n2. Bob Lee - bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee - bob@acme.com
add\n- Ana Souza\n- Bob Lee => add · name Ana|Souza · other Bob Lee
add Ana Souza ana@acme.com +44 20 7946 0958 +44 20 7946 0959 => add · name Ana|Souza · email ana@acme.com · doubt phone several: +442079460958, +442079460959
add Ana Souza, she works in accounting, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza from Acme ana@acme.com => add · name Ana|Souza · email ana@acme.com
add my assistant Ana Souza (ana@acme.com), she speaks Spanish => add · name Ana|Souza · email ana@acme.com · language es
add Ana Souza ana@acme.com not as admin => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com but not to Sales => add · name Ana|Souza · email ana@acme.com · teams -sales
add Ana Souza ana@acme.com to Marketng => add · name Ana|Souza · email ana@acme.com · doubt teams typo: marketing
add Ana Souza ana@acme.com to Billing => add · name Ana|Souza · email ana@acme.com · problem teams team-unknown: Billing
add Ana Souza ana@acme.com to the Billing team => add · name Ana|Souza · email ana@acme.com · problem teams team-unknown: Billing
add Ana Souza ana@acme.com to our inbox => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com in French => add · name Ana|Souza · email ana@acme.com · problem language language-not-spoken: French
add Ana Souza ana@acme.com, no phone, user, Support and Sales, Spanish => add · name Ana|Souza · email ana@acme.com · phone none · role USER · language es · teams =support,sales
add user Ana Souza => add · name Ana|Souza
please invite Ana Souza as a regular user => add · name Ana|Souza · role USER
make Ana Souza an admin => role ADMIN
add Ana Souza as owner ana@acme.com => add · name Ana|Souza · email ana@acme.com · problem role role-unknown: owner
add Ana Souza as Office Admin ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza Sales Manager ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza, Support, ana@acme.com => add · name Ana|Souza · email ana@acme.com · teams =support
add Ana Souza;ana@acme.com;+44 20 7946 0958;Support => add · name Ana|Souza · email ana@acme.com · phone +442079460958 · teams =support
add Ana;Souza;ana@acme.com => add · email ana@acme.com · doubt name unclear: Ana|Souza
add Ana Souza | ana@acme.com | Sales => add · name Ana|Souza · email ana@acme.com · teams =sales
add Ana Souza\tana@acme.com\tSales => add · name Ana|Souza · email ana@acme.com · teams =sales
add Souza, Ana ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Souza, Ana <ana@acme.com> => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com with admin rights => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com and give her admin access => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com she should be an admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com, role: user, language: English, teams: all => add · name Ana|Souza · email ana@acme.com · role USER · language en · teams =support,sales,marketing,care,ventas,atencion,vendas
add Dr. Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com asap please => add · name Ana|Souza · email ana@acme.com
add ana@acme.com Ana Souza => add · name Ana|Souza · email ana@acme.com
add ana@acme.com Ana Souza, bob@acme.com Bob Lee => add · name Ana|Souza · email ana@acme.com · other bob@acme.com Bob Lee
add From: Ana Souza <ana@acme.com>\nTo: Ann Lee <ann@acme.test>\nSubject: Hi\nDate: Mon => add · name Ana|Souza · email ana@acme.com
add BEGIN:VCARD\nVERSION:3.0\nN:Souza;Ana;;;\nFN:Ana Souza\nTEL;TYPE=CELL:+55 11 91234-5678\nEMAIL:ana@acme.com\nEND:VCARD => add · name Ana|Souza · email ana@acme.com · phone +5511912345678
Can you please add Ana Souza? Her email is ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza. Email ana@acme.com. Phone 020 7946 0958. => add · name Ana|Souza · email ana@acme.com · phone +442079460958
add Ana Souza email ana@acme.com phone 020 7946 0958 role user team Support language Spanish => add · name Ana|Souza · email ana@acme.com · phone +442079460958 · role USER · language es · teams =support
add Ana Souza - ana@acme.com - Support => add · name Ana|Souza · email ana@acme.com · teams =support
could we get Ana Souza added? ana@acme.com => add · name Ana|Souza · email ana@acme.com
I need an account for Ana Souza, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com for Support => add · name Ana|Souza · email ana@acme.com · teams =support
add first name Ana, last name Souza, email ana@acme.com => add · name Ana|Souza · email ana@acme.com
add someone => add
add Ana Souza and Ana Lima => add · name Ana|Souza · other Ana Lima
add Ana, Bob and Cy => add · name Ana · other Bob · other Cy
invite Bob => add · name Bob
add bob => add · name bob
add Anna (not Ana) Souza => add · name Anna
add Ana de Support => add · doubt name unclear: Ana|de, Ana|de Support · doubt teams unclear: support
add Ana Souza to Support, no wait, to Sales => add · name Ana|Souza · teams =sales
add Ana Souza as admin, sorry, as user => add · name Ana|Souza · role USER
add Ana Souza as admin or user? => add · name Ana|Souza · doubt role unclear: USER, ADMIN
add Ana Souza in English or Spanish => add · name Ana|Souza · doubt language unclear: en, es
add Ana Souza to Support and Sales as well => add · name Ana|Souza · teams +support,sales
add Ana to all teams except Sales => add · name Ana · teams =support,marketing,care,ventas,atencion,vendas
add Ana Souza ana@acme.com her boss is bob@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza, Admin, Acme Ltd, ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com, Office Manager => add · name Ana|Souza · email ana@acme.com
add Van Gogh vincent@acme.com => add · name Van|Gogh · email vincent@acme.com
add Ana Souza. She is the admin of our building. ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza works as admin at Acme ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add user admin => add · doubt role unclear: ADMIN, USER
add name: Grant Admin, email: grant@acme.com => add · name Grant|Admin · email grant@acme.com
add first name Mark last name Back email mark@acme.com => add · name Mark|Back · email mark@acme.com
add first name: Will, last name: Support => add · name Will|Support
add Ana Souza\nLast name: Support\nana@acme.com => add · name Ana|Support · email ana@acme.com
Dear all, please add Bo Lee bo@acme.com => add · name Bo|Lee · email bo@acme.com
review> he mustn't be an admin => doubt role unclear: ADMIN, USER
add Bo Lee bo@acme.com. Admin? No. => add · name Bo|Lee · email bo@acme.com · doubt role unclear: ADMIN, USER
review> admin (no) => doubt role unclear: ADMIN, USER
review> ❌ admin => doubt role unclear: ADMIN, USER
review> admin. scratch that => doubt role unclear: ADMIN, USER
review> demote him from admin => doubt role unclear: ADMIN, USER
review> as admin, no phone => phone none · role ADMIN
`);
