import { table } from './view.ts';

export const rows = table(String.raw`
add Ana Souza\nHer email: ana@acme.com\nHer role: admin assistant => add · name Ana|Souza · email ana@acme.com · problem role role-unknown: admin assistant
add Ana Souza ana@acme.com\nNotes: admin of the CRM => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com\nComments: please make her admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com (she is the admin) => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com #admin => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com @admin => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com admin@acme.com => add · name Ana|Souza · doubt email several: ana@acme.com, admin@acme.com
add Ana Souza ana@acme.com role=Admin;team=Support => add · name Ana|Souza · email ana@acme.com · role ADMIN · teams =support
add Ana Souza ana@acme.com Role - Admin => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com [admin] => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com *admin* => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com admin. => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com admin! => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com admin, please => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com admin role please => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com adm => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com as adm => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza ana@acme.com as amdin => add · name Ana|Souza · email ana@acme.com · doubt role typo: ADMIN, USER
add Ana Souza ana@acme.com as admn => add · name Ana|Souza · email ana@acme.com · doubt role typo: ADMIN, USER
add Ana Souza ana@acme.com as an administator => add · name Ana|Souza · email ana@acme.com · doubt role typo: ADMIN, USER
add Ana Souza ana@acme.com as usr => add · name Ana|Souza · email ana@acme.com · doubt role typo: USER, ADMIN
add Ana Souza ana@acme.com in Portugese => add · name Ana|Souza · email ana@acme.com · doubt language typo: pt-BR
add Ana Souza ana@acme.com in spannish => add · name Ana|Souza · email ana@acme.com · doubt language typo: es
add Ana Souza ana@acme.com to the suport team => add · name Ana|Souza · email ana@acme.com · doubt teams typo: support
add Ana Souza ana@acme.com team suport => add · name Ana|Souza · email ana@acme.com · doubt teams typo: support
add Ana Souza ana@acme.com language portugese => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com superadmin => add · name Ana|Souza · email ana@acme.com
add Ana Souza ana@acme.com as super admin => add · name Ana|Souza · email ana@acme.com · problem role role-unknown: super admin
add Ana Souza ana@acme.com as owner and admin => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER · problem role role-unknown: owner
add Ana Souza ana@acme.com as admin and owner => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com as an admin of Acme => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza ana@acme.com as admins => add · name Ana|Souza · email ana@acme.com · role ADMIN
add Ana Souza, the new admin, ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza, our new administrator, ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza, admin, Support, ana@acme.com => add · name Ana|Souza · email ana@acme.com · teams =support · doubt role unclear: ADMIN, USER
add Ana Souza, Support admin, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza, Head Admin, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza, Junior Administrator, ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza - Administrator, Acme - ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
add Ana Souza, Administrator, ana@acme.com => add · name Ana|Souza · email ana@acme.com · doubt role unclear: ADMIN, USER
invite Ana Souza ana@acme.com, she'll replace the admin => add · name Ana|Souza · email ana@acme.com
invite Ana as admin ana@acme.com => add · name Ana · email ana@acme.com · role ADMIN
invite as admin Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com · role ADMIN
invite as user: Ana Souza ana@acme.com => add · name Ana|Souza · email ana@acme.com · role USER
add Ana Souza to the admins ana@acme.com => add · name Ana|Souza · email ana@acme.com
add Ana Souza with full admin rights ana@acme.com => add · name Ana|Souza · email ana@acme.com · role ADMIN
give Ana Souza admin rights => role ADMIN
Ana Souza ana@acme.com as admin => name Ana|Souza · email ana@acme.com · role ADMIN
Ana Souza, Office Admin, ana@acme.com => name Ana|Souza · email ana@acme.com
as admin => role ADMIN
add ana@acme.com to Support as admin in Spanish Ana Souza => add · name Ana|Souza · email ana@acme.com · role ADMIN · language es · teams =support
add Jo jo@acme.com => add · name Jo · email jo@acme.com
add Al al@acme.com => add · name Al · email al@acme.com
add Li Na li@acme.com => add · name Li|Na · email li@acme.com
add Do Kwon do@acme.com => add · name Do|Kwon · email do@acme.com
add An So an@acme.com => add · name An|So · email an@acme.com
add Will will@acme.com => add · name Will · email will@acme.com
add May may@acme.com => add · name May · email may@acme.com
add Mark mark@acme.com => add · name Mark · email mark@acme.com
add Grant grant@acme.com => add · name Grant · email grant@acme.com
add will smith will@acme.com => add · email will@acme.com · doubt name unclear: will|smith
add mark back mark@acme.com => add · email mark@acme.com · doubt name unclear: mark|back
add may english may@acme.com => add · email may@acme.com · doubt name unclear: may|english
add grant admin grant@acme.com => add · email grant@acme.com · doubt name unclear: grant|admin
add ana invite ana@acme.com => add · email ana@acme.com · doubt name unclear: ana|invite
add Will to Support will@acme.com => add · email will@acme.com · teams =support
add Mark to Sales => add · name Mark · teams =sales
add Grant as admin grant@acme.com => add · name Grant · email grant@acme.com · role ADMIN
add Hope to Support hope@acme.com => add · name Hope · email hope@acme.com · teams =support
add Sue Him sue@acme.com => add · name Sue|Him · email sue@acme.com
add Bob Please bob@acme.com => add · name Bob|Please · email bob@acme.com
add Rich White rich@acme.com => add · name Rich|White · email rich@acme.com
add Faith Long faith@acme.com => add · name Faith|Long · email faith@acme.com
add John Doe Jr john@acme.com => add · name John|Doe Jr · email john@acme.com
add John Smith III john@acme.com => add · name John|Smith III · email john@acme.com
add Ana S. ana@acme.com => add · name Ana|S · email ana@acme.com
add A Souza a@acme.com => add · name A|Souza · email a@acme.com
add a souza ana@acme.com => add · name souza · email ana@acme.com
add A. B. Souza ab@acme.com => add · name A. B.|Souza · email ab@acme.com
add Ana B Souza ana@acme.com => add · name Ana B|Souza · email ana@acme.com
add Ana SOUZA ana@acme.com => add · name Ana|SOUZA · email ana@acme.com
add ana SOUZA ana@acme.com => add · email ana@acme.com · doubt name unclear: SOUZA|, ana|SOUZA
add Ana de SOUZA ana@acme.com => add · name Ana|de SOUZA · email ana@acme.com
add Ana souza ana@acme.com => add · email ana@acme.com · doubt name unclear: Ana|, Ana|souza
add iAna Souza ana@acme.com => add · email ana@acme.com · doubt name unclear: Souza|, iAna|Souza
add McDonald Ronald ronald@acme.com => add · name McDonald|Ronald · email ronald@acme.com
add Ana-Souza ana@acme.com => add · name Ana-Souza · email ana@acme.com
add O'Brien obrien@acme.com => add · name O'Brien · email obrien@acme.com
add Ana’s friend Bob bob@acme.com => add · email bob@acme.com · doubt name unclear: Bob|, Ana|
add Ana Souza’s assistant Bob Lee bob@acme.com => add · email bob@acme.com · doubt name unclear: Bob|Lee, Ana|Souza
`);
