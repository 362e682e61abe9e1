"""Still more questions for the records of `lookups.py`, in the form of `lookups_more.py`."""

__all__ = ["TOLD_ASKS"]

TOLD_ASKS = """weather report temperature: Do I need a jacket in {v}? Tell me the degrees.|Warm or cold in {v}, how many degrees?|I fly to {v}, how hot will it be when I land?|What's the heat like in {v}, in degrees?|Degrees in {v} right now?
weather report humidity: How wet is the air in {v}?|Is it muggy in {v}? How humid?|How much water is in the air of {v}?|I want to know how humid {v} is.|Percentage of moisture in the air in {v}?|Tell me how damp the air of {v} is.
weather report wind_speed: Is there much wind in {v}? How fast?|How stormy is it in {v}, I mean the wind?|At what speed does the wind go in {v}?|Can I fly a kite in {v}? Tell me the wind.|Is it calm or windy in {v}? How fast is the wind?
weather report condition: What's it like outside in {v}, sun, rain or clouds?|Describe the sky over {v}.|Is the weather in {v} good or bad, what kind?|What do I see when I look up in {v}?|How is the weather in {v}, in a word?
weather report pressure: How high is the air pressure in {v}?|What does the barometer say in {v}?|Tell me the pressure of the air in {v}.|Is the pressure in {v} low or high? What is it?|Barometer in {v}?
weather report feels_like: How does the temperature feel in {v}?|What do the degrees in {v} feel like on the skin?|With the wind, how cold does it seem in {v}?|How warm does it seem to be in {v}?|The felt temperature in {v}?
weather report sunrise: When is dawn in {v}?|At what time is it morning in {v}, when the sun comes?|When can I see the sun come up in {v}?|How early does the sun show itself in {v}?|First sunlight in {v}, when?
weather report sunset: When is dusk in {v}?|Till when is there daylight in {v}?|When can I see the sun go down in {v}?|How late does the sun disappear in {v}?|Last sunlight in {v}, when?
weather report raining: Are there raindrops falling in {v}?|Is it wet outside in {v}, I mean rain?|Should I stay in because of rain in {v}?|Is rain falling on {v} now?|Does {v} get any rain at the moment?
product price: How many euros is {v}?|What's the cost of {v}?|What must I pay to get {v}?|Is {v} cheap? Tell me the price.|What is {v} sold for?|Tell me what {v} costs.
product stock: How many of {v} do you still have?|What number of {v} is there?|How large is our stock of {v}?|Have we got many {v}, how many?|Count of {v}, please.
product rating: What's the rating of {v}?|Do people like {v}? How many stars?|How many stars out of five for {v}?|How well is {v} rated?|Stars for {v}?
product weight: How many kg does {v} have?|Is {v} heavy? How many kilos? I'd like to know.|What do the scales say for {v}?|Kilos of {v}? Do you know?|How much weight does {v} have? Please tell me.
product color: What's the color of {v}?|Which colour is {v}?|Is {v} blue, green or something else?|In which colour do you sell {v}?|Colour of {v}, please.
product brand: By which company is {v} made?|Which firm builds {v}?|Which brand makes {v}?|Who is the manufacturer of {v}?|Made by whom is {v}?
product warehouse: Where in the world is {v} stored?|From which city would {v} be sent? Please tell me.|In what warehouse is {v}?|Which town keeps {v}?|Where would I have to fetch {v}?
product in_stock: Is there still {v}?|Could I have {v} right away?|Would {v} be available?|Do you have {v} there?|Can {v} be bought now?
product on_sale: Is there a special offer for {v}?|Do I save money on {v} now?|Is {v} sold at a lower price now? Please tell me.|Has the price of {v} been cut?|Is {v} a bargain this week?
order status: Where does order {v} stand?|How are things with order {v}? Please tell me.|What happens with {v} at the moment?|Give me the state of {v}.|Is {v} packed or sent or what?
order total: What do I owe for order {v}?|How much money for order {v}?|To what does order {v} add up?|What was paid for {v} altogether?|Sum of {v}?
order delivery_date: What day does {v} get here?|On what date will {v} arrive?|How long must I wait for {v}, until which day?|When is {v} at my door?|When will they bring {v}?
order carrier: By which company is {v} carried?|With which parcel service does {v} come?|Whose van brings {v}?|Which courier has {v}?|What's the firm that transports {v}?|Who delivers {v}?|Which shipping company takes care of {v}?|Who is bringing me {v}?
order items: How many things are in {v}?|What number of items has {v}?|How many pieces did I get in order {v}?|How many products make up {v}?|Items in {v}, how many?
order customer: Who made order {v}?|For whom is order {v}?|Which customer has {v}?|Under whose name is {v}?|Who is going to get {v}?|Which person bought {v}?
order city: To what town is {v} going?|In which city is {v} delivered?|What's the destination of {v}?|Which town gets {v}?|Where is {v} on its way to?
order paid: Is there still money to pay for {v}? Please tell me.|Has anyone paid {v}? Please tell me.|Was {v} paid for? I have to know.|Did the money for {v} arrive?|Is {v} free of debts, paid I mean?
order shipped: Has {v} already gone out?|Was {v} sent?|Did {v} leave you?|Has {v} been handed to the carrier?|Is {v} travelling yet?
user email: How can I send a mail to {v}?|To what address do mails for {v} go?|What's the mail of {v}?|Where would an e-mail reach {v}?|Mail address of {v}? Please tell me.
user phone: How can I phone {v}?|Which number must I dial for {v}?|Number of {v}, for a call?|I have to talk to {v}. Which number?|What's the mobile of {v}?
user city: In what place does {v} live?|Which town is home to {v}?|Where does {v} have a flat, in which city?|Where is the home of {v}?|In which city can I visit {v}?
user age: How many years has {v} lived?|Tell me how old {v} is.|Is {v} young or old? How old?|What's the age of {v}? Please tell me.|Years of {v}?
user department: For which department does {v} work?|What's the department of {v}? I'd like to know.|In what part of the firm is {v}?|With which team does {v} sit? Please tell me.|Department of {v}?
user role: Which job does {v} have?|What does {v} work as?|What's the position of {v}?|What is the task of {v} in the firm?|What does {v} do for a living?
user manager: Who tells {v} what to do?|Which manager does {v} have?|Who is the chief of {v}?|Under whom does {v} work?|Who is {v}'s superior? I'd like to know.|Whose employee is {v}, who is the boss?
user birthday: When can we celebrate {v}?|What's the birth date of {v}?|On what date was {v} born?|When does {v} turn a year older?|Birthday of {v}?
user salary: How much is on the pay slip of {v}?|What do we pay {v}?|How high is the pay of {v}?|What is {v} paid?|How much do we give {v} a month?
user active: Does the account of {v} still work?|Is {v} still with us?|Has {v} got an active account?|Is the login of {v} valid?|Does {v} still take part?
user admin: Does {v} administrate things?|Has {v} the rights of an admin?|Is {v} one of the admins?|Can {v} do everything an admin can?|Could {v} change settings as an admin?
flight status: How is flight {v} doing? Please tell me.|What's up with flight {v}?|Tell me the state of flight {v}. Please tell me.|Is everything fine with {v}, what's the status? Please tell me.|What is known about {v}, its status?
flight gate: At what gate is {v}?|Which gate should I go to for {v}?|Where do people get on {v}?|What gate was given to {v}?|Where is the boarding of {v}?
flight departure: When does {v} start?|When is {v} in the air?|What's the departure time of {v}? Please tell me.|At what hour does {v} go?|How early does {v} leave?
flight arrival: When will {v} land?|When does {v} get there?|What's the time of landing for {v}?|At what hour is {v} there?|How late does {v} arrive?
flight terminal: From what terminal does {v} fly?|To which terminal do I go for {v}?|In which terminal is {v}?|What terminal has {v}?|Terminal for {v}, please.
flight delay: What's the delay of {v} in minutes?|How many minutes behind is {v}?|How much later does {v} come?|How much time has {v} lost?|Delay of {v}?
flight destination: Where will {v} take me? I'd like to know.|Which city does {v} go to?|Where will I be when {v} lands? Please tell me.|To what place does {v} fly?|End of the trip with {v}, which city?
flight origin: From where did {v} take off? Do you know?|Which city did {v} leave? I'd like to know.|In what place did {v} start?|Where was {v} before?|From what airport town is {v}? Please tell me.
flight delayed: Has {v} been delayed?|Will {v} be late?|Does {v} come later than planned?|Did {v} lose time?|Must I wait longer for {v}?
book author: Which writer made {v}?|From whose pen is {v}?|Who has written {v}?|Name the author of {v}.|Who is the person that wrote {v}?
book year: Which year did {v} come out?|When was {v} first sold?|How long ago, in which year, was {v} published?|Year of {v}?|In what year was {v} printed?
book pages: How many pages must I read in {v}? I'd like to know.|How long is {v}, in pages? I'd like to know.|What's the number of pages of {v}? Do you know?|How many leaves has {v}, I mean pages? I'd like to know.|Is {v} short? How many pages?
book price: What's the price of {v}?|For how much is {v} sold?|What must I pay for {v}?|How much money does {v} cost?|Tell me what {v} costs.
book publisher: By which house was {v} printed?|Where was {v} published, which house?|Which publisher has {v}?|What's the publisher of {v}?|Who brought {v} onto the market?
book available: Is {v} on the shelf? Please tell me.|Is {v} in?|Could I take {v} home?|Has someone borrowed {v}, or is it available?|Can I get {v}?
city population: How many are they in {v}?|How many souls live in {v}?|What is the number of people in {v}?|How populated is {v}?|Is {v} a big town? How many people?
city country: {v}, which country is that? Please tell me.|Of which country is {v} a part?|In what land do I find {v}? I'd like to know.|Which nation has {v}?|Where in the world is {v}, in which country? Please tell me.
city area: How big is {v} in square kilometers?|What's the area of {v}? Please tell me.|How far does {v} spread, in km2? Please tell me.|How much land does {v} take up? Please tell me.|Size of {v} on the map, in square km?|How many km2 belong to {v}? Please tell me.
city mayor: Who is at the head of {v}?|Whom did the people of {v} elect as mayor?|Who leads {v}?|What's the name of the mayor of {v}?|Who sits in the town hall of {v} as mayor?
city founded: Which year was {v} founded in?|When did people found {v}?|How old is {v}, from which year?|In what year did {v} come into being?|When was {v} built first?|Since what year has {v} existed?
city elevation: How high above the sea is {v}?|What's the altitude of {v}?|Is {v} in the mountains? How high?|At which altitude do I find {v}?|How many meters up is {v}?
city language: Which tongue do they have in {v}?|What should I speak in {v}?|In which language do I order a coffee in {v}? Please tell me.|Language of {v}?|How do people in {v} talk, in which language?
company founded: Since what year has {v} been there?|In what year was {v} started? Please tell me.|How old is {v}? From which year?|When was {v} set up? Please tell me.|Year of birth of {v}?
company employees: How many staff has {v}? Please tell me.|How many employees are there at {v}?|How big is the team of {v}?|What's the number of people who work at {v}?|How many have a job at {v}?
company ceo: Who is the top person at {v}?|Who is the chief of {v}?|Who sits at the top of {v}? Please tell me.|Under whom does {v} stand?|Which person directs {v}?
company headquarters: In what town is {v}?|Which city is the home of {v}?|Where does {v} sit?|From where is {v} run, which city?|Head office of {v}, where?
company website: Which site does {v} have on the web?|How do I find {v} on the web? Please tell me.|What's the page of {v}?|Under what web address is {v}?|Give me the link to {v}.|Has {v} a page on the net? Which? Please tell me.|What do I type in the browser to see {v}?
company revenue: How much money does {v} make a year?|How big are the sales of {v}?|What does {v} earn a year?|How high is the turnover of {v}?|What are the takings of {v}?
company phone: Which number does {v} have?|How do I phone {v}?|What number must I dial to reach {v}?|Phone number of {v}?|I'd like to call {v}, the number please.
stock price: What does one share of {v} cost?|How much is one {v}?|Where is {v} at?|For how much is {v} sold at the exchange?|What's {v} worth?
stock high: Which was the best price of {v} today?|What was the maximum of {v} today?|How far up did {v} go today?|The peak of {v} today?|What was the most paid for {v} today?
stock low: Which was the worst price of {v} today?|What was the minimum of {v} today? Please tell me.|How far down did {v} go today? I'd like to know.|What was the least paid for {v} today?|Where was {v} at its cheapest today? Please tell me.
stock volume: What amount of {v} shares was bought and sold?|How lively was the trade in {v}, how many shares?|How many of {v} were bought today?|Number of {v} shares sold?|How big was the volume of {v}?|How many times did a {v} share get a new owner?
stock currency: What money is {v} traded in? Please tell me.|Which currency belongs to {v}? Please tell me.|In what currency do I pay for {v}?|Is the price of {v} in dollars, or which currency? I'd like to know.|Currency of {v}?
stock change: How much is {v} up or down?|Did {v} rise or fall? How much?|What's the move of {v}?|By what percentage did {v} move?|How much has {v} gained or lost?
film director: Under whose direction was {v} made?|Which director has {v}?|Who is the person behind the camera of {v}?|By whom was {v} directed?|Name the director of {v}.
film year: Which year did {v} come to the cinema?|What's the year of {v}?|How old is {v}, what year?|When did {v} start in cinemas?|In what year was {v} made?
film minutes: How long will {v} take me?|What's the length of {v}?|How many minutes long is {v}?|When is {v} over, after how many minutes?|How much time must I have for {v}?
film rating: What do people give {v}, in stars?|How many stars has {v}?|Is {v} any good? What is its rating?|How well is {v} rated?|Stars of {v}?
film genre: What kind of movie is {v}?|To which genre does {v} belong? Do you know?|Is {v} a thriller, or what genre? I'd like to know.|What is {v}, drama or comedy or what?|Genre of {v}? Please tell me.
film lead: Who is the main actor of {v}?|Which star is in {v}?|Who has the lead in {v}?|Whose face do we see most in {v}?|Who plays the hero of {v}?
recipe servings: How many people get full with {v}?|How many portions does {v} give?|For what number of people is {v}?|How many can I feed with {v}?|Portions of {v}?
recipe minutes: How many minutes must I plan for {v}? I'd like to know.|How long till {v} is done?|What's the cooking time of {v}? I'd like to know.|Is {v} quick? How many minutes? Do you know?|How much time does {v} cost me in the kitchen? Tell me, please.
recipe calories: How rich is {v}, in calories?|What's the number of calories of {v}?|How much energy is in {v}, in kcal?|Will {v} make me fat? How many calories?|Calories of {v}, please.
recipe ingredients: What do I have to get for {v}?|Which things are in {v}?|What should I have at home for {v}?|List what goes in {v}.|What belongs in {v}?
recipe temperature: How hot do I set the oven for {v}? Do you know?|What's the oven temperature for {v}? I'd like to know.|How many degrees does {v} need? I have to know.|At what heat is {v} baked? Do you know?|Oven degrees for {v}? Tell me, please.
recipe vegetarian: Is {v} free of meat? Please tell me.|Could somebody who eats no meat have {v}?|Is {v} for vegetarians?|Does {v} go without meat?|Is {v} a dish without meat?
hotel price: What is the rate per night at {v}?|How much does one night cost at {v}?|What do I pay to sleep at {v}?|Is {v} expensive? What's a night?|Price for one night in {v}?
hotel rating: Is {v} good? How many stars?|How many stars has {v} got?|What's the rating of {v}?|Stars of {v}?|Of what class is {v}, in stars?
hotel phone: Which number must I dial for {v}? Please tell me.|Phone number of {v}, please.|How do I call {v}? Please tell me.|I want to talk to {v}, what number? Please tell me.|What's the telephone of {v}? Do you know?
hotel address: To which street do I go for {v}?|Where do I find {v}, which street?|Tell me the street of {v}.|On what street is {v}?|Address of {v}?
hotel rooms_free: How many rooms are left at {v}?|What's the number of free rooms in {v}?|Is there room for us at {v}? How many rooms?|How many rooms could I book at {v}?|Free rooms at {v}?
hotel check_in: From what time can I check in at {v}? I'd like to know.|When do they let me in at {v}?|When does check-in begin at {v}?|What is the earliest time for my room at {v}?|Check-in at {v}, when?
hotel pool: Is there a place to swim at {v}?|Could I take my swimsuit to {v}, is there a pool? Please tell me.|Does {v} offer a pool?|A pool at {v}? Do you know?|Do they have a pool at {v}?
hotel breakfast: Will I get breakfast in {v}?|Is breakfast part of the deal at {v}?|Do they serve breakfast at {v} for the price?|Must I pay for breakfast at {v}, or is it included?|Breakfast included in {v}?
train departure: When is {v} off?|When does {v} set off?|What's the departure time of {v}? Please tell me.|At what hour does train {v} leave? Please tell me.|How early does {v} go? Tell me, please.
train arrival: When does {v} get there? I'd like to know.|At what hour is {v} there? Tell me, please.|What's the arrival time of {v}?|When do we arrive with {v}?|How late does {v} get in? Look it up.
train platform: On which platform is {v}?|Where must I stand for train {v}, on what platform? Please tell me.|At which track does {v} wait? Please tell me.|What platform has {v}?|Platform of {v}? Please tell me.
train price: What is the fare of {v}?|How much is a trip with {v}?|What must I pay to ride {v}?|Is {v} expensive? How much?|Fare for {v}?
train changes: How many halts does {v} have?|At how many places does {v} stop?|How many stops are there on {v}?|How many times does {v} halt?|Stops of {v}? Please tell me.
train operator: Which company operates {v}? I'd like to know.|By what company is {v} run? Do you know?|What firm does {v} belong to? That's what I need.|Who is the operator of {v}? Do you know?|Which railway has {v}?
train delayed: Is {v} running late?|Does {v} have a delay?|Will {v} come later than it should?|Has {v} lost time?|Is there a delay for {v}?
server cpu: How hard does the processor of {v} work?|What percent of the CPU does {v} use?|What load has the CPU of {v}?|Is {v} under load? How much CPU?|CPU of {v}?
server memory: How many MB of memory has {v}? Do you know?|What's the RAM of {v}? I'd like to know.|How large is the memory of {v}?|What does {v} have in memory? Please tell me.|RAM in {v}?
server status: Is {v} running?|How does {v} feel, what's its state?|Is {v} working or broken?|What state does {v} have?|Tell me how {v} is.
server uptime: How many hours has {v} been on? That's what I need.|How long is {v} up? That's what I need.|When was {v} started, how many hours ago? I'd like to know.|Since when, in hours, does {v} run?|Hours that {v} has been running? I have to know.
server version: What's the version of {v}?|Which version did we put on {v}? Please tell me.|How new is {v}, which version?|Version on {v}?|What release does {v} run?
server owner: Whom do I ask about {v}?|Whose server is {v}?|Who has {v}? I'd like to know.|Under whose care is {v}?|Which person owns {v}?
server errors: How many errors came from {v}?|What's the number of errors on {v}?|Did {v} have errors, how many? Do you know?|How many times did {v} go wrong? I'd like to know.|Errors of {v}, how many?
server online: Is {v} on the net?|Does {v} respond?|Is {v} alive?|Can one get to {v}?|Is {v} reachable?
account balance: How much money has {v}?|What's left in {v}?|How much can I find on {v}?|Is there money on {v}? How much?|Balance on {v}?
account currency: What money does {v} have, which currency? I'd like to know.|In which currency is {v} kept? Please tell me.|Is {v} a euro account or what currency?|Currency for {v}?|Which currency belongs to {v}? Please tell me.
account limit: How much may I draw at most from {v}?|What is the most I can spend with {v}?|How high is the limit on {v}?|Up to what sum can I go with {v}?|Limit for {v}?
account bank: Which bank has account {v}?|With what bank is {v}? Do you know?|At which house is {v}, which bank?|Bank of {v}?|What is the bank that keeps {v}? Please tell me.
account opened: When did somebody open {v}? Tell me, please.|On which day was {v} set up?|How long has {v} existed, since which day? Tell me, please.|When was {v} made? I'd like to know.|Date of opening of {v}? I'd like to know.
account frozen: Has {v} been frozen?|Is it impossible to use {v}, is it frozen?|Was {v} locked by the bank?|Is money in {v} blocked?|Has the bank stopped {v}?
team points: How many points has {v} got?|What's the score of {v} in the table?|How many points are there for {v}?|Number of points of {v}?|With how many points does {v} stand?
team wins: What's the number of wins of {v}?|How many times did {v} win? Please tell me.|How often was {v} better than the others? I'd like to know.|Wins of {v}? Please tell me.|How many matches were won by {v}? I'd like to know.
team losses: What's the number of defeats of {v}?|How many times did {v} lose?|How often was {v} beaten?|Losses of {v}?|How many matches were lost by {v}?
team rank: Where in the table is {v}?|What is the position of {v}?|On which place do I find {v}?|What place has {v}?|Rank of {v}?
team coach: By whom is {v} trained?|What's the name of the trainer of {v}?|Which coach has {v}? Please tell me.|Who stands at the side as coach of {v}? I'd like to know.|Who tells {v} how to play?
team next_opponent: Against which team does {v} play next?|Who is waiting for {v} next?|Which team must {v} beat next?|What's the next opponent of {v}?|With whom does {v} play the next match?
team stadium: Where is the home of {v}?|In what stadium do they play at {v}?|Which stadium belongs to {v}? I'd like to know.|Where can I see {v} at home? Please tell me.|Stadium of {v}? I'd like to know.
course teacher: Which teacher gives {v}?|By whom is {v} taught?|Under whom do I learn {v}?|What's the name of the teacher in {v}?|Whose course is {v}?
course room: In what room do we have {v}?|Where do I go for {v}, which room? Please tell me.|What's the room of {v}?|Which room has {v}?|Room for {v}, please.
course start: When does the course {v} start?|What time does {v} begin?|At what hour do we have {v}?|How late does {v} start?|Beginning of {v}, when?
course seats: How many can still join {v}?|How many seats has {v} left? Please tell me.|Is there a free seat in {v}? How many?|How many more people fit in {v}?|Free seats in {v}?
course day: When in the week is {v}?|On which weekday do we meet for {v}? Please tell me.|What day is {v}?|Which day must I keep free for {v}?|Day of {v}?
course price: What do I have to pay to learn {v}?|What is the fee of {v}?|How expensive is {v}? I'd like to know.|What does {v} cost?|Fee for {v}? Please tell me.
course full: Have all the seats in {v} gone?|Is it too late to join {v}, is it full?|Are there no more places in {v}?|Is {v} completely booked?|Has {v} reached its limit of students?
room temperature: What degrees do we have in the {v}?|How hot is it in the {v}?|Is it warm in the {v}? What does it say?|What does the thermometer in the {v} show?|Degrees in the {v}?
room humidity: How wet is the air in the {v}?|What's the humidity of the {v}?|How much moisture does the {v} have?|Is it damp in the {v}? How much?|Moisture in the {v}?
room brightness: How much light does the {v} have?|How light is it in the {v}? I'd like to know.|What's the brightness in the {v}?|Is the {v} bright? How much?|Light level of the {v}?
room co2: How much carbon dioxide is in the {v}?|What's the CO2 of the {v}?|How used up is the air in the {v}, in CO2?|CO2 level in the {v}?|Should I open a window in the {v}, what's the CO2?
room light_on: Is the lamp on in the {v}?|Is there light in the {v}?|Did someone leave the light on in the {v}?|Does the light burn in the {v}?|Is the {v} lit?
room window_open: Does the {v} have an open window?|Is there a window open in the {v}?|Was the window in the {v} left open?|Can rain get in through the window of the {v}, is it open?|Are the windows of the {v} open?
room occupied: Is someone using the {v}?|Are there people in the {v}?|Is the {v} occupied?|Does the {v} have somebody in it?|Is the {v} taken right now?"""
