"""More texts for the blocks of `roles_texts.py`, and more blocks.

`MORE_TEXTS` has blocks of a noun and further texts with its slots; `MORE_ROLE_BLOCKS` has whole
blocks in the form of `roles_texts.py`.
"""

__all__ = ["MORE_ROLE_BLOCKS", "MORE_TEXTS"]

MORE_TEXTS = r"""order
Ordered {ordered}, delivered {delivered}, {total} altogether.
The goods travel from {from} to {to}.
You ordered on {ordered}. We deliver on {delivered}. Postage: {cost}.
{to} gets a parcel from {from} on {delivered}.
Placed on {ordered}, the order reaches {to} on {delivered}.
On {delivered} the box arrives in {to}; it comes from {from}.
All in all {total}, shipping makes up {cost} of it.
The warehouse in {from} received my order on {ordered}.
It is sent to {to}. It was sent from {from}.
{cost} for the shipping, {total} for everything.
My address is in {to}. The shop is in {from}.
I bought it on {ordered}. Please bring it on {delivered}.

invoice
The buyer is {buyer}, the seller is {seller}.
{seller} sells to {buyer}. Net {net}, gross {gross}.
Invoice date {issued}, payment date {due}. {paid}
Bill from {seller} to {buyer}: {gross}. {paid}
Without tax {net}, tax {tax}, with tax {gross}.
{buyer} has to pay {seller} {gross} until {due}.
Written on {issued}, payable on {due}: {gross}. {paid}
To {buyer} from {seller}, {gross} including {tax} tax.
Tax of {tax} is part of the total of {gross}.
{buyer} got a bill of {gross} from {seller}. {paid}
On {issued} {seller} wrote a bill for {buyer}; it is due on {due}.
{gross} is due on {due}. {paid}

trip
The plane to {to} takes off in {from} at {leaves} and lands at {arrives}.
Start: {from}. Destination: {to}. Stopover: {via}.
From {from} on {out}, back again on {back}.
{to} is our destination, {from} our start; we change in {via}.
We fly out on {out} and fly home on {back}.
At {leaves} we leave, at {arrives} we are in {to}.
I travel from {from} to {to} on {out}.
I travel to {to} from {from} on {out}.
The bus gets to {to} at {arrives}. It leaves {from} at {leaves}.
Going to {to} on {out}, returning to {from} on {back}.
{kids} children travel with {adults} adults to {to}.
Leaving at {leaves}, arriving at {arrives}, via {via}.
Off to {to}! We start in {from} at {leaves}.

stay
{name} stays at the {hotel} from {checkin} to {checkout}.
{rooms} rooms, {guests} guests, {nights} nights.
A night costs {rate}, the whole stay {total}. {breakfast}
{guests} guests sleep in {rooms} rooms of the {hotel}. {pets}
Arrival {checkin}, departure {checkout}, guest {name}.
{name} booked the {hotel} for {nights} nights. {breakfast}
We come on {checkin} and go on {checkout}, {guests} people.
The bill of {name} is {total} for {nights} nights. {pets}
{nights} nights with {guests} people, {rate} a night.
{name} will be here on {checkin}. {breakfast} {pets}

message
{to} has a message from {from}. {urgent}
{from} says hello to {to}. The {topic} is at {meet}.
A letter from {from} to {to} about the {topic}.
To {to} from {from}: {topic}. {attachment}
{from} informed {to} at {sent}. {urgent}
Sender {frommail}, receiver {tomail}. {attachment}
{to} should answer {from}. {urgent}
{from} to {to}: see you at {meet}.
Recipient: {to}\nSender: {from}\nTopic: {topic}
{to} was told by {from} about the {topic}, and {cc} got a copy.
Sent at {sent} by {from}. The meeting is at {meet}. {attachment}
{from} would like to see {to} at {meet}. {urgent}

sale
{buyer} bought {qty} of them from {seller}.
{seller} sells a {thing} to {buyer} for {new}.
The price of the {thing} fell from {old} to {new}.
The price was {old}. The price is {new}.
{qty} were sold, {left} remain. {returnable}
It was {old} before and is {new} now. {used}
A {thing} changes hands: {seller} gives it to {buyer} for {new}.
Seller {seller}, buyer {buyer}, item {thing}. {used}
{buyer} gave {seller} {new} for a {thing}. {used}
{thing}: {new}. It used to be {old}. {returnable}
I, {buyer}, got the {thing} from {seller}. {used}
{left} pieces left after {buyer} bought {qty}.

person
{name} was a {oldjob} before and works as a {newjob} today.
{name} comes from {birth} and lives in {newcity}.
{name} lives in {newcity}. Before that it was {oldcity}.
From {oldfirm} to {newfirm}: {name} changes jobs.
{boss} leads the team of {name}. {retired}
Today a {newjob}, earlier a {oldjob}: {name}. {driver}
In {birth} {name} was born, in {oldcity} {name} grew up, in {newcity} {name} lives now.
{name} has {boss} as a boss. {driver}
{newfirm} hired {name}, who was at {oldfirm}. {retired}
{name} said goodbye to {oldcity} and went to {newcity}.
After school {name} became a {newjob}. {driver}
When {name} left {oldfirm}, {newfirm} was glad. {boss} is the new boss.
As a {newjob}, {name} works for {newfirm}. {driver}
{oldjob} was the old job of {name}, {newjob} is the new one.

event
It begins at {start} and ends at {end}. {outdoor}
The {name} lasts from {first} to {last}. {free}
{host} invites to the {name}. {speaker} gives a talk. {cancelled}
{name}, {start} to {end}, doors at {doors}
You can come in from {doors}; the {name} itself starts at {start}.
Speaker {speaker}, host {host}, {name}. {free}
We invited {invited} and {came} came.
{online} for the stream and {door} at the door: {name}.
The {name} of {host} starts on {first}. {outdoor}
{end} is the end of the {name}, {start} its start. {cancelled}
Doors {doors}, start {start}, end {end}: {name}
Watch the {name} online for {online}, or pay {door} at the entrance.
First day {first}, last day {last}. {outdoor} {free}

match
{winner} won against {loser}.
{loser} was beaten by {winner}. {best} was the best player.
{winner} wins, {loser} loses. Coach {coach} is happy.
Final: {winner} beats {loser}. Man of the match: {best}.
{winner} was too strong for {loser}.
What a day for {winner}! {loser} went home beaten.
The winner is {winner}, the loser is {loser}.
{loser} lost, {winner} won. {first} goals fell in the first half.
Victory for {winner} over {loser}. {best} shone.
{winner} left no chance to {loser}. {best} was player of the match.
Bad luck for {loser}: {winner} took the game. {coach} coaches them.
Congratulations to {winner}! {best} was the best, {coach} the coach.
{loser} could not stop {winner}.
{winner} defeated {loser} with {first} goals in the first half and {second} in the second.
{home} played at home against {away}. {best} was the star.
{home} against {away}: {first} goals before the break.
{coach} trains {winner}, who beat {loser}.
{winner} celebrates, {loser} cries.
The trophy goes to {winner}. {loser} came second. {best} was voted best player.
Coach {coach} led {winner} past {loser}.
{loser} had nothing to set against {winner}.
{winner} beat {loser} {score}.
{winner} won {score} against {loser}.
{winner} - {loser} {score}
{loser} lost {score} to {winner}.
{score}! {winner} beats {loser}. {best} was the best player.
{winner} defeated {loser} by {score}.
It ended {score}: {winner} won, {loser} lost.
{loser} went down {score} against {winner}. Coach {coach} was sad.

lesson
{teacher} is the teacher, {student} the pupil. {passed}
{student} has lessons in {subject} from {teacher}.
Right: {right}. Wrong: {wrong}. Student: {student}. {passed}
{student} made {wrong} mistakes and had {right} right answers.
Before it was {old} points, now {new} of {max}.
{new} of {max} points for {student} in {subject}. {passed}
In {teacher}'s class {student} learns {subject}. {absent}
From {old} points up to {new}: {student} has learned a lot.
{student} scored {new} in {subject}; last time it was {old}.
{teacher} wrote: {student} has {right} correct and {wrong} wrong answers.

transfer
{sender} gave {receiver} {amount} on {day}.
{amount} left {fromacc} and reached {toacc}. {done}
{receiver} gets {amount} from {sender}. {done}
The bank charged {fee} for sending {amount} to {receiver}.
Payer: {sender}\nPayee: {receiver}\nAmount: {amount}
From {sender} to {receiver}: {amount}, charge {fee}.
On {day}, {amount} went into {toacc}. It came from {fromacc}.
{sender} owed {receiver} {amount} and paid. {done}
To {receiver}, from {sender}, {amount}. {done}
{fee} is the fee; {amount} is the sum that {receiver} got.

car
{owner} owns the {brand}; {driver} drives it. {electric}
The {brand} is {outside} outside and {inside} inside.
Price {price}, offer {offer}. {accident}
{driver} was doing {speed} km/h; the limit is {limit} km/h.
A {brand} of {year} with {km} km costs {price}. {electric}
{brand}, {year}, {km} km, {outside}
The {brand} of {owner} has the plate {plate}. {accident}
{brand} from {year}, price {price}, plate {plate}
I bid {offer} for the {brand}; {owner} asks {price}.
{outside} paint, {inside} seats: the {brand} of {owner}.

company
{founder} founded {name}, {ceo} runs it.
The boss of {name} is {ceo}; the founder was {founder}. {hiring}
{name} makes {profit} a year with sales of {sales}.
{name} had {then} employees and has {now} today. {public}
{hq} is the seat of {name}, {plant} has the factory.
Since {founded} there is {name}; {now} people work there. {hiring}
{buyer} bought {name} from {founder}.
{name} of {hq} was started in {founded} by {founder}. {public}
{name} was taken over by {buyer}. {hiring}
{ceo} is at the head of {name}, which sits in {hq}.

job
{name} would like to become a {job} at {firm}.
{firm} looks for a {job}, {hours} hours a week.
{name} asks for {wish} and gets an offer of {offer}. {hired}
The talk with {name} is on {talk}, the work would begin on {start}.
{years} years of work lie behind {name}, now {job} at {firm} is the goal.
{ref} knows {name} well and recommends {name}. {hired}
Job: {job}\nCompany: {firm}\nHours: {hours}\nSalary: {offer}
{name} wants the {job} job and can start on {start}. {remote}
The {job} position at {firm} pays {offer}. {remote}
On {talk} {firm} interviews {name}. {hired}

animal
{pet} is a {kind}. {owner} is the owner. {tame}
{owner}'s {kind} {pet} eats {food}.
{pet}, {kind}, {age} years, {fur} fur
The {kind} {pet} lives with {owner} in {home}. {chipped}
{owner} has a {kind} named {pet}, {age} years old.
A {fur} {kind} with {eyes} eyes was found in {found}. {tame}
{vet} is the vet of {pet}; {owner} pays the bill. {chipped}
Found in {found}: a {kind}. Home: {home}. Owner: {owner}.
{pet} likes {food}. {tame}
{pet} belongs to {owner} and is {age} years old. {chipped}

recipe
The {name} needs {prep} minutes of work and {cook} minutes in the oven.
Cooking time {cook} minutes, preparation {prep} minutes, for {serves} people. {vegan}
Take {flour} g flour, {eggs} eggs and {sugar} g sugar. {spicy}
Set the oven to {temp} degrees and bake the {name} {cook} minutes. {vegan}
{serves} people can eat the {name}. It takes {prep} minutes to prepare.
For {serves} servings of {name}: {eggs} eggs, {flour} g flour. {spicy}
{prep} minutes in the kitchen, {cook} minutes of waiting: {name}
With {sugar} g sugar and {eggs} eggs the {name} gets sweet. {vegan}
The {name} bakes at {temp} degrees. Preparation {prep} minutes, baking {cook}.
Dish: {name}\nServes: {serves}\nPreparation: {prep} min\nBaking: {cook} min at {temp} degrees

health
{patient} weighed {before} kg and now weighs {after} kg.
{doctor} saw {patient} on {last} and wants to see {patient} again on {next}.
From {before} kg down to {after} kg, well done {patient}! {smoker}
The last visit was on {last}, the next one is on {next}. {allergy}
{patient} takes {pills} pills daily for {days} days. {smoker}
{doctor} measured {upper} over {lower}. {allergy}
Pressure {upper}/{lower}, weight {after} kg. Doctor: {doctor}
Come back on {next}. On {last} your weight was {before} kg.
{days} days with {pills} pills a day, {doctor} told {patient}. {allergy}
Now {after} kg, before {before} kg: {patient} has changed. {smoker}
{patient} was here on {last}; the follow-up is planned for {next} with {doctor}.

budget
Planned: {planned}. Spent: {spent}. {ontime}
{spent} instead of {planned}, says {lead}.
{lead} planned {planned} for {dept} and spent {spent}.
{deposit} has been paid, {rest} has not.
Deposit {deposit}, rest {rest}. {ontime}
{dept} earned {income} and paid out {expenses}.
{income} came in and {expenses} went out at {dept}. {lead} is responsible.
Responsible is {lead}. The estimate was {planned}, the costs were {spent}.
First {deposit}, later {rest}: that is how {dept} pays.
Of the planned {planned}, {spent} are gone. {ontime}
Costs {expenses}, income {income}, department {dept}

repair
{tech} repaired the {thing} for {owner}. {works}
The {thing} was bought on {bought} and broke on {broke}.
Broken on {broke}, repaired on {fixed}. {warranty}
{owner} brought in the {thing} on {broke}; {tech} had it ready on {fixed}.
The work costs {labour}, the material {parts}. {warranty}
{parts} for parts plus {labour} for labour. {works}
Owner {owner}, technician {tech}, device {thing}. {works}
It broke on {broke}, though {owner} bought it only on {bought}. {warranty}
{tech} is the mechanic, {owner} the customer. {works}
Device: {thing}\nOwner: {owner}\nRepaired by: {tech}\nReady: {fixed}
On {bought} {owner} bought a {thing}. It failed on {broke}. {warranty}

weather
In {city} it is {low} degrees at night and {high} degrees by day.
The highest temperature in {city} is {high}, the lowest {low}. {windy}
Sun up at {rise}, sun down at {set}, {city}
The sun comes up at {rise} in {city} and goes down at {set}. {windy}
{city} gets up to {high} degrees; the night brings {low}. {warning}
Chance of rain: {rain} percent. Humidity: {humid} percent. {windy}
From {low} degrees in the morning to {high} degrees at noon. {warning}
Daylight in {city} lasts from {rise} to {set}. {warning}
It may rain with {rain}% in {city}; the air is at {humid}% humidity.
High {high}, low {low}, sunrise {rise}, sunset {set}
By night {low}, by day {high} degrees: {city}. {windy}

phone
{name} can be reached at work on {work} and at home on {home}.
Work: {work}. Home: {home}. Mobile: {mobile}. {callback}
{home} is the private number of {name}, {work} the one at the office.
Call {name} on the mobile {mobile}. {callback}
For work mail {name} at {workmail}, for the rest at {homemail}.
{name} uses {homemail} at home and {workmail} in the office.
If it is urgent, phone {second}. The mobile of {name} is {mobile}.
From {best} on {name} is at home: {home}.
Ring {name} at {work} in the office or {mobile} on the road. {callback}
{name}: mobile {mobile}, emergency contact {second}
{second} can help if {name} is not at {work}.

house
The {kind} belongs to {owner}; {tenant} lives in it. {parking}
{tenant} pays {owner} {rent} for the {kind}. {lift}
{beds} bedrooms, {baths} bathrooms, floor {floor}. {lift}
The {kind} at {street} has {living} square metres. {parking}
Without heating {rent}, with heating {warm}. {parking}
{owner} is the landlord, {tenant} the tenant of the {kind}. {lift}
{living} m2 of living area and {garden} m2 of garden in {city}.
For rent in {city}: {kind}, {beds} bedrooms, {rent} cold, {warm} warm
{tenant} moved into the {kind} at {street}. The owner is {owner}.
On floor {floor} of {street} there is a {kind} with {baths} bathrooms. {lift}

book
{author} is the author of {title}; {translator} translated it.
{translator} put "{title}" by {author} into {into}.
"{title}" was written in {written} and printed in {printed}.
{reader} borrowed the book from {lender}. {finished}
{lender} gave {reader} the book "{title}" to read. {finished}
{reader} is on page {read} of {pages}. {finished}
Of {pages} pages, {reader} has read {read}.
The original of {title} is in {lang}; there is a {into} translation by {translator}.
Author: {author}\nTranslator: {translator}\nTitle: {title}
Written in {lang}, translated into {into}: "{title}" by {author}
{title} has {pages} pages. {lender} lent it to {reader}. {finished}

computer
The version was {old} and is {new} now. {online}
{user} brought {host} from {old} to {new}. {online}
{host} has {free} GB free and {used} GB used. {backup}
Used {used} GB, free {free} GB, {host}
Upload {up} Mbit/s, download {down} Mbit/s, {host}
{ok} went well and {bad} failed on {host}. {online}
The job ran from {start} to {end}: {ok} fine, {bad} errors. {backup}
From {src} to {dst}: {user} started it at {start}.
{user} reads {src} and gets {dst}. {online}
Source {src}, target {dst}, begin {start}, end {end}
{host} went up from version {old} to {new}. {user} did it. {backup}
Passed {ok}, failed {bad}. It started at {start} and finished at {end}.

product
The {name} is {height} cm tall and {width} cm wide. {cable}
{maker} builds the {name}; you can buy it at {shop}.
Height {height} cm, width {width} cm, depth {depth} cm, weight {weight} kg
It comes from {made} and is sold in {sold}. {water}
The {name} can carry {load} kg and weighs {weight} kg. {cable}
{shop} has the {name} of {maker}. {water}
The cover is {lid}, the body {body}. {cable}
{made} makes it, {sold} buys it: the {name}. {water}
{width} cm in width, {height} cm in height, {depth} cm in depth: {name}
Sold by {shop}, made by {maker}, colour {body}. {water}
A {name} that weighs {weight} kg and holds {load} kg. {cable}"""

MORE_ROLE_BLOCKS = r"""prescription
patient=person patient,patient_name,name,who; who takes it
drug=drug medicine,drug,medication,medicine_name; the medicine
dose=dosemg dose_mg,milligrams,mg,dose; milligrams
times=few times_per_day,per_day,daily,times; how often a day
days=count days,duration_days,for_days,length_days; for how many days
doctor=doctorname doctor,physician,prescribed_by,doctor_name; who prescribed it
?food with_food,after_meals,with_meals; It is taken with food.|Eat something before.|Take it after a meal.|Not on an empty stomach. // It is taken on an empty stomach.|Eat nothing before.|Take it before the meal.|Food does not matter, so without it.
--
{patient} takes {dose} mg of {drug} {times} times a day.
{patient} takes {dose} mg {drug} a day.
{doctor} gave {patient} {drug} for {days} days. {food}
{drug}, {dose} mg, {times} times a day. {food}
For {days} days {patient} has to take {drug}. {food}
{doctor} prescribed {dose} mg of {drug} for {patient}.
{drug} for {patient}: {dose} mg, {days} days
Patient: {patient}\nMedicine: {drug}\nDose: {dose} mg\nDoctor: {doctor}
{patient} was at {doctor} and got {drug}, {dose} mg.
{times} times a day {patient} swallows {dose} mg of {drug}. {food}
{patient} needs {drug} ({dose} mg) for {days} days, says {doctor}.
Take {drug} {times} times a day for {days} days. {food}
The dose of {drug} for {patient} is {dose} mg.
{doctor} told {patient} to take {dose} mg of {drug}. {food}

gift
giver=first giver,from,gave,given_by,donor; who gave it
receiver=first receiver,to,given_to,got_it,recipient; who got it
gift=object gift,present,thing,item; what was given
occasion=occasion occasion,reason,event,for; the occasion
price=price price,cost,value,worth; what it cost
?liked liked,happy,was_pleased; It was a great joy.|What a smile!|Exactly the right thing.|The receiver was delighted. // It was no success.|The receiver did not like it.|It went straight back to the shop.|Nobody was pleased.
--
{giver} gave a {gift} to {receiver}.
{giver} gave {receiver} a {gift}. {liked}
{receiver} got a {gift} from {giver}.
{receiver} got a {gift} from {giver} for {occasion}. {liked}
For {occasion} {giver} bought {receiver} a {gift} for {price}.
The {gift} is from {giver}; {receiver} got it for {occasion}.
A {gift} for {receiver} from {giver}. {liked}
{giver} paid {price} for the {gift} that {receiver} got.
From {giver} to {receiver}: a {gift}, {price}.
{receiver} thanked {giver} for the {gift}. {liked}
{receiver} was given a {gift} by {giver}.
It was {occasion}, and {giver} had a {gift} for {receiver}.
To {receiver}, with love, {giver}. Inside was a {gift}. {liked}
A {gift} was what {receiver} received from {giver} for {occasion}.

drink
drink=drinkname drink,beverage,what,item; what to drink
size=sizeword size,cup_size,cup; the size
count=few quantity,count,number,how_many; how many
name=first name,customer,for_whom,on_cup; the name on the cup
price=price price,cost,amount; the price
?milk milk,with_milk,has_milk; With milk, please.|Milk in it.|It has milk.|Add milk. // No milk.|Without milk.|It has no milk.|Leave out the milk.
?sugar sugar,with_sugar,sweet; With sugar, please.|Sugar in it.|Make it sweet.|Sugared. // No sugar.|Without sugar.|Not sweet.|Leave out the sugar.
?togo to_go,take_away,takeaway; To go, please.|I take it with me.|In a paper cup, I'm leaving. // For here.|I drink it here.|We stay in the cafe.|I'll sit down.
--
One {size} {drink}, please. {sugar}
A {size} {drink} for {name}. {milk} {sugar}
{count} {drink}, {size}. {togo}
{name} has a {size} {drink}. {milk}
{size} {drink}. {sugar} {togo}
I'd like a {size} {drink} for {price}. {milk}
{name} orders {count} times {drink}. {togo}
A {drink}, {size}, name {name}. {sugar}
The {size} {drink} costs {price}. {milk} {togo}
{drink} for {name}. {milk} {sugar} {togo}
Can I get a {size} {drink}? {sugar}
Order: {count} x {drink} ({size}) for {name}
Give {name} a {size} {drink}. {milk} {togo}

advert
job=job position,job,role,wanted; who is wanted
city=city city,location,place,where; where
hours=count hours,hours_per_week,weekly_hours; hours a week
start=month start,start_month,from,begins; when work starts
firm=company company,employer,firm; who is hiring
pay=big salary,pay,wage; what is paid
?parttime part_time,parttime,half_day; It is a part-time job.|Half days only.|You work mornings only. // It is a full-time job.|Full time.|You work the whole day.
--
{job} wanted in {city}, {hours} hours a week, start in {start}.
Wanted: {job} in {city}, {hours} hours, from {start}. {parttime}
{firm} in {city} is looking for a {job}. {parttime}
We need a {job}. Place: {city}. Start: {start}.
{firm} wants a {job} from {start} on, {pay}.
In {city} {firm} offers work for a {job}, {hours} hours a week.
Job offer: {job}, {city}, {pay}
Are you a {job}? Come to {firm} in {city} in {start}! {parttime}
{job}, {hours} hours per week, {pay}. {parttime}
From {start}, {firm} has a place for a {job} in {city}.
We pay {pay} for a {job} in {city}. {parttime}
{city}: {job} needed by {firm} in {start}

used
make=carmake make,brand,manufacturer,car_make; the make
model=carmodel model,car_model,type; the model
year=year year,built,model_year,first_registration; the year
fuel=fuel fuel,fuel_type,engine; the fuel
km=integer mileage,km,kilometers,odometer; km on the clock
price=big price,asking_price,cost; the price
gear=gear gearbox,transmission,gears; the gearbox
?crash accident,had_accident,crashed; It had a crash once.|One accident.|It was in an accident. // No accidents.|Accident-free.|It never had a crash.
--
{make} {model}, {year}, {fuel}, {price}
Car: {make} {model}, {year}, {fuel}, {km} km
I sell my {make} {model} from {year}, {fuel}, {km} km, for {price}. {crash}
Selling a {make} {model}, {km} km on the clock. {crash}
{year} {make} {model}, {fuel}, {gear}, {price}
My {make} {model} runs on {fuel} and has {km} km. {crash}
For sale: {make} {model} ({year}), {gear}, {price}
A {make} {model} with {km} km, built {year}, {gear}. {crash}
{price} for a {make} {model} of {year}. {crash}
It's a {make}, the model is {model}. Year {year}, {fuel}.
{make} {model} | {year} | {km} km | {fuel} | {gear}
Looking for a new owner: {make} {model}, {fuel}, {year}.

change
thing=topic event,what,appointment,name; what is moved
old=day old_day,old,from,was_on,before; the day before
new=day new_day,new,to,now_on,after; the day now
oldtime=time old_time,previous_time,time_before; the time before
newtime=time new_time,time_now,later_time; the time now
oldplace=city old_place,old_city,previous_place; the place before
newplace=city new_place,new_city,place_now; the place now
why=whyword reason,because_of,why,cause; why
by=first moved_by,changed_by,who; who moved it
--
The {thing} moved from {old} to {new}.
The {thing} is on {new} now, no longer on {old}.
Not {old} but {new}: the {thing} has a new date.
The {thing} was planned for {old}; {by} moved it to {new}.
Because of {why} the {thing} is on {new} and not on {old}.
Instead of {oldtime} the {thing} begins at {newtime}.
We meet at {newtime}, not at {oldtime}.
New place for the {thing}: {newplace}. The old one was {oldplace}.
The {thing} goes from {oldplace} to {newplace} because of {why}.
It was {old}, now it is {new}. {by} changed that.
{by} put the {thing} on {new} because of {why}.
Old date: {old}\nNew date: {new}\nReason: {why}
From {oldtime} the {thing} was shifted to {newtime}.
The {thing} takes place on {new} instead of {old}.

release
name=lib name,package,library,software; the software
version=release version,release,version_number; the version
licence=licence license,licence,licensed_under; the licence
date=date date,released_on,release_date; when it came out
author=first author,maintainer,written_by,by; who wrote it
lang=proglang language,written_in,programming_language; the programming language
size=small size_mb,megabytes,mb; the size in MB
stars=integer stars,github_stars,likes; how many stars it has
?free free,is_free,open_source; The source is open.|Everybody may use it for nothing.|It is open source. // It is not open.|You have to buy it.|The source is closed.
--
{name} {version} is released under {licence}.
{name} {version} came out on {date}.
Version {version} of {name} was released on {date} by {author}. {free}
{author} wrote {name} in {lang}. The licence is {licence}.
{name} is a {lang} package by {author}. It has {stars} stars.
New: {name} {version} ({licence}, {size} MB)
On {date} {author} published {name} {version}.
{name}, version {version}, {lang}, {licence}
Licence: {licence}\nVersion: {version}\nName: {name}
The {lang} library {name} has {stars} stars. {free}
Get {name} {version} now! {size} MB. {free}
{name} by {author} is under {licence}.
{version} is the newest version of {name}, written in {lang}.

log
level=loglevel level,severity,log_level,type; the level
service=server service,component,source,app; where it comes from
text=logtext message,text,msg,error; what is said
time=clockline time,timestamp,at; when
code=errcode code,status,status_code,error_code; the code
user=first user,username,login; who
--
{level} {service}: {text}
{time} {level} {service}: {text}
[{level}] {service} - {text}
{time} [{service}] {level}: {text}
{level} in {service} at {time}: {text}
{service} reports at {time}: {text} (code {code})
{time} {service} {level} code={code} {text}
{service}: {text}, user {user}
{level}: {text} ({service}, {user})
At {time} {service} said "{text}". Level: {level}.
user={user} code={code} level={level} msg="{text}"
{time} | {level} | {service} | {text}
{level} {code} {service}: {text}

line
order=number order,order_number,order_id,number; the number of the order
qty=count quantity,count,pieces,how_many; how many
item=objects item,product,article,what; what is ordered
colour=colour color,colour; the colour
name=first customer,name,ordered_by,for; who ordered
size=tsize size,clothing_size,fit; the size
city=city city,ship_to,to,town; where it goes
price=price unit_price,price_each,price; the price of one
--
Order #{order}: {qty} {colour} {item}.
Order {order}: {qty} {item} in {colour}
{name} ordered {qty} {colour} {item}.
#{order} - {qty} x {item}, {colour}, size {size}
{qty} {item}, {colour}, for {name} in {city}
{name} wants {qty} {item} at {price} each.
{qty} {item} go to {city}, order {order}.
Send {qty} {colour} {item} to {name}, {city}.
{name}: {qty} {item}, size {size}, {colour}
No. {order}: {item} ({colour}), {qty} pieces, {price} each
We sold {qty} {item} to {name} from {city}.
In order {order} {name} asks for {qty} {colour} {item}.
{colour} {item} in size {size}, {qty} of them, order {order}

address
street=streetname street,street_name,road; the street
number=housenumber number,house_number,house_no; the number of the house
zip=zip zip,zip_code,postcode,postal_code; the postcode
town=city town,city,place; the town
name=person name,resident,addressee,who; who lives there
country=country country,land,nation; the country
floor=few floor,storey,level; the floor
--
{street} {number}, {zip} {town}
{name}, {street} {number}, {zip} {town}
{name}\n{street} {number}\n{zip} {town}\n{country}
{name} lives at {street} {number} in {town}.
{street} {number}, floor {floor}, {town}
The address of {name} is {street} {number}, {zip} {town}.
Please send it to {name}, {street} {number}, {zip} {town}, {country}.
{name} moved to {street} {number} in {zip} {town}.
{town}, {street} {number}, {name}
Visit {name}: {street} {number}, floor {floor}, {zip} {town}
You find us in {town}, {street} {number}.
{zip} {town}, {street} {number} ({country})

work
name=person name,person,who,employee; who it is
job=job job,role,occupation,works_as,position; what the person does
firm=company company,employer,firm,works_at; where
city=city city,town,lives_in; where the person lives
since=year since,start_year,year_joined; since when
age=years age,years_old,years; how old
--
{name} is a {job} at {firm}.
I am a {job} at {firm}.
My name is {name}, I work as a {job} for {firm} in {city}.
{name} ({age}), {job} at {firm}
{firm} employs {name} as a {job}.
As a {job} at {firm}, {name} lives in {city}.
{name} has been with {firm} since {since} as a {job}.
I'm {name}, {age}, a {job} from {city}.
{name}, {job}, {city}
Since {since} I have worked for {firm}; I'm a {job}.
{job} {name} of {firm} lives in {city}.
At {firm} there is a {job} called {name}, {age} years old.
{name} works in {city} as a {job}.

result
first=team first_team,home,team_a,home_team; the team named first
second=team second_team,away,team_b,away_team; the team named second
score=score score,result,final_score; the score
day=day day,date,played_on; when
people=integer spectators,attendance,viewers; how many watched
place=city city,place,played_in; where
--
{first} - {second} {score}
{first} against {second} ended {score} on {day}.
{day}: {first} vs {second}, {score}, {people} spectators
{score} was the result of {first} against {second} in {place}.
On {day} {first} played {second} in {place}. Score {score}.
{people} people in {place} saw {first} play {second}, {score}.
{first} and {second} played {score}.
The game {first} - {second} in {place} had {people} spectators.
{score} between {first} and {second} on {day}
Final score {score}: {first} - {second}

talk
speaker=person speaker,lecturer,who,presenter; who talks
topic=talktopic topic,subject,about,title; what it is about
day=day day,date,when; when
time=time time,starts_at,at; at what time
room=roomcode room,hall,where,location; in which room
people=count people,listeners,audience; how many listen
?online online,streamed,is_online; You can watch it online.|There is a stream. // There is no stream.|You have to be there.|It is not shown online.
--
Today {speaker} talks about {topic}.
{speaker} gives a talk on {topic} on {day}. {online}
In {room} {speaker} speaks about {topic} at {time}.
{topic} is the topic of {speaker} on {day} in {room}.
We meet in room {room} at {time}. {speaker} tells us about {topic}.
{day}, {time}, room {room}: {speaker} on {topic}
{people} people listened to {speaker} on {topic}. {online}
"{topic}" - a lecture by {speaker}, {time}, {room}
On {day} at {time} you can hear {speaker} about {topic}. {online}
{speaker} explains {topic} to {people} listeners.
Room {room}, {time}. Topic: {topic}. Speaker: {speaker}.
Who speaks? {speaker}. About what? {topic}. Where? {room}.

party
name=first name,booked_by,under,on_the_name_of; the name
people=count people,guests,persons,party_size; how many people
day=day day,date,when; on which day
time=time time,at,hour; at what time
place=eatery restaurant,place,where; the restaurant
phone=phone phone,telephone,call; the phone number
?outside outside,outdoor,terrace; We want to sit outside.|On the terrace, please.|A table in the garden. // We want to sit inside.|Not on the terrace.|A table indoors, please.
--
A table for {people} on {day} at {time}, name {name}.
Book a table: {people} people, {time}, {day}, under the name {name}. {outside}
{name}, {people} persons, {day}, {time}
We are {people} and come to {place} on {day} at {time}. {outside}
{place}, {day}, {time}, {people} people, {name}
{name} reserved {place} for {people} people. {outside}
At {time} on {day} {people} guests come, booked by {name} ({phone}).
{people} seats at {place} for {name}, {time}.
Reservation for {name}: {day}, {time}, {people} people. Call {phone}.
Table at {place} for {people}. {outside} My name is {name}.
On {day} I need {people} seats at {time}. I'm {name}, {phone}. {outside}

lend
lender=first lender,lent_by,owner,from; who lent it
borrower=first borrower,lent_to,to,borrowed_by; who borrowed it
thing=object thing,item,what,object; what was lent
since=day since,lent_on,borrowed_on,from_day; since when
until=day until,due,back_by,return_by; until when
?back returned,given_back,is_back; It is back already.|It was returned.|The owner has it again. // It is not back yet.|It was never returned.|The owner still waits for it.
--
{lender} lent {borrower} a {thing}. {back}
{borrower} borrowed a {thing} from {lender}. {back}
{lender} lent a {thing} to {borrower} on {since}.
{borrower} has the {thing} of {lender} until {until}.
Since {since} {borrower} has had {lender}'s {thing}. {back}
The {thing} belongs to {lender}; {borrower} borrowed it. {back}
{borrower} must give the {thing} back to {lender} by {until}.
A {thing}, lent by {lender} to {borrower}, due {until}
{lender} wants the {thing} back from {borrower} on {until}. {back}
From {since} to {until} {borrower} uses the {thing} of {lender}.
{thing}: {lender} -> {borrower}, until {until}. {back}

measure
thing=object item,object,thing,what; what is measured
width=size width,width_cm,wide; how wide
height=size height,height_cm,tall,high; how high
length=size length,length_cm,long; how long
weight=decimal weight,weight_kg,kg; how heavy
material=material material,made_of,from; what it is made of
colour=colour color,colour; the colour
price=price price,cost,costs; the price
?fragile fragile,is_fragile,breaks_easily; It is fragile.|Handle with care.|It breaks easily. // It is solid.|It does not break.|It is not fragile.
--
The {thing} is {width} cm wide and {height} cm high.
The {thing} weighs {weight} kg. {fragile}
A {colour} {thing} made of {material}, {length} cm long. {fragile}
{thing}, {width} x {height} cm (width x height), {weight} kg
It is {height} cm tall, {width} cm wide and {length} cm long.
My {thing} is made of {material} and costs {price}.
The {colour} {thing} weighs {weight} kg and is {length} cm long.
{thing}: {material}, {colour}, {price}. {fragile}
{weight} kg, {material}, {width} cm wide. {fragile}
With a length of {length} cm and a width of {width} cm, the {thing} is big.
Material {material}, colour {colour}, height {height} cm
The {thing} of {material} costs {price}. {fragile}

connect
host=hostname host,server,address,machine; the host
port=port port,port_number; the port
user=first user,username,login,as; who logs in
db=noun database,db,schema_name; the database
timeout=small timeout,timeout_seconds,wait_seconds; the timeout in seconds
?tls tls,ssl,encrypted,secure; The connection is encrypted.|TLS is on.|Use TLS. // The connection is not encrypted.|TLS is off.|Do not use TLS.
--
Connect to {host} on port {port}.
Connect to {host} on port {port} as {user}. {tls}
The server is {host}, the port is {port}. {tls}
{host}:{port}, user {user}
Log in as {user} at {host}, port {port}, database {db}.
The database {db} runs on {host}:{port}. {tls}
{user} connects to {db} on {host} with a timeout of {timeout} seconds.
Host {host}, port {port}, timeout {timeout} s. {tls}
On {host} the service listens on port {port}. {tls}
{db} is on {host}; the user is {user}. {tls}
Use port {port} of {host} and wait {timeout} seconds.

plant
name=plantname plant,name,species,kind; the plant
water=few water_days,every_days,watering_interval; every how many days it gets water
room=roomname room,place,where,location; where it stands
height=size height,height_cm,tall; how tall
owner=first owner,belongs_to,whose; whose it is
bought=date bought_on,since,bought; when it was bought
?sun likes_sun,sunny,needs_sun; It loves the sun.|Give it a lot of light.|Put it at a sunny window. // It hates the sun.|It wants shade.|Keep it in the dark corner.
--
The {name} in the {room} gets water every {water} days. {sun}
{owner} has a {name}, {height} cm tall. {sun}
{owner}'s {name} stands in the {room}.
Every {water} days {owner} waters the {name}. {sun}
A {name} of {height} cm, bought on {bought}, in the {room}
The {name} was bought on {bought} by {owner}. {sun}
In the {room} there is a {name} that is {height} cm tall.
{name}: water every {water} days. {sun}
The {room} has a {name}; it belongs to {owner}.
{owner} bought the {name} on {bought} and put it in the {room}. {sun}

minutes
there=firsts attendees,present,participants,who_came,people; who was there
away=firsts absent,missing,away,excused; who was not there
topics=topics topics,agenda,items,subjects; what was talked about
chair=first chair,led_by,chairperson,host; who led the meeting
room=roomcode room,where,place; in which room
day=day day,date,when; when
--
Present were {there}.
Present: {there}. Absent: {away}.
{there} came to the meeting. {chair} led it.
{there} were there, {away} were not.
{away} could not come. {there} sat in room {room}.
On {day} we talked about {topics}. {chair} was in the chair.
Attendees: {there}\nExcused: {away}\nChair: {chair}
We met on {day} in {room}: {there}.
The meeting of {day} was about {topics}.
Topics were {topics}. Led by {chair}.
{chair} opened the meeting; {there} took part.
Who was there? {there}. Who was missing? {away}.
Agenda: {topics}. Room {room}, {day}.
In {room}, {there} discussed {topics}.
Missing on {day}: {away}. Everyone else came.

basket
what=goods items,products,things,shopping_list,bought; what was bought
shop=company shop,store,where,bought_at; where
total=price total,amount,sum,price; what it cost
who=first customer,name,buyer,who; who bought it
colours=colours colours,colors,available_colours; the colours
forgot=goods forgotten,missing_items,not_bought; what was forgotten
--
{who} bought {what}.
{who} bought {what} at {shop} for {total}.
At {shop} we got {what} and paid {total}.
I need {what} from {shop}.
{who} forgot {forgot} but brought {what}.
Shopping list for {who}: {what}
{what} cost {total} at {shop}.
My basket holds {what}. The total is {total}.
It comes in {colours}. {who} took one.
{shop} has it in {colours} for {total}.
Items: {what}\nShop: {shop}\nTotal: {total}
{who} came home with {what}; {forgot} were forgotten.
For {total} {who} got {what}.
The flag shows {colours}. {shop} sells it.

group
name=groupword team,group,name,band; the name of the group
members=firsts members,people,players,names; who is in it
lead=first leader,captain,head,boss; who leads it
cities=cities cities,offices,places,locations; where it is
founded=year founded,since,year; since when
tongues=tongues languages,spoken_languages,speaks; the languages
--
The group {name} has the members {members}.
{members} are in the team {name}.
{name} consists of {members}. {lead} leads it.
{name} was founded in {founded} by {lead}.
{name} works in {cities}.
{lead} leads {name} with offices in {cities}.
The members of {name} speak {tongues}.
{lead} speaks {tongues}.
{name}: {members}, since {founded}
{name} plays in {cities} this year. The players are {members}.
Captain {lead}, players {members}
Team: {name}\nMembers: {members}\nCaptain: {lead}
Since {founded}, {name} has been in {cities}.
{members} joined {name}, which {lead} founded in {founded}."""
