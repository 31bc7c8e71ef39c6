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
Add Ana Souza\nana@acme.com\n+55 11 91234-5678 => add · name Ana|Souza · email ana@acme.com · phone +5511912345678
add Ana Souza\nEmail: ana@acme.com\nMobile: +55 11 91234-5678\nTeam: Support => add · name Ana|Souza · email ana@acme.com · phone +5511912345678 · teams =support
Please add the following user:\n\nFirst name: Ana\nLast name: Souza\nEmail address: ana@acme.com\nRole: User\n\nThanks,\nAnn => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com. Thanks! => add · name Ana|Souza · email ana@acme.com
Hey, can you add Ana? ana.souza@acme.com => add · name Ana · email ana.souza@acme.com
add ana.souza@acme.com (Ana Souza) => add · name Ana|Souza · email ana.souza@acme.com
add "Ana Souza" <ana@acme.com> => add · name Ana|Souza · email ana@acme.com
add Ana Souza <mailto:ana@acme.com> => add · name Ana|Souza · email ana@acme.com
invite our new hire Ana Souza: ana@acme.com / +55 11 91234-5678 => add · name Ana|Souza · email ana@acme.com · phone +5511912345678
add Ana Souza, ana@acme.com, +55 (11) 91234-5678, Support, user, Portuguese => add · name Ana|Souza · email ana@acme.com · phone +5511912345678 · role USER · language pt-BR · teams =support
add Ana Souza | ana@acme.com | +55 11 91234-5678 | Support | user | Portuguese => add · name Ana|Souza · email ana@acme.com · phone +5511912345678 · role USER · language pt-BR · teams =support
invite Ana Souza to join Support => add · name Ana|Souza · teams =support
invite Ana Souza to our WhatsApp inbox, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add ana souza to support and sales, ana@acme.com, spanish => add · name ana|souza · email ana@acme.com · language es · teams =support,sales
add Ana Souza ana@acme.com in the Support and Sales teams => add · name Ana|Souza · email ana@acme.com · teams =support,sales
add Ana Souza ana@acme.com to Support & Sales => add · name Ana|Souza · email ana@acme.com · teams =support,sales
add Ana Souza ana@acme.com to Support, Sales and Marketing => add · name Ana|Souza · email ana@acme.com · teams =support,sales,marketing
add Ana Souza ana@acme.com to customer care => add · name Ana|Souza · email ana@acme.com · teams =care
add Ana Souza (ana@acme.com) as an administrator of the account => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com as admin please => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com as Admin in Support => add · name Ana|Souza · email ana@acme.com · role ADMIN · teams =support
add Ana Souza ana@acme.com, not an admin => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com, no admin rights => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com without admin rights => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com, she'll be an admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com - admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com (admin) => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza (admin) ana@acme.com => add · name Ana|Souza · email ana@acme.com · role ADMIN
add admin Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add an admin: Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com · role ADMIN
add a new admin Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add admin => add · doubt role unclear: ADMIN, USER
add Ana Souza, IT Administrator, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza - Office Administrator - ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza, our system admin, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza the office admin ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com, she is our admin assistant => add · name Ana|Souza · email ana@acme.com
add Ana Souza admin@acme.com => add · name Ana|Souza · email admin@acme.com
add Admin admin@acme.com => add · email admin@acme.com · doubt role unclear: ADMIN, USER
add Bob Lee bob.lee@acme.co.uk => add · name Bob|Lee · email bob.lee@acme.co.uk
add José Núñez jose@acme.com => add · name José|Núñez · email jose@acme.com
add Ana Souza ana@acme.com. She speaks Portuguese. => add · name Ana|Souza · email ana@acme.com · language pt-BR
add Ana Souza ana@acme.com speaks Spanish and English => add · name Ana|Souza · email ana@acme.com · doubt language unclear: es, en
add Ana Souza ana@acme.com in german => add · name Ana|Souza · email ana@acme.com · problem language language-not-spoken: german
add Ana Souza ana@acme.com, language pt-BR => add · name Ana|Souza · email ana@acme.com · language pt-BR
add Ana Souza ana@acme.com lang: es => add · name Ana|Souza · email ana@acme.com · language es
add Ana French ana@acme.com => add · name Ana|French · email ana@acme.com
add Paris English paris@acme.com => add · name Paris|English · email paris@acme.com
add Ana Souza anna@acme.com ana@acme.com => add · name Ana|Souza · doubt email several: anna@acme.com, ana@acme.com
add Ana Souza work ana@acme.com home ana@gmail.com => add · name Ana|Souza · doubt email several: ana@acme.com, ana@gmail.com
add Ana Souza ana@acme.com cc bob@acme.com => add · name Ana|Souza · doubt email several: ana@acme.com, bob@acme.com
add Ana and Bob: ana@acme.com, bob@acme.com => add · name Ana · other Bob: ana@acme.com, bob@acme.com
add Ana Souza (ana@acme.com), Bob Lee (bob@acme.com) => add · name Ana|Souza · email ana@acme.com · other Bob Lee (bob@acme.com)
add Ana Souza, Bob Lee and Cy Young => add · name Ana|Souza · other Bob Lee · other Cy Young
add both Ana Souza ana@acme.com and Bob Lee bob@acme.com as users => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com as users
add two people: Ana Souza ana@acme.com, Bob Lee bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com
add Ana Souza & Bob Lee => add · name Ana|Souza · other Bob Lee
add Mr. & Mrs. Souza => add · doubt name unclear: Souza|
add Ana ana@acme.com => add · name Ana · email ana@acme.com
add ana => add · name ana
add Madonna madonna@acme.com => add · name Madonna · email madonna@acme.com
add Dr. Ana Souza, PhD, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana María García-López de la Torre ana@acme.com => add · name Ana María|García-López de la Torre · email ana@acme.com
add Ludwig van Beethoven lvb@acme.com => add · name Ludwig|van Beethoven · email lvb@acme.com
add Abdul bin Rashid al-Farsi abdul@acme.com => add · name Abdul|bin Rashid al-Farsi · email abdul@acme.com
add Seán Ó Briain sean@acme.com => add · name Seán|Ó Briain · email sean@acme.com
add D'Angelo O'Neil d@acme.com => add · name D'Angelo|O'Neil · email d@acme.com
add Мария Иванова maria@acme.com => add · name Мария|Иванова · email maria@acme.com
add 山田太郎 taro@acme.jp => add · email taro@acme.jp · doubt name unclear: 太郎|山田, 山田太郎|
add 王小明 wang@acme.cn => add · email wang@acme.cn · doubt name unclear: 小明|王, 王小明|
add محمد أحمد mo@acme.com => add · name محمد|أحمد · email mo@acme.com
add दीपिका पादुकोण deepika@acme.in => add · name दीपिका|पादुकोण · email deepika@acme.in
add Αλέξανδρος Παπαδόπουλος alex@acme.gr => add · name Αλέξανδρος|Παπαδόπουλος · email alex@acme.gr
add יעל כהן yael@acme.il => add · name יעל|כהן · email yael@acme.il
add ສົມຊາຍ ວົງ som@acme.la => add · name ສົມຊາຍ|ວົງ · email som@acme.la
add Will Mark will@acme.com => add · name Will|Mark · email will@acme.com
add Mark Language mark@acme.com => add · name Mark|Language · email mark@acme.com
add Grant Support to Support, grant@acme.com => add · name Grant|Support · email grant@acme.com · teams =support
add May Sales may@acme.com => add · name May|Sales · email may@acme.com
add Bill Back bill@acme.com => add · name Bill|Back · email bill@acme.com
add Rose Cancel rose@acme.com => add · name Rose|Cancel · email rose@acme.com
add Skip Yes skip@acme.com => add · name Skip|Yes · email skip@acme.com
add Hope Admin hope@acme.com as user => add · name Hope|Admin · email hope@acme.com · role USER
add Chase English chase@acme.com in Spanish => add · name Chase|English · email chase@acme.com · language es
add John User john@acme.com => add · name John|User · email john@acme.com
add Sales Team sales@acme.com => add · email sales@acme.com · teams =sales
add Support support@acme.com => add · email support@acme.com · doubt teams unclear: support
add Ana\u200b Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
add José ana@acme.com => add · name José · email ana@acme.com
add Ana Souza ana＠acme.com => add · name Ana|Souza · email ana@acme.com
ADD ana souza, ANA@ACME.COM => add · name ana|souza · email ana@acme.com
Add: Ana Souza, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add - Ana Souza - ana@acme.com => add · name Ana|Souza · email ana@acme.com
/add Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
!add Ana Souza => add · name Ana|Souza
Usher, add Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza pls her mail is ana@acme.com n her phone is 020 7946 0958 => add · name Ana|Souza · email ana@acme.com · phone +442079460958
add Ana Souza ana@acme.com tomorrow => add · name Ana|Souza · email ana@acme.com
add Ana Souza next week => add · name Ana|Souza
Ana Souza ana@acme.com => name Ana|Souza · email ana@acme.com
Ana Souza => nothing
hi => nothing
good morning => nothing
I want to add someone => add
I want to add a user => add
how do I add a user? => question
can I add more than 5 people? => question
add user please => add
Invite Ana at ana@acme.com => add · name Ana · email ana@acme.com
invite ana@acme.com as admin => add · email ana@acme.com · role ADMIN
ana@acme.com wants to join => email ana@acme.com
add Ana Souza, born 12/05/1990, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza, order 123456, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza, Rua Augusta 123, São Paulo, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com ext 123 => add · name Ana|Souza · email ana@acme.com
add Ana Souza x@y => add · name Ana|Souza · problem email email-invalid: x@y
add Ana Souza ana@acme => add · name Ana|Souza · problem email email-invalid: ana@acme
add Ana Souza @ana => add · name Ana|Souza
add Ana Souza +55 123 => add · name Ana|Souza · problem phone phone-too-short: +55 123
add Ana Souza ana at acme => add · doubt name unclear: Ana|Souza, Ana|Souza ana
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
add From: Ana Souza <ana@acme.com>\nTo: Ann Lee <ann@acme.test>\nSubject: Hi\nDate: Mon => add · name Ana|Souza · doubt email several: ana@acme.com, ann@acme.test
add BEGIN:VCARD\nVERSION:3.0\nN:Souza;Ana;;;\nFN:Ana Souza\nTEL;TYPE=CELL:+55 11 91234-5678\nEMAIL:ana@acme.com\nEND:VCARD => add · name Ana|Souza · email ana@acme.com · phone +5511912345678
Can you please add Ana Souza? Her email is ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza. Email ana@acme.com. Phone 020 7946 0958. => add · name Ana|Souza · email ana@acme.com · phone +442079460958
add Ana Souza email ana@acme.com phone 020 7946 0958 role user team Support language Spanish => add · name Ana|Souza · email ana@acme.com · phone +442079460958 · role USER · language es · teams =support
add Ana Souza - ana@acme.com - Support => add · name Ana|Souza · email ana@acme.com · teams =support
could we get Ana Souza added? ana@acme.com => name Ana|Souza · email ana@acme.com
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
add Ana Souza as admin or user? => add · name Ana|Souza · doubt role unclear: ADMIN, USER
add Ana Souza in English or Spanish => add · name Ana|Souza · doubt language unclear: en, es
add Ana Souza to Support and Sales as well => add · name Ana|Souza · teams +support,sales
add Ana to all teams except Sales => add · name Ana · teams =support,marketing,care,ventas,atencion,vendas
add Ana Souza ana@acme.com her boss is bob@acme.com => add · name Ana|Souza · doubt email several: ana@acme.com, bob@acme.com
add Ana Souza, Admin, Acme Ltd, ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com, Office Manager => add · name Ana|Souza · email ana@acme.com
add Van Gogh vincent@acme.com => add · name Van|Gogh · email vincent@acme.com
add Ana Souza. She is the admin of our building. ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza works as admin at Acme ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
`);
