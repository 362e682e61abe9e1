"""More questions for the records of `lookups.py`: `noun key: question|question`, {v} is the record."""

__all__ = ["BOTH_ASKS", "MORE_ASKS"]

MORE_ASKS = """weather report temperature: How many degrees are there in {v}?|Is it hot in {v}? How many degrees?|Give me the degrees for {v}.|What does the thermometer say in {v}?|Temperature in {v}, please.|How cold is it outside in {v}?
weather report humidity: Is the air damp in {v}? How much?|How much moisture is in the air of {v}?|How dry is the air in {v}?
weather report wind_speed: How fast is the wind in {v}?|How hard does it blow in {v}?|Can I sail in {v}? How strong is the wind?|How many km/h does the wind blow in {v}?
weather report condition: Is the sky clear in {v}?|How does the sky look in {v}?|What kind of weather is it in {v}?|Sun or clouds in {v}?
weather report feels_like: How warm does it feel in {v}?|How cold does it feel in {v}?
weather report sunrise: When does it get light in {v}?|What time does the sun come up in {v}?|When does the day begin in {v}?
weather report sunset: When does it get dark in {v}?|What time does the sun go down in {v}?|When does night fall in {v}?
weather report raining: Does it rain in {v}?|Will I get wet in {v}?|Is there rain in {v}?
product price: What do I pay for {v}?|What do you charge for {v}?|How much money do I need for {v}?|What would {v} cost me?|Price of {v}?
product stock: How many pieces of {v} are there?|How many of {v} are in the store?|Do we have enough {v}? How many?|How many {v} can I sell?
product rating: How many stars did people give {v}?|What do customers think of {v}, in stars?|How good is {v} according to the ratings?
product weight: How many kilos is {v}?|What is the weight of {v}?|Can I carry {v}? How heavy is it?
product color: In what colour does {v} come?|Is {v} red or blue or what?|What does {v} look like, the colour?
product brand: What brand is {v}?|Who produces {v}?|Who is the maker of {v}?|From which company is {v}?
product warehouse: Where do we keep {v}?|In which city is {v} stored?|Where does {v} lie?
product in_stock: Do we have {v}?|Can I get {v} now?|Is there any {v} left?|Is {v} sold out or in stock?
product on_sale: Is {v} cheaper than usual?|Is there a discount on {v}?|Does {v} have a reduced price?
order status: How far is order {v}?|What is going on with order {v}?|How is {v} coming along?|What's up with order {v}?
order total: How much do I pay for order {v}?|How expensive was order {v}?|What is the sum of order {v}?|How much money is order {v}?
order delivery_date: When do I get order {v}?|On which day does {v} arrive?|How soon will {v} be here?|When is {v} going to come?
order carrier: Who brings order {v}?|Which delivery firm has {v}?|Who ships {v}?
order items: How many pieces does order {v} have?|How many articles did I buy with {v}?
order customer: Who ordered {v}?|Who bought {v}?|To whom does order {v} belong?|Who is the buyer of {v}?
order city: To which city does {v} go?|Where is {v} sent to?|Where do you deliver {v}?
order paid: Did I pay for {v} already?|Is the bill of {v} settled?|Have we got the money for {v}?
order shipped: Is {v} on its way?|Has {v} left the warehouse?|Did {v} go out already?
user email: How do I write to {v} by mail?|To which address can I write {v}?|I want to mail {v}. What's the address?
user phone: Under which number can I reach {v}?|I'd like to ring {v}. What's the number?|Phone of {v}?|How do I reach {v} by phone?
user city: In which town does {v} live?|Where is {v} at home?|Where is {v} from?
user age: What age is {v}?|How many years old is {v}?
user department: To which department does {v} belong?|In which team is {v}?|What team does {v} work in?
user role: What kind of work does {v} do?|As what does {v} work?|What is {v} by profession?
user manager: To whom does {v} report?|Who leads {v}?|Who is above {v}?|Whom does {v} work for?
user birthday: On which day was {v} born?|When does {v} have a birthday?|When should I congratulate {v}?
user salary: What does {v} earn?|How much money does {v} get?|How much is {v} paid?
user active: Can {v} still log in?|Is {v} still active?|Does {v} still use the account?
user admin: Is {v} an administrator?|May {v} administrate the system?
flight status: How does it look with flight {v}?|What is the state of {v}?|Anything new about flight {v}?
flight gate: Where do I have to go for {v}?|To which gate must I go for {v}?|Gate of {v}?
flight departure: At what time does {v} take off?|When does flight {v} start?|When must I be on board {v}?|What time does {v} go?
flight arrival: At what time does {v} touch down?|When does {v} come in?|When can I pick somebody up from {v}?|What time does flight {v} land?|When will {v} be on the ground?
flight terminal: Terminal of flight {v}?|At which terminal does {v} leave?
flight delay: How many minutes late is {v}?|How much behind schedule is {v}?|By how much is {v} delayed?
flight destination: Where is {v} flying to?|To which city does {v} fly?|Where does {v} land, in which city?
flight origin: Where is {v} coming from?|From which city does {v} come?
flight delayed: Does {v} have a delay?|Is {v} behind schedule?|Is {v} punctual or delayed?
book author: Whose book is {v}?|By whom is {v}?|Who is behind {v}, the author?|Which author wrote {v}?
book year: In what year did {v} appear?|How old is the book {v}, from which year?|When did {v} first appear?|When was {v} brought out?
book pages: How thick is {v}, in pages?|How many pages are in {v}?|Is {v} a long book? How many pages?
book price: What do I have to pay for {v}?|How expensive is {v}?|Price of {v}?
book publisher: Which house published {v}?|Where did {v} appear, at which publisher?
book available: Is {v} free to borrow?|Can I have {v} now?|Is {v} there?
city population: How many inhabitants does {v} have?|How large is the population of {v}?|How many live in {v}?|How many citizens are there in {v}?
city country: In what country does {v} lie?|To which country does {v} belong?|{v} is a town of which country?
city area: How many square kilometers is {v}?|How much ground does {v} cover?
city mayor: Who leads the town of {v}?|Who governs {v}?|What's the mayor of {v} called?
city founded: In what year was {v} founded?|Since when is there {v}?|When did {v} begin as a town?
city elevation: At what height is {v}?|How many meters above the sea is {v}?
city language: What do people speak in {v}?|Which language is spoken in {v}?
company founded: In which year did {v} start?|When did {v} begin?|How long has {v} existed? Since which year?
company employees: How large is the staff of {v}?|How many people does {v} employ?|How many work for {v}?|How many workers are at {v}?
company ceo: Who is the head of {v}?|Who is the boss at {v}?|Who is in charge of {v}?|What's the name of the chief of {v}?
company headquarters: In which city does {v} have its seat?|Where does {v} have its main office?|Where is the seat of {v}?
company website: What is the web address of {v}?|Where is {v} on the internet?|Do you have the homepage of {v}?
company revenue: How much does {v} sell in a year?|What are the yearly sales of {v}?|How much does {v} take in?
company phone: Under what number is {v} reached?|I want to ring {v}. Which number?
stock price: What is a share of {v} worth?|How much do I pay for one {v} share?|Where does {v} stand now?
stock high: What was the top price of {v} today?|How high did {v} climb today?
stock low: What was the bottom price of {v} today?|How deep did {v} fall today?
stock volume: How many {v} shares changed hands?|How much was traded of {v}?|How many pieces of {v} were sold on the market?
stock currency: What currency is {v} quoted in?|Is {v} in dollars or euros?
stock change: By how much did {v} move?|How far is {v} up or down?|How did {v} move in percent?
film director: Who was the director of {v}?|Whose film is {v}?|Who shot {v}?
film year: In which year did {v} appear?|When was {v} shown first?|How old is the film {v}, from which year?
film minutes: How much time does {v} take?|Is {v} a long film? How many minutes?|How long do I sit in {v}?
film rating: How many stars did {v} get?|Is {v} worth it? What's the rating?
film genre: Is {v} a comedy or what?|What genre is {v}?|What sort of movie is {v}?
film lead: Who is the star of {v}?|Who acts in the main part of {v}?|Who has the main role in {v}?
recipe servings: How many people can eat {v}?|Is {v} enough for a family? For how many?|How many plates does {v} make?
recipe minutes: How much time does {v} need?|When will {v} be ready, after how many minutes?|How fast can I cook {v}?
recipe calories: How fat does {v} make me, in calories?|Calories in {v}?|How many kcal does {v} have?
recipe ingredients: What must I buy for {v}?|What goes into {v}?|What is {v} made of?
recipe temperature: At how many degrees do I bake {v}?|What heat does {v} need?
recipe vegetarian: Is there no meat in {v}?|Is {v} meatless?
hotel price: How much do I pay a night in {v}?|What's the price of a room at {v}?|How expensive is {v} for one night?
hotel rating: How good is {v}, in stars?|Is {v} a luxury place? How many stars?
hotel phone: I want to ring {v}. Which number?|How do I get {v} on the phone?
hotel address: In which street is {v}?|How do I find {v}, what street?|Where exactly is {v}?
hotel rooms_free: Are there free rooms in {v}? How many?|How many rooms does {v} still have?
hotel check_in: From when can I enter my room at {v}?|At what time may I arrive at {v}?|How early can I get my room at {v}?
hotel pool: Can I swim at {v}?|Has {v} got a pool?
hotel breakfast: Is there breakfast at {v}?|Does the price of {v} include breakfast?
train departure: At what time does train {v} start?|When must I be at the station for {v}?|When does {v} go?
train arrival: At what time does {v} reach the end?|When will I be there with train {v}?|When does {v} come in?
train platform: Where do I get on {v}, which platform?|To which platform must I go for {v}?
train price: How much do I pay for {v}?|Price of a seat in {v}?
train changes: How often does {v} stop?|How many times must I change with {v}?
train operator: To which company does {v} belong?|Whose train is {v}?
train delayed: Does {v} come late?|Is {v} behind time?
server cpu: How much does the CPU of {v} have to do?|How loaded is the processor of {v}?
server memory: How big is the memory of {v}?|How much RAM does {v} have?
server status: Does {v} run?|What state is {v} in?|Is everything fine with {v}?
server uptime: Since how many hours is {v} up?|For how long has {v} been up?
server version: Which version does {v} have?|What is installed on {v}, which version?
server owner: To whom does {v} belong?|Whose machine is {v}?|Who looks after {v}?|Who is the person behind {v}?|Who takes care of {v}?
server errors: Were there errors on {v}? How many?|How often did {v} fail?
server online: Is {v} up?|Can I reach {v}?|Does {v} answer?
account balance: How much is in account {v}?|What does {v} hold in money?|How rich is account {v}?
account currency: In what money is account {v}?|Is {v} in euros or dollars?
account limit: How far may I go with {v}?|How much can {v} spend?
account bank: At which bank is {v}?|To which bank does {v} belong?
account opened: Since when does account {v} exist?|On what day was {v} opened?
account frozen: Can nothing be paid from {v}?|Has somebody frozen {v}?
team points: How many points did {v} collect?|Points of {v}?
team wins: How many victories does {v} have?|How many times was {v} the winner?
team losses: How many defeats does {v} have?|How many times was {v} beaten?
team rank: In which place is {v} now?|How high is {v} in the table?
team coach: Who is the coach of {v}?|Who leads the training of {v}?
team next_opponent: Who is the next opponent of {v}?|Whom does {v} meet next?
team stadium: In which place does {v} play?|Where are the home games of {v}?
course teacher: With whom do I learn {v}?|Who leads the course {v}?|Who is the teacher of {v}?
course room: Where does {v} take place?|To which room must I go for {v}?
course start: At what time does {v} start?|When must I be at {v}?|How early does {v} begin?
course seats: Can I still get into {v}? How many places?|How many places are free in {v}?
course day: Which weekday is {v}?|On what day do we have {v}?
course price: How much is the course {v}?|How much do I pay for {v}?
course full: Is there no place left in {v}?|Is {v} booked out?
room temperature: How many degrees does the {v} have?|Is it cold in the {v}? How many degrees?
room humidity: How damp is the {v}?|How moist is the air in the {v}?
room brightness: How much light is in the {v}?|How dark is the {v}?
room co2: How bad is the air in the {v}, in CO2?
room light_on: Does the lamp burn in the {v}?|Did I forget the light in the {v}?
room window_open: Is a window open in the {v}?|Does air come in through the window of the {v}?
room occupied: Is the {v} empty or is someone there?|Is there a person in the {v}?"""

BOTH_ASKS = [
    "What's the {a} of {v}, and what's the {b}?", "Tell me two things about {v}: {a} and {b}.", "{v}: {a} and {b}?",
    "I'd like the {a} and the {b} of {v}.", "Find the {a} of {v} and the {b}.", "Show me {a} and {b} of {v}, please.",
    "I want to know the {a} of {v} and also the {b}.", "Look up the {a} and also the {b} of {v}.", "Check {a} plus {b} of {v}.",
    "The {a} of {v}, and the {b} too, please.", "Both the {a} and the {b} of {v}, please.", "Get me the {a} of {v}. And the {b}.",
    "Fetch the {a} of {v}, the {b} as well.", "Check {v}: I need {a} and {b}.", "Give me the {a} of {v}, also the {b}.",
    "Not only the {a} of {v}, the {b} as well.", "What about {v}? I need the {a} and the {b}.", "Can you find out {a} and {b} of {v}?",
]  # fmt: skip
