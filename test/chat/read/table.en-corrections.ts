import { table } from './view.ts';

export const rows = table(`
review> make Bob an admin => role ADMIN
review> can she be an admin => question
review> could you make her an admin please => role ADMIN
review> please don't make her admin => role USER
review> I didn't say admin => nothing
review> who said admin => nothing
review> not an administrator => role USER
review> administrator? no, user => role USER
review> admin for Sales only => teams =sales · doubt role unclear: ADMIN, USER
review> admin of Sales => nothing
review> remove her from all teams => teams =
review> remove all teams => teams =
review> not in any team => teams =
review> take out Sales => nothing
review> only in Sales => teams =sales
review> Sales, Support => teams =sales,support
review> to Sales, not to Support => teams =sales
review> email ana@acme.com phone 07911 123456 => email ana@acme.com · phone +447911123456
review> new email: anna@acme.com => email anna@acme.com
review> new number 07911 123456 => phone +447911123456
review> add phone 07911 123456 => phone +447911123456
review> add email ana@acme.com => email ana@acme.com
review> add Bob Lee bob@acme.com => add · name Bob|Lee · email bob@acme.com
review> her email isn't ana@acme.com but anna@acme.com => email anna@acme.com
review> not ana@acme.com => nothing
review> anna@acme.com not ana@acme.com => email anna@acme.com
review> send to anna@acme.com => email anna@acme.com
review> the last digit of the phone is 7 => nothing
review> phone ends with 57 => nothing
review> Ana's email is anna@acme.com => email anna@acme.com
review> last name is Silva-Souza => name |Silva-Souza
review> last name: de Souza => name |de Souza
review> first name Ana Maria last name de Souza => name Ana Maria|de Souza
review> name Will Support => name Will|Support
review> name: Grant Admin => name Grant|Admin
review> first name Will => name Will
review> last name Admin => name |Admin
review> last name English => name |English
review> last name Support => name |Support
review> her name is May => name May
review> her name is May English => name May|English
review> her name is Will and she is an admin => name Will · role ADMIN
review> name admin => nothing
`);
