"""Still more skeletons for `domains.py`: blocks of a domain and its texts."""

__all__ = ["TOLD_SKELETONS"]

TOLD_SKELETONS = """people
At {company} they call {name} the best {job}. {they} is {age}.
{name} has a flat in {city} and is paid {salary} as a {job}.
A {job} from {country}, {name}, speaks {language}.
In {country} {name} learned the job of a {job}.
Dear {first}, happy birthday! Now you are {age}.
The new neighbour, {name}, moved here from {city} and is a {job}.
{first} is the first name, {last} the last name.
With {age} years {name} is the youngest {job} in {city}.
{name}: {age} years, {height} cm, {weight} kg
Date of birth {birthday}, name {name}, home {city}
Everybody in {city} knows the {job} {name}.
{name}'s hobby is {hobby}; at work {name} is a {job}.
I asked {name}, who is {age} and lives in {city}.
As a child {name} lived in {country}, today in {city}.
{job} {name} lost a wallet in {city}.
The job of {name} is {job}, the language of {name} is {language}.

contacts
Mail for {name} goes to {email}, calls to {phone}.
{name} of {company} has the address {email}.
If you need {name}, dial {phone}.
{first} {last}, {company}, {phone}
My number has changed: {phone}. Regards, {name}
{company} is on the web at {website}; the phone number is {phone}.
Visit {company} at {street} in {city}.
{name} works at {company}. Phone {phone}, mail {email}.
Do not call {name}, write to {email}.
{name} can be found at {street}, {city}, {country}.
Name {name} - street {street} - city {city} - phone {phone}
Business card: {name}, {job}, {company}, {email}
Ask for {name} when you call {phone}.
You wanted the mail of {name}: {email}

orders
{customer} spent {total} in our shop on {date}.
{total} was what {customer} paid for {quantity} {products}.
From our shop in {city} {customer} took {quantity} {products} for {total}.
In {city} {customer} bought {quantity} {products} and spent {total}.
{customer} from {city} got {quantity} {products} for {total}.
We got {total} from {customer}, who took {quantity} {products}.
{quantity} {products} for {customer}: {total} altogether
The customer {customer} chose a {product} in {colour} for {price}.
{customer} has paid {total} for order {order}.
For a {product} {customer} had to pay {price}.
A {colour} {product} goes to {customer} in {city}.
Order {order}, {customer}, {total}. {delivered}
Please send {quantity} {products} to {customer}, {street}, {city}.
{customer} would like {quantity} {products}. One costs {price}.
{company} ordered {quantity} {products} on {date}.
Thank you, {customer}, for buying our {product} for {price}.
{product}: {price} each, {quantity} ordered by {customer}. {stock}
{quantity} {products} have been sold to {customer} for {total}.
On {date} {customer} ordered a {product}. {delivered}
{customer} sent back the {product} that cost {price}.

events
The {event} will be at {place} in {city} on {date}.
Don't miss the {event} in {place}! {time}, {day}
{guests} guests are coming to the {event} on {day}.
{name} organizes the {event}. Tickets cost {price}.
At {time} the {event} begins in {place}.
See you at the {event}, {first}! It's on {day} at {time}.
We planned {minutes} minutes for the {event} at {time}.
On {date}, {event}, {place}, starting at {time}
{place} hosts the {event} on {day}. {online}
The {event} of {name} starts at {time} and has {guests} guests.
{event}: {day}, {time}, {place}
Come to {place} on {date} for the {event}.
To get into the {event} you pay {price}.
The {event} at {place} lasts {minutes} minutes.

travel
{name} takes the train from {from} to {to} on {date}.
For {price} you get from {from} to {to}.
On {day} at {time} we leave {from}.
Flight {flight} takes {name} to {to} on {date}.
{name} sleeps at {hotel} in {city} for {nights} nights.
It is {km} km from {from} to {to}.
The trip from {from} takes {minutes} minutes and ends in {to}.
{guests} people fly from {from} to {to} with {flight}.
Going to {to}? The ticket from {from} is {price}.
We arrive in {to} on {date}; our flight is {flight}.
{hotel}, {city}, {nights} nights, {price} a night
From {from} on {date} to {to}, {guests} travellers
{nights} nights in {city} cost {total} at {hotel}.

reviews
{reviewer} went to {hotel}. {mood} {rating} stars.
At {hotel}, {reviewer} spent three nights. {mood}
{reviewer} writes about the {product}: {mood}
The {dish} got {rating} stars from {reviewer}. {recommend}
{rating} stars for {hotel}, says {reviewer}. {mood}
What does {reviewer} think of the {product}? {mood} {recommend}
{product} by {company}: {rating} of 5 stars. {mood}
I paid {price} for the {product}. {mood} {reviewer}
Review of {hotel} by {reviewer}: {mood} Stars: {rating}.
On {date} {reviewer} gave the {product} {rating} stars.
I am {reviewer} and I was at {hotel}. {mood} {rating} out of 5.
{hotel} was visited by {reviewer}. {mood} {recommend}

books
The author of {booktitle} is {author}; it came out in {year}.
For {price} you can buy {booktitle} by {author}.
In {year} {publisher} published {booktitle} by {author}.
{author} is known for {booktitle}, a book of {pages} pages.
{booktitle} was directed by {director} in {year}.
{artist} sings {booktitle}, a {genre} song of {year}.
The film {booktitle} by {director} takes {minutes} minutes.
{reviewer} has read {booktitle} and gives it {rating} stars.
{pages} pages, {price}: {booktitle} by {author}
It was {year} when {author} finished {booktitle}.
{booktitle}, {author}, {year}, {price}
{booktitle} costs {price}; it was written by {author} in {year}.
First came {booktitle} in {year}. {author} wrote it.

homes
{owner} lets a flat with {rooms} rooms in {city} for {rent}.
{rooms} rooms, {area} m2, {street}: {rent} a month. {furnished}
You can rent the flat at {street} for {rent}. {furnished}
A house of {year} in {city} costs {bigprice}.
{name} is looking for a flat with {rooms} rooms in {city}.
In {city}, {street}, there is a flat of {area} square metres.
Call {phone} about the flat in {city}. It has {rooms} rooms.
{area} square metres, {rooms} rooms, {bigprice}
The house at {street} belongs to {owner} and has {rooms} rooms.
The rent of the flat in {city} is {rent}. {furnished}

pets
{pet}, a {animal}, lives with {owner} in {city}.
Lost: a {colour} {animal} called {pet}. Please call {phone}.
The {animal} of {owner} is {age} years old. Its name is {pet}.
{owner} loves the {animal} {pet}. {vaccinated}
Our {animal} weighs {weight} kg and is called {pet}.
{pet} is {age}. {pet} is a {colour} {animal}. {vaccinated}
{owner} took {pet}, a {animal}, to the vet. {vaccinated}
Name {pet}, kind {animal}, weight {weight} kg
A {animal} named {pet} is owned by {owner}.
I am {owner}. I have a {animal} and its name is {pet}.

recipes
{dish} takes {minutes} minutes and is for {servings} people.
In the {dish} there are {ingredients}. {vegetarian}
Bake the {dish} at {temperature} degrees for {minutes} minutes.
{name} cooks {dish} for {servings} people on {day}.
With {ingredients} you can make {dish}.
To buy: {groceries}. To cook: {dish}.
For {servings} people, the {dish} needs {ingredients}.
The {dish} is ready after {minutes} minutes. {vegetarian}
We had {dish} for {price}. {vegetarian}
{dish}, {minutes} minutes, {servings} servings. {vegetarian}

sports
{loser} was beaten by {winner} in {city}.
The match on {day} ended {goals1}:{goals2} for {team1} against {team2}.
{winner} has beaten {loser} before {spectators} spectators.
{team1} scored {goals1}, {team2} scored {goals2}.
{name} ran {km} km in {minutes} minutes.
{loser} lost in {city} on {date}; {winner} won.
In {city} {spectators} people saw {team1} and {team2}.
{team1} vs {team2}: {goals1} to {goals2}
The cup goes to {winner}, not to {loser}.
{name} from {country} was first after {minutes} minutes.

invoices
{customer} owes {total} for invoice {invoice}. {paid}
Please pay {total} by {due}. The invoice number is {invoice}.
The bill {invoice} of {date} is for {customer}. {paid}
{company} wants {total} until {due}, invoice {invoice}.
{customer} got invoice {invoice} for a {product}.
Invoice {invoice}: {product}, {price}, due {due}
On {date} {company} wrote invoice {invoice} for {customer}.
{total} for {invoice}, to be paid by {customer} before {due}.
Number {invoice}, customer {customer}, sum {total}. {paid}

weather
{temperature} degrees and {weather}: that is {city} today.
On {day} it will be {weather} in {city}.
{city} has {temperature} degrees, {humidity} percent humidity and {wind} km/h of wind.
It's {weather} here in {city}. The thermometer says {temperature}.
{weather} weather in {city}, wind at {wind} km/h
At {time} it was {temperature} degrees in {city}.
{city}, {day}: {weather}, {temperature} degrees
The humidity in {city} is {humidity} percent and it is {weather}.

jobs
{name} works for {company} as a {job} and earns {salary}.
{company} employs {name} as a {job}. {remote}
A {job} can earn {salary} at {company} in {city}. {remote}
Since {year} {company} has been in {city}; it has {employees} employees.
{name} starts as a {job} at {company} on {date}.
Wanted: {job}, {city}, {salary}. {remote}
Apply to {company} at {email} if you are a {job}.
At {company}, {city}, a {job} is needed. {remote}
{company} in {city} has hired {name} as a {job}.
The {job} job at {company} pays {salary}.
{company}, founded in {founded}, looks for a {job}.

cars
{owner} sells a {colour} {brand} {model} for {bigprice}.
{brand} {model}, built {year}, {mileage} km driven, {bigprice}
{name} bought a {brand} {model} of {year}.
The {brand} of {owner} is {colour} and has done {mileage} km.
A {brand} {model} from {year} costs {bigprice}.
My car is a {colour} {brand} {model}. It has {mileage} km.
{year} was when the {brand} {model} was built. It's {colour}.
{bigprice} buys you a {brand} {model} with {mileage} km.
{name} wants to sell the {brand} {model} from {year}.

tickets
{issue}, says {name}. Ticket {ticket}. {priority}
{name} opened ticket {ticket} because the {issue}.
In room {room} the {issue}. {urgent}
Number {ticket}: {issue}. {status} {priority}
On {date} {name} told us: {issue}. {urgent}
{ticket} is about this: {issue}. {status}
{company} reports: {issue}. {priority}
{name} ({email}): {issue}. {urgent}
Problem: {issue}\\nTicket: {ticket}\\nFrom: {name}

school
{student} has {grade} points in {course}, says {teacher}.
{teacher} teaches {course} in room {room}.
On {day} at {time} {student} has {course}.
{course}: {teacher}, room {room}, {time}
{student}, {age}, takes {course} with {teacher}.
The teacher of {course} is {teacher}; {student} got {grade} points.
{student} learns {course} in room {room}.
In {course} there are {quantity} students; {teacher} teaches it.
{grade} points in {course} for {student}.

health
{patient} sees {doctor} on {date} at {time}.
Patient: {patient}. Doctor: {doctor}. Room: {room}.
{doctor} will look at {patient} on {day}. {urgent}
{patient}, {height} cm, {weight} kg, {age} years old
{patient} has to go to {doctor} in {city} on {date}.
In room {room} {doctor} is waiting for {patient}.
At {time} on {day} {patient} is at {doctor}.
{patient} is {age} and weighs {weight} kg; the doctor is {doctor}.
The appointment of {patient} with {doctor} is at {time}.

messages
On {date} a message came from {sender} about the {subject}.
{sender} wants an answer about the {subject} by {due}. {urgent}
Subject: {subject}. Sender: {sender}. {urgent}
{sender} phoned at {time}. The number is {phone}.
The mail about the {subject} is from {sender}, {email}.
{sender} ({phone}) asked about the {subject}.
It's about the {subject}, writes {sender}. {urgent}
{email} wrote on {date}: the {subject} is ready.

places
The {river} flows through {city} in {country}.
{city} has {population} inhabitants and was founded in {founded}.
In {country} you find {city} on the river {river}.
{place} in {city} opens at {time} and costs {price}.
Founded in {founded}, {city} has {population} people today.
{city} belongs to {country}. The river is called {river}.
{km} km away lies {city}, a town of {population} people.
Visit {place} in {city} on {day}; it costs {price}."""
