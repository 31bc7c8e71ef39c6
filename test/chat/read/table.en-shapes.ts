import { table } from './view.ts';

export const rows = table(String.raw`
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
add Ana Souza (admin) ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
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
add Ana Souza ana@acme.com cc bob@acme.com => add · name Ana|Souza · email ana@acme.com
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
add\n*Name:* Ana Souza\n*Email:* ana@acme.com\n*Phone:* +55 11 91234-5678 => add · name Ana|Souza · email ana@acme.com · phone +5511912345678
add From: Ana Souza [mailto:ana@acme.com] => add · name Ana|Souza · email ana@acme.com
add From: "Souza, Ana" <ana@acme.com> => add · name Ana|Souza · email ana@acme.com
add From: Ana Souza via Acme <ana@acme.com> => add · name Ana|Souza · email ana@acme.com
add Ana Souza\nHead of Sales | Acme Inc.\nM +44 7911 123456\nana@acme.com | acme.com => add · name Ana|Souza · email ana@acme.com · phone +447911123456
add\n--\nAna Souza\nCustomer Success Manager\nAcme\n+44 20 7946 0958 | ana@acme.com\n1 High Street, London => add · name Ana|Souza · email ana@acme.com · phone +442079460958
add Best regards,\nAna Souza\nAdmin\nAcme Ltd\nana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Kind regards\n\nAna Souza\nOffice Administrator\nana@acme.com\nT: 020 7946 0958 F: 020 7946 0959 => add · name Ana|Souza · email ana@acme.com · phone +442079460958
add Ana Souza\nAdministrator\nAcme GmbH\nana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza\nSupport\nana@acme.com => add · name Ana|Souza · email ana@acme.com · teams =support
add\nName\tAna Souza\nEmail\tana@acme.com => add · name Ana|Souza · email ana@acme.com
add name=Ana Souza, email=ana@acme.com, role=admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add {"name":"Ana Souza","email":"ana@acme.com"} => add · name Ana|Souza · email ana@acme.com
add name: "Ana Souza", email: "ana@acme.com" => add · name Ana|Souza · email ana@acme.com
add Ana Souza; ana@acme.com; Support; user; English => add · name Ana|Souza · email ana@acme.com · role USER · language en · teams =support
add Ana Souza, email: ana at acme dot com => add · name Ana|Souza · doubt email spoken: ana@acme.com
add Ana Souza email ana dot souza at acme dot com phone oh two oh => add · name Ana|Souza · doubt email spoken: ana.souza@acme.com
add ana dot souza at acme dot com => add · doubt email spoken: ana.souza@acme.com
add Ana Souza, email ana arroba acme punto com => add · name Ana|Souza · doubt email spoken: ana@acme.com
add Ana Souza ana @acme.com => add · name Ana|Souza · doubt email spoken: ana@acme.com
add Ana Souza ana@ acme.com => add · name Ana|Souza · doubt email spoken: ana@acme.com
add Ana Souza ana@acme .com => add · name Ana|Souza · problem email email-invalid: ana@acme
add Ana Souza anaacme.com => add · name Ana|Souza
add Ana Souza email anaacme.com => add · name Ana|Souza · problem email email-invalid: anaacme.com
add Ana Souza ana@gmail => add · name Ana|Souza · problem email email-invalid: ana@gmail
add Ana Souza ana@gmail.co => add · name Ana|Souza · doubt email typo: ana@gmail.com, ana@gmail.co
add Ana Souza ana@hotmial.com => add · name Ana|Souza · doubt email typo: ana@hotmail.com, ana@hotmial.com
add Ana Souza ana@outlook.con => add · name Ana|Souza · doubt email typo: ana@outlook.com, ana@outlook.con
add Ana Souza ana@acme.cmo => add · name Ana|Souza · doubt email typo: ana@acme.com, ana@acme.cmo
add Ana Souza ana@yahoo.com.br => add · name Ana|Souza · email ana@yahoo.com.br
add Ana Souza ana@mail.com => add · name Ana|Souza · email ana@mail.com
add Ana Souza ANA.SOUZA+TEST@Acme.Co.Uk => add · name Ana|Souza · email ana.souza+test@acme.co.uk
add Ana Souza <ana@acme.com>;Bob Lee <bob@acme.com> => add · name Ana|Souza · email ana@acme.com · other Bob Lee <bob@acme.com>
add Ana Souza <ana@acme.com>, Bob Lee <bob@acme.com> => add · name Ana|Souza · email ana@acme.com · other Bob Lee <bob@acme.com>
add ana@acme.com; bob@acme.com => add · doubt email several: ana@acme.com, bob@acme.com
add ana@acme.com and bob@acme.com => add · doubt email several: ana@acme.com, bob@acme.com
add ana@acme.com, bob@acme.com and cy@acme.com => add · doubt email several: ana@acme.com, bob@acme.com, cy@acme.com
add Ana Souza ana@acme.com / anna@acme.com => add · name Ana|Souza · doubt email several: ana@acme.com, anna@acme.com
add Ana Souza ana@acme.com (or anna@acme.com) => add · name Ana|Souza · doubt email several: ana@acme.com, anna@acme.com
add Ana Souza +44 7911 123456 / +44 7911 123457 => add · name Ana|Souza · doubt phone several: +447911123456, +447911123457
add Ana Souza 07911 123456 or 07911 123457 => add · name Ana|Souza · doubt phone several: +447911123456, +447911123457
add Ana Souza m: 07911 123456 w: 020 7946 0958 => add · name Ana|Souza · doubt phone several: +447911123456, +442079460958
add Ana Souza as admin, no wait, user, ana@acme.com => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza as admin ana@acme.com actually make her a user => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com to Support. Sorry, Sales. => add · name Ana|Souza · email ana@acme.com · teams =sales
add Ana Souza ana@acme.com to Support, I mean Sales => add · name Ana|Souza · email ana@acme.com · teams =sales
add Ana Souza ana@acme.com sorry anna@acme.com => add · name Ana|Souza · email anna@acme.com
add Ana Souza, sorry, Anna Souza, ana@acme.com => add · name Anna|Souza · email ana@acme.com
add Ana Souza ana@acme.com in Spanish, no, Portuguese => add · name Ana|Souza · email ana@acme.com · language pt-BR
add Ana Souza ana@acme.com as user not admin => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com as admin or user => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com maybe as admin => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com as admin? => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com, could be admin => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com she was admin at her last job => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com, former admin => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com, Admin Dept => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com, admin team => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com from the admin office => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com, reports to the admin => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com as Bob's admin => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com like the other admins => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com, same role as Bob => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com role admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com role: Administrator => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com job: admin => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com title: Administrator => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com position: Office Admin => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com rights: admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com full access => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com admin: yes => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com admin: no => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com admin=false => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com make admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com to be admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com user => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com User, Support => add · name Ana|Souza · email ana@acme.com · role USER · teams =support
add Ana Souza ana@acme.com as member => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com as guest => add · name Ana|Souza · email ana@acme.com · problem role role-unknown: guest
add Ana Souza ana@acme.com as supervisor => add · name Ana|Souza · email ana@acme.com · problem role role-unknown: supervisor
add Ana Souza ana@acme.com with manager role => add · name Ana|Souza · email ana@acme.com
add Ana Souza to team Support => add · name Ana|Souza · teams =support
add Ana Souza team: Support => add · name Ana|Souza · teams =support
add Ana Souza ana@acme.com teams: Support/Sales => add · name Ana|Souza · email ana@acme.com · teams =support,sales
add Ana Souza ana@acme.com to Sup => add · name Ana|Souza · email ana@acme.com · doubt teams typo: support
add Ana Souza ana@acme.com to support team and sales team => add · name Ana|Souza · email ana@acme.com · teams =support,sales
add Ana Souza ana@acme.com not in Sales but in Support => add · name Ana|Souza · email ana@acme.com · teams =support · teams -sales
add Ana Souza ana@acme.com everyone => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com to every team => add · name Ana|Souza · email ana@acme.com · teams =support,sales,marketing,care,ventas,atencion,vendas
add Ana Souza ana@acme.com no teams => add · name Ana|Souza · email ana@acme.com · teams =
add Ana Souza, no email, 07911 123456 => add · name Ana|Souza · email none · phone +447911123456
add Ana Souza without email, phone 07911 123456 => add · name Ana|Souza · email none · phone +447911123456
add Ana Souza (no email) 07911 123456 => add · name Ana|Souza · email none · phone +447911123456
add Ana Souza phone 07911 123456 no mail => add · name Ana|Souza · email none · phone +447911123456
add Ana Souza whatsapp 07911 123456 => add · name Ana|Souza · phone +447911123456
add Ana Souza wa.me/447911123456 => add · name Ana|Souza · phone +447911123456
add Ana Souza https://api.whatsapp.com/send?phone=447911123456 => add · name Ana|Souza · phone +447911123456
add Ana Souza tel:+447911123456 mailto:ana@acme.com => add · name Ana|Souza · email ana@acme.com · phone +447911123456
add Ana Souza +44 7911 123456 ext. 3 => add · name Ana|Souza · phone +447911123456
add Ana Souza (020) 7946 0958 => add · name Ana|Souza · phone +442079460958
add Ana Souza call 07911 123456 => add · name Ana|Souza · phone +447911123456
`);
