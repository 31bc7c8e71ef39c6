import { table } from './view.ts';

export const rows = table(`
review> as admin, no wait, user => role USER
review> not as admin => role USER
review> sorry, email is ana@acme.com => email ana@acme.com
review> no, her name is Anna => name Anna
review> email ana@acme.com => email ana@acme.com
review> role admin => role ADMIN
review> make her an admin => role ADMIN
review> phone +55 11 91234-5678 => phone +5511912345678
review> last name Silva => name |Silva
review> it's Anna not Ana => name Anna
review> remove the phone => phone none
review> no email => email none
review> also to Sales => teams +sales
review> teams: Support and Sales => teams =support,sales
review> everyone => nothing
review> all teams => teams =support,sales,marketing,care,ventas,atencion,vendas
review> yes => move yes
review> yes please => move yes
review> 👍 => move yes
review> change the email => field email
review> team Support => teams =support
review> language Spanish => language es
review> Anna, not Ana => name Anna
review> not Ana, Anna => name Anna
review> her name is Anna not Ana => name Anna
review> it's Anna Silva, not Ana Souza => name Anna|Silva
review> yes, but make her an admin => role ADMIN
review> no, make her an admin => role ADMIN
review> actually admin => role ADMIN
review> admin => role ADMIN
review> user => role USER
review> Admin please => role ADMIN
review> make it admin => role ADMIN
review> change role to admin => role ADMIN
review> set language to Spanish => language es
review> Portuguese => language pt-BR
review> Portuguese please => language pt-BR
review> in Portuguese => language pt-BR
review> Support => teams =support
review> Support and Sales => teams =support,sales
review> not Support => teams -support
review> remove from Sales => teams -sales
review> remove Sales => teams -sales
review> take her off Sales => teams -sales
review> no teams => teams =
review> without teams => teams =
review> add her to Sales => teams +sales
review> add Sales => teams +sales
review> and Sales too => teams +sales
review> Sales too => teams +sales
review> only Sales => teams =sales
review> Sales instead of Support => teams =sales
review> not Support, Sales => teams =sales · teams -support
review> email is ana@acme.com => email ana@acme.com
review> change email to ana@acme.com => email ana@acme.com
review> the email should be ana@acme.com => email ana@acme.com
review> ana@acme.com => email ana@acme.com
review> +44 20 7946 0958 => phone +442079460958
review> 020 7946 0958 => phone +442079460958
review> remove email => email none
review> remove her phone number => phone none
review> delete the phone => phone none
review> she doesn't have a phone => phone none
review> name Anna => name Anna
review> first name Anna => name Anna
review> first name: Anna => name Anna
review> name: Anna Souza => name Anna|Souza
review> surname is Silva => name |Silva
review> her last name is Silva => name |Silva
review> call her Anna => name Anna
review> it's Silva, not Souza => name Silva
review> 3 => pick 3
review> role => field role
review> name => field name
review> change name => field name
review> change the teams => field teams
review> the email is wrong => field email
review> wrong email => field email
review> wait => nothing
review> hmm => nothing
review> why? => question
review> is she an admin? => question
review> what can a user do => question
review> should she be an admin? => question
review> she should not be an admin => role USER
review> don't make her an admin => role USER
review> no admin => role USER
review> as a user, not as admin => role USER
review> as admin not user => role ADMIN
review> not a user, an admin => doubt role unclear: USER, ADMIN
review> as admin and in Spanish => role ADMIN · language es
review> role: owner => problem role role-unknown: owner
review> role: Office Admin => problem role role-unknown: Office Admin
review> role manager => problem role role-unknown: manager
review> language: French => problem language language-not-spoken: French
review> language: Klingon => problem language language-unknown: Klingon
review> not in Spanish, in English => language en
review> not in Spanish => doubt language unclear: en, pt-BR
review> send it => move yes
review> looks good => move yes
review> ok thanks! => move yes
review> Yes! => move yes
review> yes yes => move yes
review> nope => move no
review> go back => move back
review> show me => move show
review> preview the mail => move preview
review> start over => move restart
review> cancel => move cancel
review> stop => move cancel
review> never mind => move cancel
review> another like this => move another
review> done => move done
review> continue => move continue
review> help => help
review> help add => help add
review> teams => teams
review> who is Bob => who-is Bob
review> seats => seats
review> thanks => nothing
review> ana@gmial.com => doubt email typo: ana@gmail.com, ana@gmial.com
review> Email: anna@acme.com Phone: 020 7946 0958 => email anna@acme.com · phone +442079460958
review> her email is ana@acme.com, not anna@acme.com => email ana@acme.com
review> email anna@acme.com instead of ana@acme.com => email anna@acme.com
review> her number is 020 7946 0958 => phone +442079460958
review> no phone, no email => email none · phone none
review> forget the phone => phone none
review> teams Support => teams =support
review> teams: none => teams =
review> teams Suport => doubt teams typo: support
review> team: Billing => problem teams team-unknown: Billing
review> all teams except Sales => teams =support,marketing,care,ventas,atencion,vendas
review> all teams but Sales => teams =support,marketing,care,ventas,atencion,vendas
review> everywhere => nothing
review> add her to all teams => teams =support,sales,marketing,care,ventas,atencion,vendas
review> she works in Sales => teams =sales
review> she's in the Sales team => teams =sales
review> she's an admin => role ADMIN
review> she is an admin at Acme => doubt role unclear: ADMIN, USER
review> give her admin rights => role ADMIN
review> downgrade to user => role USER
review> promote her to admin => role ADMIN
review> make Ana a user => role USER
review> upgrade to admin => role ADMIN
review> I want her to be an admin => role ADMIN
review> can you make her an admin? => role ADMIN
review> admin? => doubt role unclear: ADMIN
review> as administrator => role ADMIN
review> with admin access => role ADMIN
review> admin access please => role ADMIN
review> no no, as user => role USER
review> as admin. sorry, I meant user => role USER
review> Spanish, sorry, Portuguese => language pt-BR
review> Anna => nothing
review> Anna Souza => nothing
review> I'd like to change the email => field email
review> let's change the role => field role
review> can I change the name? => field name
review> how do I change the name? => question
review> what does admin mean? => question
review> is the email right? => question
review> why Portuguese? => question
review> not Portuguese, Spanish => language es
review> it should be Spanish => language es
review> make it Spanish => language es
review> Spanish instead => language es
review> Spanish instead of Portuguese => language es
review> switch to Spanish => language es
review> change to user => role USER
review> change to admin => role ADMIN
review> user instead => role USER
review> she shouldn't be an admin => role USER
review> not admin, just a user => role USER
review> remove admin => role USER
review> remove admin rights => role USER
review> no longer admin => role USER
review> revoke admin => role USER
review> admin no => nothing
review> yes, admin => role ADMIN
review> not yet admin => role USER
review> don't send it => nothing
review> wait, don't => nothing
review> yes but in Spanish => language es
review> yes and add her to Sales => teams +sales
review> Support only => teams =support
review> move her to Sales => teams =sales
review> swap Support for Sales => teams =sales
review> replace Support with Sales => teams =sales
review> from Support to Sales => teams =sales
review> Support → Sales => teams =support,sales
review> all except Support => nothing
review> neither => nothing
review> no team => teams =
review> the phone is wrong => field phone
review> delete email => email none
review> drop the phone => phone none
review> email: - => email none
review> email none => email none
review> phone: n/a => phone none
review> phone 12 => problem phone phone-too-short: 12
review> email foo => problem email email-invalid: foo
review> email: foo => problem email email-invalid: foo
review> role: foo => problem role role-unknown: foo
review> name: - => nothing
review> name is wrong => field name
review> Anna with double n => nothing
review> last name should be Silva => name |Silva
review> surname Silva not Souza => name |Silva
review> swap first and last name => nothing
review> first and last name are swapped => field name
review> it's Ana Maria => nothing
review> its Anna Souza => nothing
review> please correct the name to Anna Souza => name Anna|Souza
review> change the name to Anna Souza => name Anna|Souza
review> change name to Anna => name Anna
review> change Ana to Anna => name Anna
review> rename her to Anna Souza => name Anna|Souza
review> full name Anna Maria Souza => name Anna Maria|Souza
review> name Anna email anna@acme.com => name Anna · email anna@acme.com
review> 1 Anna Souza => nothing
review> 4 admin => nothing
review> 4: admin => role ADMIN
review> number 4 => problem phone phone-too-short: 4
review> option 2 => pick 2
review> the second one => nothing
`);
