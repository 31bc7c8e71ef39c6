import { table } from './view.ts';

export const rows = table(String.raw`
add\nName: Ana Souza\nEmail: ana@acme.com\n\nName: Bob Lee\nEmail: bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Name: Bob Lee\nEmail: bob@acme.com
add Ana Souza\nEmail: ana@acme.com\nBob Lee\nEmail: bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee\nEmail: bob@acme.com
add name: Ana Souza, email: ana@acme.com; name: Bob Lee, email: bob@acme.com => add · name Ana|Souza · email ana@acme.com · other name: Bob Lee, email: bob@acme.com
add Ana Souza as user and Bob Lee as admin => add · name Ana|Souza · role USER · other Bob Lee as admin
add Ana Souza to Support and Bob Lee to Sales => add · name Ana|Souza · teams =support · other Bob Lee to Sales
add Ana Souza ana@acme.com to Support and Bob Lee bob@acme.com to Sales => add · name Ana|Souza · email ana@acme.com · teams =support · other Bob Lee bob@acme.com to Sales
add Ana Souza ana@acme.com as admin and Bob Lee bob@acme.com as user => add · name Ana|Souza · email ana@acme.com · role ADMIN · other Bob Lee bob@acme.com as user
add Ana Souza, ana@acme.com, Support\nBob Lee, bob@acme.com, Sales => add · name Ana|Souza · email ana@acme.com · teams =support · other Bob Lee, bob@acme.com, Sales
add Ana Souza +44 7911 123456 and Bob Lee +44 7911 123457 => add · name Ana|Souza · phone +447911123456 · other Bob Lee +44 7911 123457
add Ana Souza ana@acme.com\nand Bob Lee bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com
add Ana Souza (ana@acme.com) and her boss Bob Lee (bob@acme.com) => add · name Ana|Souza · email ana@acme.com · other Bob Lee (bob@acme.com)
add Ana Souza and her assistant => add · name Ana|Souza
add Ana and Bob Souza => add · name Ana · other Bob Souza
add Ana Souza ana@acme.com, then Bob Lee bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com
add Ana Souza ana@acme.com. Also add Bob Lee bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com
add Ana Souza ana@acme.com and add Bob Lee bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com
add Ana Souza ana@acme.com also Bob Lee bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com
add Ana Souza ana@acme.com Bob Lee bob@acme.com => add · name Ana|Souza · email ana@acme.com · other Bob Lee bob@acme.com
add Ana ana@acme.com Bob bob@acme.com => add · name Ana · email ana@acme.com · other Bob bob@acme.com
add Ana Souza ana@acme.com, Anna Souza anna@acme.com => add · name Ana|Souza · email ana@acme.com · other Anna Souza anna@acme.com
add Ana Souza ana@acme.com Ana Souza => add · name Ana|Souza · email ana@acme.com
add Ana Souza Ana Souza <ana@acme.com> => add · name Ana|Souza · email ana@acme.com
add Ana Souza, Ana <ana@acme.com> => add · email ana@acme.com · doubt name unclear: Ana|Souza, Ana|Ana Souza
add Ana\nSouza\nana@acme.com => add · email ana@acme.com · doubt name unclear: Ana|Souza
add Ana Souza\nana@acme.com\nSupport\nAdmin => add · name Ana|Souza · email ana@acme.com · teams =support · doubt role unclear: ADMIN, USER
add Ana Souza\nana@acme.com\nadmin => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza\nana@acme.com\nas admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add ana souza\nana@acme.com\nuser\nsupport => add · name ana|souza · email ana@acme.com · role USER · teams =support
add Souza Ana ana@acme.com => add · name Souza|Ana · email ana@acme.com
add Ana Souza ana@acme.com 3 => add · name Ana|Souza · email ana@acme.com
add Ana Souza 30 years old ana@acme.com => add · name Ana|Souza · email ana@acme.com
add the new girl Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
add new guy Bob => add · name Bob
add our accountant Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Bob from IT bob@acme.com => add · name Bob · email bob@acme.com
add Bob (IT) bob@acme.com => add · name Bob · email bob@acme.com
add Bob in IT bob@acme.com => add · name Bob · email bob@acme.com
add Bob, the IT guy, bob@acme.com => add · name Bob · email bob@acme.com
add Bob Lee - bob@acme.com - IT Administrator => add · name Bob|Lee · email bob@acme.com
add IT Admin Bob Lee bob@acme.com => add · email bob@acme.com · doubt name unclear: Bob|Lee, IT|Admin Bob Lee
add Admin Ana Souza ana@acme.com => add · email ana@acme.com · doubt name unclear: Ana|Souza, Admin Ana|Souza
add Ana Admin Souza ana@acme.com => add · email ana@acme.com · doubt name unclear: Ana|Souza, Ana|Admin Souza
add Support Team member Ana Souza ana@acme.com => add · email ana@acme.com · doubt name unclear: Ana|Souza, Support|Team member Ana Souza
add Ana Souza to Support as admin of Sales => add · name Ana|Souza · teams =support · doubt role unclear: ADMIN, USER
add Ana Souza for admin => add · name Ana|Souza
add Ana Souza, admin for Support, ana@acme.com => add · name Ana|Souza · email ana@acme.com · teams =support · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com admin user => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com account admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com as a non-admin => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com nonadmin => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com as an Admin/User => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com admin/support => add · name Ana|Souza · email ana@acme.com · role ADMIN · teams =support
add Ana Souza ana@acme.com, admins => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com, she replaces our admin Bob => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com, she will help the admin => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com she is not an admin => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com she is no admin => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com, she must not be admin => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com, never admin => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza ana@acme.com as admin for now => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com as admin until Friday => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com as admin if possible => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com as administrator, thanks => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com AS ADMIN => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com As Admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com with role admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com with the role of admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com in the admin role => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com on admin level => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza as admin ana@acme.com in Portuguese to Support => add · name Ana|Souza · email ana@acme.com · role ADMIN · language pt-BR · teams =support
invite Ana Souza (ana@acme.com, admin, Support) => add · name Ana|Souza · email ana@acme.com · role ADMIN · teams =support
add Ana Souza ana@acme.com English speaker => add · name Ana|Souza · email ana@acme.com · language en
add Ana Souza ana@acme.com Spanish-speaking => add · name Ana|Souza · email ana@acme.com · language es
add Ana Souza ana@acme.com mail in English => add · name Ana|Souza · email ana@acme.com · language en
add Ana Souza ana@acme.com (Portuguese) => add · name Ana|Souza · email ana@acme.com · language pt-BR
add Ana Souza ana@acme.com, Brazilian => add · name Ana|Souza · email ana@acme.com · language pt-BR
add Ana Souza ana@acme.com, from Brazil => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com teaches Spanish => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com Spanish teacher => add · name Ana|Souza · email ana@acme.com
add Ana Souza, Spanish teacher, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com, Sales Manager => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com, Support Engineer => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com Sales => add · name Ana|Souza · email ana@acme.com · teams =sales
add Ana Souza from Sales, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza of the Sales team ana@acme.com => add · name Ana|Souza · email ana@acme.com · teams =sales
add Ana Souza ana@acme.com, she does sales and marketing => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com, sales rep => add · name Ana|Souza · email ana@acme.com
add From: Ana Souza <ana@acme.com>\nTo: Ann Lee <ann@acme.test>\nSubject: Hi\nDate: Mon => add · name Ana|Souza · email ana@acme.com
add to: Support, Ana Souza, ana@acme.com => add · name Ana|Souza · email ana@acme.com · teams =support
add ---------- Forwarded message ---------\nFrom: Ana Souza <ana@acme.com>\nDate: Tue, 24 Nov 2026 at 10:15\nSubject: access\nTo: Ann Lee <ann@acme.test>\n\nHi Ann, can I get access?\n\nAna => add · name Ana|Souza · email ana@acme.com
add On Tue, 24 Nov 2026, Ana Souza <ana@acme.com> wrote: => add · name Ana|Souza · email ana@acme.com
add From: Ana Souza <ana@acme.com>\nSent: Tuesday, November 24, 2026 10:15 AM\nTo: Ann Lee <ann@acme.test>\nCc: Bob Lee <bob@acme.test>\nSubject: access => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com maybe as admin => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com as admin maybe => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
`);
