"""Wordings of `calling.py`, and which functions may stand beside each other."""

__all__ = [
    "AGAIN",
    "APART",
    "BARE",
    "ERRORS",
    "FOLLOW",
    "FOLLOW_OTHER",
    "FRAMES",
    "GENERIC_KEYS",
    "JOINTS",
    "LIKE",
    "NEAR",
    "OFFERED",
    "ONE_CHANGED",
    "OPTION_CHANGED",
    "PAIRED",
    "PARTLY",
    "RETRY",
    "RIVALS",
    "SYSTEMS",
    "WISHES",
]

FRAMES = """Please {x}.
{X}, please.
{X} please
Can you {x}?
Could you {x}?
Could you please {x}?
Can you please {x}?
Would you {x}?
Would you please {x}?
Would you mind? I want you to {x}.
I want you to {x}.
I need you to {x}.
I'd like you to {x}.
I would like you to {x}.
Go ahead and {x}.
Hey, {x}.
Hi, please {x}.
{x}
{x}
Now {x}.
{X}!
{X} now.
{X} right away.
Do me a favour and {x}.
Be so kind and {x}.
It would be great if you could {x}.
Is it possible to {x}?
Are you able to {x}?
Next: {x}.
Before I forget it, {x}.
Quickly {x}.
I'm busy, so {x} for me.
Let's {x}.
You should {x}.
Time to {x}.
Help me to {x}.
My wish: {x}.
Just {x}.
One thing: {x}.
OK, {x}.
Alright, {x}.
Sorry to bother you, but please {x}.
I was asked to {x}. Can you do it?
I have to {x}. Do it for me.
Use your tools and {x}.
Good morning! Please {x}.
{X}. Thanks!
{X}, thank you.
{X}. It's important.
{X} if you can.
Someone has to {x}. You do it.
Would it be possible to {x}?
Kindly {x}.
Task: {x}.
I'd appreciate it if you {x}.""".splitlines()
# More frames, put together: an opening, the imperative, a closing.
FRAMES += [
    f"{opening}{{{'x' if opening and opening.rstrip()[-1] not in '.!?' else 'X'}}}{closing}"
    for opening in ("", "Hello! ", "Hi there, ", "OK computer, ", "Could you quickly ", "Can you just ", "I'd love it if you could ",
                    "Would you be able to ", "I need someone to ", "Hey nano, ", "Assistant, ", "Right, ", "Good evening. ",
                    "It's time to ", "My boss wants you to ", "I forgot to ", "Don't forget to ", "Please go and ",
                    "Can I get you to ", "I want to ", "We need to ", "We have to ", "Would you kindly ", "Your task is to ",
                    "First of all, ", "As a next step, ", "I'm asking you to ", "Remember to ", "Please help me ", "Could we ",
                    "Can we ", "How about you ", "If possible, ", "When you have a moment, ", "Do you think you could ",
                    "I was hoping you could ", "Any chance you could ", "You may now ", "Please try to ", "I wish to ")
    for closing in ((".", "!", ", please.", ", thanks.", ". Thank you!", " now, please.")
                    if opening.rstrip()[-1:] in ("", "!", ".", ",") or opening.startswith(("I", "We", "My", "Don", "Please", "You", "Re"))
                    else ("?", ", please?", "? Thanks.", "? Thank you!"))
]  # fmt: skip
SYSTEMS = """You are a helpful assistant.
You are a helpful assistant with tools.
Use the tools when they help.
You can call functions.
Answer with the help of the functions.
You are an assistant for a small company.
You are a friendly assistant.
Call a function if you need one.
Be brief.
You are a home assistant.
You help people with everyday tasks.
You are nano, a small assistant.
Call the right function for each request.
You have access to the functions below.
Use a function only when it is needed.
If no function fits, answer yourself.
You are a careful assistant that calls functions.
Fill in the arguments exactly as the user gives them.
You work for the support team.
You are the assistant of a travel agency.
You are a shop's assistant.
Never make up arguments.
Answer shortly and use tools where possible.
You are an agent. Use the tools.
The user may ask you to do things with the tools.""".splitlines()
# Functions that could answer the same request; never declared beside each other.
RIVALS = [
    {"message_contact", "send_sms", "send_email"},
    {"remember_task", "add_todo", "create_note", "write_down", "set_reminder", "add_groceries"},
    {"wake_at", "count_down", "set_timer", "set_alarm", "set_reminder"},
    {"to_currency", "convert_currency", "get_exchange_rate", "convert_units"},
    {"calculate", "calculator", "add_numbers"},
    {"order_food", "place_order", "add_to_cart", "add_groceries"},
    {"play", "play_music", "play_genre"},
    {"calculator", "add_numbers"},
    {"get_directions", "get_distance"},
    {"add_groceries", "add_to_cart", "add_todo", "place_order"},
    {"create_note", "set_reminder", "add_todo"},
    {"get_status", "fetch_url"},
    {"convert_currency", "get_exchange_rate", "convert_units"},
    {"get_weather", "get_forecast", "get_air_quality", "get_sensor"},
    {"web_search", "search_wikipedia", "search_news", "define_word", "search_notes", "fetch_url"},
    {"search_products", "get_price", "get_inventory", "place_order"},
    {"find_places", "find_restaurant"},
    {"get_user", "get_record", "get_employee", "find_contact", "get_user_id"},
    {"play_music", "play_genre"},
    {"set_light", "set_brightness", "set_light_color"},
    {"set_timer", "set_alarm", "set_reminder"},
    {"call_contact", "find_contact"},
    {"create_event", "book_table", "set_reminder"},
    {"get_directions", "search_trains", "search_flights", "book_taxi"},
    {"random_number", "roll_dice"},
    {"add_numbers", "sum_list", "average_list", "sort_list", "calculator"},
    {"add_items", "add_groceries", "add_to_cart", "add_todo"},
    {"calculate_tip", "calculator"},
    {"calculate_loan", "calculator"},
    {"get_population", "get_capital", "web_search", "search_wikipedia", "geocode"},
    {"get_sunrise", "get_weather", "get_forecast"},
    {"convert_time", "get_time"},
    {"rent_car", "book_taxi"},
    {"book_doctor", "create_event", "book_table", "set_reminder"},
    {"cancel_subscription", "subscribe", "cancel_order"},
    {"request_refund", "cancel_order", "create_ticket"},
    {"check_website", "fetch_url", "download_file", "get_status"},
    {"add_student", "add_employee", "create_user", "add_contact"},
    {"update_price", "update_stock", "get_price", "get_inventory"},
    {"get_birthday", "find_contact", "get_user", "days_until"},
    {"set_brightness_screen", "set_brightness"},
    {"start_oven", "set_thermostat"},
    {"open_app", "play_music"},
    {"run_query", "count_rows", "get_record"},
    {"summarize_text", "count_words", "translate"},
    {"find_concerts", "identify_song", "web_search"},
    {"invite_people", "create_group", "create_event", "send_email"},
    {
        "find_connection",
        "get_directions",
        "get_distance",
        "search_trains",
        "search_flights",
        "book_taxi",
    },
    {"split_bill", "calculate_tip", "calculator"},
    {"set_scene", "set_light", "set_brightness", "set_light_color"},
    {"set_range", "set_thermostat"},
    {"play_sound", "play_music", "set_alarm", "set_timer"},
    {"forward_message", "send_email", "send_sms", "create_note"},
    {"move_meeting", "create_event", "block_time", "set_reminder", "change_booking"},
    {"exchange_item", "request_refund", "cancel_order", "add_to_cart", "place_order"},
    {"price_between", "search_products", "get_price"},
    {"assign_task", "add_todo", "create_note"},
    {"translate_between", "translate"},
    {"cook_eggs", "start_oven", "get_recipe"},
    {"book_tickets", "find_concerts", "book_table"},
    {"transfer_between", "transfer_money"},
]
# Requests that leave something out: the slots that are missing, and requests without them.
BARE: dict[str, tuple[tuple[str, ...], list[str]]] = {
    "get_weather": (("city",), ["What's the weather like?", "How is the weather?", "Tell me the weather.", "Is it raining?", "weather please", "Do I need an umbrella?", "How warm is it?", "Is the sun shining?", "How cold is it outside?", "Will I need a coat?", "Check the weather, please.", "what's it like outside?", "Can you look up the weather?", "Is it nice out?"]),
    "set_timer": (("minutes",), ["Set a timer.", "Start a timer, please.", "I need a timer.", "timer", "Can you start a timer?", "Count down for me.", "Remind me when the time is up.", "I want a countdown.", "Start the clock, please.", "Let a timer run."]),
    "set_alarm": (("time",), ["Set an alarm.", "Wake me up tomorrow.", "I need an alarm.", "Please set my alarm clock.", "Can you wake me?"]),
    "get_time": (("city",), ["What time is it over there?", "Tell me the local time.", "Get the time in that city."]),
    "send_email": (("to", "body"), ["Send an email.", "I want to write an email.", "Please send a mail.", "Can you email somebody for me?", "Compose an email.", "I have to mail someone.", "Write a mail for me.", "An email has to go out.", "Could you send an e-mail?", "I'd like to mail somebody."]),
    "send_sms": (("to", "text"), ["Send a text message.", "I want to send an SMS.", "Text somebody for me.", "Please send a text."]),
    "call_contact": (("name",), ["Make a phone call.", "Call somebody for me.", "I want to make a call.", "Please phone someone."]),
    "track_order": (("order",), ["Where is my order?", "Track my package.", "What's the status of my order?", "Has my parcel been shipped?", "When does my order arrive?", "My parcel is not here yet.", "Check on my delivery.", "I'm waiting for a package. Where is it?", "What happened to my order?", "Did you send my order yet?"]),
    "cancel_order": (("order",), ["Cancel my order.", "I want to cancel an order.", "Please stop my order.", "Can you cancel my order?"]),
    "get_stock_price": (("symbol",), ["What's the stock price?", "Check a stock for me.", "How is the stock doing?", "Get me a stock quote."]),
    "read_file": (("path",), ["Read the file.", "Open a file for me.", "What's in the file?", "Show me the file."]),
    "delete_file": (("path",), ["Delete the file.", "Remove a file.", "Please erase the file.", "I want to delete a file."]),
    "get_user": (("id",), ["Look up a user.", "Who is this user?", "Get the user.", "Fetch a user for me."]),
    "book_taxi": (("pickup",), ["Order a taxi.", "I need a taxi.", "Call me a cab, please.", "Get me a taxi."]),
    "search_flights": (("from", "to", "date"), ["Find me a flight.", "I want to fly.", "Search flights, please.", "I need a flight.", "Look for flights.", "Which flights are there?", "Get me on a plane.", "I'd like to book a flight somewhere.", "Can you find a cheap flight?"]),
    "book_hotel": (("city", "date", "nights"), ["Book a hotel.", "I need a hotel room.", "Find me a hotel, please.", "Reserve a hotel for me.", "I need a place to sleep.", "We want to stay somewhere.", "Get me a room, please.", "Could you book a room?", "I'm looking for a hotel."]),
    "set_thermostat": (("degrees",), ["Set the thermostat.", "Change the temperature, please.", "Adjust the heating.", "Set the heating."]),
    "define_word": (("word",), ["Define a word for me.", "What does this word mean?", "Look up a word."]),
    "find_contact": (("name",), ["Find a contact.", "I need a phone number.", "Look up somebody in my contacts."]),
    "get_price": (("product",), ["How much is it?", "What does it cost?", "Check a price.", "I need a price."]),
    "flight_status": (("flight",), ["Is my flight on time?", "Check my flight.", "What's the status of my flight?", "When does my flight land?"]),
    "play_music": (("title",), ["Play a song.", "Play something.", "I want to hear a song.", "Put on a song, please."]),
    "lock_door": (("door",), ["Lock the door.", "Please lock a door.", "Lock up."]),
    "get_recipe": (("dish",), ["Find a recipe.", "I want to cook something. Give me a recipe.", "Show me a recipe.", "What can I cook?", "I need cooking instructions.", "recipe", "Tell me how to cook it.", "Get me a recipe, please."]),
    "translate_between": (("text", "source", "target"), ["Translate something.", "I need a translation.", "Can you translate for me?", "Please translate this text.", "Put it into another language.", "translate", "Could you do a translation?", "I have to translate a sentence."]),
    "move_meeting": (("title", "old", "new"), ["Move a meeting.", "I have to reschedule a meeting.", "Can you move my meeting?", "A meeting must be shifted.", "Please postpone a meeting.", "reschedule", "I need another time for a meeting."]),
    "find_connection": (("start", "end"), ["Find a connection.", "How do I get there?", "I need a connection.", "Look up a trip for me.", "Which way is the fastest?", "Plan my trip.", "I want to travel."]),
    "copy_file": (("src", "dst"), ["Copy a file.", "Make a copy, please.", "I need a copy of a file.", "Duplicate the file.", "Can you copy something for me?", "Please copy it."]),
    "make_image": (("path", "width", "height"), ["Resize a picture.", "The picture is too big.", "Can you scale an image?", "I need an image in another size.", "Please make the picture smaller."]),
    "split_bill": (("bill", "people", "tip"), ["Split the bill.", "We want to share the bill.", "What does everyone pay?", "Can you divide our bill?", "How much is it for each of us?"]),
    "exchange_item": (("code", "old", "new"), ["I want to exchange something.", "Can I swap an item?", "Please replace a product of my order.", "You sent me the wrong thing, exchange it."]),
}  # fmt: skip
ERRORS = """not found|timeout|permission denied|service unavailable|invalid date|network error|no connection
access denied|unknown user|rate limit reached|out of stock|invalid argument|internal error|not allowed
device offline|quota exceeded|bad request|no results|server is down|limit exceeded|wrong password
city not found|file not found|no such room|payment refused|already exists|number is not valid""".replace(
    "\n", "|"
).split("|")
GENERIC_KEYS = """result value level count total answer amount price score number size position temperature
length balance distance duration weight speed age rank code name state owner color location city title""".split()
FOLLOW = """And the {a}?
And what is the {a}?
What about the {a}?
What's the {a}?
And the {a}, please.
The {a} too, please.
Also the {a}.
Now the {a}.
I also need the {a}.
And its {a}?
Does it say something about the {a}?
OK, and the {a}?
Thanks. And the {a}?
Which {a} does it have?
Tell me the {a} as well.
What did it say about the {a}?
Is there a {a}, too?
And which {a}?
Great, and the {a}?
The {a}?
How about the {a}?
What {a} is it?
One more thing: the {a}?
You have not told me the {a}.
I forgot to ask for the {a}.""".splitlines()
FOLLOW_OTHER = """And the {a} of {v}?
And {v}?
What is the {a} of {v}?
The same for {v}, please.
What about {v}?
And for {v}?
How about the {a} of {v}?
Now the {a} of {v}.
I also need the {a} of {v}.
And what's the {a} of {v}?
Same question for {v}.
Tell me the {a} of {v} as well.
OK, and {v}?
Next: {v}.
Thanks. And the {a} of {v}?
Check {v}, too.
Look up {v} as well.
Also {v}, please.
Do that for {v} now.
The {a} of {v}?""".splitlines()
OFFERED = """Which tools do you have?
What tools can you use?
Which functions can you call?
List your tools.
What functions do you have?
Show me the available functions.
Tell me which tools are available.
What are your tools called?
Name the functions that you can call.
Which tools are there?
What can you call?
Give me a list of your functions.
Do you have any tools?
Have you got tools, and which?
What tools did you get?
Which functions were you given?
What is in your toolbox?
Which tools have been declared?
Names of your tools, please.
tools?
what functions are available
Can you list the tools you have access to?
Are there functions that you can use? Which?
I'd like to know your tools.
Say which functions you know.
Could you tell me the names of your functions?
Which of my functions do you see?
What tools do you see?""".splitlines()
# Groups of functions that could do each other's work.
NEAR = {
    "calendar": ("todo", "alarm", "notes"), "todo": ("calendar", "alarm", "notes"), "alarm": ("calendar", "todo", "timer"),
    "timer": ("alarm", "timer2"), "timer2": ("alarm", "timer"), "shop": ("shop2", "cart", "orders"), "shop2": ("shop", "books", "cart", "web", "library"),
    "books": ("shop2", "web", "library"), "users": ("people", "access"), "people": ("users", "access", "phone", "mail"),
    "bank": ("expenses",), "expenses": ("bank",), "flights": ("trains",), "trains": ("flights", "taxi"), "taxi": ("trains",),
    "pizza": ("restaurant", "orders", "cart", "shop", "health"), "restaurant": ("pizza",), "cart": ("shop", "shop2", "orders", "pizza", "coffee"),
    "orders": ("delivery", "cart", "shop", "pizza"), "delivery": ("orders",), "notes": ("todo", "calendar", "mail", "people"),
    "git": ("support",), "support": ("git", "deploy"), "deploy": ("support",), "access": ("users", "people"),
    "library": ("books", "shop2"), "random": ("dice",), "dice": ("random", "calculator"), "calculator": ("dice", "convert"),
    "phone": ("people", "mail"), "mail": ("phone", "people", "notes"), "web": ("books", "shop2", "words", "weather", "cinema"),
    "words": ("web", "translate"), "translate": ("words",), "convert2": ("convert", "bank"), "convert": ("convert2", "calculator"),
    "coffee": ("cart",), "health": ("pizza", "expenses"), "lists": ("hotel", "restaurant", "calendar"), "oven": ("heating",),
    "heating": ("oven",), "light": ("blinds",), "blinds": ("light",), "sensors": ("weather", "heating"), "cinema": ("web", "calendar"),
    "weather": ("web", "sensors"), "hotel": ("lists",),
}  # fmt: skip
JOINTS = """{a} and {b}
{a} and then {b}
{a}, then {b}
{a} and also {b}
first {a}, then {b}
{a} and after that {b}
{a}; {b}
{a} and please {b} too
two things: {a} and {b}
do this: {a} and {b}
{a}, and {b}
both, please: {a} and {b}
{a}, afterwards {b}
{a}. Then {b}
{a}. Also {b}
{a}. After that {b}
{a}. And {b}
{a}, and after that {b}
{a}, and also {b}
{a}; then {b}
{a}; also {b}
{a}. When that is done, {b}
{a}. Next {b}
{a}. Finally {b}
{a} plus {b}
{a} as well as {b}
{a}, next {b}
{a} and, when you are done, {b}
start with this: {a}. Then {b}
at first {a}, and afterwards {b}
{a} and finally {b}
{a} and in addition {b}""".splitlines()
# One function for two things: {a} and {b} are the two values of its only slot.
PAIRED: dict[str, list[str]] = {
    "get_weather": ["What's the weather in {a} and in {b}?", "Weather in {a} and {b}, please.", "How is the weather in {a}, and how is it in {b}?", "Is it warmer in {a} or in {b}? Check both.", "!compare the weather in {a} and {b}", "How much warmer is it in {a} than in {b}? Look up both.", "Temperatures in {a} and in {b}, please.", "Which is colder today, {a} or {b}? Check the two.", "I need the weather for two cities: {a} and {b}.", "First the weather in {a}, then in {b}.", "!get the weather for {a} and {b}", "!tell me how warm it is in {a} and in {b}", "weather {a}, {b}", "Do I need a coat in {a} or in {b}?", "I fly from {a} to {b}. What's the weather in both cities?"],
    "get_time": ["What time is it in {a} and in {b}?", "Tell me the time in {a} and {b}.", "!get the local time in {a} and in {b}", "How late is it in {a}, and in {b}?", "I call people in {a} and {b}. What time is it there?", "Two clocks, please: {a} and {b}.", "The time in {a}, then the time in {b}.", "Current time in {a}, {b}?", "Is it later in {a} or in {b}?", "What's the time in {a}, and what's the time in {b}?"],
    "get_stock_price": ["What are {a} and {b} trading at?", "!get the prices of {a} and {b}", "I hold {a} and {b}. What are they worth?", "Quotes for {a} and {b}, please.", "First {a}, then {b}: what do the shares cost?", "Look up both {a} and {b}.", "Price of {a} and of {b}?", "How much is {a}, and how much is {b}?", "Which stock is more expensive, {a} or {b}?", "!compare the stocks {a} and {b}"],
    "track_order": ["Where are my orders {a} and {b}?", "!track {a} and {b}", "Two parcels: {a} and {b}. Where are they?", "Has {a} been sent, and has {b}?", "First check {a}, then {b}, where are they?", "I ordered twice, {a} and {b}. Any news?", "Status of {a} and {b}?", "What about order {a}, and what about order {b}?", "I wait for two orders, {a} and {b}. Where are they?", "!check the orders {a} and {b}"],
    "delete_file": ["!delete {a} and {b}", "Remove the files {a} and {b}.", "I need neither {a} nor {b}. Delete both.", "!erase both {a} and {b}", "Trash {a} and also {b}.", "rm {a} {b}"],
    "find_contact": ["What are the numbers of {a} and {b}?", "!look up {a} and {b} in my contacts", "I need the phone numbers of {a} and {b}.", "How can I reach {a} and {b}?", "!find {a} and {b}", "Number of {a}? And of {b}?"],
    "get_price": ["How much are the {a} and the {b}?", "What do the {a} and the {b} cost?", "!check the prices of the {a} and the {b}", "Which is cheaper, the {a} or the {b}?", "Price of the {a}, price of the {b}?", "!look up what the {a} and the {b} cost"],
    "get_user": ["Who are the users {a} and {b}?", "!look up the users {a} and {b}", "Get user {a} and user {b}.", "What are the names of the users {a} and {b}?", "users {a} and {b}?", "!fetch the users with the ids {a} and {b}"],
}  # fmt: skip
AGAIN = """And {v}?
And for {v}?
What about {v}?
And what about {v}?
How about {v}?
Now {v}.
The same for {v}, please.
Same for {v}.
Now the same with {v}.
And now for {v}, please.
{v} too, please.
Also {v}.
Do the same for {v}.
Please also {v}.
OK, and {v}?
Thanks. And {v}?
Great, now {v}.
One more: {v}.
{v}?
Next: {v}.
Sorry, I meant {v}.
No, I mean {v}.
Actually, {v}.
Can you do that for {v} too?
Could you also check {v}?
I also need it for {v}.
Repeat that for {v}.
Then {v}, please.
And how about {v}?
What of {v}?
Next, {v}.
Do {v} as well.
I want the same for {v}.
Same question for {v}.
Same thing, but {v}.
Same thing for {v}, please.
Could you do {v} too?
Now please {v}.
Good. And {v}?
Thank you. Now {v}.
Perfect, and {v}?
And then {v}.
{v} next, please.
Let's try {v}.
Try {v} now.
Make that {v}.
Not that one, {v}.
I actually meant {v}.
Oh, I meant {v}, sorry.
Check {v} too.
Also for {v}, please.
What about {v} then?
And once more for {v}.
And once again with {v}.
Again, this time {v}.
Again with {v}, please.
This time for {v}.
Please do it for {v} as well.
One more time: {v}.""".splitlines()
# One of several arguments is changed; {k} is the parameter in words.
ONE_CHANGED = """Same again, but the {k} is {v}.
No, the {k} should be {v}.
Make the {k} {v} instead.
Change the {k} to {v}, please.
The same with {v} as the {k}.
Sorry, {k}: {v}.
Now do it with the {k} {v}.
Once more, this time with {v} for the {k}.
And with {k} {v}?
I got the {k} wrong, it is {v}.
The {k} has to be {v}, the rest stays.
Everything as before, only the {k} is {v}.
Please repeat it, {k} {v}.
What if the {k} is {v}?
Actually the {k} is {v}.
Do that again with another {k}: {v}.
For the {k} take {v} now.
{k} {v} instead, please.
I meant {v} as the {k}.
Again, but {v} for the {k}.
Try it with {k} = {v}.
Let the {k} be {v} and leave the others alone.
Keep all but the {k}; that is {v}.
Oops, wrong {k}. It's {v}.""".splitlines()
# The value of an option is changed; the value alone tells which.
OPTION_CHANGED = """One more, but {v}.
The same again, but {v}.
Make it {v} instead.
No, {v}, please.
Rather {v}.
I'd prefer {v}.
Another one, {v} this time.
{v} would be better.
{v} instead, please.
Not like that. {v}!
Do it again, {v}.
Again, this time {v}.
Change that to {v}.
Sorry, I wanted {v}.
And now {v}.
And the same, {v}.
Actually, {v}.
Could you make that {v}?
What about {v}?
Hmm, better {v}.
The same thing, only {v}.
Once more, with {v}.
I changed my mind: {v}.
Oh, and {v} for the next one.
Repeat it, {v} please.
As before, but {v}.
Everything the same, just {v}.
It should have been {v}.
I meant {v}.
Switch to {v}.""".splitlines()
# The same call once more.
RETRY = """Try again.
Try that again.
Please try once more.
Do it again.
Do that again, please.
Once more, please.
Repeat that.
Retry.
retry
The same again.
Same again, please.
One more time.
Again!
Again, please.
And again.
Run it again.
Call it again.
Give it another try.
Another try, please.
Can you try again?
Could you do that once more?
Please repeat it.
Repeat the call.
Let's do that once more.
I want that again.
Have another go.""".splitlines()
# Groups of `siblings.py` whose requests sound alike.
LIKE = {
    "cart": ("stock", "parcel", "task", "money"), "task": ("cart", "mailbox"), "mailbox": ("task", "parcel"),
    "parcel": ("mailbox", "stock", "cart", "booking"), "door": ("lamp", "garage", "heat", "call"), "lamp": ("door", "garage", "heat"),
    "garage": ("lamp", "door"), "user": ("course", "call"), "course": ("user", "task"), "call": ("user", "door"),
    "heat": ("lamp", "door"), "booking": ("parcel", "cart"),
}  # fmt: skip
# Groups of `siblings.py` none of whose functions could pass for another.
APART = ("booking", "call", "cart", "course", "door", "garage", "mailbox", "money", "parcel", "picture", "stock",
          "task", "user")  # fmt: skip
# Requests that give some of the required arguments, and the slots that they leave out.
PARTLY: list[tuple[str, str, list[str]]] = [
    ("send_email", "body", ["Send an email to {to}.", "Write a mail to {to}.", "I want to email {to}.", "Mail {to} for me.", "{to} should get an email.", "Please send {to} a mail.", "Compose an email to {to}.", "An e-mail to {to}, please.", "I have to write to {to}.", "Can you mail {to}?", "email {to}", "Drop {to} a mail."]),
    ("message_contact", "text", ["Send {to} a message.", "Text {to}.", "I want to text {to}.", "Message {to}, please.", "Write to {to}.", "{to} needs a message from me.", "Please send a text to {to}.", "Can you text {to} for me?", "Send something to {to}.", "A message to {to}, please.", "I have to write {to} something.", "text {to}"]),
    ("message_contact", "to", ["Send a message that {text}.", "Text that {text}.", "I want to send this: {text}", "Send a text: {text}", "Please message that {text}.", "Write that {text}.", "Send out that {text}.", "A message, please: {text}", "Can you text that {text}?", "Pass on that {text}."]),
    ("search_flights", "from date", ["Find a flight to {to}.", "I want to fly to {to}.", "Get me to {to} by plane.", "Flights to {to}, please.", "Book me to {to}.", "I need a flight to {to}.", "Are there flights to {to}?", "Look for a plane to {to}.", "How can I fly to {to}?", "A trip by air to {to}, please."]),
    ("search_flights", "date", ["Find a flight from {from} to {to}.", "I want to fly from {from} to {to}.", "Flights from {from} to {to}, please.", "I need to get from {from} to {to} by plane.", "Is there a plane from {from} to {to}?", "Fly me from {from} to {to}.", "Look for flights {from} to {to}.", "From {from} to {to}, I need a flight.", "Which flights go from {from} to {to}?", "Search {from} to {to} flights."]),
    ("book_hotel", "date nights", ["Book a hotel in {city}.", "I need a room in {city}.", "Find me a hotel in {city}.", "We want to sleep in {city}.", "A hotel in {city}, please.", "Get us a room in {city}.", "Reserve a hotel in {city} for me.", "I'd like to stay in {city}.", "Hotel {city}", "Can you book something in {city}?"]),
    ("order_food", "quantity", ["Order {dish}.", "I want {dish}.", "Get me {dish}.", "We'd like {dish}.", "Could we have {dish}?", "{dish}, please.", "Bring us {dish}.", "I'd love some {dish}.", "Please order {dish}.", "I feel like {dish}. Order them."]),
    ("order_food", "dish", ["Order {quantity} portions.", "{quantity} of them, please.", "We need food for {quantity}.", "Order something for {quantity} people.", "I want to order {quantity}.", "Get us {quantity} meals.", "{quantity} portions for us.", "Food for {quantity}, please.", "We are {quantity} and hungry.", "Please order lunch for {quantity}."]),
    ("to_currency", "to", ["Convert {amount} {from}.", "Change {amount} {from} for me.", "What are {amount} {from} worth?", "I have {amount} {from} to exchange.", "Exchange {amount} {from}.", "Please convert {amount} {from}.", "I want to change {amount} {from}.", "How much do I get for {amount} {from}?", "{amount} {from}, convert that.", "Can you exchange {amount} {from}?"]),
    ("set_reminder", "time", ["Set a reminder: {text}", "Remind me of this: {text}", "I need a reminder: {text}", "Create a reminder that says {text}", "Don't let me forget: {text}", "A reminder, please: {text}", "Please remind me: {text}", "Make me think of it: {text}", "Reminder: {text}", "I want to be reminded: {text}"]),
    ("copy_file", "dst", ["Copy {src}.", "Make a copy of {src}.", "Duplicate {src}.", "I need a copy of {src}.", "Please copy {src} for me.", "Can you duplicate {src}?", "I want to have {src} twice.", "copy {src}", "A copy of {src}, please.", "Clone {src}."]),
    ("split_bill", "people tip", ["Split a bill of {bill}.", "The bill is {bill}, split it.", "We paid {bill} and want to share it.", "Divide {bill} among us.", "Our dinner was {bill}. What does everyone pay?", "How do we split {bill}?", "Please split {bill}.", "Share {bill} between all of us.", "It was {bill} altogether. How much each?", "A bill of {bill} has to be split."]),
]  # fmt: skip
# What a function does, as a request that gives no argument.
WISHES = """{x}.
{X}.
Please {x}.
{X}, please.
Can you {x}?
Could you {x}?
I want you to {x}.
I need you to {x}.
I'd like to {x}.
Would you {x}?
Help me {x}.
I have to {x}.
{x} for me
Let's {x}.
Could you please {x} for me?
We need to {x}.
I would like you to {x}.
I want to {x}.
Go and {x}.
Hi, {x} please.
My wish: {x}.
Time to {x}.
Are you able to {x}?
Just {x}.
Is it possible to {x}?""".splitlines()

# More of the same.
_MORE_BARE: dict[str, list[str]] = {
    "find_contact": ["Whom can I call? Look in my contacts.", "Search the address book.", "I have to reach somebody, look up the contact.", "Who is in my address book? Look someone up.", "Can you look up a contact?", "Please find someone's number.", "Somebody's phone number, please."],
    "get_time": ["What's the local time there?", "How late is it there?", "Is it night over there? What's the time?", "I want to know the time in another city.", "Time abroad, please.", "Look up the time for me.", "Which time do they have?"],
    "lock_door": ["A door should be locked.", "Could you lock a door for me?", "Something has to be locked.", "Would you lock the door?", "I want a door locked.", "Make sure it is locked."],
    "book_taxi": ["Can you call a taxi?", "I want to go by cab.", "A cab, please.", "Send me a taxi.", "taxi please", "We need a cab now."],
    "call_contact": ["I have to phone someone.", "Ring somebody up.", "Please call someone.", "Put me through.", "Dial for me, please.", "Can you place a call?", "A phone call, please."],
    "cancel_order": ["I don't want what I ordered.", "Call off the order.", "The order was a mistake, cancel it."],
    "delete_file": ["A file should go.", "Throw a file away.", "Can you delete a file?", "Get rid of a file for me.", "Something has to be deleted.", "Trash a file, please.", "I no longer need the file."],
    "flight_status": ["Is the plane late?", "How is my flight doing?", "Any delay for my flight?", "Has my flight landed?", "Flight status, please.", "Look up a flight for me.", "Will my plane be on time?"],
    "get_price": ["Is it expensive?", "What must I pay?", "Tell me the price.", "What's the price?", "I'd like to know a price.", "Look up the price, please.", "How much do you want for it?"],
    "get_stock_price": ["What are the shares worth?", "Stock price, please.", "How are my shares?", "Look up a share.", "What's a share worth?", "I'd like to know the price of a stock.", "What is it trading at?"],
    "get_user": ["Show me a user.", "Which user is it?", "User data, please.", "I need the data of a user.", "Find the user.", "Can you load a user?", "Tell me about the user."],
    "play_music": ["Music, please.", "Play me some song.", "Turn on a song.", "I'd like some music.", "Can you play a song?", "Let's listen to a song."],
    "read_file": ["What does the file say?", "I'd like to read a file.", "Print the file.", "Read something to me from a file.", "Let me see the file.", "Can you open the file?", "The contents of the file, please."],
    "set_thermostat": ["It's cold, set the heating.", "Turn the heating to another temperature.", "Another temperature, please.", "Can you change the heating?", "The thermostat has to be changed.", "Make it warmer or colder with the thermostat."],
    "send_sms": ["A text message has to go out.", "SMS, please.", "Write a text message.", "I need to text someone.", "Can you send an SMS for me?", "Text someone, please."],
    "set_alarm": ["An alarm, please.", "Set my alarm.", "I have to get up early tomorrow.", "I want to be woken.", "Alarm clock on, please.", "Could you set an alarm for me?"],
    "exchange_item": ["Something should be exchanged.", "I'd like another item instead.", "I want to swap what I bought.", "Exchange my product, please.", "The item is wrong, swap it."],
    "copy_file": ["Put a copy somewhere else.", "I'd like to copy a file.", "A file should be copied."],
    "make_image": ["Change the size of a picture.", "Scale a picture.", "A picture should have another size."],
    "split_bill": ["Work out how we share the bill.", "The bill has to be shared."],
}  # fmt: skip
for _name, _asks in _MORE_BARE.items():
    BARE[_name][1].extend(_asks)
