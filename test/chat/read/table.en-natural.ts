import { table } from './view.ts';

export const rows = table(String.raw`
add Tom Hall tom@hall.com => add · name Tom|Hall · email tom@hall.com
add Rita Ames rita@ames.co.uk => add · name Rita|Ames · email rita@ames.co.uk
email> joe@gmal.com => doubt email typo: joe@gmail.com, joe@gmal.com
email> joe@hotmial.com => doubt email typo: joe@hotmail.com, joe@hotmial.com
email> joe@yaho.com => doubt email typo: joe@yahoo.com, joe@yaho.com
email> lee@oulook.com => doubt email typo: lee@outlook.com, lee@oulook.com
teams> she won't be in any team => teams =
teams> he doesn't belong to any team => teams =
review> put her in any team => doubt teams unclear: support, sales, marketing, care, ventas, atencion, vendas
review> either Marketing or Support => doubt teams unclear: marketing, support
teams> Sales or Support, whichever => doubt teams unclear: sales, support
teams> in none for the moment => teams =
name> of course! it's Tessa Ford => name Tessa|Ford
name> sure, it's Tessa Ford => name Tessa|Ford
name> the name's Ford, Tessa Ford => name Tessa|Ford
name> hmm let me ask around => nothing
name> hang on, I'll look it up => nothing
review> her surname is spelt Browne => name |Browne
review> his name isn't Ana, it's Hannah => name Hannah
add\nBest,\nTessa Ford\ntessa@ford.uk => add · name Tessa|Ford · email tessa@ford.uk
hiya, we hired someone, please add her: Tessa Ford, tessa@ford.uk => add · name Tessa|Ford · email tessa@ford.uk
add these two:\nTessa Ford\ntessa@ford.uk\n\nDan Webb\ndan@webb.uk => add · name Tessa|Ford · email tessa@ford.uk · other Dan Webb\ndan@webb.uk
add Peter St. Clair peter@clair.uk => add · name Peter|St. Clair · email peter@clair.uk
add noel, Tessa Ford's brother => add · name noel
name> I don't know her surname => nothing
could you show me the users please? => users
list the inactive users => users inactive
tell me the roles, please => roles
review> can you show us the seats? => seats
how many seats have we got left? => seats have we got left
please cancel Dan's invitation => cancel-invitation Dan
resend Tessa Ford's invite please => resend Tessa Ford
review> can we skip this please => move skip
review> let's start over => move restart
review> could you go back a step please? => move back
review> the phone is ok but the email is tess@ford.uk => email tess@ford.uk
role> admin, please => role ADMIN
phone> it's 07911 123456, ok? => phone +447911123456
we have a new starter, Tessa Ford, can you set her up? tessa@ford.uk => add · name Tessa|Ford · email tessa@ford.uk
review> set her up as admin => role ADMIN
review> set her up in Sales => teams =sales
review> sign him up for Support => teams =support
review> can we go back? => move back
review> so, yes => move yes
could you pop Tessa Ford in Support? tessa@ford.uk => add · name Tessa|Ford · email tessa@ford.uk · teams =support
please get Tessa Ford onto the platform, tessa@ford.uk => add · name Tessa|Ford · email tessa@ford.uk
give Tessa Ford access please, tessa@ford.uk => add · name Tessa|Ford · email tessa@ford.uk
put Tessa Ford into Sales and Marketing => add · name Tessa|Ford · teams =sales,marketing
put it in the calendar => nothing
review> put her in Sales => teams =sales
add Tessa Ford, tessa@ford.uk, she looks after Sales and Support => add · name Tessa|Ford · email tessa@ford.uk · teams =sales,support
add our contractor, Tessa Ford, tessa@ford.uk => add · name Tessa|Ford · email tessa@ford.uk
new apprentice! Tessa Ford tessa@ford.uk => add · name Tessa|Ford · email tessa@ford.uk
add tess? tess ford, tess@ford.uk => add · name tess|ford · email tess@ford.uk
add Tessa Ford tessa@ford.uk, admin, thanks => add · name Tessa|Ford · email tessa@ford.uk · role ADMIN
add Tessa Ford tessa@ford.uk, admin at Acme, thanks => add · name Tessa|Ford · email tessa@ford.uk · doubt role unclear: ADMIN, USER
add Tessa Ford her mobile is oh double seven one two three four five six seven eight => add · name Tessa|Ford · doubt phone spoken: +447712345678
phone> plus four four, seven nine double-one, one two three, four five six => doubt phone spoken: +447911123456
add Tessa Ford plus four four 7911 123456 => add · name Tessa|Ford · doubt phone spoken: +447911123456
name> Tessa Seven => name Tessa|Seven
please arrange an invite for Tessa Ford tessa@ford.uk => add · name Tessa|Ford · email tessa@ford.uk
two more: Tessa Ford tessa@ford.uk and Dan Webb dan@webb.uk => add · name Tessa|Ford · email tessa@ford.uk · other Dan Webb dan@webb.uk
put Tessa Ford down as an admin, tessa@ford.uk => add · name Tessa|Ford · email tessa@ford.uk · role ADMIN
add Tessa Ford tessa@ford.uk as admin no => add · name Tessa|Ford · email tessa@ford.uk · role USER
name> ah it's Tessa Ford => name Tessa|Ford
hi team, new trainee Tuesday: Tessa Ford, tessa@ford.uk => add · name Tessa|Ford · email tessa@ford.uk
can you set Tessa Ford up, tessa@ford.uk => add · name Tessa|Ford · email tessa@ford.uk
teams> he'll be shared between Marketing and Support => teams =marketing,support
add Tessa Ford tessa@ford.uk, team: Sales, role: user => add · name Tessa|Ford · email tessa@ford.uk · role USER · teams =sales
review> the last name's Forde => name |Forde
`);
