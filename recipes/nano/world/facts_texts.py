"""What can be said of people and things, clause by clause: the data of `facts.py`.

A block is one kind of thing. Its first line: the kind's nouns, what it is called again later, and
the slot of its name. Then one line for each further slot of `domains.SLOTS`, with predicates parted
by bars, where {} is the value; keys of its own may follow a slot after "@". "~" begins a whole
sentence, and {P} is "her" or "its". A line that begins with "?" is a yes or no: its keys, what is
said if it is true, and after "//" what is said if it is false.
"""

__all__ = ["ATTRIBUTES", "BLOCKS", "TRAITS"]

BLOCKS = """person,guest,new colleague,neighbour,member,candidate,friend; She,He; name
age: is {} years old|is {}|is aged {}|just turned {}|is {} years of age|turned {} last month|is a {}-year-old|~{P} age is {}|will stay {} until the next birthday|has celebrated {} birthdays
city: lives in {}|comes from {}|is based in {}|has a flat in {}|moved to {}|resides in {}|is from {}|settled in {}|~{P} home town is {}|~{P} city is {}|has been living in {} for years|is staying in {}
country: was born in {}|grew up in {}|is a citizen of {}|holds a passport of {}|~{P} home country is {}|originally comes from {}
job: works as a {}|is a {}|earns a living as a {}|is employed as a {}|was trained as a {}|~{P} job is {}|has a job as {}|~{P} occupation: {}|has worked as a {} since school
company: works for {}|is employed at {}|works at {}|has a contract with {}|~{P} employer is {}|joined {} in spring|is on the staff of {}|~{P} company is called {}
email: can be reached at {}|has the email address {}|writes from {}|~{P} email is {}|~{P} e-mail address is {}|~Send mail to {}|~Mails go to {}|uses {} for mail
phone: has the phone number {}|answers the phone at {}|~{P} phone number is {}|~{P} number is {}|~Call {}|can be called on {}|~{P} telephone is {}
hobby: enjoys {}|likes {}|is fond of {}|spends weekends with {}|~{P} hobby is {}|loves {}|is into {}|does a lot of {}
language: speaks {}|is a native speaker of {}|talks {} at home|~{P} mother tongue is {}|writes in {}|~{P} language is {}
birthday: was born on {}|has a birthday on {}|~{P} date of birth is {}|~{P} birthday is {}|came into the world on {}
height: is {} cm tall|measures {} cm|~{P} height is {} cm|stands {} cm tall
weight: weighs {} kg|~{P} weight is {} kg|has a weight of {} kg
salary: earns {}|makes {} a year|gets a salary of {}|~{P} salary is {}|is paid {} a month
street: lives at {}|has the address {}|~{P} address is {}|~Parcels go to {}|gets post at {}
hobbies: enjoys {}|likes {}|is into {}|~{P} hobbies are {}|does {} at the weekend|has these hobbies: {}
languages: speaks {}|is fluent in {}|knows the languages {}|~{P} languages are {}|can talk in {}
children: has children called {}|~{P} children are {}|is the parent of {}|~{P} kids are named {}
pets: has pets named {}|~{P} pets are {}|keeps animals called {}
?married,is_married: is married|has been married for years|got married last year|has a husband|has a wife|is a married person//is not married|is single|has never been married|is unmarried|is divorced
?student,is_student: is a student|studies at the university|is still studying|goes to college//is not a student|does not study|is no longer a student|has finished studying
?smoker,smokes,is_smoker: smokes|is a smoker|smokes a lot//does not smoke|is a non-smoker|is not a smoker|never smokes|gave up smoking
?vegetarian,is_vegetarian: is vegetarian|is a vegetarian|eats no meat|does not eat meat//eats meat|is not vegetarian|is not a vegetarian|is no vegetarian
?has_car,owns_car,car: has a car|owns a car|drives a car of {p} own//has no car|does not own a car|does not have a car|lives without a car
?can_swim,swims,swimmer: can swim|is able to swim|swims well|knows how to swim//cannot swim|is not able to swim|can't swim|never learned to swim
?employed,is_employed,has_job: has a job|is employed|is in work//is unemployed|has no job|is out of work|is not employed|is jobless
?retired,is_retired: is retired|has retired|is a pensioner//is not retired|has not retired yet|is still working
?has_children,parent,is_parent: has children|has two kids|is a parent//has no children|has no kids|does not have children|is childless
?has_pet,owns_pet: has a pet|keeps a pet|owns a dog//has no pet|does not own a pet|has no pets
?available,is_available,free: is available|is free that day|has time|can come//is not available|is busy that day|has no time|cannot come|is no longer available
?active,is_active: is active|has an active account|is an active member//is inactive|is not active|is no longer active|has no active account

product,article,item,thing; It; product
price: costs {}|is {}|sells for {}|is on sale for {}|is priced at {}|~The price is {}|can be bought for {}|goes for {}|~You pay {}|~{P} price is {}|is offered at {}|~It can be yours for {}|was reduced to {}
quantity: comes in a box of {}|~We have {} of them|~There are {} left|~{} pieces are left|~Quantity: {}|~In stock: {}|~The shop still has {}
colour: is {}|comes in {}|~The colour is {}|has the color {}|is available in {}|~{P} color is {}|is painted {}
company@manufacturer,maker,company,brand,producer,made_by: is made by {}|comes from {}|is a product of {}|is sold by {}|~The maker is {}|is produced by {}|~Manufacturer: {}|was built by {}|is supplied by {}
weight: weighs {} kg|has a weight of {} kg|~{P} weight is {} kg|is {} kg heavy
rating: got {} stars|has a rating of {}|is rated {} out of 5|~Customers give it {} stars|~{P} rating is {}|has {} of 5 stars
order@sku,item_number,article_number,code: has the item number {}|~The article number is {}|~{P} code is {}|is listed as {}|~SKU: {}
percent: is {} percent off|has a discount of {}%|~The discount is {} percent|is reduced by {} %
colours: comes in {}|is available in {}|~The colours are {}|~You can choose between {}|is sold in {}
?in_stock,available,is_available,availability: is in stock|is available|is available now|can be ordered now|is ready to ship|~We have it in stock//is out of stock|is sold out|is not available|is no longer available|is currently unavailable|cannot be ordered|is not in stock|~We do not have it any more
?new,is_new: is new|is brand new|has never been used|is unused//is used|is not new|is second-hand|has been used before
?waterproof,is_waterproof: is waterproof|keeps water out|can be used in the rain|is resistant to water//is not waterproof|lets water in|must not get wet|isn't waterproof
?wireless,is_wireless,cordless: is wireless|works without a cable|has no cable|is cordless//is not wireless|needs a cable|has a cable|is wired
?on_sale,discounted,is_discounted: is on sale|is discounted|is reduced this week//is not on sale|is not discounted|is sold at the full price
?free_shipping,shipping_free: ships for free|comes with free shipping|has free shipping|is delivered free of charge//has no free shipping|does not ship for free|is shipped at a cost
?returnable,can_return,refundable: can be returned|is returnable|may be sent back//cannot be returned|is not returnable|may not be sent back
?fragile,is_fragile: is fragile|breaks easily|must be handled with care//is not fragile|does not break easily|is sturdy
?broken,defective,is_broken: is broken|does not work|is defective|stopped working//is not broken|works|works fine|is in working order
?recyclable,is_recyclable: is recyclable|can be recycled//is not recyclable|cannot be recycled
?has_warranty,warranty,under_warranty: has a warranty|comes with a warranty|is under warranty//has no warranty|comes without a warranty|is no longer under warranty|is not under warranty
?battery_included,includes_battery: comes with a battery|has a battery in the box|~Batteries are included//comes without a battery|~Batteries are not included|has no battery in the box
?organic,is_organic: is organic|comes from organic farming//is not organic|is not from organic farming

event,meeting,appointment,party; It; event
date: is on {}|takes place on {}|will be held on {}|is planned for {}|~The date is {}|was moved to {}|happens on {}|is scheduled for {}|~Mark {} in your calendar|falls on {}
time: starts at {}|begins at {}|~The start is at {}|~Doors open at {}|kicks off at {}|~Be there at {}|~Time: {}|~We begin at {}
place: takes place in {}|is held at {}|~The venue is {}|~The location is {}|~We meet at {}|happens in {}|~Come to {}|will be in {}
city: takes place in {}|is in {}|~The city is {}|will be held in {}
guests: has room for {} people|~{} people will come|~We expect {} guests|~{} guests are invited|~Number of participants: {}|~There will be {} of us|is for {} people
minutes: lasts {} minutes|takes {} minutes|~The duration is {} minutes|goes on for {} minutes|is {} minutes long
price: costs {}|~A ticket costs {}|~Tickets are {}|~The entrance fee is {}|~Entry is {}|~You pay {} at the door
name@host,organizer,speaker,contact,led_by: is organized by {}|is hosted by {}|~The host is {}|is led by {}|~{} runs it|~The speaker is {}|~Questions go to {}
speakers: has talks by {}|~The speakers are {}|~On stage: {}|features {}
?online,is_online,virtual: is online|takes place online|is held on the internet|is a virtual event|~It is a video call//is not online|takes place in person|is held on site|is not virtual|~Everyone must come in person
?free,is_free,free_entry: is free|costs nothing|is free of charge|~Entry is free//is not free|costs money|~Entry is not free|~You need to pay
?outdoor,outdoors,is_outdoor: is outdoors|takes place outside|is held in the open air//is indoors|takes place inside|is held inside
?cancelled,is_cancelled,canceled: was cancelled|has been called off|is cancelled|will not take place//is not cancelled|was not called off|will take place as planned|goes ahead
?public,is_public,open_to_public: is public|is open to everyone|~Everybody can come//is not public|is private|is for members only|~Only members may come
?food_included,has_food: includes food|~Food is included|~There will be food//does not include food|~Food is not included|~There will be no food
?registration_required,must_register: requires registration|~You need to register|~Registration is required//requires no registration|~You need not register|~No registration is needed
?recurring,is_recurring,weekly: is repeated every week|takes place every week|is a weekly event//takes place only once|is not repeated|is a one-time event
?confirmed,is_confirmed: is confirmed|has been confirmed//is not confirmed|is not yet confirmed|has not been confirmed

order,purchase; It; order
customer: was placed by {}|is from {}|belongs to {}|~The customer is {}|~The buyer is {}|~It was {} who ordered|goes to {}|came in from {}|~Name of the client: {}
product: is for a {}|contains a {}|~The article is {}|~Product: {}|consists of a {}|~One {} was ordered
total: comes to {}|amounts to {}|~The total is {}|~The sum is {}|costs {} altogether|is worth {}|~In total that makes {}
date: was placed on {}|is dated {}|~The date is {}|arrived on {}|was made on {}
street: goes to {}|is shipped to {}|~The address is {}|~Delivery to {}|will be sent to {}
city: goes to {}|is sent to {}|~The city is {}
?paid,is_paid: has been paid|is paid|was paid by card|~The payment has arrived|is already paid//has not been paid|is unpaid|is not paid yet|~The payment is missing|is still to be paid
?shipped,is_shipped,sent: has been shipped|was shipped|has left the warehouse|is on its way//has not been shipped|was not shipped|is still in the warehouse|is not on its way yet
?delivered,is_delivered,arrived: has been delivered|was delivered|has arrived|reached the customer//has not been delivered|was never delivered|has not arrived|did not reach the customer
?cancelled,is_cancelled: was cancelled|has been cancelled|is cancelled//was not cancelled|has not been cancelled|still stands
?gift,is_gift,gift_wrapped: is a gift|is meant as a present|should be gift-wrapped//is not a gift|is not meant as a present|needs no gift wrap
?express,is_express,express_delivery: goes by express|is an express order|needs express delivery//goes by normal mail|is not an express order|needs no express delivery
?urgent,is_urgent: is urgent|is very urgent|cannot wait//is not urgent|can wait|has time

book,novel; It; booktitle
author: was written by {}|is by {}|is a work of {}|~The author is {}|~{} wrote it|comes from the pen of {}|~Written by {}
year: was published in {}|appeared in {}|came out in {}|is from {}|~The year is {}|was first printed in {}|dates from {}
pages: has {} pages|is {} pages long|runs to {} pages|~The number of pages is {}|counts {} pages
publisher: was published by {}|~The publisher is {}|was printed by {}|is sold by the publisher {}
price: costs {}|~The price is {}|sells for {}|is available for {}
language@language: is written in {}|~The language is {}|is in {}|was translated into {}
rating: has {} stars|got a rating of {}|~Readers give it {} of 5
?available,is_available,in_stock: is available|can be borrowed|is on the shelf|is in stock//is not available|cannot be borrowed|is lent out|is no longer available|is out of print
?fiction,is_fiction: is fiction|is a work of fiction//is not fiction|is non-fiction|tells a true story
?hardcover,is_hardcover: is a hardcover|comes as a hardcover//is a paperback|comes as a paperback|is not a hardcover
?bestseller,is_bestseller: is a bestseller|became a bestseller//is not a bestseller|never became a bestseller
?translated,is_translated: was translated|is a translation//was never translated|is not a translation

film,movie; It; booktitle@title,film,movie,name,film_title
director: was directed by {}|is by {}|~The director is {}|~{} directed it|was made by {}
year: came out in {}|is from {}|was released in {}|~The year is {}|was shot in {}
minutes: lasts {} minutes|runs for {} minutes|is {} minutes long|~The running time is {} minutes
country@country,made_in: was made in {}|comes from {}|is a production from {}
rating: has {} stars|got {} stars|is rated {} of 5
language@language,spoken_language: is in {}|is spoken in {}|~The language is {}
?in_colour,is_in_colour: is in colour|was shot in colour//is in black and white|is not in colour
?for_children,family_friendly,suitable_for_children: is suitable for children|is for the whole family|can be watched by children//is not suitable for children|is not for children|is for adults only
?subtitled,has_subtitles,subtitles: has subtitles|is shown with subtitles//has no subtitles|is shown without subtitles
?award_winning,won_award: won an award|has won prizes//won no award|never won a prize|did not win an award

song,track; It; booktitle@title,song,name,track,song_title
artist: is by {}|is sung by {}|was recorded by {}|~The artist is {}|~{} sings it|is performed by {}
genre: is a {} song|belongs to {}|~The genre is {}|is pure {}|~Style: {}
year: is from {}|came out in {}|was released in {}|~The year is {}
minutes: lasts {} minutes|is {} minutes long|~The length is {} minutes
?explicit,is_explicit: is explicit|has explicit lyrics//is not explicit|has no explicit lyrics
?instrumental,is_instrumental: is instrumental|has no vocals|is without singing//is not instrumental|has vocals|is sung

flat,apartment; It; street@address,street,address
city: is in {}|lies in {}|~The city is {}|is located in {}
rooms: has {} rooms|~The number of rooms is {}|consists of {} rooms|~There are {} rooms|offers {} rooms
area: has {} square metres|measures {} m2|is {} square meters large|~The area is {} sqm|~Size: {} square metres
rent: costs {} a month|~The rent is {}|~The monthly rent is {}|rents for {}|~You pay {} per month|is let for {}
owner@owner,landlord,owner_name: belongs to {}|is owned by {}|~The owner is {}|~The landlord is {}
phone: can be seen after a call to {}|~Call {} for a visit|~Phone: {}
?furnished,is_furnished: is furnished|comes with furniture|has furniture//is unfurnished|is not furnished|comes without furniture|is empty
?balcony,has_balcony: has a balcony|comes with a balcony|~There is a balcony//has no balcony|is without a balcony|~There is no balcony|does not have a balcony
?parking,has_parking: has parking|comes with a parking space|~Parking is available|includes a garage//has no parking|comes without a parking space|~There is no parking
?pets_allowed,allows_pets: allows pets|~Pets are allowed|~Pets are welcome|~You may keep a dog//does not allow pets|~Pets are not allowed|~No pets|~Pets are forbidden
?elevator,has_elevator,lift: has an elevator|~There is a lift|~The house has a lift//has no elevator|~There is no lift|~You have to take the stairs
?garden,has_garden: has a garden|comes with a garden//has no garden|comes without a garden|~There is no garden
?available,is_available,vacant: is available|is vacant|is free now|can be rented now//is taken|is not available|is no longer available|is already rented|is occupied
?heating_included,includes_heating: includes heating|~Heating is included//does not include heating|~Heating is not included

animal,pet; He,She,It; pet
animal: is a {}|~It is a {}|~The animal is a {}|~What kind of animal? A {}
owner: belongs to {}|lives with {}|~The owner is {}|is owned by {}|~{} is the owner
age: is {} years old|is {}|~{P} age is {}
weight: weighs {} kg|has a weight of {} kg|~{P} weight is {} kg
colour: is {}|has {} fur|~{P} colour is {}
city: lives in {}|was found in {}|comes from {}
?vaccinated,is_vaccinated: is vaccinated|has had all shots|got the vaccine//is not vaccinated|has not had the shots|still needs the vaccine
?house_trained,trained,is_trained: is house-trained|is trained|obeys well//is not house-trained|is not trained|does not obey
?friendly,is_friendly: is friendly|likes children|is gentle//is not friendly|bites|does not like children
?adopted,is_adopted: has been adopted|was adopted|has found a home//has not been adopted|is still looking for a home|was not adopted
?neutered,is_neutered: is neutered|has been neutered//is not neutered|has not been neutered
?hungry,is_hungry: is hungry|wants food|has not eaten//is not hungry|has eaten|is full

company,firm,start-up; It; company
city@city,location,headquarters,office: is based in {}|has its office in {}|sits in {}|~The headquarters are in {}|is located in {}
country@country: comes from {}|is registered in {}|~The country is {}
founded: was founded in {}|has existed since {}|started in {}|~It was set up in {}|~The year of foundation is {}
employees: has {} employees|employs {} people|~{} people work there|~The number of staff is {}|has a team of {}
name@ceo,boss,head,leader: is led by {}|~The CEO is {}|~The boss is {}|was founded by {}|~{} runs it|is owned by {}
website: has the website {}|~See {}|~The website is {}|is found at {}
email: can be reached at {}|~The mail address is {}|~Write to {}
phone: can be called at {}|~The phone number is {}|~Call {}
offices: has offices in {}|~The offices are in {}|~There are branches in {}|is present in {}
?hiring,is_hiring: is hiring|is looking for new staff|has open positions//is not hiring|is not looking for staff|has no open positions
?profitable,is_profitable: is profitable|makes a profit|earns money//is not profitable|makes a loss|loses money
?public,is_public,listed: is listed on the stock exchange|is a public company//is not listed|is a private company|is privately held
?family_owned,is_family_owned: is owned by a family|is family-owned//is not family-owned|is not owned by a family
?open,is_open: is open|is open today|has opened its doors//is closed|is closed today|is not open|has shut its doors
?remote,remote_work,allows_remote: allows remote work|lets people work from home//does not allow remote work|wants everyone in the office

town,city,place; It; city@name,city,town
country@country,nation: is in {}|lies in {}|belongs to {}|~The country is {}|is a city in {}
population: has {} inhabitants|is home to {} people|~{} people live there|~The population is {}|counts {} residents
river: lies on the {}|~The river is called {}|is crossed by the river {}
founded: was founded in {}|has existed since {}|dates back to {}
temperature: has {} degrees today|~The temperature is {} degrees|is at {} degrees|~It is {} degrees there
weather: is {} today|~The weather is {}|~Conditions: {}|has {} skies
?capital,is_capital: is the capital|is a capital city//is not the capital|is not a capital city
?coastal,by_the_sea,has_beach: lies by the sea|is on the coast|has a beach//does not lie by the sea|is far from the coast|has no beach
?has_airport,airport: has an airport|~There is an airport//has no airport|~There is no airport|does not have an airport
?raining,is_raining,rain: has rain|~It is raining|~It rains there//has no rain|~It is not raining|~It is dry there

car,vehicle; It; brand
model: is the model {}|~The model is {}|~Model: {}
year: was built in {}|is from {}|~The year is {}
mileage: has run {} km|has {} km on the clock|~The mileage is {} km|has done {} kilometers
price: costs {}|is for sale at {}|~The price is {}|goes for {}
colour: is {}|is painted {}|~The colour is {}
owner: belongs to {}|is owned by {}|~The owner is {}|is driven by {}
?electric,is_electric: is electric|runs on electricity|has an electric motor//is not electric|runs on petrol|has a petrol engine|needs diesel
?automatic,is_automatic: is an automatic|has an automatic gearbox//is a manual|has a manual gearbox|is not an automatic
?damaged,is_damaged,has_damage: is damaged|has been in an accident|has a dent//is not damaged|has no damage|is free of damage|had no accident
?insured,is_insured: is insured|has insurance//is not insured|has no insurance|is uninsured
?sold,is_sold: has been sold|is sold|found a buyer//has not been sold|is not sold|is still for sale

trip,journey; It; to
from: starts in {}|leaves from {}|begins in {}|~We depart from {}|~The start is {}|~The departure city is {}
date: is on {}|starts on {}|~The date is {}|~We leave on {}|is planned for {}
time: leaves at {}|~The departure is at {}|starts at {}
price: costs {}|~The fare is {}|~The price is {}|comes at {}
nights: lasts {} nights|is for {} nights|~We stay {} nights
guests@travellers,people,passengers,travelers: is for {} people|~{} people travel|~There are {} travellers
km: is {} km long|covers {} kilometers|~The distance is {} km
flight: uses the flight {}|~The flight number is {}|is flight {}
stops: goes through {}|stops in {}|~The stops are {}|~On the way there are {}
?direct,is_direct,nonstop: is direct|goes non-stop|~There is no change|has no stops//is not direct|~You have to change|has one stop
?one_way,is_one_way: is one-way|~There is no way back booked//is a round trip|includes the way back|is not one-way
?refundable,is_refundable: is refundable|can be refunded//is not refundable|cannot be refunded|is non-refundable
?delayed,is_delayed: is delayed|runs late|will be late//is on time|is not delayed|runs as planned
?breakfast_included,breakfast: includes breakfast|~Breakfast is included//does not include breakfast|~Breakfast is not included
?booked,is_booked: is booked|has been booked//is not booked|is not booked yet|has not been booked

hotel,guest house; It; hotel
city: is in {}|lies in {}|is located in {}|~The city is {}
rooms: has {} rooms|offers {} rooms|~There are {} rooms
price: costs {} a night|~A night costs {}|~The price is {} per night|~One night is {}
rating: has {} stars|is rated {} of 5|~Guests give it {} stars
street: is at {}|~The address is {}|stands at {}
phone: can be called at {}|~The phone number is {}|~Call {}
?pool,has_pool: has a pool|~There is a pool|offers a swimming pool//has no pool|~There is no pool|does not have a pool
?wifi,has_wifi,free_wifi: has free wifi|offers free wifi|~Wifi is free//has no free wifi|~Wifi is not free|offers no wifi
?pets_allowed,allows_pets: allows pets|~Pets are welcome|~Dogs are allowed//does not allow pets|~Pets are not allowed|~No dogs
?breakfast_included,breakfast: includes breakfast|~Breakfast is included|serves free breakfast//does not include breakfast|~Breakfast costs extra|~Breakfast is not included
?fully_booked,full,is_full: is fully booked|is full|has no free rooms//is not full|has free rooms|is not fully booked
?open,is_open: is open|has opened again//is closed|is not open|is closed for the season

restaurant,cafe; It; place@name,restaurant,place
city: is in {}|lies in {}|~The city is {}
dish@specialty,special,dish: is known for {}|serves {}|~The special is {}|~Try the {}
price: charges {} for a meal|~A meal costs {}|~The menu is {}
rating: has {} stars|is rated {} of 5|~Guests give it {} stars
time@opening_time,opens_at,time,opens: opens at {}|~The kitchen opens at {}|~Opening time is {}
phone: takes calls at {}|~The number is {}|~Book at {}
?open,is_open,open_now: is open|is open now|is open on Sundays//is closed|is closed now|is not open|is shut
?vegetarian_options,has_vegetarian: has vegetarian dishes|offers dishes without meat//has no vegetarian dishes|offers only meat
?delivers,has_delivery,offers_delivery: delivers|brings food to your home|offers delivery//does not deliver|offers no delivery
?accepts_cards,card_payment: takes cards|accepts credit cards//takes cash only|does not accept cards
?reservation_required,needs_reservation: requires a reservation|~You must book a table//requires no reservation|~You need not book
?outdoor_seating,terrace: has a terrace|has tables outside//has no terrace|has no tables outside
?smoking_allowed,smoking: allows smoking|~Smoking is allowed//does not allow smoking|~Smoking is forbidden|~No smoking

dish,recipe,meal; It; dish
servings: serves {}|is enough for {} people|makes {} portions|~The recipe serves {}|feeds {}
minutes: takes {} minutes|needs {} minutes|~The cooking time is {} minutes|is ready in {} minutes
ingredients: is made with {}|needs {}|contains {}|~The ingredients are {}|~You need {}|consists of {}
price: costs {}|~The price is {}|is on the menu for {}
?vegetarian,is_vegetarian: is vegetarian|contains no meat|is made without meat|is suitable for vegetarians//is not vegetarian|contains meat|is made with meat|is not suitable for vegetarians
?vegan,is_vegan: is vegan|contains no animal products//is not vegan|contains eggs and milk|contains milk
?spicy,is_spicy,hot: is spicy|is very hot|burns on the tongue//is mild|is not spicy|is not hot
?gluten_free,is_gluten_free: is gluten-free|contains no gluten//contains gluten|is not gluten-free
?contains_nuts,has_nuts,nuts: contains nuts|is made with nuts//contains no nuts|is free of nuts|is made without nuts
?easy,is_easy: is easy|is easy to make//is difficult|is hard to make|is not easy

invoice,bill; It; invoice
customer: is for {}|goes to {}|~The customer is {}|is addressed to {}|was sent to {}
total: comes to {}|amounts to {}|~The total is {}|is over {}|~The amount is {}|asks for {}
due: is due on {}|must be paid by {}|~The due date is {}|~The deadline is {}|is payable until {}
company@issuer,sender,company,supplier,from: was issued by {}|comes from {}|~The sender is {}
date: is dated {}|was written on {}|~The date is {}
?paid,is_paid,settled: is paid|has been paid|is settled|~The money has arrived//is not paid|is unpaid|is still open|has not been settled|~The money has not arrived
?overdue,is_overdue: is overdue|is late|should have been paid by now//is not overdue|is not due yet
?disputed,is_disputed: is disputed|~The customer disputes it//is not disputed|~Nobody disputes it
?tax_included,includes_tax,vat_included: includes tax|~Tax is included//does not include tax|~Tax is not included|is without tax

ticket,support case; It; ticket
customer@customer,reporter,client,reported_by: was opened by {}|comes from {}|~The customer is {}|was reported by {}|~{} reported it
issue: says "{}"|is about this: {}|~The problem: {}|~The subject is "{}"|reports: {}
date: was opened on {}|is from {}|~The date is {}
name@agent,assignee,handled_by,assigned_to: is assigned to {}|~{} takes care of it|is handled by {}|~The agent is {}
priority: ~{}
status: ~{}
?urgent,is_urgent: is urgent|is very urgent|needs help at once//is not urgent|can wait|is in no hurry
?resolved,is_resolved,solved: is resolved|has been solved|is fixed//is not resolved|is unsolved|has not been solved|is still open
?escalated,is_escalated: was escalated|has been passed to the manager//was not escalated|has not been passed on

student,pupil; She,He; student
course@course,subject,class: takes {}|attends {}|is in the class {}|~The subject is {}|learns {}
grade: got {} points|scored {}|has {} points|~The result is {} points|reached {} points
teacher: is taught by {}|~The teacher is {}|learns from {}
age: is {} years old|is {}|~{P} age is {}
email: has the address {}|~Mail: {}|writes from {}
courses@courses,subjects,classes: takes {}|is enrolled in {}|~The subjects are {}|learns {}
?passed,has_passed: passed|passed the exam|has passed the test//failed|did not pass|failed the exam|has not passed the test
?present,is_present,attended: was present|was there|attended the lesson//was absent|was not there|missed the lesson|was not present
?enrolled,is_enrolled: is enrolled|is on the list//is not enrolled|is no longer enrolled|is not on the list
?scholarship,has_scholarship: has a scholarship|gets a scholarship//has no scholarship|gets no scholarship
?late,was_late,is_late: was late|came too late//was on time|was not late|came on time

course,class,lecture; It; course
teacher: is taught by {}|is given by {}|~The teacher is {}|~{} teaches it|~The instructor is {}
room: is in room {}|~The room is {}|takes place in room {}
time: starts at {}|begins at {}|~The time is {}
day: is on {}|takes place on {}|~The day is {}
guests@participants,seats,people,attendees: has {} participants|~{} people attend|~There are {} seats|is limited to {} people
price: costs {}|~The fee is {}|~The price is {}
days@days,weekdays: takes place on {}|~The days are {}|meets on {}
?full,is_full,fully_booked: is full|has no free seats|is fully booked//is not full|still has free seats|has places left
?mandatory,is_mandatory,required: is mandatory|is required|~Everybody must attend//is optional|is not mandatory|is not required|is voluntary
?online,is_online: is online|is held online//is not online|is held on campus|takes place in person
?for_beginners,beginner_friendly: is for beginners|needs no experience//is not for beginners|is for experts|needs experience

patient,person at the clinic; She,He; patient
doctor: is seen by {}|is treated by {}|~The doctor is {}|has an appointment with {}
date: comes on {}|has an appointment on {}|~The date is {}
time: comes at {}|is expected at {}|~The time is {}
age: is {} years old|is {}|~{P} age is {}
phone: can be called at {}|~The phone number is {}
room: is in room {}|~The room is {}|lies in room {}
?insured,is_insured: is insured|has insurance//is not insured|has no insurance|is uninsured
?allergic,has_allergies,allergies: has allergies|is allergic//has no allergies|is not allergic
?smoker,smokes: smokes|is a smoker//does not smoke|is a non-smoker|is not a smoker
?new_patient,first_visit: is new|comes for the first time//is not new|has been here before|is not here for the first time
?fever,has_fever: has a fever|has a high temperature//has no fever|does not have a fever

position,vacancy,opening; It; job
company: is at {}|is offered by {}|~The employer is {}|~{} is looking for someone
city: is in {}|is based in {}|~The place of work is {}
salary: pays {}|~The salary is {}|~You earn {}|comes with {} a year
email: is open for applications at {}|~Apply to {}|~Applications go to {}
date@start_date,start,date,starts: starts on {}|~The starting date is {}|begins on {}
?remote,is_remote: is remote|can be done from home|~You can work from home//is not remote|must be done in the office|~You work in the office
?full_time,is_full_time: is full-time|is a full-time job//is part-time|is a part-time job|is not full-time
?experience_required,needs_experience: requires experience|~You need experience//requires no experience|~You need no experience
?filled,is_filled: has been filled|is filled|is taken//is still open|has not been filled|is not filled
?permanent,is_permanent: is permanent|~The contract is permanent//is temporary|is not permanent|~The contract is for a year only

shipment,parcel,package; It; order@parcel_id,tracking_number,id,shipment_id
from: was sent from {}|left {}|comes from {}|~The origin is {}
to: goes to {}|is on its way to {}|~The destination is {}|is bound for {}
weight: weighs {} kg|has a weight of {} kg|~The weight is {} kg
customer@recipient,customer,addressee,receiver: is for {}|~The recipient is {}|is addressed to {}
date@delivery_date,date,arrival_date: arrives on {}|will be delivered on {}|~The delivery date is {}|is expected on {}
?delivered,is_delivered: was delivered|has arrived|has been handed over//was not delivered|has not arrived|is still on its way
?damaged,is_damaged: is damaged|arrived damaged|has a hole//is not damaged|is undamaged|is in one piece
?signed,signature_required,needs_signature: needs a signature|must be signed for//needs no signature|need not be signed for
?insured,is_insured: is insured//is not insured|is uninsured
?lost,is_lost: is lost|got lost|cannot be found//is not lost|has been found|did not get lost

device,sensor,machine; It; model
brand: is made by {}|~The make is {}|comes from {}
place@location,place,where: stands in {}|is located in {}|~The location is {}|is installed at {}
temperature: shows {} degrees|measures {} degrees|~The temperature is {} degrees|reports {} degrees
percent@battery,battery_percent,charge,battery_level: has {} percent battery|~The battery is at {} percent|is charged to {}%
date@installed_on,date,purchase_date: was installed on {}|was bought on {}|~The date of purchase is {}
price: costs {}|~The price was {}|was bought for {}
?online,connected,is_online,is_connected: is online|is connected|has a connection//is offline|is not connected|has no connection|lost its connection
?working,works,is_working,functional: works|is working|is running fine|is in order//does not work|is broken|is out of order|stopped working
?on,is_on,turned_on,enabled: is switched on|is turned on|is on//is switched off|is turned off|is off
?locked,is_locked: is locked|has been locked//is unlocked|is not locked|is open
?charging,is_charging: is charging|is plugged in//is not charging|is not plugged in|is unplugged
?needs_repair,repair_needed: needs repair|must be repaired//needs no repair|need not be repaired

shop,museum,library; It; place@name,place,shop
city: is in {}|lies in {}|~The city is {}
street: is at {}|~The address is {}|stands at {}
time@opening_time,opens_at,time,opens: opens at {}|~The doors open at {}|~Opening time: {}
price: charges {} for entry|~The entrance is {}|~A ticket costs {}
website: has the website {}|~More at {}|~See {}
phone: can be called at {}|~Phone {}
days: opens on {}|~The opening days are {}|can be visited on {}|~Come on {}
?open,is_open,open_today: is open|is open today|is open on Mondays|has opened//is closed|is closed today|is not open|is shut|has closed
?free,free_entry,is_free: is free|~Entry is free|costs nothing//is not free|~Entry is not free|~You must pay to get in
?wheelchair_accessible,accessible: is accessible by wheelchair|has a ramp//is not accessible by wheelchair|has no ramp|has only stairs
?parking,has_parking: has parking|~There is parking//has no parking|~There is no parking
?crowded,is_crowded,busy: is crowded|is very busy|is full of people//is not crowded|is quiet|is nearly empty
?photos_allowed,photography_allowed: allows photos|~Photos are allowed//does not allow photos|~Photos are forbidden|~No photos

task,to-do; It; task
name@assignee,person,responsible,assigned_to: is for {}|is assigned to {}|~{} should do it|~The assignee is {}|~{} is responsible
due: is due on {}|must be done by {}|~The deadline is {}|should be finished by {}
minutes: takes {} minutes|~The estimate is {} minutes|needs {} minutes
priority: ~{}
tags: has the tags {}|is tagged {}|~Tags: {}|carries the labels {}
members: is done by {}|~The team: {}|~{} work on it
?done,is_done,completed,finished: is done|is finished|has been completed|is complete//is not done|is not finished|has not been completed|is incomplete|is still to be done
?urgent,is_urgent: is urgent|cannot wait//is not urgent|can wait|has no hurry
?blocked,is_blocked: is blocked|cannot go on//is not blocked|can go on
?approved,is_approved: was approved|has been approved|is approved//was rejected|was not approved|has not been approved

subscription,membership,plan; It; product@product,plan,name
name@member,holder,name,subscriber: belongs to {}|is held by {}|~The member is {}|~{} has it
price: costs {} a month|~The fee is {}|~The monthly price is {}|is {} per month
date@end_date,expires,valid_until,expiry: ends on {}|runs until {}|~The end date is {}|expires on {}
email@account,email,login: is registered to {}|~The account is {}|~The login is {}
?active,is_active: is active|is still running//is inactive|is not active|is no longer active|has ended|has expired
?auto_renew,renews: renews itself|is renewed automatically//does not renew itself|is not renewed automatically|must be renewed by hand
?cancelled,is_cancelled: was cancelled|has been cancelled//was not cancelled|has not been cancelled
?premium,is_premium: is premium|is a premium plan//is not premium|is a basic plan
?trial,is_trial,free_trial: is a trial|is a free trial//is not a trial|is no trial"""

# Whatever a thing may have: the noun is the key, in any spelling of keys.
ATTRIBUTES = """battery life:int|screen size:num|engine power:int|seat count:int|top speed:int|warranty years:int
tank volume:int|water depth:num|shelf number:int|door code:code|serial number:code|batch number:code
room temperature:num|air pressure:int|noise level:int|energy class:word|material:word|shape:word|origin:city
supplier:company|manager:name|contact person:name|designer:name|inventor:name|captain:name|coach:name
driver:name|pilot:name|chef:name|winner:name|sponsor:company|license plate:code|gate:code|platform:int
floor:int|level:int|points:int|goals:int|wins:int|losses:int|lap time:num|distance:num|width:num|length:num
depth:num|diameter:num|thickness:num|volume:num|capacity:int|voltage:int|frequency:int|memory:int|storage:int
resolution:word|version:num|edition:int|chapter count:int|word count:int|seats:int|beds:int|bathrooms:int
floors:int|windows:int|wheels:int|doors:int|legs:int|wings:int|petals:int|eggs:int|deposit:num|fee:num|tax:num
discount:int|interest rate:num|budget:int|revenue:int|profit:int|debt:int|balance:num|start date:date|end date:date
release date:date|expiry date:date|opening hour:time|closing time:time|departure time:time|arrival time:time
boarding time:time|lunch break:time|nickname:name|surname:name|stage name:name|code name:word|password:code
username:word|hashtag:word|slogan:word|flavour:word|flavor:word|smell:word|texture:word|pattern:word|mood:word
species:word|breed:word|habitat:word|diet:word|planet:word|moon count:int|orbit days:int|mass:num|density:num
magnitude:num|score:int|rank:int|position:int|lane:int|team:team|opponent:team|stadium:place|venue:place
meeting point:place|birthplace:city|hometown:city|destination:city|capital:city|mayor:name|head teacher:name
class size:int|grade level:int|lesson count:int|homework pages:int|member count:int|vote count:int|follower count:int
download count:int|page views:int|visitor number:int|error code:code|status code:int|port:int|host:url|file name:file
folder:word|branch:word|commit:code|language:word|build number:int|timeout:int|retry limit:int|account number:code
customer id:code|user id:int|employee number:int|product key:code|tracking number:code|coupon:code|reference:code
policy number:code|flight time:int|seat number:code|tail number:code|crew size:int|cargo weight:num|fuel left:int
rainfall:num|snow depth:int|wind speed:int|humidity:int|sunrise:time|sunset:time|tide:time|wave height:num
yield:num|harvest date:date|field size:num|herd size:int|milk per day:num|dose:num|blood type:word|pulse:int
allergy:word|blood pressure:int|next visit:date|ward:code|bed number:int|nurse:name|surgeon:name|main colour:colour
hair colour:colour|eye color:colour|wall colour:colour|frame color:colour|ink colour:colour|favourite food:food
favorite dish:dish|main ingredient:food|side dish:dish|dessert:dish|spice:food|best friend:name|teammate:name"""

# Adjectives and parts that a thing has or has not; the key is the word itself, is_WORD, has_WORD.
TRAITS = """adjectives: heavy|sharp|clean|dirty|empty|fast|quiet|loud|bright|dark|soft|safe|dangerous|ripe|fresh|rare|common
old|modern|ancient|expensive|cheap|popular|famous|visible|hidden|valid|secure|hungry|sleepy|wet|dry|frozen|hot
ready|finished|complete|signed|sealed|shared|private|required|optional|active|enabled|approved|verified|edible
poisonous|flammable|portable|washable|foldable|adjustable|rechargeable|endangered|domestic|nocturnal|tall|round
automatic|encrypted|archived|pinned|muted|featured|trusted|certified|licensed|haunted|inhabited|navigable|reserved
parts: garage|garden|pool|roof|lid|handle|screen|camera|battery|motor|zipper|pocket|cellar|chimney|fireplace
balcony|bridge|harbour|castle|museum|school|train station|library|tail|horns|wings|password|logo|index|map
cover|drawer|lock|sensor|speaker|keyboard|touchscreen|microphone|heater|filter|timer|ladder|window|mirror|bell"""
