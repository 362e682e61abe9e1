"""Still more texts for the blocks of `roles_texts.py` and `roles_more_texts.py`, in the same form."""

from typing import Final

__all__ = ["TOLD_TEXTS"]

TOLD_TEXTS: Final = r"""prescription
{patient} was prescribed {drug} by {doctor}. {food}
{doctor} wants {patient} to swallow {dose} mg of {drug} every day.
Every day for {days} days: {times} times {dose} mg of {drug}.
The doctor, {doctor}, wrote {patient} a prescription for {drug}.
{drug} {dose} mg, to be taken {times} times daily for {days} days. {food}
Treat {patient} with {drug}, {dose} mg each time. {food}
I am {patient}. {doctor} put me on {drug}.
{days} days of {drug} were ordered for {patient}. {food}
From {doctor} {patient} got {dose} mg of {drug} for {days} days.
Rx {drug} {dose} mg, {times} per day, {days} days, {doctor}
{patient}'s medicine is {drug}. The dose is {dose} mg, {times} times a day.
According to {doctor}, {drug} helps {patient}. {food}
{patient} has to swallow {drug} {times} times daily.
With {dose} mg of {drug} a day {patient} will be fine in {days} days, thinks {doctor}.

gift
{receiver} is happy about the {gift} that {giver} brought.
{giver} surprised {receiver} with a {gift}. {liked}
On {occasion} {receiver} unpacked a {gift}, sent by {giver}.
What did {receiver} get for {occasion}? A {gift}, from {giver}.
{giver} spent {price} on a {gift} for {receiver}. {liked}
The {gift} was a present from {giver} to {receiver}.
{giver} chose a {gift}, and {receiver} opened it on {occasion}. {liked}
A {gift} worth {price}: that's what {giver} had for {receiver}.
Thanks to {giver}, {receiver} now has a {gift}. {liked}
{giver}'s gift to {receiver} was a {gift} for {price}.
It was {giver} who gave {receiver} the {gift}. {liked}
{receiver}, this {gift} is for you. Happy {occasion}! Your {giver}
{occasion}: {giver} -> {receiver}, a {gift}, {price}
For {receiver} I bought a {gift} for {price}. {giver} here, by the way.
{receiver} had wished for a {gift}, and {giver} gave it. {liked}

drink
Make that a {size} {drink} for {name}, please. {milk}
{name} would like {count} {drink}. {sugar} {togo}
For {name}: one {drink}, {size}. {milk}
{drink}, {size} cup, {price}. {togo}
I'll have a {drink}. {milk} {sugar} My name is {name}.
That's {price} for the {size} {drink}. {togo}
{count} of the {size} {drink}, please. {milk}
Could you make {name} a {drink}? {sugar}
Hello, {name} here, a {size} {drink}. {togo} {milk}
Who gets the {drink}? {name} does. {sugar}
{name} pays {price} for a {drink}. {milk}
{size} {drink} x {count}, name on the cup: {name}
We need {count} {drink} in {size}. {togo}

advert
{firm} hires: {job}, {city}, {pay}. {parttime}
If you are a {job}, {firm} would like to meet you. We are in {city}.
From {start} on we employ a {job} in {city} for {hours} hours a week.
A {job} can earn {pay} at {firm}. {parttime}
Open position at {firm}: {job}. Work begins in {start}.
Come and work as a {job} in {city}! {hours} hours, {pay}.
{city} needs a {job}; {firm} pays {pay}. {parttime}
Our company, {firm}, seeks a {job} for {hours} hours weekly.
Position: {job}\nCompany: {firm}\nCity: {city}\nHours: {hours}\nStart: {start}
The job as a {job} starts in {start} and pays {pay}. {parttime}
Work for {firm}: we want a {job} for {hours} hours per week. {parttime}
Who wants to be a {job} in {city}? Begin in {start} at {firm}.
Vacancy in {city}: {job} ({hours} h a week)
{pay} for {hours} hours a week: {firm} needs a {job}.

used
Buy my {make} {model}! Built in {year}, it has done {km} km. {crash}
{make} {model} of {year} for sale, {fuel}, only {km} km.
The {model} by {make} costs {price} and has the gearbox {gear}. {crash}
I bought a {make} {model} with {km} km for {price}.
This {make} is a {model}, first registered in {year}. {crash}
Used car, {make} {model}, {gear}, {fuel}, yours for {price}.
{price}: {make} {model}, {year}, {km} km. {crash}
A {model} made by {make}, {fuel}, {year}. {crash}
Make: {make}\nModel: {model}\nYear: {year}\nKm: {km}\nPrice: {price}
We want {price} for our {make} {model}. It drives with {fuel}.
After {km} km I am giving away my {make} {model}. {crash}
In the garage stands a {make} {model} from {year}, {gear}.
Can I offer you a {make} {model}? {year}, {fuel}, {price}. {crash}
With {km} km behind it, the {make} {model} still runs. {crash}

change
The {thing} will not be on {old} but on {new}.
{by} moved the {thing} from {old} to {new}.
Please note: {thing} now on {new} (was {old}).
We postponed the {thing}: {new} rather than {old}.
Due to {why} the {thing} was moved from {old} to {new}.
The {thing} has been shifted to {new}. Originally it was {old}.
{old} does not work, so the {thing} will be on {new}.
Forget {old}; the {thing} happens on {new}.
Be there at {newtime} and not at {oldtime}: the {thing} was moved.
The {thing} starts at {newtime}. It used to start at {oldtime}.
The {thing} is no longer held in {oldplace}; go to {newplace}.
{newplace} instead of {oldplace}: {by} has moved the {thing}.
Owing to {why} we meet at {newtime} rather than {oldtime}.
Thing: {thing}\nBefore: {old}\nAfter: {new}
{by} told us that the {thing} changes from {oldtime} to {newtime}.
On {new} we have the {thing}, which had been planned for {old}.

release
{author} has just released {name} {version}. {free}
{name} is written in {lang} and licensed under {licence}.
The latest {name} is {version}; it dates from {date}.
Since {date} you can get {name} {version}. {free}
{name} was written by {author} and has the licence {licence}.
The package {name} takes up {size} MB and has {stars} stars.
{stars} people like {name}, a {lang} library. {free}
Under {licence}: {name} by {author}, {lang}
{version} of {name} is out! It is {size} MB large.
{lang} users, look at {name} {version} ({licence}). {free}
Maintainer of {name} is {author}; the last version, {version}, came on {date}.
{name} ({lang}, {licence}, {stars} stars)
Release notes: {name} {version}, {date}, by {author}
What is {name}? A {lang} package under {licence}. {free}

log
{service} {time} {level} {text}
{time} - {level} - {service} - {text}
{service} says: {text}. That is a {level} with the code {code}.
A {level} came from {service}: {text}
user {user} saw "{text}" in {service} at {time}
{time} {user} {service}: {text}
In {service}, at {time}, user {user} got the code {code}: {text}
<{level}> {service}: {text} [{code}]
The {service} wrote a {level} line: {text}
service={service} level={level} time={time} message="{text}"
{code} from {service} at {time}, {level}: {text}
{level} | {time} | {service} | {user} | {text}

line
{name} from {city} takes {qty} {item}, {colour} ones, at {price} each.
Order {order} is for {name}: {qty} {colour} {item}.
I'd like {qty} {item} in {colour}, size {size}. My name is {name}.
{name} needs {qty} {item}. Send them to {city}.
Please pack {qty} {item} (size {size}) for {name} in {city}.
Order number {order}, {qty} times {item}, size {size}, {colour}
{qty} pieces of {item}, one for {price}, order {order}
{city}: {name} gets {qty} {colour} {item}.
Item {item}, quantity {qty}, colour {colour}, price {price}
The order {order} has {qty} {item} in it, {colour}, for {price} apiece.
We ship {qty} {item} in {colour} to {city}.
{name} bought {qty} {item} for {price} a piece.
Customer: {name}\nOrder: {order}\nItem: {item}\nQuantity: {qty}\nSize: {size}
{order}: {name}, {city}, {qty} x {item}
In {colour}, please: {qty} {item}, size {size}, to {name}.

address
{name} lives in {town}, {street} {number}.
Letters to {name} go to {street} {number}, {zip} {town}.
At {street} {number} in {zip} {town} lives {name}.
House number {number} of {street} in {town} belongs to {name}.
I'm {name}, my address is {street} {number}, {zip} {town}.
{town}, {zip}, {street} {number}
{country}, {zip} {town}, {street} {number}
Street: {street}\nNumber: {number}\nZip: {zip}\nTown: {town}
On floor {floor} of {street} {number} you will find {name}.
{name} has moved: the new flat is in {street} {number}, {zip} {town}.
The parcel for {name} goes to {zip} {town}, {street} {number}.
You can visit me in {street} {number}. The town is {town}, the postcode {zip}.
Deliver to {street} {number} in {town} ({zip}), {country}.
{zip} is the postcode of {town}; {name} lives there, {street} {number}.
{name} of {street} {number}, {town}, {country}
{name} wrote from {town}: I live in {street} now, number {number}.
Send the bill to {name}, {street} {number}, floor {floor}, {zip} {town}.

work
{name} works at {firm} as a {job}.
{firm} has a {job} whose name is {name}.
{firm} hired {name} as a {job} in {since}.
The {job} at {firm} is {name}, {age} years old.
Meet {name}, {age}: a {job} who lives in {city}.
{name} earns money as a {job} at {firm}.
In {since} {name} joined {firm} as a {job}.
At {firm} {name} is the {job}.
I live in {city} and am a {job} with {firm}. {name}
{age} years old, {job} by profession, living in {city}: {name}
Name: {name}\nJob: {job}\nCompany: {firm}\nSince: {since}
The company {firm} pays {name} for work as a {job}.
{name} became a {job} at {firm} in {since}.
A {job} of {age}, {name} lives in {city} and works for {firm}.
Our new {job} is {name}, says {firm}.
{firm} is where {name} works. The job: {job}.

result
The score of {first} against {second} was {score}.
{first} met {second} in {place}, and it ended {score}.
{first} vs. {second}, {score}, on {day}, in {place}
With {people} people watching, {first} and {second} played {score} on {day}.
In {place}, {people} came to see {first} against {second}: {score}.
{first} against {second}: {score}
It was {score} between {first} and {second}. {people} spectators.
{place}, {day}. {first} - {second} {score} ({people} spectators)
On {day} the game of {first} and {second} finished {score}.
{first} played {second} on {day} before {people} spectators.
Result: {score}. Teams: {first}, {second}. Place: {place}.
{people} viewers, {first} - {second}, {score}, {day}

talk
{speaker} will speak on {topic} on {day} at {time}. {online}
Come to {room} at {time}: {speaker} on {topic}.
The lecture about {topic} is given by {speaker}. {online}
{day} in {room}: a talk on {topic} by {speaker}
Listen to {speaker} at {time}. The topic is {topic}. {online}
{speaker} lectured on {topic}, and {people} people came.
{topic} - that's what {speaker} talks about on {day}.
Speaker: {speaker}\nTopic: {topic}\nRoom: {room}\nTime: {time}
There were {people} listeners when {speaker} spoke about {topic}.
At {time} in {room}, {speaker} presents {topic}. {online}
"{topic}" by {speaker}, {day}, {time}, {room}
Our guest on {day} is {speaker}, the subject {topic}. {online}
{people} have come to {room} to hear {speaker}.

party
{name} would like a table for {people} at {time} on {day}. {outside}
Reserve {people} seats at {place} for {name}, please. {outside}
We are {people}, the name is {name}, and we come at {time}. {outside}
{place} expects {people} guests on {day} at {time}.
For {day} at {time}: table for {people}, booked by {name}.
My name is {name}, please keep a table for {people} on {day}. {outside}
{name} comes with {people} people to {place} at {time} on {day}.
Dinner at {place}, {day}, {time}, {people} guests, name {name}, phone {phone}
{name} booked for {people}. Questions? {phone}. {outside}
Restaurant: {place}\nGuests: {people}\nTime: {time}\nName: {name}
On {day} {name} is bringing {people} people to {place}. {outside}
Keep {people} seats free at {time} for {name}. {outside}
{name} has a table for {people} at {place} ({phone}).

lend
{borrower} got the {thing} from {lender} on {since}. {back}
{lender} let {borrower} have the {thing} until {until}.
{borrower} is using a {thing} that {lender} owns. {back}
The {thing} of {lender} is with {borrower} until {until}.
{lender} gave {borrower} the {thing} for a while. {back}
By {until} {lender} needs the {thing} back from {borrower}.
On {since} {borrower} took the {thing} from {lender} on loan.
{lender}'s {thing} was borrowed by {borrower} on {since}. {back}
Could you, {borrower}, return the {thing} by {until}? Yours, {lender}
Lender: {lender}\nBorrower: {borrower}\nThing: {thing}\nDue: {until}
Lent on {since}, due on {until}: the {thing}, {lender} to {borrower}
{borrower} needed a {thing}, and {lender} had one to lend. {back}
It was {lender} who lent {borrower} the {thing}. {back}

measure
The {thing} is made of {material}. {fragile}
A {thing} of {weight} kg, {width} cm wide and {length} cm long
{price} is what the {material} {thing} costs. {fragile}
The {thing}, {colour}, measures {length} cm in length and {height} cm in height.
{thing}: weight {weight} kg, width {width} cm, price {price}
A {thing} in {colour}, {material}, for {price}. {fragile}
Wide {width} cm, high {height} cm, long {length} cm: that is the {thing}.
I have a {colour} {thing}. It weighs {weight} kg. {fragile}
The {material} {thing} is {height} cm high and costs {price}.
How big is the {thing}? {width} cm wide, {height} cm high.
You get a {thing} made of {material} for {price}. {fragile}
The height of the {thing} is {height} cm, the width {width} cm, the length {length} cm.
Item: {thing}\nMaterial: {material}\nWeight: {weight} kg\nPrice: {price}
{colour}, {weight} kg, {material}: the {thing} costs {price}.

connect
{user} logs in at {host} on port {port}. {tls}
You reach {db} at {host}, port {port}. {tls}
The user {user} may open {db} on {host}.
Port {port} is open on {host}. {tls}
The database is called {db}; it is on {host}, user {user}.
Our host {host} waits {timeout} seconds on port {port}.
ssh {user}@{host} -p {port}
Set host to {host}, port to {port} and user to {user}. {tls}
With user {user} you get into {db} at {host}:{port}.
Service on {host}, port {port}, timeout {timeout} seconds
host={host} port={port} user={user} database={db}
After {timeout} seconds {host} closes the connection of {user}. {tls}
{host} answers on {port}. The login is {user}. {tls}

plant
{owner} waters the {name} in the {room} every {water} days.
My {name} is {height} cm tall and stands in the {room}. {sun}
The {name} in the {room} is from {bought}. {sun}
Water the {name} every {water} days! It is in the {room}.
In the {room} stands {owner}'s {name}. {sun}
{owner} got the {name} on {bought}; now it is {height} cm tall.
The {name} belongs to {owner} and needs water every {water} days.
You find the {name} in the {room}. It has grown to {height} cm.
A {name}, {height} cm, every {water} days some water. {sun}
{owner} keeps a {name} in the {room}. {sun}
Plant: {name}\nRoom: {room}\nOwner: {owner}\nWater: every {water} days
There is a {name} in the {room}, {owner} bought it on {bought}.
Since {bought} the {name} has been in the {room}. {sun}

minutes
{there} attended; {away} did not.
The meeting on {day} was led by {chair}. {there} took part.
We talked about {topics} on {day}. Those present: {there}.
{chair}, {day}, room {room}: {topics}
On the list were {topics}. {away} sent their excuses.
{there} came, {chair} was the chair.
Only {there} showed up; {away} were ill.
In room {room}, {chair} led a meeting about {topics}.
Participants {there}; missing {away}; chair {chair}
{away} missed the meeting on {day}.
{there} met in {room} on {day} to speak about {topics}.
Day: {day}\nChair: {chair}\nPresent: {there}\nAbsent: {away}
The points were {topics}, the participants {there}.

basket
{who} needs {what} from {shop}.
At {shop}, {who} paid {total} for {what}.
{who} went to {shop} and bought {what}.
{what} were bought by {who}; {forgot} were left behind.
The receipt of {shop} shows {what} and a total of {total}.
I forgot {forgot} at {shop} but got {what}.
{total} for {what}, paid by {who}.
Please buy {what} at {shop}.
{who} has {what} in the basket and pays {total}.
Bought: {what}\nForgotten: {forgot}\nWho: {who}\nShop: {shop}
You can get it in {colours} at {shop}.
We wanted {what} and {forgot}, but {forgot} were forgotten by {who}.
{what} for {total}: {who} was at {shop}.

group
The team {name} is made up of {members}.
{lead} is the captain of {name}; the players are {members}.
{name} has offices in {cities} and is led by {lead}.
In {name} there are {members}.
{members} play for {name}. Their captain is {lead}.
The band {name} was started in {founded}. Its members: {members}.
{name}, headed by {lead}, can be found in {cities}.
They speak {tongues} at {name}, which was founded in {founded}.
{lead} founded {name} in {founded} together with {members}.
Group: {name}\nLeader: {lead}\nPeople: {members}\nSince: {founded}
{name} travels to {cities} with {members}.
Who belongs to {name}? {members}. Who leads? {lead}.
{members} form the group {name}.
Languages at {name}: {tongues}. Boss: {lead}.

sale
{buyer} paid {new} to {seller} for the {thing}. {used}
The {thing} of {seller} was bought by {buyer}. {used}
Before, the {thing} cost {old}; today it costs {new}. {returnable}
{seller} asked {old} for the {thing} at first, but {buyer} paid only {new}.
The old price was {old}, the new price is {new}.
{buyer} is the buyer, {seller} is the seller, the {thing} is sold. {returnable}
{seller} got {new} from {buyer} for the {thing}.
It was {seller} who sold {buyer} the {thing}. {used}
You save money: {new} and not {old} for the {thing}.
The {thing} went from {seller} to {buyer} for {new}. {returnable}

match
{loser} lost the game against {winner}. {best} was the star.
{best} was the hero when {winner} beat {loser}.
It was {winner} that won, and {loser} that lost.
{winner}, trained by {coach}, beat {loser}.
{loser} were no match for {winner}.
{winner} got the cup by beating {loser} {score}.
Against {winner}, {loser} had no chance at all.
{first} goals in the first half, {second} goals in the second half.
Beaten: {loser}. Winner: {winner}. Best player: {best}.
{winner} took revenge on {loser} with {score}.
{loser} suffered a defeat against {winner}.
{winner} ran over {loser}, {score}. {best} got all the praise.
{home} is the home team, {away} the guest.
{away} travelled to {home}. At half time there were {first} goals.
{winner} sends {loser} home with {score}.
A win for {winner}, a loss for {loser}. Coach {coach} smiled.

transfer
{receiver} was paid {amount} by {sender}.
It was {sender} who paid {receiver} {amount}. {done}
{amount} arrived at {receiver}; it came from {sender}.
The sum of {amount} goes to account {toacc}, it leaves account {fromacc}.
{sender} had to pay {fee} to send {amount} to {receiver}.
The payment of {amount} by {sender} to {receiver} was made on {day}. {done}
Take {amount} from {fromacc} and put it on {toacc}.
{receiver} got the money from {sender} on {day}. {done}
From: {fromacc}\nTo: {toacc}\nAmount: {amount}\nFee: {fee}
{fee} went to the bank, {amount} to {receiver}. {done}

car
The limit is {limit} km/h, but {driver} drove {speed} km/h.
{driver} was measured at {speed} km/h; {limit} km/h are allowed.
I would pay {offer} for the {brand}; the seller would like {price}.
The owner of the {brand} is {owner}, the driver was {driver}. {accident}
{owner} asks {price}. My bid of {offer} was too low.
The paint is {outside} and the seats are {inside}. {electric}
{driver} sat in the {brand} of {owner}. {accident}
{brand} of {year}, {km} km on it, plate {plate}. {electric}
Speed {speed} km/h, allowed {limit} km/h, driver {driver}
{price} is the price of the {brand}; {offer} is what I would give.

company
{name} sits in {hq} and produces in {plant}.
{hq} is home to the head office of {name}; the factory stands in {plant}.
The founder of {name} is {founder}, the boss now is {ceo}.
{name}, founded by {founder}, has been led by {ceo} for years. {public}
{name} was sold to {buyer}. {hiring}
{name} employs {now} people; it was {then} before. {public}
{name} had sales of {sales} and a profit of {profit}.
The production of {name} is in {plant}, its management in {hq}.
It was {founder} who started {name} in {founded}. {hiring}
The owner of {name} is now {buyer}. {ceo} remains its head.

job
{firm} offered {name} {offer}; {name} had asked for {wish}. {hired}
{name} hopes for {wish}. {firm} is ready to pay {offer}.
{name} was recommended to {firm} by {ref}. {hired}
The interview is on {talk}; work starts on {start}. {remote}
{name} wants to be a {job} at {firm} and work {hours} hours a week.
Before the first day on {start} there is the interview on {talk}.
{ref} told {firm} that {name} is a good {job}. {hired}
As a {job} {name} has worked for {years} years. {remote}
The pay at {firm} is {offer}, less than the {wish} that {name} wants.
{name} meets {firm} on {talk}. {hired}

animal
{owner} has a {kind}. Its name is {pet}. {tame}
The {kind} called {pet} belongs to {owner}. {chipped}
{pet} is the {kind} of {owner}. {tame}
{owner} keeps {pet}, a {kind} of {age} years.
{vet} looks after {pet}, the {kind} of {owner}.
{pet}'s fur is {fur}, its eyes are {eyes}. {tame}
{owner} named the {kind} {pet}. {chipped}
Someone found {pet} in {found}, far from its home in {home}.
My {kind} is called {pet}; I am {owner}. {tame}
{pet} the {kind} gets {food} from {owner}.
{owner} and {pet}, a {age} year old {kind}, live in {home}.
A {kind} with the name {pet} lives at {owner}'s place. {tame}

recipe
The {name} takes {cook} minutes to bake and {prep} minutes to prepare.
First {prep} minutes of preparing, then {cook} minutes of cooking. {vegan}
{name} for {serves}: {flour} g flour and {sugar} g sugar. {spicy}
Put the {name} in the oven at {temp} degrees for {cook} minutes.
Preparing the {name} needs {prep} minutes. It is for {serves} people. {spicy}
{sugar} g sugar, {flour} g flour, {eggs} eggs, {temp} degrees
There are {eggs} eggs in the {name}, and it serves {serves}. {vegan}
Work: {prep} minutes. Oven: {cook} minutes. Portions: {serves}.

health
{doctor} last saw {patient} on {last}; the next visit is on {next}.
Since the visit on {last}, {patient} went from {before} kg to {after} kg.
{patient}'s doctor is {doctor}. The next appointment: {next}. {smoker}
On {last} {patient} was at {doctor}. On {next} {patient} must come again.
Blood pressure of {patient}: {upper} over {lower}. {allergy}
{before} kg was the weight of {patient}, {after} kg is it now.
{patient} should take {pills} pills a day for {days} days, says {doctor}.
Next visit {next}, last visit {last}, doctor {doctor}
{patient} has an appointment with {doctor} on {next}. {smoker}

budget
{dept} planned to spend {planned} and spent {spent}. {ontime}
{spent} were spent although only {planned} were planned.
{lead} is in charge. The plan said {planned}. {ontime}
Income {income}, expenses {expenses}, department {dept}
{dept} took in {income} and spent {expenses}.
A deposit of {deposit} now, the rest of {rest} later.
{lead} of {dept} has already paid {deposit}; {rest} is still to be paid.
The project of {lead} cost {spent} and not {planned}. {ontime}
{dept} pays a deposit of {deposit}. The remaining sum is {rest}.

repair
The {thing} of {owner} broke on {broke}; {tech} fixed it on {fixed}.
{owner} has bought the {thing} on {bought}. Since {broke} it has been broken.
{tech} charged {labour} for the work and {parts} for the parts. {warranty}
Bought {bought}, broken {broke}, fixed {fixed}: the {thing} of {owner}
{tech} took care of the {thing} that {owner} brought. {works}
The parts cost {parts}, the labour {labour}. {warranty}
{owner} gave the {thing} to {tech}, who repaired it by {fixed}. {works}
It is {owner}'s {thing}. It stopped working on {broke}. {warranty}
The {thing} was repaired by {tech} on {fixed}. {works}

weather
During the night it cools to {low} degrees in {city}; by day it has {high}.
In {city} the day brings {high} degrees and the night {low}. {windy}
The sun rises at {rise} and sets at {set} in {city}.
{city}: sunrise {rise}, sunset {set}. {warning}
Maximum {high}, minimum {low} degrees. {windy}
Sunset: {set}. Sunrise: {rise}. Rain: {rain} percent.
It is coldest with {low} degrees and warmest with {high} degrees in {city}.
At {set} the sun goes down in {city}, at {rise} it comes up again. {windy}
Rain is likely with {rain} percent; the humidity is {humid} percent. {warning}
Low {low}, high {high}, {city}. {warning}

phone
{name}'s number at work is {work}, at home {home}.
At home {name} has {home}; the office number is {work}.
On the mobile {mobile} you always get {name}. {callback}
The mail for work is {workmail}, the private one {homemail}.
{name} writes from {workmail} at work and from {homemail} at home.
Mobile {mobile}, office {work}, home {home}: {name}
In an emergency call {second}; {name} has the mobile {mobile}.
{name} is best called from {best} on, at {home}. {callback}

house
{owner} owns the {kind} at {street}, {tenant} rents it.
{tenant} is the tenant, {owner} gets the rent of {rent}. {parking}
The {kind} is in {city}, floor {floor}, with {living} m2. {lift}
With heating you pay {warm}, without {rent}. {lift}
{kind} in {city}: {living} m2 inside, {garden} m2 outside
{baths} bathrooms and {beds} bedrooms are in the {kind} at {street}.
{owner} has let the {kind} in {city} to {tenant} for {rent}. {parking}
Every month {tenant} pays {rent} to {owner}. {lift}
{owner} rents out a {kind}; the tenant is {tenant}. {parking}
There are {beds} bedrooms in it; the baths are {baths}. {lift}

book
{author} wrote "{title}", {translator} translated it into {into}.
{lender} is the owner of "{title}", {reader} reads it. {finished}
"{title}" by {author}, {lang} in the original, {into} in this edition
So far {reader} has read {read} pages of {title}, which has {pages}.
{title} ({pages} pages) was printed in {printed} but written in {written}.
The {lang} book "{title}" now exists in {into}, thanks to {translator}.
Lent by {lender}, read by {reader}: {title}. {finished}
{title} was borrowed by {reader}; it belongs to {lender}. {finished}

computer
{bad} jobs failed and {ok} succeeded on {host}. {online}
Of the tests {ok} were fine and {bad} were not. {backup}
{host} was updated from {old} to {new} by {user}.
On {host} {used} GB are used and {free} GB are free. {online}
From {start} until {end} it ran: {ok} fine, {bad} failed.
The old version was {old}, the new version is {new}. {backup}
{user} began at {start} and was done at {end}. {online}
It takes {src} and makes {dst} of it.
{dst} was made from {src} by {user}.
{ok} succeeded, {bad} had errors. Begin {start}, end {end}.
The download is {down} Mbit/s and the upload {up} Mbit/s. {online}
{host} needs {used} GB of its disk; {free} GB are left.

product
{maker} makes the {name}, {shop} sells it. {cable}
The {name} is sold at {shop} and made by {maker}.
Body {body}, lid {lid}, weight {weight} kg
The lid of the {name} is {lid}, its body is {body}. {water}
It was made in {made}, but you buy it in {sold}. {cable}
{width} cm wide, {height} cm tall, {depth} cm deep. {water}
The {name} weighs {weight} kg but carries {load} kg.
{shop} has a {name} by {maker} in {body}. {cable}
The {name} has a {lid} lid and a {body} body.

person
{name} had the job of a {oldjob}; now it is that of a {newjob}.
{name} lived in {oldcity} and lives in {newcity} now.
{oldcity} was home to {name} once; today it is {newcity}. {driver}
{name} quit {oldfirm} and works for {newfirm} now. {boss} is in charge there.
{name}'s boss is {boss}. {retired}
Formerly at {oldfirm}, {name} is with {newfirm} today.
{newfirm} took {name} over from {oldfirm}.
Born in {birth}, living in {newcity}: {name}, {newjob}
Under {boss}, {name} works as a {newjob} at {newfirm}. {driver}
{name} was glad to leave {oldfirm} for {newfirm}.

event
The doors of the {name} open at {doors}; it begins at {start} and is over at {end}.
{name}: {first} until {last}, organized by {host}. {outdoor}
{host} runs the {name}, {speaker} gives the speech. {free}
{invited} were invited to the {name}, {came} really came.
Online it costs {online}, at the door {door}. {cancelled}
From {start} to {end} we have the {name}. Doors from {doors}.
The {name} starts on {first} and its last day is {last}. {free}
At the {name} {speaker} speaks; the host is {host}. {outdoor}
Instead of the {invited} guests invited, {came} came. {cancelled}
The {name} is at {start}, but you get in from {doors}.

message
{from} has written to {to}: see you at {meet}.
{to} received a message from {from} at {sent}. {urgent}
The {topic} was the subject of the mail that {from} sent to {to}.
It was {from} who wrote to {to}. {attachment}
{to}, here is {from}. Let us meet at {meet}. {urgent}
From {from}, for {to}, copy to {cc}: {topic}
{frommail} wrote to {tomail} about the {topic}.
Mail to {tomail}, sent by {frommail} at {sent}. {attachment}
{cc} got a copy of what {from} wrote to {to}.

trip
We start in {from} at {leaves}; at {arrives} we are there.
The train from {from} to {to} goes at {leaves} and arrives at {arrives}.
Via {via} we go to {to}; the trip begins in {from}.
On {out} from {from} to {to}, on {back} the other way round.
There on {out}, back on {back}: a trip to {to}.
{to} is reached at {arrives}; you leave {from} at {leaves}.
A trip for {adults} adults and {kids} children, {from} to {to}
Starting point {from}, end point {to}, change in {via}

order
It left {from} and will reach {to} on {delivered}.
On {ordered} I ordered it, on {delivered} it comes.
{total} with the postage of {cost}, ordered on {ordered}.
The parcel from {from} travels to {to}.
Delivered on {delivered}, though ordered as early as {ordered}.
To {to} it goes, from {from} it comes.
The customer lives in {to}, our warehouse is in {from}.

invoice
{buyer} was billed {gross} by {seller}.
{seller} has sent {buyer} an invoice, dated {issued}. {paid}
{gross} has to be paid by {buyer} before {due}. {paid}
The net sum is {net}, the total {gross}.
The bill by {seller} is for {buyer}: net {net}, tax {tax}, total {gross}.
{buyer} must pay until {due}; the invoice is from {issued}.
{tax} of the {gross} is tax. {paid}

lesson
{subject} is taught by {teacher}; {student} is in the class. {passed}
{student} improved from {old} to {new} points. {passed}
{student} answered {right} questions right and {wrong} wrong.
{teacher} has {student} in {subject}. {absent}
The old score was {old}, the new one is {new}, out of {max}.
{student} takes {subject} lessons with {teacher}.
{wrong} wrong, {right} right: {student}'s test in {subject}. {passed}
{teacher} gave {student} {new} points. {passed}

stay
{name} arrives on {checkin}, leaves on {checkout} and pays {total}.
The {hotel} gives {name} {rooms} rooms for {nights} nights. {breakfast}
From {checkin} to {checkout}, {guests} people, {rooms} rooms. {pets}
Per night it is {rate}, altogether {total}. {pets}
Until {checkout} {name} is a guest at the {hotel}; the stay began on {checkin}.
{rooms} rooms for {nights} nights, {guests} guests. {breakfast}
Guest {name}, check-in {checkin}, check-out {checkout}, {hotel}"""
