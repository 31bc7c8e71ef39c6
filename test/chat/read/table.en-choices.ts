import { table } from './view.ts';

export const rows = table(`
teams> everyone => teams =support,sales,marketing,care,ventas,atencion,vendas
teams> Support and Sales => teams =support,sales
teams> Suport => doubt teams typo: support
teams> none => teams =
language> French => problem language language-not-spoken: French
language> Portuguese => language pt-BR
role> Admin please => role ADMIN
role> admn => doubt role typo: ADMIN, USER
role> owner => problem role role-unknown: owner
teams> 1, 3 => picks 1, 3
role> user => role USER
role> 1 => pick 1
role> regular => role USER
role> as a user => role USER
role> make her admin => role ADMIN
role> not admin => role USER
role> no admin => role USER
role> an admin please => role ADMIN
role> Office Admin => problem role role-unknown: Office Admin
role> administrator of the office => nothing
role> manager => problem role role-unknown: manager
role> agent => problem role role-unknown: agent
role> I don't know => nothing
role> what's the difference? => question
role> what can an admin do? => question
role> usr => doubt role typo: USER, ADMIN
role> both => nothing
role> admin or user? => doubt role unclear: ADMIN, USER
role> Admin! => role ADMIN
role> ADMIN => role ADMIN
role> normal user => role USER
role> just a user => role USER
role> the same as Bob => nothing
role> she is the boss => problem role role-unknown: boss
role> default => problem role role-unknown: default
role> skip => move skip
role> whatever => problem role role-unknown: whatever
role> sure, admin => role ADMIN
role> yes admin => role ADMIN
role> no, user => role USER
language> English => language en
language> english please => language en
language> en => language en
language> pt => language pt-BR
language> pt-BR => language pt-BR
language> es => language es
language> Español => language es
language> português => language pt-BR
language> Brazilian => language pt-BR
language> in Spanish please => language es
language> Spannish => doubt language typo: es
language> Portugese => doubt language typo: pt-BR
language> English or Spanish => doubt language unclear: en, es
language> English, no, Spanish => language es
language> she speaks Spanish => language es
language> Klingon => problem language language-unknown: Klingon
language> the same as mine => nothing
language> default => problem language language-unknown: default
language> both => nothing
language> I don't know => nothing
teams> Support => teams =support
teams> support, sales => teams =support,sales
teams> Support & Sales => teams =support,sales
teams> support and sales => teams =support,sales
teams> Support Sales => teams =support,sales
teams> suport and sales => teams =sales · doubt teams typo: support
teams> Customer care => teams =care
teams> customer-care => doubt teams typo: care
teams> to the Support team => teams =support
teams> all => teams =support,sales,marketing,care,ventas,atencion,vendas
teams> all of them => teams =support,sales,marketing,care,ventas,atencion,vendas
teams> everyone except Sales => teams =support,marketing,care,ventas,atencion,vendas
teams> everything but sales => teams =support,marketing,care,ventas,atencion,vendas
teams> no team => teams =
teams> none of them => teams =
teams> no => move no
teams> only Support => teams =support
teams> Support, not Sales => teams =support
teams> Billing => problem teams team-unknown: Billing
teams> Billing and Support => teams =support · problem teams team-unknown: Billing
teams> 1 => pick 1
teams> 1 and 2 => picks 1, 2
teams> 1,2 => picks 1, 2
teams> 1 2 => picks 1, 2
teams> sup => doubt teams typo: support
teams> I don't know => nothing
teams> which ones are there? => question
teams> what teams are there? => teams
teams> teams => teams
teams> new team => field teams
teams> the same as Bob => nothing
teams> skip => move skip
teams> Ventas => teams =ventas
teams> atencion al cliente => teams =atencion
teams> Support in Spanish => language es · teams =support
teams> Support as admin => role ADMIN · teams =support
`);
