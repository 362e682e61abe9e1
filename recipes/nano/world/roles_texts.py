"""Texts in which several values of one type stand side by side and differ only by their role.

A block: its noun; slots as `name=maker keys; meaning`, "?" slots as `?name keys; true|true //
false|false` (whole sentences); and after "--" the texts, one a line, with {slots} and \\n.
"""

__all__ = ["ROLE_BLOCKS"]

ROLE_BLOCKS = r"""order
ordered=date order_date,ordered_on,date_ordered,purchase_date; when it was ordered
delivered=date delivery_date,arrival_date,delivered_on,expected_delivery; when it is delivered
from=city ships_from,origin,warehouse_city,sender_city; where it is sent from
to=city ships_to,destination,delivery_city,recipient_city; where it is sent to
cost=price shipping_cost,shipping,delivery_fee,postage; what the shipping costs
total=price total,order_total,total_price,amount_due; the total to pay
--
I ordered it on {ordered} and it should be here on {delivered}.
Delivery is planned for {delivered}; the order was placed on {ordered}.
Order placed {ordered}. Estimated arrival {delivered}. Shipping {cost}, total {total}.
The parcel left {from} and is heading to {to}. It should reach the customer on {delivered}.
Your parcel goes to {to}. It was packed in our warehouse in {from} on {ordered}.
You pay {total}, of which {cost} is for shipping.
Postage was {cost}, so I paid {total} altogether.
From {from} to {to}, ordered {ordered}, total {total} (shipping {cost} included).
Hi, I bought something on {ordered} and you promised it for {delivered}. I live in {to}.
Shipped from: {from}\nShipped to: {to}\nOrdered: {ordered}\nArrives: {delivered}
It took forever: bought {ordered}, delivered {delivered}. And {cost} just for shipping!
The total came to {total}. On top of the goods they took {cost} for delivery to {to}.
We sent your order from {from} to {to}; expect it on {delivered}.
{delivered} is when the package for {to} arrives. The order dates from {ordered}.

invoice
net=price net,net_amount,subtotal,amount_before_tax; the amount before tax
tax=price tax,vat,tax_amount,vat_amount; the tax
gross=price total,gross,total_amount,amount_with_tax,grand_total; the amount with tax
issued=date issued,invoice_date,issue_date,date_issued; when the invoice was written
due=date due_date,due,pay_by,payment_deadline; when it must be paid
seller=company seller,vendor,issuer,from_company,supplier; who wrote the invoice
buyer=company buyer,client,bill_to,customer_company; who has to pay
?paid paid,is_paid,settled; The money has arrived.|It was settled right away.|Payment came in the same week.|Nothing is outstanding.|We got the transfer. // We are still waiting for the money.|No payment so far.|The amount is still open.|It remains unpaid.|Nobody has transferred anything yet.
--
Net {net}, VAT {tax}, total {gross}.
Subtotal: {net}\nTax: {tax}\nTotal: {gross}\nDue: {due}
{seller} billed {buyer} {gross} on {issued}. Payable by {due}. {paid}
Invoice to {buyer} from {seller}. Before tax it is {net}, with tax {gross}.
The invoice of {issued} must be paid until {due}. {paid}
{buyer} owes {seller} {gross}; the tax in it is {tax}.
Amount {net} plus {tax} tax makes {gross}, due on {due}.
We at {seller} sent {buyer} a bill dated {issued}. It runs to {gross} including {tax} VAT.
BILL TO: {buyer}\nFROM: {seller}\nDATE: {issued}\nDUE: {due}\nGRAND TOTAL: {gross}
Please transfer {gross} to {seller} before {due}. {paid}
Dear {buyer}, attached is our invoice over {gross} ({net} without tax). Kind regards, {seller}
{seller} wants its money by {due}, although the invoice was written only on {issued}. {paid}
Tax alone is {tax}, the goods themselves {net}. {paid}

trip
from=city from,origin,departure_city,start,leaving_from; where the trip starts
to=city to,destination,arrival_city,end,going_to; where the trip ends
via=city via,stopover,layover,change_in,transfer_city; where one changes
leaves=time departure,departure_time,leaves_at,dep; when it leaves
arrives=time arrival,arrival_time,arrives_at,arr; when it arrives
out=date departure_date,outbound_date,leaving_on,travel_date; when one leaves
back=date return_date,return,coming_back,inbound_date; when one comes back
adults=count adults,number_of_adults,grown_ups; how many adults
kids=count children,kids,number_of_children,minors; how many children
--
We leave {from} at {leaves} and get to {to} at {arrives}.
Arrival in {to} is at {arrives}, departure from {from} at {leaves}.
I need to be in {to}, starting from {from}, on {out}. Coming home on {back}.
{from} to {to} via {via}, {leaves} - {arrives}
Flying to {to} from {from} with a stop in {via}. Out on {out}, back on {back}.
{adults} adults and {kids} children from {from} to {to}, please.
Book {to} for {adults} grown-ups plus {kids} kids, {out} until {back}.
The train to {to} leaves {from} at {leaves}. Change in {via}.
We have to change in {via} on our way to {to}. We start in {from} on {out}.
Return on {back}, outbound {out}. Passengers: {adults} adults, {kids} children.
Dep {from} {leaves} / arr {to} {arrives}
My bus gets in at {arrives}. It left {from} at {leaves}.
Coming from {from}, we want to reach {to} by {arrives}.
Is there something to {to} on {out}? I'd be travelling from {from} and returning on {back}.
Take me to {to}! I live in {from}. There are {adults} of us grown-ups and {kids} children.
{to} is where I'm headed; I set off in {from} at {leaves}, with a change in {via}.

stay
name=person guest,guest_name,booked_by,name; who stays
hotel=lasthotel hotel,hotel_name,accommodation; the hotel
checkin=date check_in,checkin,arrival,from_date,start_date; the first day
checkout=date check_out,checkout,departure,until_date,end_date; the last day
rooms=count rooms,number_of_rooms,room_count; how many rooms
guests=count guests,people,number_of_guests,persons; how many people
nights=count nights,number_of_nights,length_of_stay; how many nights
rate=price price_per_night,nightly_rate,rate,per_night; the price per night
total=price total,total_price,sum,overall_price; the price of the whole stay
?breakfast breakfast,breakfast_included,with_breakfast; Breakfast is included.|Breakfast comes with the room.|The price covers breakfast.|You get breakfast for free.|With breakfast. // Breakfast is extra.|Breakfast is not included.|Room only.|You have to pay for breakfast separately.|Without breakfast.
?pets pets_allowed,dogs_ok,pet_friendly; Dogs are welcome.|You may bring your dog.|Animals can stay for free.|Pets are fine. // No animals, please.|Pets are not allowed.|Dogs have to stay at home.|We cannot take pets.
--
{name} arrives on {checkin} and leaves on {checkout}. {breakfast}
{rooms} rooms for {guests} people at the {hotel}, {nights} nights.
Check-in {checkin}, check-out {checkout}, {rate} a night, {total} in all.
{total} for {nights} nights at the {hotel}, that is {rate} per night. {breakfast}
We are {guests} people and need {rooms} rooms from {checkin} to {checkout}.
Dear {name}, your stay at the {hotel} starts on {checkin} and ends on {checkout}. {pets}
Booking for {name}: {guests} guests, {rooms} rooms, {nights} nights. {breakfast} {pets}
The {hotel} charges {rate} per night. {pets} {breakfast}
From {checkin} until {checkout} {name} has {rooms} rooms at the {hotel}.
{nights} nights, {guests} persons, {rooms} rooms: {total}. {breakfast}
{name} here. We'd stay till {checkout}, coming on {checkin}, {guests} of us.
The whole stay costs {total}. {breakfast} {pets}

message
from=person sender,from,from_name,written_by,author; who wrote it
to=person recipient,to,to_name,addressee,receiver; who gets it
cc=person cc,copy_to,in_copy; who gets a copy
sent=time sent_at,time_sent,sent_time; when it was sent
meet=time meeting_time,appointment_time,meet_at; when they meet
topic=topic subject,topic,about,regarding; what it is about
frommail=email sender_email,from_email,from_address; the sender's address
tomail=email recipient_email,to_email,to_address; the recipient's address
?urgent urgent,is_urgent,high_priority; I need an answer today.|Please answer at once!|This cannot wait.|As soon as possible, please.|It is really pressing. // Take your time.|No need to hurry.|Whenever you find a moment.|There is no rush at all.|It can wait until next week.
?attachment has_attachment,attachment,attached; The file is attached.|See the attached document.|I have attached the plan.|You find the list in the attachment. // I will send the file later.|Nothing is attached.|There is no attachment.|The file would not upload, so it is not attached.
--
{from} wrote to {to} about the {topic}. {urgent}
To: {to}\nFrom: {from}\nCc: {cc}\nSubject: {topic}\n\n{urgent}
From: {frommail}\nTo: {tomail}\nSubject: {topic}\n{attachment}
Hi {to}, can we meet at {meet} about the {topic}? {urgent} Cheers, {from}
{to}, {from} asked me to tell you: the {topic} is at {meet}.
At {sent} {from} sent {to} a message: let's talk at {meet}.
Dear {to},\nthe {topic} worries me. {urgent} {attachment}\nYours, {from}
{to} got a mail from {from} with {cc} in copy. {attachment}
The mail from {frommail} reached {tomail} at {sent}. It is about the {topic}.
A note for {to}, left by {from}: please come at {meet}. {urgent}
{from} -> {to}: see you at {meet} for the {topic}
{cc} was only in copy; {from} addressed it to {to}. {attachment}
Message received by {to}. Sender: {from}. {urgent}
{to} has to answer {from} about the {topic}. {urgent}

sale
seller=person seller,sold_by,vendor; who sells
buyer=person buyer,bought_by,purchaser,customer; who buys
thing=product item,product,article,goods; what is sold
old=price original_price,old_price,list_price,price_before; the price before
new=price sale_price,new_price,final_price,price_now,discounted_price; the price now
qty=count quantity,units,pieces,number_bought; how many are bought
left=integer stock,left_in_stock,remaining,units_left; how many are left
?used used,second_hand,is_used; It has seen some years.|It is second-hand.|It has been used for a while.|It had an owner before. // It is brand new.|It is still in its box.|Nobody has used it before.|It comes straight from the factory.
?returnable returnable,can_return,returns_allowed; You can send it back within a month.|Returns are accepted.|If you don't like it, bring it back.|Money back if you are not happy. // All sales are final.|No returns.|It cannot be returned.|There is no way to give it back.
--
{seller} sold {buyer} a {thing} for {new}. {used}
{buyer} bought a {thing} from {seller}. {used}
The {thing} was {old}, now it is only {new}! {returnable}
Now {new} instead of {old}: the {thing}. {left} left.
{buyer} took {qty} of them; {left} are still on the shelf.
{buyer} paid {seller} {new} for the {thing}, although it used to cost {old}.
Down from {old} to {new}. {used} {returnable}
We have {left} of the {thing} in stock. {buyer} ordered {qty}.
For {new} {seller} let {buyer} have the {thing}. {used}
{thing} | before {old} | today {new}
I'm {seller} and sell my {thing}. It cost {old} once, I want {new}. {used}
Bargain! The {thing}, list price {old}, goes for {new}. {returnable}
{qty} pieces went to {buyer}. That leaves {left}.
I got the {thing} from {seller} for {new}. The list price is {old}. {returnable}

person
name=person name,person,employee,full_name; who it is
boss=person manager,boss,supervisor,reports_to; who leads them
oldjob=job former_job,previous_job,old_job,used_to_be; the job before
newjob=job current_job,new_job,job_now,works_as; the job now
oldcity=city previous_city,former_city,moved_from,old_home; where they lived before
newcity=city current_city,lives_in,new_city,moved_to; where they live now
birth=city birthplace,place_of_birth,born_in; where they were born
oldfirm=company former_employer,previous_company,old_company; the company before
newfirm=company current_employer,employer,new_company,works_for; the company now
?retired retired,is_retired; These days there is no work to get up for, only a pension.|The working years are over.|Retirement began last spring.|A pensioner now. // Retirement is still far away.|Still working full time.|No pension yet.|Far from retiring.
?driver has_license,can_drive,driving_license,drives; A driving licence is at hand.|Comes to work by car every day, driving alone.|Passed the driving test long ago.|Drives very well. // Never learned to drive.|Has no driving licence.|Failed the driving test twice.|Always has to take the bus, without a licence.
--
{name} used to be a {oldjob} and is a {newjob} now.
{name} moved from {oldcity} to {newcity}. {retired}
Born in {birth}, {name} now lives in {newcity}. {driver}
{name} left {oldfirm} and joined {newfirm}, where {boss} is the boss.
After years in {oldcity}, {name} has settled in {newcity}. {driver}
{boss} is the manager of {name}, a {newjob} at {newfirm}.
{name} reports to {boss}. Before that: {oldjob} at {oldfirm}.
Once a {oldjob} in {oldcity}, today {name} works as a {newjob} in {newcity}.
{name} works for {newfirm} these days; {oldfirm} was the employer before. {driver}
Name: {name}\nBorn in: {birth}\nLives in: {newcity}\nManager: {boss}
My name is {name}. I was born in {birth}, grew up in {oldcity} and live in {newcity}.
{newfirm} has a new {newjob}: {name}, who comes from {oldfirm}. {boss} is happy.
{name} is no longer a {oldjob} but a {newjob}. {retired}
Ask {boss} about {name}. {driver} {retired}
{newcity} is the home of {name} now, {birth} the place of birth.

event
name=topic event,title,name,what; what takes place
start=time start,start_time,begins,begins_at; when it begins
end=time end,end_time,finishes,ends_at; when it ends
doors=time doors,doors_open,admission_from; when the doors open
first=date start_date,first_day,from,begins_on; the first day
last=date end_date,last_day,until,ends_on; the last day
host=person host,organizer,hosted_by; who organizes it
speaker=person speaker,presenter,talk_by; who speaks
invited=integer invited,invitations,number_invited; how many were invited
came=integer attended,attendees,came,visitors; how many came
online=price online_price,stream_price,price_online; the price online
door=price door_price,price_at_the_door,entry; the price at the door
?outdoor outdoor,outdoors,outside; It takes place in the open air.|We will be outside.|It is in the garden, so bring a jacket.|Under the open sky. // It is indoors.|We stay inside.|It takes place in the hall, so the rain does not matter.|Under a roof.
?free free,is_free,free_entry; There is nothing to pay.|Admission is free.|You don't need a ticket, just come.|It costs nothing. // You need a ticket.|Tickets are sold at the gate.|There is an entrance fee.|It is not free.
?cancelled cancelled,canceled,called_off; It has been called off.|It will not take place.|Sadly, it won't happen.|We had to cancel it. // It goes ahead as planned.|It takes place in any weather.|Nothing has been called off.|It will happen after all.
--
The {name} runs from {start} to {end}. {outdoor}
{name}: {start} - {end}, doors {doors}
Doors open at {doors}, the {name} starts at {start}. {free}
The {name} begins on {first} and goes on until {last}. {cancelled}
{host} is organizing the {name}; {speaker} will speak at {start}.
Of {invited} people we invited, {came} came to the {name}.
{came} people showed up, although {invited} were invited.
{speaker} talks at {start}. The host is {host}. {free}
Tickets for the {name}: {online} online, {door} at the door. {outdoor}
At the door you pay {door}, on the web {online}.
The {name} ends at {end}; it started at {start}. {outdoor}
{first} to {last}: {name}, hosted by {host}. {free}
It's over at {end}, so come at {start}. {cancelled}
About the {name}: {cancelled} {free} {outdoor}
We sent {invited} invitations for the {name} and counted {came} guests. {speaker} gave the talk.
Until {last} you can see the {name}. It opened on {first}. {free}

match
home=team home_team,home,hosts; the home team
away=team away_team,away,visitors,guests; the visiting team
winner=team winner,winning_team,won_by; who won
loser=team loser,losing_team,beaten_team; who lost
first=goals first_half_goals,goals_first_half,half_time_goals; goals in the first half
second=goals second_half_goals,goals_second_half; goals in the second half
best=person best_player,player_of_the_match,mvp; the best player
coach=person coach,trainer,head_coach; the coach
score=winscore score,result,final_score; the score
--
{winner} beat {loser}. The best player was {best}.
{loser} lost to {winner}. Coach {coach} was not amused.
{loser} were beaten by {winner}; {best} was player of the match.
{home} welcomed {away} and scored {first} goals before the break, {second} after it.
{away} played away at {home}. Coach: {coach}.
{first} goals in the first half and {second} in the second: {winner} wins.
{winner} had no trouble with {loser}. {first} goals before half time!
The visitors, {away}, had {best}; the hosts, {home}, had coach {coach}.
Congratulations to {winner}, who left {loser} no chance. {coach} trains them.
{loser} has to go home, {winner} stays in the cup.
Defeat for {loser}: {winner} was simply better, thanks to {best}.
At home to {away}, {home} scored {second} goals after the break.

lesson
teacher=person teacher,instructor,taught_by; who teaches
student=person student,pupil,learner; who learns
subject=course subject,course,class; what is taught
old=percent previous_score,first_score,score_before,old_score; the points before
new=percent new_score,latest_score,score_now,second_score; the points now
max=percent max_points,maximum,out_of,points_possible; the most points
right=count correct,right_answers,num_correct; how many answers were right
wrong=count wrong,wrong_answers,mistakes,errors; how many answers were wrong
?passed passed,has_passed,pass; That is a pass.|The exam is passed.|That was enough to get through.|Made it! // That is a fail.|It was not enough to pass.|The exam must be repeated.|Did not make it.
?absent absent,was_absent,missing; The seat stayed empty.|Did not come to class.|Stayed at home that day.|Was ill and missed the class. // Was there the whole time.|Came to every class.|Was present.|Sat in the front row.
--
{student} learns {subject} with {teacher}. {passed}
{teacher} teaches {student} {subject}. {absent}
In {subject} {student} went from {old} to {new} points.
{student}: {right} right, {wrong} wrong. {passed}
{student} got {right} answers right but made {wrong} mistakes. {passed}
{new} points this time, after {old} the last time. {teacher} is pleased.
{teacher} says that {student} has {new} points. {passed} {absent}
Class: {subject}\nTeacher: {teacher}\nStudent: {student}\nScore: {new}
First test {old}, second test {new}. {passed}
With {wrong} errors and {right} correct answers, {student} is done with {subject}. {passed}
{student}, taught by {teacher}, scored {new} of {max} points.
{absent} {teacher} noted it for {student}.

recipe
name=dish dish,recipe,meal; the dish
prep=mins prep_time,prep_minutes,preparation; minutes of preparation
cook=mins cook_time,cooking_time,baking_minutes,cook_minutes; minutes of cooking
serves=count servings,serves,portions; how many it serves
eggs=count eggs,number_of_eggs; how many eggs
flour=grams flour_g,flour,grams_of_flour; grams of flour
sugar=grams sugar_g,sugar,grams_of_sugar; grams of sugar
temp=oven temperature,oven_temperature,oven_degrees; degrees of the oven
?vegan vegan,is_vegan; It is made without anything from animals.|Purely from plants.|Vegans can eat it.|No milk, no eggs, no meat. // It has milk in it.|There is butter in it, so not for vegans.|It is not vegan.|It contains cheese.
?spicy spicy,is_spicy,hot; It burns on the tongue.|Careful, very hot!|There is a lot of chili in it.|Not for people who dislike hot food. // It is quite mild.|Not spicy at all.|Children like it, as it is mild.|There is no chili in it.
--
{name}: {prep} minutes to prepare, {cook} minutes in the oven. {vegan}
You need {flour} g flour, {sugar} g sugar and {eggs} eggs for the {name}.
Bake the {name} for {cook} minutes at {temp} degrees. It feeds {serves}.
Prep takes {prep} min, cooking {cook} min. Serves {serves}. {spicy}
Mix {sugar} g of sugar with {flour} g of flour and {eggs} eggs, then bake at {temp} degrees.
After {prep} minutes of preparation the {name} cooks for {cook} minutes. {spicy}
My {name} is enough for {serves} people. {vegan} {spicy}
{eggs} eggs, {flour} grams of flour, {sugar} grams of sugar: the {name} is easy.
The oven should have {temp} degrees. Leave the {name} in for {cook} minutes.
Chop for {prep} minutes, simmer for {cook}. That gives {serves} portions of {name}. {vegan}
Ingredients: flour {flour} g, sugar {sugar} g, eggs {eggs}
{vegan} The {name} takes {cook} minutes on the stove.

health
patient=person patient,patient_name,sick_person; the patient
doctor=doctorname doctor,physician,seen_by; the doctor
before=decimal weight_before,start_weight,old_weight; the weight before in kg
after=decimal weight_after,current_weight,new_weight,weight_now; the weight now in kg
upper=pressure systolic,upper_value,upper; the upper blood pressure
lower=low diastolic,lower_value,lower; the lower blood pressure
last=date last_visit,previous_visit,last_appointment; the visit before
next=date next_visit,next_appointment,follow_up; the next visit
pills=count pills_per_day,daily_pills,tablets_a_day; how many pills a day
days=count days,number_of_days,duration_days; for how many days
?smoker smoker,smokes,is_smoker; Smokes a pack a day.|Cannot give up cigarettes.|Smokes.|Lights a cigarette every hour. // Has never touched a cigarette.|Gave up smoking years ago.|Does not smoke.|A non-smoker.
?allergy has_allergies,allergies,allergic; Is allergic to nuts.|Cannot stand pollen and sneezes all spring.|Has an allergy.|Gets a rash from cats. // No allergies are known.|Is not allergic to anything.|Can eat everything without a reaction.|Free of allergies.
--
{patient} saw {doctor} on {last}; the next visit is on {next}.
{doctor} told {patient} to take {pills} pills a day for {days} days.
{patient} went from {before} kg to {after} kg. {smoker}
Blood pressure {upper} over {lower}. {smoker} {allergy}
{upper}/{lower} is the blood pressure of {patient}, says {doctor}.
See you again on {next}, {patient}! Your last appointment was on {last}.
{pills} tablets daily, {days} days long. {allergy}
Patient {patient} now weighs {after} kg, down from {before} kg. {allergy}
For {days} days {patient} has to take {pills} pills every day. {doctor} insists.
{patient}: last seen {last}, next {next}, doctor {doctor}
{doctor} examined {patient}. {smoker} {allergy}
The scales show {after} kg; at the first visit it was {before} kg. Next visit {next}.

budget
planned=big budget,planned,planned_cost,estimate; what was planned
spent=big actual_cost,spent,actual,real_cost; what was spent
deposit=price deposit,down_payment,paid_upfront; what was paid first
rest=price balance,remaining,rest,still_to_pay; what is still to pay
income=big income,revenue,earned,money_in; the money that came in
expenses=big expenses,costs,money_out,outgoings; the money that went out
dept=company department,company,client; for whom
lead=person project_lead,lead,responsible; who is responsible
?ontime on_time,on_schedule; Everything is on schedule.|We finish when we said we would.|No delays.|The dates hold. // We are late.|There is a delay of some weeks.|It is behind schedule.|It takes longer than planned.
--
We planned {planned} but spent {spent}. {ontime}
The budget was {planned}; in the end it cost {spent}.
{spent} was spent, out of a budget of {planned}. {lead} is responsible.
A deposit of {deposit} is paid, {rest} is still open.
I paid {deposit} up front and owe {rest} now.
{rest} remains to be paid after the deposit of {deposit}.
{dept} took in {income} and spent {expenses}.
Income {income}, expenses {expenses}. {ontime}
{lead} leads the project for {dept}. Estimate: {planned}. Real cost: {spent}.
{dept}: in {income}, out {expenses}
It cost {spent} rather than the {planned} we had thought. {ontime}
With {expenses} going out and {income} coming in, {dept} is doing fine.

repair
thing=product device,item,product,machine; what is repaired
bought=date bought_on,purchase_date,date_of_purchase; when it was bought
broke=date broken_since,failure_date,broke_on; when it broke
fixed=date repaired_on,ready_on,repair_date,ready; when it is repaired
parts=price parts,parts_cost,cost_of_parts,material; what the parts cost
labour=price labor,labor_cost,labour,work_cost; what the work costs
owner=person owner,customer,client; whose it is
tech=person technician,repaired_by,mechanic; who repairs it
?warranty warranty,under_warranty,has_warranty; It is still under warranty.|The guarantee covers it.|You pay nothing, thanks to the guarantee.|The warranty runs for another year. // The warranty has run out.|There is no guarantee any more.|The guarantee does not cover this.|Out of warranty.
?works works,working,is_working,functional; Now it runs like new.|It does its job again.|It is fine again.|It turns on without trouble. // It is still dead.|It does not turn on.|It is as broken as before.|Nothing moves.
--
{owner}'s {thing} broke on {broke}. {tech} fixed it on {fixed}. {works}
Bought {bought}, broken {broke}. {warranty}
Parts {parts}, labor {labour}. {warranty}
{labour} for the work and {parts} for parts. {works}
{tech} repairs the {thing} of {owner}; it will be ready on {fixed}.
{owner} bought the {thing} on {bought} and brought it in on {broke}. {warranty}
The {thing} of {owner}: {works} {warranty}
Material {parts}, working time {labour}, technician {tech}
My {thing} stopped on {broke}. I have had it since {bought}. {warranty}
Since {broke} the {thing} has been out of order. You can pick it up on {fixed}, {owner}.
{tech} wants {labour} for the work, the parts cost {parts}. {works}
On {fixed} {tech} was done with the {thing}. {works}

weather
city=city city,place,location,town; where
high=temp high,max_temp,day_temperature,highest; the highest temperature
low=temp low,min_temp,night_temperature,lowest; the lowest temperature
rise=time sunrise,sun_rises,sun_up; when the sun rises
set=time sunset,sun_sets,sun_down; when the sun sets
rain=percent rain_chance,chance_of_rain,rain_probability; how likely rain is
humid=percent humidity,humidity_percent,air_moisture; the humidity
?windy windy,is_windy; A strong wind blows.|Hold on to your hat, it blows hard.|The wind shakes the trees.|It is stormy. // There is hardly any wind.|The air is still.|Not a breath of wind.|It is calm.
?warning warning,storm_warning,alert; A warning has been issued.|The office warns of danger.|There is an official alert.|Take care, there is a warning. // There are no warnings.|No alert was given.|Nothing to warn about.|No danger today.
--
{city}: {high} degrees by day, {low} at night. {windy}
The night in {city} cools down to {low} degrees after a high of {high}.
Between {low} and {high} degrees in {city}. Rain: {rain} percent.
In {city} the sun rises at {rise} and sets at {set}. {warning}
Sunset is at {set}, sunrise at {rise}. {windy}
{rain}% chance of rain and {humid}% humidity in {city}. {warning}
Humidity {humid} percent, chance of rain {rain} percent, maximum {high} degrees
{city} wakes up to {low} degrees and gets {high} in the afternoon. {windy}
Highs of {high}, lows of {low}. {warning} {windy}
It gets dark at {set} in {city}, light at {rise}. {warning}
The air in {city} holds {humid}% moisture; rain has a chance of {rain}%.
Max {high}, min {low}, {city}

phone
name=person name,contact,person; who it is
work=phone work_phone,office_phone,business_number,work; the number at work
home=phone home_phone,private_number,home; the number at home
mobile=phone mobile,cell,cell_phone,mobile_number; the mobile number
workmail=email work_email,office_email,business_email; the address at work
homemail=email private_email,personal_email,home_email; the private address
second=person emergency_contact,deputy,in_emergency; whom to call instead
best=time call_after,best_time,available_from; from when one can call
?callback call_back,wants_callback,callback; Please call back.|A call back would be nice.|Waits for your call.|Wants to be called. // No need to call back.|You need not call.|Will call again later, so don't call.|Does not want a call.
--
{name}: office {work}, home {home}
At work you reach {name} on {work}, at home on {home}.
{name} has a new mobile, {mobile}. The office number is still {work}. {callback}
Write to {workmail} for business and to {homemail} for private things.
Private: {homemail}\nOffice: {workmail}\nName: {name}
In an emergency call {second}, otherwise {name} on {mobile}.
{name} can be called after {best} on {home}, before that on {work}.
{mobile} is the cell phone of {name}; {home} is the landline at home.
If {name} does not answer {mobile}, try {second}. {callback}
{name} called. {callback} The number is {mobile}, from {best} on.
The business address of {name} is {workmail}, the private one {homemail}.
{name}, work {work}, mobile {mobile}, home {home}

product
name=product product,name,item,article; the product
width=size width,width_cm,wide; the width in cm
height=size height,height_cm,tall; the height in cm
depth=size depth,depth_cm,length_cm,deep; the depth in cm
weight=decimal weight,weight_kg,kg; the weight in kg
load=integer max_load,max_load_kg,capacity_kg,carries; what it carries in kg
made=country made_in,country_of_origin,produced_in; where it is made
sold=country sold_in,market,available_in; where it is sold
maker=company manufacturer,maker,brand,made_by; who makes it
shop=company shop,store,retailer,sold_by; who sells it
body=colour color,body_color,colour; the main colour
lid=colour lid_color,cover_color,lid_colour; the colour of the lid
?cable wireless,cordless; It works without a cable.|No wires needed.|It runs on a battery.|There is no cord. // It needs a cable.|It has to be plugged in.|It works only with a wire.|It hangs on a cord.
?water waterproof,water_resistant; Rain does not harm it.|You can take it swimming.|Water cannot get in.|It survives a shower. // Keep it dry!|Water will destroy it.|Not for use in the rain.|It must not get wet.
--
The {name} is {width} cm wide and {height} cm high. {cable}
{width} x {height} x {depth} cm (width x height x depth), {weight} kg
The {name} weighs {weight} kg and carries {load} kg.
Made in {made}, sold in {sold}: the {name}. {water}
{maker} makes the {name}, {shop} sells it. {cable} {water}
A {body} box with a {lid} lid, {height} cm tall.
You get the {name} by {maker} at {shop}. {water}
It holds up to {load} kg although it weighs only {weight} kg. {cable}
Its height is {height} cm, its width {width} cm, its depth {depth} cm.
The lid is {lid}, the rest is {body}. {water}
Width {width}, height {height}, depth {depth}, color {body}
{shop} imports it from {made}. The manufacturer is {maker}. {cable}
{name} - {depth} cm deep, {width} cm wide, {weight} kg. {water} {cable}

job
name=person applicant,candidate,name; who applies
job=job position,job,role; the job
firm=company company,employer,firm; where
wish=big desired_salary,salary_wish,expected_salary,asks_for; the salary that is wished for
offer=big offered_salary,offer,salary_offer,company_offers; the salary that is offered
start=date start_date,available_from,can_start; when work starts
talk=date interview_date,interview,interview_on; when the interview is
years=count experience,years_of_experience,experience_years; how many years of experience
hours=count hours_per_week,weekly_hours,hours; hours per week
ref=person reference,recommended_by,referee; who recommends
?hired hired,accepted,got_the_job; The contract is signed.|Got the job!|The answer was yes.|Will join the team. // Somebody else got the job.|The answer was no.|Was turned down.|Did not get the job.
?remote remote,works_remotely,home_office; Can work from home.|No need to come to the office.|The desk stands at home.|Fully from home. // Has to be in the office every day.|Working from home is not possible.|On site only.|Everyone comes to the office.
--
{name} wants {wish}, {firm} offers {offer}.
{firm} would pay {offer}, but {name} asks for {wish}. {hired}
{name} applied as a {job} at {firm}. Interview on {talk}, could start on {start}.
{name} has {years} years of experience and wants to work {hours} hours a week.
{ref} recommends {name} for the {job} position. {hired}
The interview of {name} is on {talk}. If it works out, day one is {start}. {remote}
{job} wanted at {firm}: {hours} hours a week, {offer}. {remote}
{name}, {years} years as a {job}, recommended by {ref}. {hired}
On {talk} {name} talks to {firm}. {remote}
Start: {start}\nInterview: {talk}\nCandidate: {name}\nReference: {ref}
I'd like {wish} and could start on {start}. I worked as a {job} for {years} years. {name}
{hours} hours per week, from {start}. {remote} {hired}

house
kind=word2 type,kind,building_type; what it is
street=street address,street,street_address; the address
city=city city,town,location; the city
beds=count bedrooms,sleeping_rooms,beds; how many bedrooms
baths=count bathrooms,baths,num_bathrooms; how many bathrooms
floor=count floor,storey,level; on which floor
living=integer living_area,area,living_space,floor_area; the living area in square metres
garden=integer garden_area,garden_size,plot,land_area; the garden in square metres
rent=big rent,cold_rent,basic_rent; the rent without heating
warm=big warm_rent,rent_with_heating,total_rent; the rent with heating
owner=person landlord,owner,let_by; who owns it
tenant=person tenant,renter,lives_there; who lives there
?parking parking,has_parking,garage; There is room for your car.|A garage belongs to it.|You can park in the yard.|With a parking space. // You have to park on the street.|There is no place for a car.|Without a garage.|No parking.
?lift elevator,has_elevator,lift; A lift takes you up.|There is an elevator.|You need not climb the stairs.|With a lift. // You have to take the stairs.|There is no elevator.|No lift.|The house has only stairs.
--
A {kind} in {city} with {beds} bedrooms and {baths} bathrooms. {parking}
{beds} bed, {baths} bath, {city}. {lift}
{living} square metres inside, {garden} square metres of garden. {parking}
The rent is {rent}, with heating {warm}. {lift}
{warm} including heating, {rent} without. {parking} {lift}
{owner} lets the {kind} at {street} to {tenant}.
{tenant} rents the {kind} from {owner} and pays {rent}. {parking}
It is on floor {floor} and has {beds} bedrooms. {lift}
The garden measures {garden} m2, the {kind} itself {living} m2.
{kind}, {street}, {city}: bathrooms {baths}, bedrooms {beds}
{tenant} lives on floor {floor}; the landlord, {owner}, lives in {city}.
At {street} you find {beds} bedrooms and {baths} baths for {warm}. {lift}

animal
pet=petname name,pet,pet_name,animal_name; its name
kind=animal animal,species,kind; what animal it is
owner=person owner,owner_name,belongs_to; whose it is
vet=person vet,veterinarian,doctor; the vet
age=count age,years,age_years; how old it is
young=count young,babies,offspring,puppies; how many young it has
food=food food,favourite_food,eats; what it eats
fur=colour fur,fur_color,coat; the colour of its fur
eyes=colour eyes,eye_color,colour_of_eyes; the colour of its eyes
found=city found_in,place_found; where it was found
home=city lives_in,home,home_city; where it lives
?tame tame,is_tame,friendly; Anyone can stroke it.|It loves people.|It eats out of your hand.|It sleeps on the sofa. // Better keep your distance, it bites.|It is wild and shy.|It runs away from people.|It snaps at strangers.
?chipped chipped,has_chip,microchip; A chip is under its skin.|It carries a chip.|The scanner found a chip. // It has no chip.|The scanner found nothing.|No chip so far.
--
{pet} is {age} years old and has {young} babies. {tame}
{owner} takes {pet} to the vet, {vet}. {chipped}
{vet} treats the {kind} of {owner}. It is called {pet}.
{pet} has {fur} fur and {eyes} eyes. {tame}
With its {eyes} eyes and {fur} coat, the {kind} was easy to spot in {found}. {chipped}
We found a {kind} in {found}; it belongs to {owner} in {home}.
{pet} ran from {home} to {found}. {tame} {chipped}
{owner} feeds {pet} with {food}. {tame}
The {kind} eats {food}, is {age} and had {young} young ones this spring.
Name: {pet}\nOwner: {owner}\nVet: {vet}\nFur: {fur}\nEyes: {eyes}
Eyes {eyes}, fur {fur}, answers to {pet}. {chipped}
I am {owner} and my {kind} {pet} likes {food}. {tame}

computer
host=server server,host,machine; which machine
user=first user,username,account; who
old=version old_version,previous_version,from_version; the version before
new=version new_version,current_version,to_version,installed_version; the version now
used=integer used_gb,used,disk_used; how many GB are used
free=integer free_gb,free,disk_free,available_gb; how many GB are free
up=integer upload,upload_mbit,upload_speed; the upload in Mbit/s
down=integer download,download_mbit,download_speed; the download in Mbit/s
ok=integer succeeded,passed,successful; how many went well
bad=count failed,failures,errors; how many failed
start=time started_at,start,began; when it began
end=time finished_at,end,ended; when it ended
src=file source,source_file,input_file; what is read
dst=file target,output_file,destination_file; what is written
?online online,is_online,up; It answers.|It is up and running.|It can be reached.|All lights are green. // It does not answer.|It is down.|Nobody can reach it.|It went offline.
?backup backup,has_backup,backed_up; A copy of all data exists.|Everything is backed up.|The backup is from last night.|Nothing is lost, there is a copy. // There is no copy of the data.|It was never backed up.|No backup exists.|If the disk fails, all is lost.
--
{user} updated {host} from version {old} to {new}. {online}
{host} now runs {new}; before it was {old}.
{used} GB used, {free} GB free on {host}. {backup}
There are still {free} GB free, {used} GB are taken. {online}
Download {down} Mbit/s, upload {up} Mbit/s
{host}: up {up}, down {down}. {online}
{ok} tests passed, {bad} failed. The run began at {start} and ended at {end}.
{bad} of the jobs on {host} failed, {ok} went through. {backup}
It reads {src} and writes {dst}. {user} started it at {start}.
{user} converted {src} into {dst}. Done at {end}.
Output goes to {dst}, input comes from {src}.
{host} is looked after by {user}. {online} {backup}
Started {start}, finished {end}, {bad} errors
The upload reaches {up} Mbit/s while the download has {down}. {backup}

book
title=title title,book,book_title; the title
author=person author,written_by,writer; who wrote it
translator=person translator,translated_by; who translated it
written=year year_written,written_in,original_year; when it was written
printed=year year_printed,edition_year,printed_in; when this edition was printed
lang=language original_language,written_in_language,source_language; the language it was written in
into=language translated_into,target_language,translation_language; the language it was translated into
pages=integer pages,page_count,number_of_pages; how many pages
read=integer pages_read,read_so_far,current_page; how many pages were read
lender=person lent_by,lender,borrowed_from; who lent it
reader=person reader,borrower,lent_to; who reads it
?finished finished,read_completely,done; The last page is turned.|I could not stop until the end.|It is read through.|Done with it. // I gave up half way.|The end is still far.|Not yet through.|I still have chapters to go.
--
"{title}" was written by {author} and translated by {translator}.
{translator} translated "{title}" from {lang} into {into}.
{author} wrote {title} in {written}; this copy was printed in {printed}.
{reader} has read {read} of {pages} pages. {finished}
I am on page {read} of {pages}. {finished}
{lender} lent {reader} the book "{title}".
{reader} borrowed "{title}" from {lender}. {finished}
From {lang} to {into}: {title} by {author}, {pages} pages.
Written {written}, printed {printed}, {pages} pages
{read} pages are behind me, the book has {pages}. {author} writes well. {finished}
The {into} version of "{title}" is by {translator}; {author} wrote it in {lang}.
{reader} got {title} from {lender} and is at page {read}.

transfer
sender=person sender,payer,from_person,paid_by; who pays
receiver=person recipient,payee,to_person,paid_to; who gets the money
amount=price amount,sum,transferred; how much
fee=price fee,charge,bank_fee,commission; what the bank takes
fromacc=code from_account,source_account,debit_account; the account it leaves
toacc=code to_account,target_account,credit_account; the account it goes to
day=date date,booked_on,transfer_date; when
?done completed,successful,is_completed,done; The money is there.|It went through.|It was booked.|The bank has carried it out. // It bounced.|The bank refused it.|It did not go through.|It was stopped.
--
{sender} sent {receiver} {amount}. The fee was {fee}.
{receiver} received {amount} from {sender} on {day}. {done}
{amount} from account {fromacc} to account {toacc}, fee {fee}
Move {amount} to {toacc} from {fromacc}. {done}
For a fee of {fee}, {amount} went from {sender} to {receiver}.
{sender} paid {receiver}; {toacc} is the account it went to. {done}
{day}: {sender} transfers {amount} to {receiver} ({fee} charge).
The bank took {fee} when {receiver} got {amount} from {sender}.
Out of {fromacc}, into {toacc}: {amount} on {day}. {done}
{receiver} thanks {sender} for the {amount}. {done}
Payee {receiver}, payer {sender}, sum {amount}, commission {fee}
I, {sender}, wired {amount} to {receiver}. It cost me {fee}. {done}

car
brand=lastname brand,make,car_brand; the make
driver=person driver,driven_by,who_drove; who drives
owner=person owner,car_owner,belongs_to; whose it is
year=year year,built,model_year; when it was built
km=integer mileage,km,odometer; how many km it has run
price=big price,asking_price,wants; what the seller wants
offer=big offer,bid,offered_price; what the buyer offers
limit=speed speed_limit,allowed_speed,limit; the speed that is allowed
speed=speed speed,actual_speed,measured_speed; the speed that was measured
plate=code license_plate,plate,registration; the number plate
outside=colour color,paint,outside_color; the colour outside
inside=colour interior_color,seat_color,inside_color; the colour inside
?electric electric,is_electric; It runs on a battery.|You charge it at home.|No petrol needed.|It has an electric motor. // It needs petrol.|It is a diesel.|It burns fuel.|The tank holds 50 litres.
?accident had_accident,accident,damaged; It was in a crash once.|The door was bent in an accident.|Another car hit it.|It has been in an accident. // It never had a crash.|It is free of accidents.|Nobody ever hit it.|No dents, no accident.
--
The {brand} belongs to {owner}, but {driver} was driving. {accident}
{driver} drove {owner}'s {brand}. {electric}
{speed} km/h where {limit} is allowed: {driver} pays a fine.
Allowed {limit}, measured {speed}, plate {plate}
{owner} wants {price} for the {brand}; I offered {offer}. {accident}
My offer is {offer}, not the {price} you ask. {electric}
A {outside} {brand} with {inside} seats, built in {year}. {electric}
The seats are {inside}, the paint is {outside}. {accident}
Built {year}, {km} km, {price}. {electric} {accident}
The {brand} with the plate {plate} has run {km} km since {year}.
{driver} was caught at {speed} km/h in a zone of {limit} km/h.
{brand}, {km} km, first owner {owner}. {accident}

company
name=company company,name,firm; the company
founder=person founder,founded_by,started_by; who founded it
ceo=person ceo,boss,head,led_by; who leads it
founded=year founded,founding_year,since; when it was founded
listed=year listed_since,ipo_year,public_since; since when it is at the stock exchange
hq=city headquarters,hq,head_office,based_in; where its head office is
plant=city factory,plant,production_site; where its factory is
then=integer employees_then,employees_last_year,staff_before; how many worked there before
now=integer employees_now,employees,current_staff; how many work there now
profit=big profit,earnings,net_income; the profit
sales=big revenue,sales,turnover; the sales
buyer=company acquired_by,parent,bought_by; who bought it
?hiring hiring,is_hiring; New people are wanted.|There are open jobs.|It looks for staff.|Apply now! // No jobs are open.|Nobody is being hired.|There is a hiring freeze.|It does not look for anyone.
?public public,is_public,listed; You can buy its shares.|Its shares are traded.|It is on the stock exchange. // It is still in private hands.|There are no shares to buy.|It belongs to one family.
--
{founder} founded {name} in {founded}; today {ceo} leads it.
{name} has its head office in {hq} and its factory in {plant}. {hiring}
{name} grew from {then} to {now} employees. {hiring}
Sales {sales}, profit {profit}. {public}
{name} made a profit of {profit} on sales of {sales}.
{buyer} has bought {name}. {ceo} stays the boss.
{name} now belongs to {buyer}. Founder {founder} leaves.
Started in {founded}, at the stock exchange since {listed}: {name}.
Last year {then} people worked at {name}, now there are {now}. {hiring}
The factory is in {plant}; the managers sit in {hq}. {public}
{ceo} runs the firm that {founder} started in {founded}. {public}
With {now} employees, up from {then}, {name} is growing. {hiring}
{sales} came in and {profit} was left as profit. CEO: {ceo}."""
