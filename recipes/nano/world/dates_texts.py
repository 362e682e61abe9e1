"""What people say when they ask about dates and times: the wordings of `dates`.

`{d}` is a date, `{n}` a span, `{w}` a weekday, `{m}` a month, `{y}` a year, `{t}` a clock time.
"""

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December"]  # fmt: skip
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
# Formats.
TO_FORM: dict[str, list[str]] = {
    "iso": [
        "Write {d} in ISO format.", "Write {d} as YYYY-MM-DD.", "Convert {d} to ISO format.", "Convert {d} to ISO 8601.", "Convert {d} to YYYY-MM-DD.", "Convert {d} into an ISO date.",
        "What is {d} in ISO format?", "What is {d} as an ISO date?", "How do you write {d} in ISO format?", "Give {d} as an ISO date.", "{d} in ISO format", "{d} in ISO?", "{d} to ISO",
        "{d} -> YYYY-MM-DD", "Format {d} as YYYY-MM-DD.", "Express {d} in ISO 8601.", "Turn {d} into YYYY-MM-DD.", "Please give me {d} in the form year-month-day.", "Rewrite {d} in the form YYYY-MM-DD.",
        "{d} as YYYY-MM-DD", "I need {d} in ISO format.", "My form wants YYYY-MM-DD. What do I enter for {d}?", "Change {d} to the format year-month-day with digits.", "ISO date of {d}?",
        "Can you write {d} as an ISO date?", "Could you convert {d} to the ISO date format?", "What's the ISO form of {d}?", "Tell me {d} in ISO notation.", "Reformat {d}: YYYY-MM-DD.", "iso for {d}",
        "In ISO format, what is {d}?", "The date is {d}. Write it as YYYY-MM-DD.", "How would {d} look in ISO 8601?", "The invoice says {d}. Give the date in ISO format.", "yyyy-mm-dd for {d}?",
        "Put {d} into ISO format.", "Show {d} as year-month-day (digits with hyphens).", "For the database I need {d} as YYYY-MM-DD.",
    ],
    "british": [
        "Write {d} in words.", "Write {d} as day month year.", "Write out {d} with the month's name.", "Write {d} with the name of the month.", "Convert {d} to a written date.", "What date is {d}?",
        "What is {d} as a written date, like 1 May 2020?", "Write {d} like 1 May 2020.", "Write {d} in the style 7 June 1999.", "How do I write {d} in plain English?", "Spell out the date {d}.", "{d} in words?",
        "{d} as a written date", "Express {d} with the month in letters.", "Turn {d} into a date like 3 April 2021.", "Give {d} as a date with the month's name.", "Say {d} as a date with the month written out.",
        "Rewrite {d} with the month's name.", "Which date is {d}? Write it with the month's name.", "Put {d} in the form day, month name, year.", "Format {d} like 24 December 2000.", "{d} -> day month year, in words",
        "Can you write {d} in long form?", "What does {d} mean as a date with the month in words?", "Convert {d} to day month year.", "The file is dated {d}. Write that with the month's name.", "Write the ISO date {d} in long form.",
        "Which day, month and year is {d}?", "Give me the long form of {d}.", "Change {d} to the British written form.", "Tell me {d} in words, please.", "I'd like {d} as day month year with the month as a word.",
    ],
    "american": [
        "Write {d} in the American form, like May 1, 2020.", "Write {d} like June 7, 1999.", "Convert {d} to the form Month day, year.", "Turn {d} into a date like April 3, 2021.", "Write {d} the American way, with the month's name.",
        "Format {d} like December 24, 2000.", "What is {d} in US style, with the month's name first?", "Express {d} as Month day, year.", "Give {d} in the form month name, day, year.", "{d} in the form May 1, 2020?", "Rewrite {d} with the month's name first.",
        "Put {d} in the style of January 5, 1998.", "{d} as Month D, YYYY", "How would an American write {d}, month in words?",
    ],
    "slashed": ["Write {d} as DD/MM/YYYY.", "Convert {d} to DD/MM/YYYY.", "{d} as DD/MM/YYYY", "Format {d} as DD/MM/YYYY.", "What is {d} in the form DD/MM/YYYY?", "Give {d} as day/month/year with two digits each and four for the year.",
                "Turn {d} into DD/MM/YYYY.", "{d} -> dd/mm/yyyy", "Express {d} in DD/MM/YYYY format.", "Write {d} with slashes, day first.", "Show {d} in day/month/year form.", "I need {d} as DD/MM/YYYY."],
    "slashed_american": ["Write {d} as MM/DD/YYYY.", "Convert {d} to MM/DD/YYYY.", "{d} as MM/DD/YYYY", "Format {d} as MM/DD/YYYY.", "What is {d} in the form MM/DD/YYYY?", "Turn {d} into MM/DD/YYYY.", "{d} -> mm/dd/yyyy",
                         "Express {d} in MM/DD/YYYY format.", "Write {d} with slashes, month first.", "Show {d} in month/day/year form.", "I need {d} as MM/DD/YYYY."],
    "dotted": ["Write {d} as DD.MM.YYYY.", "Convert {d} to DD.MM.YYYY.", "{d} as DD.MM.YYYY", "Format {d} as DD.MM.YYYY.", "What is {d} in the German form DD.MM.YYYY?", "Turn {d} into DD.MM.YYYY.", "{d} -> dd.mm.yyyy",
               "Write {d} with dots, day first.", "Show {d} as day.month.year with two digits each for day and month.", "I need {d} as DD.MM.YYYY."],
}  # fmt: skip
ORDERS = {
    "slashed": ["{d} (day/month/year)", "{d} (DD/MM/YYYY)", "{d} (day first)", "the British date {d}", "{d}, day first,", "the day/month/year date {d}"],
    "slashed_american": ["{d} (month/day/year)", "{d} (MM/DD/YYYY)", "{d} (month first)", "the American date {d}", "the US date {d}", "the month/day/year date {d}"],
    "dotted": ["{d}", "{d} (day first)", "the German date {d}"],
}  # fmt: skip
PART = {
    "month": ["Which month is {d} in?", "What month is {d}?", "Name the month of {d}.", "In which month does {d} fall?", "{d}: which month?", "Tell me the month of the date {d}.", "What is the month in {d}? Give its name.",
              "Which month does the date {d} belong to?", "The date is {d}. Which month is that?"],
    "year": ["Which year is {d} in?", "What year is {d}?", "What is the year in {d}?", "In which year is {d}?", "{d}: which year?", "Tell me the year of the date {d}.", "Only the year of {d}, please.", "Extract the year from {d}."],
    "day": ["Which day of the month is {d}?", "What is the day in {d}? Just the number.", "Give me only the day of the month from {d}.", "{d}: which day of the month?", "Extract the day of the month from {d}.", "Only the day number of {d}, please."],
}  # fmt: skip
# Days after and before.
AFTER = [
    "What date is {n} after {d}?", "What is the date {n} after {d}?", "Which date is {n} after {d}?", "What date comes {n} after {d}?", "What day is {n} after {d}? Give the date.", "Add {n} to {d}.", "{d} plus {n}", "{d} + {n}",
    "{n} after {d}", "{n} after {d}?", "{n} from {d}?", "What date is {n} from {d}?", "What is {d} plus {n}?", "Today is {d}. What is the date in {n}?", "Today is {d}. What date will it be in {n}?", "If today is {d}, what is the date in {n}?",
    "If it is {d} today, what date is it in {n}?", "It's {d}. What will the date be {n} from now?", "A parcel is sent on {d} and arrives {n} later. On which date does it arrive?", "I start on {d} and finish {n} later. On what date do I finish?",
    "A meeting on {d} is moved back by {n}. What is the new date?", "The deadline was {d}. It is extended by {n}. When is it now?", "Our holiday starts on {d} and we leave {n} later. What date is that?", "What will the date be {n} after {d}?",
    "Find the date {n} after {d}.", "Calculate the date {n} after {d}.", "Tell me the date {n} after {d}.", "Count {n} forward from {d}.", "Go {n} forward from {d}. Which date is it?", "Starting from {d}, what date is it after {n}?", "On which date do {n} from {d} end?",
    "The offer ends {n} after {d}. On which date?", "date {n} after {d}", "which date do i get if i add {n} to {d}", "The library lends a book on {d} for {n}. When must it be back?", "{n} later than {d} is which date?", "I ordered it on {d}; it takes {n}. When will it come?",
    "The bill of {d} is due after {n}. When is it due?", "When is {n} after {d}?", "From {d}, count {n} ahead: which date?", "Given {d}, what is the date {n} later?", "What's the date {n} on from {d}?", "My course begins on {d} and ends {n} later. When does it end?",
    "If a trip starts on {d} and lasts {n}, on which date am I back, counting {n} on from the start?", "Move {d} forward by {n}.", "Shift {d} by {n} into the future.",
]  # fmt: skip
BEFORE = [
    "What date is {n} before {d}?", "What is the date {n} before {d}?", "Which date is {n} before {d}?", "What date comes {n} before {d}?", "What was the date {n} before {d}?", "Subtract {n} from {d}.", "{d} minus {n}", "{d} - {n}", "{n} before {d}", "{n} before {d}?",
    "What is {d} minus {n}?", "Today is {d}. What was the date {n} ago?", "If today is {d}, what was the date {n} ago?", "It's {d} today. Which date was {n} ago?", "I must register {n} before {d}. What date is that?", "The party is on {d}. Invitations go out {n} before. On which date?",
    "A meeting on {d} is moved forward to {n} earlier. What is the new date?", "The exam is on {d} and I start to study {n} earlier. On which date do I start?", "Find the date {n} before {d}.", "Calculate the date {n} before {d}.", "Tell me the date {n} before {d}.",
    "Count back {n} from {d}.", "Go {n} back from {d}. Which date is it?", "date {n} before {d}", "{n} earlier than {d} is which date?", "It happened {n} before {d}. When was it?", "When is {n} before {d}?", "What's the date {n} earlier than {d}?", "Counting {n} back from {d}, which date is it?",
    "The trip ended on {d} after {n}. When did it start?", "Move {d} back by {n}.", "Which date lies {n} ahead of {d}, that is, earlier?", "What date was it {n} before {d}?", "The box arrived on {d}, {n} after it was sent. When was it sent?",
]  # fmt: skip
NEXT = ["What date comes after {d}?", "What is the day after {d}?", "What is the next day after {d}?", "Which date follows {d}?", "What date is it the day after {d}?", "If today is {d}, what is tomorrow's date?", "Today is {d}. What date is it tomorrow?",
        "{d} is today. Tomorrow's date?", "What comes right after {d}?", "The day after {d} is?", "Which date is one day later than {d}?"]  # fmt: skip
PREVIOUS = ["What date comes before {d}?", "What is the day before {d}?", "Which date is right before {d}?", "If today is {d}, what was yesterday's date?", "Today is {d}. What date was yesterday?", "{d} is today. Yesterday's date?",
            "What date was the day before {d}?", "The day before {d} is?", "Which date is one day earlier than {d}?"]  # fmt: skip
# Days between.
BETWEEN = [
    "How many days are there between {a} and {b}?", "How many days are between {a} and {b}?", "How many days is it from {a} to {b}?", "How many days from {a} to {b}?", "How many days lie between {a} and {b}?", "days between {a} and {b}", "{a} to {b}: how many days?",
    "How many days after {a} is {b}?", "How many days before {b} is {a}?", "What is the difference in days between {a} and {b}?", "Count the days from {a} to {b}.", "Today is {a}. How many days are there until {b}?", "If today is {a}, how many days is it until {b}?",
    "It is {a}. In how many days is {b}?", "How many days until {b} if today is {a}?", "I leave on {a} and come back on {b}. How many days later is that?", "A hotel stay lasts from {a} to {b}. How many nights is that?", "How many nights are there from {a} to {b}?", "I arrive on {a} and leave on {b}. How many nights do I stay?",
    "From {a} until {b}, how many days pass?", "How many days pass from {a} to {b}?", "Calculate the number of days from {a} to {b}.", "Find the number of days between {a} and {b}.", "How long is it from {a} to {b} in days?", "The course starts on {a}, the exam is on {b}. How many days later is the exam?",
    "Number of days from {a} to {b}?", "How far apart are {a} and {b}, in days?", "Tell me how many days there are from {a} to {b}.", "An order of {a} came on {b}. How many days did it take?", "How many days old is a letter of {a} on {b}?", "A plant was sown on {a} and sprouted on {b}. After how many days was that?",
]  # fmt: skip
# Weekdays.
WEEKDAY_AFTER = [
    "If today is {w}, what day is it in {n} days?", "If today is {w}, what day will it be in {n} days?", "Today is {w}. What day is it in {n} days?", "Today is {w}. Which weekday will it be in {n} days?", "What day is {n} days after {w}?", "What day of the week is {n} days after a {w}?",
    "Which day is {n} days after {w}?", "{w} plus {n} days?", "{n} days after {w}", "{n} days from {w}?", "It is {w}. What weekday comes {n} days later?", "It's {w} today. What day will it be {n} days from now?", "A parcel sent on a {w} takes {n} days. On which day does it arrive?",
    "I start on a {w} and finish {n} days later. Which day of the week is that?", "In {n} days, which day is it if today is {w}?", "What weekday is it {n} days after {w}?", "Starting on {w}, what day is it after {n} days?", "Count {n} days forward from {w}.", "The shop opens {n} days after {w}. On what day of the week?",
    "today {w}, in {n} days?", "If it's {w} now, what day is it in {n} days?", "Suppose today is {w}. Which day comes {n} days later?", "My holiday begins on {w} and ends {n} days later. On which weekday?", "The meeting was on {w}; the next one is {n} days later. Which weekday?", "Name the weekday {n} days after {w}.",
    "Tell me the day of the week {n} days after {w}.", "Assume it is {w}. What day will it be after {n} days?", "Given that today is {w}, which weekday is it in {n} days?", "My birthday is in {n} days and today is {w}. On which day is my birthday?", "We meet again in {n} days. Today is {w}. Which day is that?",
]  # fmt: skip
WEEKDAY_BEFORE = [
    "If today is {w}, what day was it {n} days ago?", "Today is {w}. What day was it {n} days ago?", "Today is {w}. Which weekday was it {n} days ago?", "What day is {n} days before {w}?", "What day of the week is {n} days before a {w}?", "Which day was {n} days before {w}?", "{w} minus {n} days?", "{n} days before {w}",
    "It is {w}. What weekday was it {n} days earlier?", "It's {w} today. Which day was it {n} days ago?", "A letter that arrived on {w} was sent {n} days before. On which day was it sent?", "{n} days ago, which day was it if today is {w}?", "What weekday was it {n} days before {w}?", "Count {n} days back from {w}.", "today {w}, {n} days ago?",
    "If it's {w} now, what day was it {n} days ago?", "Suppose today is {w}. Which day was it {n} days before?", "I bought it {n} days ago and today is {w}. On which weekday did I buy it?", "The exam is on {w} and I began {n} days earlier. On which weekday did I begin?", "Name the weekday {n} days before {w}.",
    "Given that today is {w}, which weekday was it {n} days ago?", "We last met {n} days ago. Today is {w}. Which day was that?",
]  # fmt: skip
WEEKDAY_NEAR: dict[int, list[str]] = {
    1: ["What day comes after {w}?", "Which day follows {w}?", "If today is {w}, what is tomorrow?", "Today is {w}. What day is tomorrow?", "Which weekday comes next after {w}?", "What is the day after {w}?", "Today is {w}, so tomorrow is?", "After {w} comes?", "Name the day after {w}.", "the day after {w}?"],
    -1: ["What day comes before {w}?", "Which day is before {w}?", "If today is {w}, what was yesterday?", "Today is {w}. What day was yesterday?", "Which weekday comes right before {w}?", "What is the day before {w}?", "Today is {w}, so yesterday was?", "Name the day before {w}.", "If tomorrow is {w}, what day is today?", "Tomorrow is {w}. What day is it today?"],
    2: ["If today is {w}, what is the day after tomorrow?", "Today is {w}. What day is it the day after tomorrow?", "If yesterday was {w}, what day is tomorrow?", "Yesterday was {w}. What is tomorrow?", "Which day is two days after {w}?"],
    -2: ["If today is {w}, what was the day before yesterday?", "Today is {w}. Which day was it the day before yesterday?", "If tomorrow is {w}, what day was yesterday?", "Tomorrow is {w}. What was yesterday?", "Which day is two days before {w}?", "The day after tomorrow is {w}. What day is today?"],
    -9: ["If yesterday was {w}, what day is today?", "Yesterday was {w}. What day is it today?", "It was {w} yesterday. And today?"],
}  # fmt: skip
WEEKDAY_WEEKS = [
    "If today is {w}, what day is it in {k} and {n} days?",
    "Today is {w}. Which weekday is it in {k} and {n} days?",
    "What day is {k} and {n} days after {w}?",
    "It is {w}. What day will it be {k} and {n} days from now?",
    "{k} and {n} days after {w} is which weekday?",
]
WEEKDAY_DATE = [
    "If {a} is a {w}, what day of the week is {b}?", "{a} is a {w}. What weekday is {b}?", "If {a} is a {w}, which weekday is {b}?", "{a} falls on a {w}. On which day does {b} fall?", "Suppose {a} is a {w}. What day is {b}?", "Given that {a} is a {w}, which day of the week is {b}?", "{a} was a {w}. What day of the week was {b}?",
    "My calendar says {a} is a {w}. What weekday is {b}?", "We know that {a} is a {w}. Which weekday is {b}?", "If {a} falls on {w}, on what day does {b} fall?", "Knowing that {a} is a {w}, tell me the weekday of {b}.",
]  # fmt: skip
# Months and years.
LENGTH = [
    "How many days does {m} have?", "How many days are in {m}?", "How many days are there in {m}?", "how many days in {m}", "How long is {m} in days?", "Number of days in {m}?", "What is the number of days in {m}?", "{m} has how many days?", "Tell me how many days {m} has.", "days in {m}",
    "How many days has {m}?", "What is the last day of {m}? Just the number.", "On which day number does {m} end?", "How many days do we have in {m}?", "How many days will there be in {m}?", "Is it 28, 29, 30 or 31 days in {m}?", "Does {m} have 30 or 31 days, or another number?", "Give me the number of days of {m}.",
    "My calendar page shows {m}. How many days are on it?", "I pay one euro for each day of {m}. How many euros is that?",
]  # fmt: skip
MONTH_NUMBER = ["What number is {m}?", "What is the number of the month {m}?", "Which month of the year is {m}, as a number?", "What month number is {m}?", "{m} is which month of the year? Give the number.", "Month number of {m}?", "In digits, which month is {m}?", "What number month is {m}?", "Give the number of {m}.",
                "{m} as a number?", "How is {m} written as a month number?", "Convert the month {m} to a number.", "number of {m}", "Which position does {m} have in the year?", "If January is 1, what is {m}?"]  # fmt: skip
MONTH_NAME = ["What is the {o} month of the year?", "Which month is number {n}?", "Which month is the {o} of the year?", "Name the {o} month.", "What is month {n}?", "Month {n} is called?", "What is the name of month {n}?", "What month is {n}?", "Month number {n}?", "month {n} name", "Which month has the number {n}?", "Give the name of the {o} month.",
              "Tell me the name of month number {n}.", "If 1 is January, which month is {n}?"]  # fmt: skip
MONTH_NEXT = [
    "What month comes after {m}?",
    "Which month follows {m}?",
    "What is the month after {m}?",
    "Which month is next after {m}?",
    "If it is {m} now, what is next month?",
    "It is {m}. What is next month?",
    "After {m} comes which month?",
    "Name the month after {m}.",
    "next month after {m}?",
    "This month is {m}. And next month?",
]
MONTH_PREVIOUS = [
    "What month comes before {m}?",
    "Which month is before {m}?",
    "What is the month before {m}?",
    "If it is {m} now, what was last month?",
    "It is {m}. What was last month?",
    "Name the month before {m}.",
    "Before {m} comes which month?",
    "previous month of {m}?",
    "This month is {m}. And last month?",
]
MONTH_AFTER = [
    "What month is {n} months after {m}?",
    "Which month is {n} months after {m}?",
    "It is {m}. Which month is it in {n} months?",
    "If it's {m} now, what month will it be in {n} months?",
    "{n} months after {m}?",
    "A contract starts in {m} and ends {n} months later. In which month?",
    "{m} plus {n} months",
    "Count {n} months on from {m}.",
    "What month comes {n} months after {m}?",
]
MONTH_BEFORE = [
    "What month is {n} months before {m}?",
    "Which month is {n} months before {m}?",
    "It is {m}. Which month was it {n} months ago?",
    "If it's {m} now, what month was it {n} months ago?",
    "{n} months before {m}?",
    "{m} minus {n} months",
    "Count {n} months back from {m}.",
]
QUARTER = [
    "Which quarter is {m} in?",
    "What quarter does {m} belong to?",
    "In which quarter of the year is {m}?",
    "{m} is in which quarter?",
    "Which quarter of the year does {m} fall in?",
    "Is {m} in Q1, Q2, Q3 or Q4?",
    "Quarter of {m}?",
    "Tell me the quarter of {m}.",
    "What quarter is {m}?",
    "To which quarter does {m} belong?",
]
MONTH_SPAN = ["How many months are there from {m} to {o}?", "How many months is it from {m} to {o}?", "How many months from {m} to {o}?", "It is {m}. In how many months is {o}?", "How many months after {m} is {o}?", "How many months are there until {o} if it is {m} now?", "{m} to {o}: how many months?",
              "A contract runs from {m} to the following {o}. How many months later is that?", "How many months before {o} is {m}?", "months between {m} and {o}"]  # fmt: skip
MONTH_LEFT = ["How many days are left in the month after {m}?", "Today is {m}. How many days are left in this month?", "It is {m}. How many days does the month still have after today?", "If today is {m}, how many more days are there in the month?", "How many days remain in the month after {m}?", "How many days are there from {m} to the end of the month?",
              "Today is {m}. In how many days is the last day of the month?", "How many days after {m} does the month end?"]  # fmt: skip
MONTH_LAST = [
    "What is the last day of {m}?",
    "What date is the last day of {m}?",
    "Which date is the last day of {m}?",
    "On which date does {m} end?",
    "Give the date of the last day in {m}.",
    "What is the date at the end of {m}?",
    "last day of {m}?",
    "My contract ends on the last day of {m}. Which date is that?",
    "Rent is due on the last day of {m}. What date is it?",
]
CENTURY = [
    "Which century is {m} in?",
    "What century is the year {m} in?",
    "In which century was the year {m}?",
    "Which century does {m} belong to?",
    "{m}: which century?",
    "To which century does the year {m} belong?",
    "Name the century of {m}.",
    "The year {m} is in which century?",
    "century of {m}?",
]
YEAR_DAYS = [
    "How many days does the year {y} have?",
    "How many days are in {y}?",
    "How many days did {y} have?",
    "Days in the year {y}?",
    "How long is the year {y} in days?",
    "Does {y} have 365 or 366 days?",
    "how many days are there in the year {y}",
    "Number of days in {y}?",
    "Tell me the number of days of the year {y}.",
]
LEAP = ["Is {y} a leap year?", "Was {y} a leap year?", "Is the year {y} a leap year?", "Was the year {y} a leap year?", "Will {y} be a leap year?", "Does {y} have a 29 February?", "Did February {y} have 29 days?", "Does the year {y} have 366 days?", "leap year {y}?", "{y}: leap year or not? Answer yes or no.", "Tell me if {y} is a leap year.", "Can you tell me whether {y} is a leap year?",
        "Is there a 29th of February in {y}?", "Yes or no: {y} is a leap year.", "Check whether {y} is a leap year.", "{y} is a leap year, right?", "Would {y} count as a leap year?"]  # fmt: skip
LEAP_NEXT = [
    "What is the next leap year after {y}?",
    "Which is the first leap year after {y}?",
    "When is the next leap year after {y}?",
    "After {y}, which year is the next leap year?",
    "next leap year after {y}",
    "It is {y} now. Which is the next leap year, this year not counted?",
]
EARLIER = [
    "Which is earlier, {a} or {b}?",
    "Which date is earlier: {a} or {b}?",
    "Which comes first, {a} or {b}?",
    "What is earlier: {a} or {b}?",
    "{a} or {b}: which is earlier?",
    "Which of these dates is earlier: {a}, {b}?",
    "Of {a} and {b}, which comes first?",
    "Is {a} or {b} earlier?",
    "Tell me the earlier date: {a} or {b}.",
]
LATER = [
    "Which is later, {a} or {b}?",
    "Which date is later: {a} or {b}?",
    "Which comes later, {a} or {b}?",
    "What is later: {a} or {b}?",
    "{a} or {b}: which is later?",
    "Which of these dates is later: {a}, {b}?",
    "Of {a} and {b}, which is more recent?",
    "Is {a} or {b} later?",
    "Tell me the later date: {a} or {b}.",
]
# Clock times.
TO_24 = [
    "Convert {t} to 24-hour time.", "Write {t} in 24-hour format.", "What is {t} in 24-hour time?", "What is {t} on a 24-hour clock?", "{t} in 24-hour time?", "{t} in 24h format", "{t} to 24 hour", "Express {t} in 24-hour time.", "Change {t} to the 24-hour clock.", "How do you write {t} in 24-hour time?", "Give {t} in 24-hour notation.",
    "Turn {t} into 24-hour time.", "What's {t} in military time, with a colon?", "My train leaves at {t}. What is that in 24-hour time?", "How is {t} shown on a 24-hour clock?", "Please write {t} as 24-hour time.", "24-hour form of {t}?", "The alarm is at {t}. Give it in 24 hour format.", "Rewrite {t} without am or pm, in 24-hour time.",
    "Can you convert {t} to 24-hour time?", "{t} as HH:MM (24h)", "Digital 24-hour clock: what does it show at {t}?", "I need {t} in the 24-hour system.",
]  # fmt: skip
TO_12 = [
    "Convert {t} to 12-hour time.", "Write {t} with am or pm.", "What is {t} in 12-hour time?", "What is {t} in am/pm?", "{t} in am/pm?", "{t} in 12-hour format", "{t} to 12 hour", "Express {t} with am or pm.", "Change {t} to the 12-hour clock.", "How do you write {t} in 12-hour time?", "Give {t} in am/pm notation.", "Turn {t} into 12-hour time with am or pm.",
    "My train leaves at {t}. What is that in am/pm?", "Please write {t} in 12-hour time.", "12-hour form of {t}?", "The clock shows {t}. What is it with am or pm?", "How would Americans say {t}, with am or pm?", "Rewrite {t} using am or pm.", "Is {t} am or pm? Give the 12-hour time.", "Can you convert {t} to 12-hour time?", "{t} as 12h time", "I need {t} in the 12-hour system.",
]  # fmt: skip
CLOCK_AFTER = [
    "What time is it {n} after {t}?", "What is the time {n} after {t}?", "What time will it be {n} after {t}?", "It is {t}. What time is it in {n}?", "It's {t} now. What time will it be in {n}?", "If it is {t}, what time is it {n} later?", "{t} plus {n}", "{t} + {n}", "{n} after {t}?", "Add {n} to {t}.", "A film starts at {t} and lasts {n}. When does it end?",
    "A train leaves at {t} and needs {n}. When does it arrive?", "The lesson begins at {t} and takes {n}. At what time is it over?", "I put a cake in the oven at {t} for {n}. When is it done?", "The meeting starts at {t} and goes on for {n}. When does it finish?", "We leave at {t} and the drive takes {n}. What time do we get there?", "What time do you get if you add {n} to {t}?", "When is {n} after {t}?",
    "The bus at {t} is {n} late. When does it come?", "Starting at {t}, what time is it after {n}?", "The clock shows {t}. What will it show in {n}?", "{n} from {t}, what time is it?", "A flight takes off at {t} and lands {n} later. At what time?", "time {n} after {t}", "I go to bed at {t} and sleep {n}. When do I wake up?", "The shop opens at {t} and stays open for {n}. When does it close?", "The timer starts at {t} and runs {n}. When does it ring?",
    "Now it is {t}; the pizza comes in {n}. At what time?", "The game begins at {t}. It takes {n}. End time?", "start {t}, duration {n}, end?", "Tell me the time {n} after {t}.", "What time is {n} past {t}?", "My shift starts at {t} and is {n} long. When am I off?", "What will the clock say {n} after {t}?",
]  # fmt: skip
CLOCK_BEFORE = [
    "What time is it {n} before {t}?", "What is the time {n} before {t}?", "What time was it {n} before {t}?", "It is {t}. What time was it {n} ago?", "It's {t} now. What was the time {n} ago?", "{t} minus {n}", "{t} - {n}", "{n} before {t}?", "Subtract {n} from {t}.", "A film ended at {t} after {n}. When did it start?", "I must be there at {t} and need {n}. When do I have to leave?",
    "The train arrives at {t} after a ride of {n}. When did it leave?", "When is {n} before {t}?", "The cake is done at {t} and was in the oven for {n}. When was it put in?", "The show starts at {t}; doors open {n} before. When do they open?", "I woke up at {t} and slept {n}. When did I fall asleep?", "The clock shows {t}. What did it show {n} ago?", "time {n} before {t}", "Go back {n} from {t}. What time is it?",
    "To finish at {t} a job of {n} must begin when?", "end {t}, duration {n}, start?", "Tell me the time {n} before {t}.",
]  # fmt: skip
CLOCK_BETWEEN = [
    "How long is it from {a} to {b}?", "How much time is there between {a} and {b}?", "How much time passes between {a} and {b}?", "How long is it between {a} and {b}?", "What is the time difference between {a} and {b}?", "A film starts at {a} and ends at {b}. How long is it?", "A train leaves at {a} and arrives at {b}. How long is the ride?", "The lesson goes from {a} to {b}. How long does it last?",
    "from {a} to {b}, how long?", "I work from {a} to {b}. How long do I work?", "The shop is open from {a} to {b}. How long is that?", "A flight departs at {a} and lands at {b}. How long does it take?", "How many hours and minutes are there from {a} to {b}?", "We left at {a} and arrived at {b}. How long did the drive take?", "The meeting began at {a} and ended at {b}. How long was it?", "It is {a}. How long is it until {b}?",
    "How long do I have to wait from {a} until {b}?", "{a} to {b}: how many hours and minutes?", "She slept from {a} to {b}. How long did she sleep?", "Calculate the time from {a} to {b}.", "start {a}, end {b}, duration?", "How much time is left until {b} if it is {a} now?",
]  # fmt: skip
CLOCK_HOURS = [
    "How many hours are there between {a} and {b}?", "How many hours is it from {a} to {b}?", "How many hours are there from {a} to {b}?", "I work from {a} to {b}. How many hours is that?",
    "A shop is open from {a} to {b}. How many hours is it open?", "How many hours pass from {a} to {b}?", "It is {a}. In how many hours is it {b}?", "I slept from {a} until {b}. How many hours did I sleep?",
    "from {a} to {b} in hours?", "{a} to {b}, how many hours?", "The museum opens at {a} and closes at {b}. For how many hours is it open?", "hours between {a} and {b}",
    "How many hours until {b} if it is {a} now?", "School goes from {a} to {b}. How many hours is that?", "The train leaves at {a} and arrives at {b}. How many hours is the ride?",
]  # fmt: skip
CLOCK_MINUTES = [
    "How many minutes are there between {a} and {b}?", "How many minutes is it from {a} to {b}?", "How many minutes pass from {a} to {b}?", "from {a} to {b} in minutes?", "A lesson goes from {a} to {b}. How many minutes is that?", "A train leaves at {a} and arrives at {b}. How many minutes does it take?", "It is {a}. How many minutes is it until {b}?", "How many minutes after {a} is {b}?",
    "How many minutes before {b} is {a}?", "The film runs from {a} to {b}. How many minutes does it last?", "minutes between {a} and {b}", "I waited from {a} to {b}. How many minutes did I wait?", "The call started at {a} and ended at {b}. How many minutes did it take?", "Count the minutes from {a} to {b}.", "What is the difference in minutes between {a} and {b}?", "How long is it from {a} to {b} in minutes?",
]  # fmt: skip
WORDED = [
    "What time is {p} in digits?",
    "Write {p} in digits.",
    "How do you write {p} with digits?",
    "{p} as a digital time?",
    "{p} in digits",
    "A clock shows {p}. What is that as digits?",
    "Write {p} as H:MM.",
    "What is {p} on a digital clock?",
    "Convert {p} to digits.",
    "It is {p}. What does a digital clock show?",
]
