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


# More of the same, composed: things that begin and end, and the sentences about them.
def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


def _composed(things: list[tuple[str, str, str]], sentences: str) -> list[str]:
    """Each sentence with some of the things: `[x]` the thing, `[s]` begins, `[e]` ends."""
    told = []
    for i, sentence in enumerate(_lines(sentences)):
        if "[x]" not in sentence and "[X]" not in sentence:
            told.append(sentence)
            continue
        for thing, begins, ends in things[i % 3 :: 3]:
            told.append(
                sentence.replace("[x]", thing)
                .replace("[X]", thing[:1].upper() + thing[1:])
                .replace("[s]", begins)
                .replace("[e]", ends)
            )
    return told


_THINGS = [
    ("the film", "starts", "ends"), ("the concert", "begins", "ends"), ("the meeting", "starts", "finishes"), ("the lesson", "begins", "is over"),
    ("my shift", "starts", "ends"), ("the party", "begins", "ends"), ("the match", "kicks off", "ends"), ("the exam", "starts", "finishes"),
    ("the workshop", "opens", "closes"), ("the flight", "departs", "lands"), ("the train ride", "starts", "ends"), ("the show", "starts", "is over"),
    ("our call", "begins", "ends"), ("the class", "starts", "ends"), ("the tour", "leaves", "gets back"), ("the webinar", "starts", "stops"),
    ("the bus trip", "starts", "ends"), ("yoga", "starts", "finishes"), ("the play", "begins", "finishes"), ("the interview", "starts", "ends"),
    ("the ferry trip", "begins", "ends"), ("her nap", "starts", "ends"), ("football practice", "starts", "ends"), ("the market", "opens", "shuts"),
]  # fmt: skip
CLOCK_AFTER += _composed(_THINGS, """
    [X] [s] at {t} and lasts {n}. When does it end?
    [X] [s] at {t} and takes {n}. What time is it over?
    [X] [s] at {t}. It lasts {n}. At what time does it end?
    If [x] [s] at {t} and lasts {n}, when does it end?
    When does [x] end if it [s] at {t} and takes {n}?
    What time will [x] be over if it [s] at {t} and goes on for {n}?
    [X] lasts {n} and [s] at {t}. When is the end?
    At {t} [x] [s]; {n} later it [e]. What time is that?
    [X] was set for {t} but is delayed by {n}. What is the new time?
    [X] should start at {t}, but it starts {n} late. When does it start?
    [X] is moved from {t} to {n} later. What time is it now planned for?
    It is {t} and [x] [s] in {n}. At what time does it start?
    [X] [s] {n} after {t}. What time is that?
    Right now it's {t}. I will be back in {n}. When am I back?
    The time is {t}. What will the time be in {n}?
    The time now is {t}. What time is it in {n}?
    Set an alarm for {n} after {t}. What time does it ring?
    I left home at {t} and walked for {n}. When did I arrive?
    She started reading at {t} and stopped after {n}. When did she stop?
    We get on the bus at {t} and get off {n} later. At what time do we get off?
    The washing machine is switched on at {t}; the programme runs {n}. When is it finished?
    I take a pill at {t} and the next one {n} later. When is the next one due?
    Dinner goes into the oven at {t} and needs {n}. When can we eat?
    My parking ticket starts at {t} and is valid for {n}. Until when can I park?
    The doctor sees me {n} after {t}. When is my turn?
    Your table is ready in {n}. It's {t}. When is it ready?
    {t}, {n} later?
    {n} later than {t}?
    What is {t} plus {n}?
    What time is it if {n} have passed since {t}?
    Starting the clock at {t}, {n} go by. What does it show?
    Move the clock forward {n} from {t}.
    Count {n} forward from {t}.
    How late is it {n} after {t}?
    At {t} the timer is set to {n}. At what time does it go off?
    A drive of {n} starts at {t}. When does it end?
    If I leave at {t} and travel {n}, what time do I arrive?
    The train departs at {t} and the journey takes {n}. What's the arrival time?
    When will I arrive if I set off at {t} and need {n}?
    Departure {t}, travel time {n}. Arrival?
    Arrival time if I leave at {t} and it takes {n}?""")  # fmt: skip
CLOCK_BEFORE += _composed(_THINGS, """
    [X] [e] at {t} and lasts {n}. When does it start?
    [X] [e] at {t} after {n}. What time did it start?
    [X] lasted {n} and ended at {t}. At what time did it begin?
    If [x] [e] at {t} and lasts {n}, when does it start?
    When did [x] start if it ended at {t} and took {n}?
    What time must [x] start to be over at {t} if it takes {n}?
    [X] lasts {n} and [e] at {t}. When is the start?
    [X] was set for {t} but is brought forward by {n}. What is the new time?
    [X] should start at {t}, but it starts {n} early. When does it start?
    [X] is moved from {t} to {n} earlier. What time is it now planned for?
    [X] [s] at {t}. I want to be there {n} before. When should I be there?
    [X] [s] at {t} and I need {n} to get there. When should I leave?
    [X] [s] at {t}. The way there takes {n}. At what time do I have to leave home?
    It is {t} and [x] started {n} ago. At what time did it start?
    [X] [s] {n} before {t}. What time is that?
    Right now it's {t}. I left {n} ago. When did I leave?
    The time is {t}. What was the time {n} ago?
    The time now is {t}. What time was it {n} earlier?
    I arrived at {t} after walking for {n}. When did I leave home?
    She stopped reading at {t} after {n}. When did she start?
    We got off the bus at {t} after a ride of {n}. At what time did we get on?
    I must be at work at {t} and the drive takes {n}. When must I leave?
    I need to be at the airport at {t} and it takes me {n} to get there. When do I leave?
    To arrive at {t} with a journey of {n}, when must I set off?
    If I want to arrive at {t} and the trip takes {n}, what time should I leave?
    I have to be at school by {t}. I need {n} to get ready. What time should I start?
    The roast needs {n} and should be ready at {t}. When must it go into the oven?
    Dinner should be ready at {t}. Cooking takes {n}. When do I start cooking?
    {t}, {n} earlier?
    {n} earlier than {t}?
    What is {t} minus {n}?
    Move the clock back {n} from {t}.
    Count {n} back from {t}.
    Turn the clock back by {n} from {t}. What does it show?
    Arrival {t}, travel time {n}. Departure?
    Departure time if I arrive at {t} and it took {n}?
    What time was it {n} prior to {t}?
    My parking ticket of {n} runs out at {t}. When did it start?
    The battery died at {t} after {n}. When was it switched on?""")  # fmt: skip
CLOCK_BETWEEN += _composed(_THINGS, """
    [X] [s] at {a} and [e] at {b}. How long does it last?
    [X] [s] at {a} and [e] at {b}. How long is it?
    [X] is from {a} to {b}. How long is that?
    How long is [x] if it [s] at {a} and [e] at {b}?
    If [x] [s] at {a} and [e] at {b}, how long does it take?
    [X] ends at {b}. It started at {a}. How long did it last?
    It is {a} now. [X] [s] at {b}. How long do I have to wait?
    It's {a} and [x] [s] at {b}. How much time is left until then?
    [X] runs from {a} until {b}. What is its length?
    I sat down at {a} and stood up at {b}. How long did I sit?
    I leave at {a} and arrive at {b}. How long is my journey?
    My journey starts at {a} and ends at {b}. How long does it take?
    Departure {a}, arrival {b}. Travel time?
    departs {a}, arrives {b}, how long?
    She worked from {a} until {b}. How long did she work?
    The oven was on from {a} to {b}. How long was that?
    He went for a run at {a} and was back at {b}. How long was he out?
    The battery was full at {a} and empty at {b}. How long did it last?
    How much time has passed from {a} to {b}?
    How much time is it from {a} till {b}?
    What is the time between {a} and {b}?
    How long until {b} if it's {a}?
    time from {a} to {b}
    duration {a} - {b}
    {a} until {b}: how long?
    between {a} and {b} how much time
    The power went out at {a} and came back at {b}. How long was it out?
    We started at {a} and finished at {b}. How long did we need?
    I parked from {a} to {b}. How long did I park?
    Find the time that passes from {a} to {b}.""")  # fmt: skip
CLOCK_MINUTES += _composed(_THINGS, """
    [X] [s] at {a} and [e] at {b}. How many minutes does it last?
    How many minutes is [x] if it [s] at {a} and [e] at {b}?
    It's {a} and [x] [s] at {b}. How many minutes are left?
    [X] runs from {a} until {b}. What is its length in minutes?
    It is {a} now. How many minutes until {b}?
    I leave at {a} and arrive at {b}. How many minutes is my trip?
    How many minutes do I wait from {a} to {b}?
    How many minutes are left until {b} at {a}?
    In how many minutes is it {b} if it is {a}?
    {a} to {b}: how many minutes?
    {a} - {b} in minutes
    The bus should come at {a} but came at {b}. How many minutes late was it?
    My alarm rings at {a} and I get up at {b}. How many minutes do I stay in bed?
    She needed from {a} to {b} for her homework. How many minutes is that?""")  # fmt: skip
CLOCK_HOURS += _composed(_THINGS, """
    [X] [s] at {a} and [e] at {b}. How many hours does it last?
    How many hours is [x] if it [s] at {a} and [e] at {b}?
    [X] runs from {a} until {b}. How many hours is that?
    It is {a} now. How many hours until {b}?
    In how many hours is it {b} if it is {a}?
    The café is open from {a} until {b}. How many hours a day is it open?
    She works from {a} to {b}. How many hours does she work?
    {a} - {b} in hours
    We drove from {a} to {b}. How many hours did we drive?
    How many hours do I sleep if I go to bed at {a} and get up at {b}?
    My shift is from {a} to {b}. How many hours do I work?
    How many hours long is a day from {a} to {b}?
    The babysitter was here from {a} to {b}. For how many hours do I pay her?""")  # fmt: skip
CLOCK_NIGHT = _lines("""
    I went to bed at {a} and got up at {b}. How long did I sleep?
    I fall asleep at {a} and wake up at {b}. How long do I sleep?
    She slept from {a} to {b}. How long was that?
    The night shift goes from {a} to {b}. How long is it?
    A night train leaves at {a} and arrives at {b} the next day. How long is the ride?
    The party started at {a} and ended at {b} the next morning. How long did it last?
    How long is it from {a} to {b} the next day?
    How long is it from {a} to {b} the next morning?
    From {a} until {b} the following day, how much time passes?
    A nurse works from {a} to {b}. How long does she work?
    The flight takes off at {a} and lands at {b} the next day. How long is it?
    It is {a}. My alarm is set for {b} tomorrow. How long can I sleep?
    The baby slept from {a} until {b}. How long did the baby sleep?
    If I go to bed at {a} and my alarm rings at {b}, how long can I sleep?
    The lights are on from {a} to {b} every night. How long is that?
    The guard is on duty from {a} to {b}. How long is his duty?
    from {a} to {b} next day, how long?
    We drove through the night from {a} to {b}. How long did we drive?
    How long is a night from {a} to {b}?
    The bakers start at {a} and finish at {b} the next day. How long do they work?""")  # fmt: skip
CLOCK_MIDNIGHT = _lines("""
    It is {a}. How long is it until midnight?
    How long until midnight if it is {a}?
    How much time is left until midnight at {a}?
    It's {a}. How much time is there until midnight?
    How long is it from {a} to midnight?
    Between {a} and midnight, how much time is there?
    The party goes from {a} to midnight. How long is that?
    The bar opens at {a} and closes at midnight. How long is it open?
    {a} to midnight: how long?
    At {a}, how long do I have to wait for midnight?
    How long before midnight is {a}?
    The show starts at {a} and ends at midnight. How long does it last?""")  # fmt: skip

# Appointments and the like: dates before and after.
_EVENTS = [
    ("the meeting", "starts", "ends"), ("the exam", "is", "is"), ("our trip", "starts", "ends"), ("the course", "begins", "ends"),
    ("the sale", "starts", "ends"), ("my holiday", "begins", "ends"), ("the project", "starts", "ends"), ("the festival", "opens", "closes"),
    ("the exhibition", "opens", "closes"), ("the lease", "starts", "ends"), ("the camp", "begins", "ends"), ("the trial", "starts", "ends"),
    ("the wedding", "is", "is"), ("her treatment", "starts", "ends"), ("the season", "begins", "ends"), ("the warranty", "starts", "ends"),
    ("the cruise", "begins", "ends"), ("the game", "is", "is"),
]  # fmt: skip
_SPANS = [event for event in _EVENTS if event[1] != "is"]
AFTER += _composed(_EVENTS, """
    [X] was planned for {d} but is postponed by {n}. What is the new date?
    [X] of {d} is delayed by {n}. On which date is it now?
    [X] on {d} is put off for {n}. What is the new date?
    [X] takes place {n} after {d}. Which date is that?
    It is {d} today and [x] is in {n}. On which date is it?
    Today is {d}. [X] is in {n}. What date is that?
    [X] comes {n} after {d}. When is it?""") + _composed(_SPANS, """
    [X] [s] on {d} and [e] {n} later. On what date does it end?
    [X] [s] on {d} and lasts {n}, so when does it end if I count {n} on?
    If [x] [s] on {d} and [e] {n} after that, what is the last date?
    [X] [s] {n} after {d}. On which date does it start?""") + _lines("""
    {n} on from {d}?
    {d}, {n} later?
    date {d} + {n}
    What is the date in {n} if today is {d}?
    What date will it be in {n} if it is {d} now?
    Which date do we have {n} after {d}?
    Today's date is {d}. What date is {n} from now?
    I was born on {d}. Which date is {n} after my birth?
    My subscription started on {d} and is valid for {n}. When does it run out?
    The milk was bought on {d} and keeps for {n}. Until which date is it good?
    A seed planted on {d} sprouts after {n}. On which date is that?
    I paid on {d} and may return the shoes within {n}. What is the last date?
    We moved in on {d}. The first rent is due {n} later. When is it due?
    The doctor said: come back in {n}. It was {d}. When do I go back?
    She left on {d} and came back after {n}. On which date did she come back?
    The invoice is dated {d} and must be paid within {n}. By which date?
    {n} after {d} I have my driving test. What date is it?
    My visa starts on {d} and is good for {n}. Up to which date?
    Adding {n} to {d} gives which date?
    If you add {n} to {d}, which date do you get?
    What date do I get when I add {n} to {d}?
    Work out the date that is {n} after {d}.
    Can you tell me the date {n} after {d}?
    {n} have passed since {d}. What is the date?
    The package was ordered on {d}, delivery takes {n}. Delivery date?""")  # fmt: skip
BEFORE += _composed(_EVENTS, """
    [X] was planned for {d} but is brought forward by {n}. What is the new date?
    [X] of {d} takes place {n} earlier than planned. On which date is it now?
    [X] was {n} before {d}. Which date was that?
    It is {d} today and [x] was {n} ago. On which date was it?
    Today is {d}. [X] was {n} ago. What date was that?
    [X] comes {n} before {d}. When is it?
    [X] is on {d} and tickets are sold from {n} before. From which date?""") + _composed(_SPANS, """
    [X] [e] on {d} and began {n} earlier. On what date did it begin?
    If [x] [e] on {d} and started {n} before that, what was the first date?
    [X] [s] {n} before {d}. On which date does it start?""") + _lines("""
    {n} back from {d}?
    {d}, {n} earlier?
    date {d} - {n}
    What was the date {n} ago if today is {d}?
    Which date did we have {n} before {d}?
    Today's date is {d}. What date was {n} ago?
    My subscription of {n} ran out on {d}. When did it start?
    I must send the form {n} before {d}. By which date?
    The shoes came back on {d}, {n} after I bought them. When did I buy them?
    She came back on {d} after {n}. On which date did she leave?
    The rent is due on {d}. I want to be reminded {n} before. On which date?
    {n} before {d} I had my driving test. What date was it?
    I have lived here for {n} and today is {d}. When did I move in?
    Subtracting {n} from {d} gives which date?
    If you subtract {n} from {d}, which date do you get?
    Work out the date that is {n} before {d}.
    Can you tell me the date {n} before {d}?
    The bag was lost {n} before {d}. On what date was it lost?
    The flight is on {d}; check-in opens {n} before. On what date does it open?
    I started my diet {n} ago; it is {d}. When did I start?""")  # fmt: skip
BETWEEN += _composed(_SPANS, """
    [X] [s] on {a} and [e] on {b}. How many days later is that?
    How many days are there from the start of [x] on {a} to its end on {b}?
    It is {a}. [X] [s] on {b}. In how many days is that?
    Today is {a} and [x] [s] on {b}. How many days are left?
    [X] [s] on {b}. Today is {a}. How many days until then?
    On {a} I count the days until [x] [s] on {b}. How many are there?""") + _lines("""
    I booked a hotel from {a} to {b}. How many nights is it?
    We check in on {a} and check out on {b}. How many nights do we pay?
    The letter was posted on {a} and arrived on {b}. How many days was it on the way?
    How many days have passed since {a} if today is {b}?
    Today is {b}. How many days ago was {a}?
    How many days ago was {a} if it is {b} now?
    How many days do I have from {a} until {b}?
    How long until {b}, in days, if it is {a}?
    How long is it between {a} and {b} in days?
    {a} - {b}: days?
    {a} until {b}, how many days
    day difference {a} {b}
    My birthday is on {b}. Today is {a}. How many days do I have to wait?
    The milk was bought on {a} and is good until {b}. How many days is that?
    I lent a book on {a} and must return it on {b}. How many days do I have?
    From {a} on, in how many days is it {b}?
    The work began on {a} and was done on {b}. How many days did it take?
    How many days are left until {b} on {a}?
    If I start on {a} and stop on {b}, how many days later do I stop?
    What is the number of days between {a} and {b}?
    By how many days is {b} after {a}?
    By how many days is {a} before {b}?
    {b} is how many days after {a}?
    {a} is how many days before {b}?
    Give me the days from {a} to {b}.""")  # fmt: skip
UNTIL_HOLIDAY = _lines("""
    Today is {a}. How many days until {b}?
    It is {a}. How many days are there until {b}?
    How many days until {b} if today is {a}?
    How many days is it from {a} to {b}?
    If it is {a}, how many days are left until {b}?
    How many days are left till {b} on {a}?
    How many more days until {b} if it's {a} today?
    In how many days is {b} if today is {a}?
    It's {a}. In how many days is {b}?
    How many sleeps until {b}? Today is {a}.
    On {a}, how many days do we have to wait for {b}?
    {b} is how many days after {a}?
    days from {a} to {b}
    The children count the days until {b}. It is {a}. How many are left?
    Number of days from {a} to {b}?
    How many days before {b} is {a}?
    Count the days from {a} to {b}.
    I start on {a} and want to be done by {b}. How many days do I have?""")  # fmt: skip

# Earlier and later, in balance.
_ORDER = """
    Which of the two dates is [c]: {a} or {b}?
    Which one is [c], {a} or {b}?
    Which date is [c], {a} or {b}?
    {a} and {b}: which date is [c]?
    {a}, {b}: which one is [c]?
    {a} vs {b}, which is [c]?
    Compare {a} and {b}. Which is [c]?
    Compare the dates {a} and {b} and give the [c] one.
    Give me the [c] of {a} and {b}.
    What is the [c] date, {a} or {b}?
    What's the [c] one of {a} and {b}?
    Pick the [c] date: {a} or {b}.
    Choose the [c] date: {a}, {b}
    Return the [c] date of {a} and {b}.
    Name the [c] of the two dates {a} and {b}.
    Find the [c] date: {a} or {b}.
    [c] date: {a} or {b}?
    I have two dates, {a} and {b}. Which is [c]?
    There are two deadlines, {a} and {b}. Which one is [c]?
    I can come on {a} or on {b}. Which of these is [c]?
    Two letters are dated {a} and {b}. Which date is [c]?
    Of the dates {a} and {b}, which is [c]?
    Between {a} and {b}, which date is [c]?
    Can you tell me which is [c], {a} or {b}?
    Do you know which date is [c], {a} or {b}?
    Please tell me the [c] one: {a} or {b}.
    Say which of {a} and {b} is [c].
    My two appointments are on {a} and {b}. Which is the [c] one?
    The files are from {a} and {b}. Give the [c] date.
    Is the [c] date {a} or {b}?
    which is [c]: {a} / {b}"""
EARLIER += [s.replace("[c]", "earlier") for s in _lines(_ORDER)] + _lines("""
    What came first, {a} or {b}?
    Which came first: {a} or {b}?
    Which date comes first, {a} or {b}?
    Which day was first, {a} or {b}?
    Which of {a} and {b} happens sooner?
    Which is sooner, {a} or {b}?
    Which date is older, {a} or {b}?
    Which one comes before the other, {a} or {b}?
    One bill is due on {a}, the other on {b}. Which must I pay first?
    Which date lies further back, {a} or {b}?
    What was before, {a} or {b}?
    Two trains run on {a} and {b}. I want the first one. Which date?""")  # fmt: skip
LATER += [s.replace("[c]", "later") for s in _lines(_ORDER)] + _lines("""
    What came last, {a} or {b}?
    Which came second: {a} or {b}?
    Which date comes last, {a} or {b}?
    Which day was last, {a} or {b}?
    Which of {a} and {b} is further in the future?
    Which is more recent, {a} or {b}?
    Which date is newer, {a} or {b}?
    Which one comes after the other, {a} or {b}?
    One bill is due on {a}, the other on {b}. Which can I pay last?
    Which date is the latest, {a} or {b}?
    What was after, {a} or {b}?
    Two trains run on {a} and {b}. I want the second one. Which date?""")  # fmt: skip
_IS = """
    Is {a} [c] {b}?
    Does {a} come [c] {b}?
    Was {a} [c] {b}?
    Yes or no: {a} is [c] {b}.
    Is it true that {a} is [c] {b}?
    Is the date {a} [c] the date {b}?
    Tell me if {a} is [c] {b}.
    {a} is [c] {b}, right?
    Does the date {a} lie [c] {b}?
    Can you check whether {a} is [c] {b}?
    True or false: {a} comes [c] {b}.
    Would {a} be [c] {b}?
    My appointment is on {a}. Is that [c] {b}?
    The deadline is {b}. Is {a} [c] it?"""
IS_BEFORE = [s.replace("[c]", c) for s in _lines(_IS) for c in ("before", "earlier than")]
IS_AFTER = [s.replace("[c]", c) for s in _lines(_IS) for c in ("after", "later than")]

# Weekdays.
_WEEKDAY_AFTER = """
    It is {w} today. Which day of the week is it in {n} days?
    Today's {w}. What will the day be in {n} days?
    The weekday {n} days after {w} is?
    Today is {w}. My test is in {n} days. Which weekday is my test?
    The plumber comes {n} days from today. Today is {w}. On what day does he come?
    I ordered shoes on {w}. They arrive {n} days later. Which weekday is that?
    We leave on {w} and come home {n} days later. On what weekday do we come home?
    A course starts on {w} and ends after {n} days. What day is that?
    Add {n} days to {w}.
    {w} + {n} days = ?
    {n} days later than {w}?
    If I count {n} days from {w}, where do I land?
    {n} days from now, what day will it be? Today is {w}.
    Which weekday do we get {n} days after {w}?
    It's {w}. The concert is {n} days away. What day is the concert?
    What day of the week will it be {n} days after {w}?
    The milk expires in {n} days and it's {w} today. On what day does it expire?
    Move {n} days forward from {w}. Which day is it?
    Her visit is on {w} and mine is {n} days later. When is mine?
    From {w} on, which day comes after {n} days?
    On {w} we decided to meet {n} days later. On which day do we meet?
    My cast comes off in {n} days. If today is {w}, on what weekday is that?"""
_WEEKDAY_BEFORE = """
    It is {w} today. Which day of the week was it {n} days ago?
    Today's {w}. What was the day {n} days ago?
    The weekday {n} days before {w} is?
    Today is {w}. My test was {n} days ago. Which weekday was my test?
    The plumber came {n} days ago. Today is {w}. On what day did he come?
    My shoes arrived on {w}. I ordered them {n} days earlier. Which weekday was that?
    We came home on {w} after {n} days. On what weekday did we leave?
    A course ended on {w} after {n} days. What day did it start?
    Subtract {n} days from {w}.
    {w} - {n} days = ?
    {n} days earlier than {w}?
    If I count {n} days back from {w}, where do I land?
    {n} days ago, what day was it? Today is {w}.
    Which weekday do we get {n} days before {w}?
    It's {w}. The concert was {n} days ago. What day was the concert?
    What day of the week was it {n} days before {w}?
    The milk expired {n} days ago and it's {w} today. On what day did it expire?
    Move {n} days back from {w}. Which day is it?
    Her visit is on {w} and mine was {n} days earlier. When was mine?
    The exam is on {w}. I want to start learning {n} days before. On which day?
    I must cancel {n} days before {w}. On which weekday is that?
    The party is on {w} and we shop {n} days before. On what day do we shop?"""
WEEKDAY_AFTER += _lines(_WEEKDAY_AFTER)
WEEKDAY_BEFORE += _lines(_WEEKDAY_BEFORE)
WEEKDAY_NEAR[1] += _lines("""
    What is tomorrow if today is {w}?
    What day is it tomorrow if today is {w}?
    What day will tomorrow be? Today is {w}.
    Today's {w}. Tomorrow is?
    It is {w} today. Which day is tomorrow?
    Today it's {w}. Which weekday is tomorrow?
    What comes after {w}?
    After {w}, which day comes?
    Which day of the week comes after {w}?
    Which day is next after {w}?
    {w} is today. What about tomorrow?
    next day after {w}?
    Which day comes directly after {w}?
    {w} is followed by which day?
    Tell me the day that follows {w}.
    If it's {w} today, tomorrow is what day?
    One day after {w} is which day?""")  # fmt: skip
WEEKDAY_NEAR[-1] += _lines("""
    What was yesterday if today is {w}?
    What day was it yesterday if today is {w}?
    What day was yesterday? Today is {w}.
    Today's {w}. Yesterday was?
    It is {w} today. Which day was yesterday?
    Today it's {w}. Which weekday was yesterday?
    What comes before {w}?
    Before {w}, which day comes?
    Which day of the week comes before {w}?
    Which day is right before {w}?
    {w} is today. What about yesterday?
    previous day of {w}?
    Which day comes directly before {w}?
    {w} is preceded by which day?
    Tell me the day that precedes {w}.
    If it's {w} today, yesterday was what day?
    One day before {w} is which day?
    Tomorrow will be {w}. What is today?
    If tomorrow is {w}, then today is?
    Tomorrow is {w}, so today is?
    What day is today if tomorrow is {w}?
    It will be {w} tomorrow. Which day is it today?
    What is today if it is {w} tomorrow?""")  # fmt: skip
WEEKDAY_NEAR[-9] += _lines("""
    If yesterday was {w}, then today is?
    Yesterday was {w}, so today is?
    yesterday was {w}. what day is today
    What day is today if yesterday was {w}?
    What is today if it was {w} yesterday?
    Yesterday it was {w}. Which day do we have today?
    It was {w} yesterday. Which weekday is it today?
    Yesterday was a {w}. What day is it now?
    If it was {w} yesterday, what day is it today?
    Given that yesterday was {w}, what is today?
    The day before today was {w}. What day is today?""")  # fmt: skip
WEEKDAY_NEAR[2] += _lines("""
    The day before yesterday was {w}. What day is today?
    If the day before yesterday was {w}, what is today?
    Yesterday was {w}. What day will it be tomorrow?
    What will tomorrow be if yesterday was {w}?
    What is the day after tomorrow if today is {w}?
    It is {w}. Which day is the day after tomorrow?
    Two days after {w} is?
    Today is {w}. In two days it is?
    It was {w} yesterday, so tomorrow is what day?""")  # fmt: skip
WEEKDAY_NEAR[-2] += _lines("""
    If the day after tomorrow is {w}, what is today?
    Tomorrow is {w}. What day was it yesterday?
    What was yesterday if tomorrow is {w}?
    What was the day before yesterday if today is {w}?
    It is {w}. Which day was the day before yesterday?
    Two days before {w} is?
    Today is {w}. Two days ago it was?
    It will be {w} tomorrow, so yesterday was what day?""")  # fmt: skip
WEEKDAY_WEEKS += _lines("""
    Today is {w}. What day will it be in {k} and {n} days?
    {w} plus {k} and {n} days?
    I leave on {w} and come back after {k} and {n} days. On which weekday?
    It's {w}. My visa comes in {k} and {n} days. Which day of the week is that?
    In {k} and {n} days, which weekday is it if today is {w}?
    Count {k} and {n} days on from {w}.
    The course starts on {w} and takes {k} and {n} days. Which day is it then?""")  # fmt: skip
WEEKDAY_DATE += _lines("""
    What day of the week is {b} if {a} is a {w}?
    On which weekday does {b} fall if {a} is a {w}?
    What weekday is {b} when {a} falls on a {w}?
    {a} = {w}, {b} = ?
    Today is {w}, {a}. What weekday is {b}?
    Today is {w}, {a}. On which day of the week does {b} fall?
    It is {w}, {a}. Which weekday is {b}?
    If today is {w} and the date is {a}, what day of the week is {b}?
    We write {a}, a {w}. What day is {b}?
    My birthday is {b}. {a} is a {w}. On which weekday is my birthday?
    Since {a} is a {w}, which weekday must {b} be?
    The first meeting is on {w}, {a}. The next one is on {b}. Which weekday is that?""")  # fmt: skip
DAYS_UNTIL = _lines("""
    Today is {w}. How many days until {v}?
    How many days are there from {w} to {v}?
    How many days is it from {w} to the next {v}?
    It is {w}. In how many days is {v}?
    If today is {w}, how many days is it until {v}?
    How many days until {v} if today is {w}?
    How many days after {w} is {v}?
    How many days before {v} is {w}?
    It's {w} today and the party is on {v}. How many days is that?
    {w} to {v}: how many days?
    How long is it from {w} to {v} in days?
    Today is {w} and my exam is on {v}. In how many days is my exam?
    I start on {w} and finish on the next {v}. How many days later is that?
    How many days do I have to wait from {w} to {v}?
    days from {w} to {v}
    A parcel was sent on {w} and came on {v}. How many days did it take?
    Count the days from {w} to {v}.
    How many nights are there from {w} to {v}?
    We arrive on {w} and leave on {v}. How many nights do we stay?
    The shop is closed today, {w}, and opens again on {v}. In how many days is that?
    How far is {v} away from {w}, in days?
    From {w}, how many days until the next {v}?""")  # fmt: skip

# Months and years.
_MONTH_NEAR = """
    What month is [c] {m}?
    Which month is [c] {m}?
    Which month comes [c] {m}?
    Which month comes right [c] {m}?
    [C] {m} comes which month?
    [C] {m} which month comes?
    What is the month right [c] {m}?
    Tell me the month [c] {m}.
    Give me the month [c] {m}.
    Name the month that comes [c] {m}.
    the month [c] {m}?
    which month [c] {m}
    What comes [c] {m}?
    Which of the months comes [c] {m}?
    One month [c] {m} is?
    Which month is directly [c] {m}?
    Do you know which month comes [c] {m}?
    My birthday is in the month [c] {m}. Which month is that?
    The bill comes the month [c] {m}. Which month is it?
    I'm on holiday in the month [c] {m}. When is that?"""
MONTH_NEXT += [t.replace("[c]", "after").replace("[C]", "After") for t in _lines(_MONTH_NEAR)] + _lines("""
    {m} is followed by which month?
    If this month is {m}, what is next month?
    This is {m}. What is the next month?
    Last month was {m}. What month is it now?
    Which month starts when {m} ends?
    When {m} is over, which month begins?""")  # fmt: skip
MONTH_PREVIOUS += [t.replace("[c]", "before").replace("[C]", "Before") for t in _lines(_MONTH_NEAR)] + _lines("""
    {m} is preceded by which month?
    If this month is {m}, what was last month?
    This is {m}. What was the previous month?
    Next month is {m}. What month is it now?
    Which month ends when {m} starts?
    When {m} begins, which month is over?
    Which month precedes {m}?""")  # fmt: skip
_MONTH_MOVE = """
    {n} months [c] {m} is which month?
    What is the month {n} months [c] {m}?
    Tell me the month {n} months [c] {m}.
    Name the month {n} months [c] {m}.
    Which month is it {n} months [c] {m}?
    My son was born {n} months [c] {m}. In which month was he born?
    The event is {n} months [c] {m}. Which month is that?
    I started {n} months [c] {m}. In which month did I start?
    month {n} months [c] {m}"""
MONTH_AFTER += [s.replace("[c]", "after") for s in _lines(_MONTH_MOVE)] + _lines("""
    It's {m}. What month is it {n} months from now?
    A baby is due in {n} months and it is {m}. In which month is it due?
    This month is {m}. Which month comes {n} months later?
    My contract began in {m} and runs {n} months. In which month is it over?
    Now it is {m}. In {n} months I move. Which month is that?""")  # fmt: skip
MONTH_BEFORE += [s.replace("[c]", "before") for s in _lines(_MONTH_MOVE)] + _lines("""
    It's {m}. What month was it {n} months ago?
    I moved in {n} months ago and it is {m}. In which month did I move in?
    This month is {m}. Which month was {n} months earlier?
    My contract of {n} months ends in {m}. In which month did it start?
    Now it is {m}. I met her {n} months ago. Which month was that?""")  # fmt: skip
LENGTH += _lines("""
    {m} lasts how many days?
    How many days long is {m}?
    How many days does the calendar show for {m}?
    What is the length of {m} in days?
    I rent a car for all of {m}. For how many days is that?
    If I run every day of {m}, on how many days do I run?
    I drink one coffee each day in {m}. How many coffees is that?
    Can you tell me how many days {m} has?
    Do you know how many days are in {m}?
    how many days does {m} have
    count of days in {m}
    How many days will I be away if I am away for the whole of {m}?""")  # fmt: skip
VALID = _lines("""
    Is {d} a real date?
    Is {d} a valid date?
    Does the date {d} exist?
    Does {d} exist?
    Is there a {d}?
    Can something happen on {d}?
    Is {d} a possible date?
    Someone wrote {d} on a form. Can this date exist?
    Is {d} in the calendar?
    Is there such a date as {d}?
    Tell me if {d} is a valid date.
    My ticket says {d}. Is that a date that exists?
    valid date? {d}
    Can I book a table for {d}, is that a real date?""")  # fmt: skip
DECADE = _lines("""
    Which decade is {m} in?
    What decade is the year {m} in?
    In which decade was {m}?
    Which decade does {m} belong to?
    {m}: which decade?
    To which decade does the year {m} belong?
    Name the decade of {m}.
    A song came out in {m}. From which decade is it?
    I was born in {m}. Which decade is that?
    decade of {m}?""")  # fmt: skip
CENTURY += _lines("""
    A castle was built in {m}. In which century was that?
    The painting is from {m}. Which century is it from?
    He was born in {m}. In what century?
    What century was {m}?
    {m} is in what century?
    Tell me which century {m} belongs to.
    In what century did the year {m} fall?
    A letter is dated {m}. From which century is it?""")  # fmt: skip
YEAR_DAYS += _lines("""
    How many days does {y} have?
    How many days were there in {y}?
    How many days will {y} have?
    How many days has the year {y}?
    How many days long is {y}?
    how many days did {y} have
    What is the number of days in the year {y}?
    In days, how long was {y}?
    Is {y} a year of 365 or 366 days?
    I did one push-up on every day of {y}. How many were that?
    days in {y}""")  # fmt: skip
LEAP += _lines("""
    Did the year {y} have 366 days?
    Will the year {y} have 366 days?
    Does {y} have 366 days?
    Is {y} one of the leap years?
    Is {y} a year with 366 days?
    Does February {y} have 29 days?
    Does February have 29 days in {y}?
    is {y} a leap year
    Will there be a 29 February in {y}?
    Was there a February 29 in {y}?
    Did {y} have a 29 February?
    A friend was born on 29 February. Can it have been in {y}?
    Is it true that {y} is a leap year?
    Do we get an extra day in {y}?
    Does the year {y} have an extra day in February?
    I think {y} is a leap year. Am I right?
    leap year: {y}?""")  # fmt: skip
LEAP_NEXT += _lines("""
    Which leap year comes after {y}?
    Find the next leap year after {y}.
    What leap year follows {y}?
    In which year is the first leap year after {y}?
    The year is {y}. When is the next leap year, not counting this one?
    When will there next be a 29 February after the year {y}?
    Name the first leap year later than {y}.
    Tell me the next leap year following {y}.""")  # fmt: skip

# Years: the later minus the earlier; {a} is the earlier one.
YEARS_BETWEEN = _lines("""
    How many years are there between {a} and {b}?
    How many years are between {b} and {a}?
    How many years is it from {a} to {b}?
    How many years from {a} to {b}?
    How many years passed from {a} to {b}?
    How many years lie between {a} and {b}?
    How many years after {a} is {b}?
    How many years before {b} is {a}?
    How many years before {b} was {a}?
    What is the difference in years between {a} and {b}?
    What is the difference between {b} and {a} in years?
    years between {a} and {b}
    {a} to {b}: how many years?
    {a} until {b}, how many years is that?
    From {a} to {b}, how many years went by?
    How long is it from {a} to {b} in years?
    How far apart are the years {a} and {b}?
    I was born in {a}. How old do I turn in {b}?
    I was born in {a}. How old was I in {b}?
    Someone was born in {a}. How old is that person in {b}?
    She was born in {a} and it is {b}. How old does she get this year?
    My grandfather was born in {a} and died in {b}. How old did he get?
    A man born in {a} died in {b}. How old did he become?
    How old is a person in {b} who was born in {a}?
    How old was a man in {b} if he was born in {a}?
    Born in {a}, how old in {b}?
    The bridge was built in {a}. How old was it in {b}?
    The house dates from {a}. It is {b} now. How old is the house?
    The club was founded in {a}. How many years old was it in {b}?
    Our school opened in {a}. How old is it in {b}?
    In {b} the church is how old if it was built in {a}?
    A tree was planted in {a} and cut down in {b}. How many years did it stand?
    The king ruled from {a} to {b}. How many years did he rule?
    The war lasted from {a} to {b}. How many years was that?
    They married in {a}. In {b}, how many years have they been married?
    He worked there from {a} until {b}. How many years did he work there?
    I moved here in {a} and it is now {b}. For how many years have I lived here?
    We have had this car since {a}. It is {b}. How many years is that?
    The film came out in {a}. How old was it in {b}?
    A company started in {a}. In {b} it celebrates which birthday, in years?
    It is {b}. How many years ago was {a}?
    The year is {b}. How many years ago was {a}?
    If it is {b} now, how many years ago was {a}?
    The year is {a}. In how many years is it {b}?
    It is {a}. How many years is it until {b}?
    If it is {a}, how many years are there until {b}?
    How many years until {b} if it is {a} now?
    The loan started in {a} and ends in {b}. How many years does it run?
    By how many years is {b} later than {a}?
    By how many years is {a} earlier than {b}?
    Count the years from {a} to {b}.
    My mother was born in {a}, I was born in {b}. How old was she then?
    A comet was seen in {a} and again in {b}. How many years were in between?
    The last final was in {a}, the next in {b}. How many years apart is that?
    Mia was born in {b} and her uncle in {a}. How many years older is the uncle?
    Tom was born in {a} and Ben in {b}. How many years younger is Ben?
    From the year {a} up to the year {b}: how many years?""")  # fmt: skip
YEARS_AFTER = _lines("""
    What year is {n} years after {a}?
    Which year is {n} years after {a}?
    Which year comes {n} years after {a}?
    What year will it be {n} years after {a}?
    It is {a}. What year will it be in {n} years?
    The year is {a}. Which year is it {n} years later?
    If it is {a} now, what year is it in {n} years?
    In {n} years, which year is it if it is {a} now?
    {n} years after {a}?
    {a} plus {n} years
    {n} years from {a}?
    I was born in {a}. In which year do I turn {n}?
    She was born in {a}. In what year does she turn {n}?
    A boy born in {a} will be {n} in which year?
    He was born in {a} and died at the age of {n}. In which year did he die?
    The house was built in {a} and torn down {n} years later. In which year?
    A loan from {a} runs for {n} years. When does it end?
    They married in {a}. When were they married for {n} years?
    The bank was founded in {a}. In which year is it {n} years old?
    In which year is a tree from {a} {n} years old?
    I started in {a} and stay {n} years. Until which year?
    A queen was crowned in {a} and ruled {n} years. In what year did her rule end?
    Add {n} years to {a}.
    Count {n} years forward from {a}.
    The next one will be {n} years after {a}. In what year?""")  # fmt: skip
YEARS_BEFORE = _lines("""
    What year is {n} years before {a}?
    Which year is {n} years before {a}?
    Which year comes {n} years before {a}?
    What year was it {n} years before {a}?
    It is {a}. What year was it {n} years ago?
    The year is {a}. Which year was it {n} years earlier?
    If it is {a} now, what year was it {n} years ago?
    {n} years ago, which year was it if it is {a} now?
    {n} years before {a}?
    {a} minus {n} years
    {n} years back from {a}?
    I turned {n} in {a}. In which year was I born?
    She was {n} years old in {a}. In what year was she born?
    A boy was {n} in {a}. Which year was he born in?
    He died in {a} at the age of {n}. In which year was he born?
    The house was torn down in {a} after {n} years. In which year was it built?
    A loan of {n} years ended in {a}. When did it start?
    In {a} they were married for {n} years. When did they marry?
    In {a} the bank was {n} years old. In which year was it founded?
    The tree was {n} years old in {a}. When was it planted?
    I stayed {n} years, until {a}. From which year on?
    A queen ruled {n} years, until {a}. In what year was she crowned?
    Subtract {n} years from {a}.
    Count {n} years back from {a}.
    The last one was {n} years before {a}. In what year?
    It is {a} and my car is {n} years old. From which year is it?
    In {a} my father turned {n}. When was he born?""")  # fmt: skip

# Clock times in other words.
TO_24 += _lines("""
    How do I read {t} on a digital 24-hour clock?
    What is {t} in 24h?
    24h time for {t}
    My calendar uses 24-hour times. How do I enter {t}?
    Write {t} the 24-hour way.
    {t} using a 24-hour clock
    Which 24-hour time is {t}?
    How would a timetable with 24 hours show {t}?
    The dentist said {t}. What is that on a 24-hour clock?
    What's {t} in 24 hour format?
    I need {t} as 24-hour time.
    Say {t} in the 24-hour format.
    Transform {t} into 24-hour format.
    Translate {t} to the 24-hour clock.
    Put {t} in 24-hour form.""")  # fmt: skip
TO_12 += _lines("""
    How do I read {t} as am or pm?
    What is {t} in 12h?
    12h time for {t}
    My phone shows {t}. What is that with am or pm?
    Write {t} the 12-hour way, with am or pm.
    {t} using a 12-hour clock
    Which 12-hour time is {t}?
    The timetable says {t}. What is that in am/pm?
    What's {t} in 12 hour format?
    I need {t} with am or pm.
    Say {t} in the 12-hour format with am or pm.
    Transform {t} into 12-hour format.
    Translate {t} to the 12-hour clock.
    What time is {t} in the 12 hour system, am or pm included?
    Put {t} in am/pm form.
    A ticket says {t}. How would an American read that, with am or pm?""")  # fmt: skip
WORDED += _lines("""
    How does a digital clock show {p}?
    Someone said {p}. How do I type that time?
    The time is {p}. Write it with digits.
    Write the time {p} in numbers.
    How do I write {p} in numbers?
    Give {p} in the form H:MM.
    {p} -> digits
    What does {p} look like on a digital watch?
    We meet at {p}. What is that in digits?
    My alarm is for {p}. How do I set it in digits?
    Put {p} into numbers, like 7:05.
    Change {p} to a digital time.""")  # fmt: skip

NEXT += _lines("""
    What is the date of the day after {d}?
    Which day comes right after {d}? Give the date.
    If it is {d}, what is the date tomorrow?
    It is {d}. What is tomorrow's date?
    It's {d} today. What's the date tomorrow?
    Tomorrow's date if today is {d}?
    What date do we have the day after {d}?
    Give me the date after {d}.
    next date after {d}
    {d}, and the next day?
    What will tomorrow's date be if it is {d} today?
    Yesterday was {d}. What is today's date?
    Name the date that follows {d}.""")
PREVIOUS += _lines("""
    What is the date of the day before {d}?
    Which day comes right before {d}? Give the date.
    If it is {d}, what was the date yesterday?
    It is {d}. What was yesterday's date?
    It's {d} today. What was the date yesterday?
    Yesterday's date if today is {d}?
    What date do we have the day before {d}?
    Give me the date before {d}.
    last date before {d}
    {d}, and the day before?
    What was yesterday's date if it is {d} today?
    Tomorrow is {d}. What is today's date?
    Name the date that precedes {d}.""")
MONTH_NUMBER += _lines("""
    What is the number of {m}?
    Which number does {m} have?
    Which number has the month {m}?
    How many months into the year is {m}, counted as month number?
    The month {m} has which number?
    {m} is month number what?
    {m} is the how manyth month of the year? Give the number.
    {m} in digits?
    {m}: month number
    Write {m} as a number.
    Give me the month number of {m}.
    I must enter {m} as a number. What do I type?
    In a date, which number stands for {m}?
    As a month number, what is {m}?
    Tell me the number of the month {m}.""")
MONTH_NAME += _lines("""
    Which month is the {o} one?
    Which month is the {o} one of the year?
    What is the name of the {o} month?
    What's the {o} month?
    What month is the {o} month of the year?
    the {o} month is called?
    {o} month of the year?
    My form says month {n}. Which month is that?
    A date has {n} as the month. Which month is it?
    Which month does the number {n} stand for?
    Month {n} is which month?
    Name month {n}.
    Name month number {n}.
    Write month {n} as a word.
    Turn month number {n} into its name.""")
QUARTER += _lines("""
    {m} falls in which quarter?
    {m} belongs to which quarter of the year?
    quarter for {m}?
    which quarter is {m}
    Which quarter includes {m}?
    Which quarter has {m} in it?
    In what quarter does {m} lie?
    The report is from {m}. Which quarter is that?
    We opened in {m}. In which quarter was it?
    My taxes are due in {m}. Which quarter of the year is that?
    Do you know the quarter of {m}?
    Name the quarter {m} is in.""")
MONTH_SPAN += _lines("""
    How many months lie between {m} and {o}, counting on from {m}?
    How many months is {o} after {m}?
    From {m} to {o}, how many months is that?
    {m} until {o}: how many months?
    I start in {m} and finish in the next {o}. How many months later is it?
    It's {m} and the baby comes in {o}. In how many months is that?
    How many months do I wait from {m} to {o}?
    How many months from {m} until the next {o}?
    If it is {m}, how many months are left until {o}?
    Today we have {m}. How many months until {o}?
    The course begins in {m} and ends in {o}. How many months later does it end?
    months from {m} to {o}""")
MONTH_LEFT += _lines("""
    After {m}, how many days are left in the month?
    How many days of the month are left on {m}?
    How many days are still left in this month if today is {m}?
    How many days until the end of the month? Today is {m}.
    It's {m}. How many days until the month is over?
    days left in the month after {m}
    From {m}, how many days are there until the last day of the month?
    My rent is due on the last day of the month. Today is {m}. In how many days is that?
    On {m}, how many more days does the month have?
    Not counting {m} itself, how many days remain in the month?""")
MONTH_LAST += _lines("""
    When does {m} end? Give the date.
    Which date ends {m}?
    The last date in {m}?
    What is the final day of {m}?
    On what date is {m} over?
    The offer is good until the end of {m}. Until which date?
    We pay on the last day of {m}. What date is that?
    Tell me the last date of {m}.
    The lease ends with {m}. On which date?""")
PART["month"] += _lines("""
    What is the month of {d}?
    Which month does {d} fall in?
    Give the name of the month in {d}.
    Give me the month of {d} in words.
    Name the month in the date {d}.
    My birthday is {d}. In which month is it?
    A letter is dated {d}. In which month was it written?
    {d} is in which month?
    month of {d}?""")
PART["year"] += _lines("""
    What is the year of {d}?
    Give the year of {d}.
    Give me only the year of {d}.
    Which year does {d} belong to?
    {d} is in which year?
    In what year is {d}?
    A letter is dated {d}. In which year was it written?
    year of {d}?
    Name the year in the date {d}.""")
PART["day"] += _lines("""
    What is the day of the month in {d}?
    Give the day of the month of {d}.
    Which day of the month does {d} have?
    What number is the day in {d}?
    The day in {d} as a number?
    day of the month of {d}?
    Name the day number in the date {d}.
    Tell me the day of the month in {d}.""")
TO_FORM["iso"] += _lines("""
    What does {d} look like as YYYY-MM-DD?
    What is {d} in the form YYYY-MM-DD?
    Give {d} in the format YYYY-MM-DD.
    Give me {d} in ISO format.
    Please convert {d} to YYYY-MM-DD.
    Please write {d} in ISO format.
    Transform {d} into ISO format.
    Translate {d} to YYYY-MM-DD.
    Convert the date {d} to ISO format.
    Convert the date {d} to YYYY-MM-DD.
    Write the date {d} as YYYY-MM-DD.
    Write the date {d} in ISO form.
    {d} in the format YYYY-MM-DD
    {d} = YYYY-MM-DD?
    {d} in yyyy-mm-dd
    {d} as iso date
    Turn the date {d} into an ISO date.
    My code needs {d} as an ISO date.
    How is {d} written in ISO 8601?
    How do I write {d} as YYYY-MM-DD?
    Can you convert {d} to YYYY-MM-DD?
    Can you give me {d} as YYYY-MM-DD?
    Normalise the date {d} to YYYY-MM-DD.
    Standardise {d} as YYYY-MM-DD.
    The letter is dated {d}. Write that date as YYYY-MM-DD.
    Return {d} as YYYY-MM-DD.
    Output {d} in ISO format.""")
TO_FORM["british"] += _lines("""
    Write {d} out with the month as a word, day first.
    Write the date {d} with the month as a word.
    Write the date {d} in words.
    Convert {d} to day, month name, year.
    Convert {d} into a date like 2 March 2010.
    Convert the date {d} to long form.
    Give {d} in long form.
    Give {d} with the month in words.
    Please write {d} with the name of the month.
    Please write {d} like 1 May 2020.
    What is {d} in long form?
    What is {d} with the month's name?
    What is {d} written out, day first?
    What is the date {d} in words?
    How do you write {d} with the name of the month?
    How do you read {d} as day, month and year?
    {d} in long form
    {d} with the month as a word
    {d} like 1 May 2020
    Rewrite {d} as day, month name and year.
    Read {d} for me as day, month, year.
    Turn the date {d} into words, like 3 April 2021.
    Can you write {d} with the month's name?
    Show {d} as a date with the month's name, day first.""")
TO_FORM["american"] += _lines("""
    Convert {d} to a date like June 7, 1999.
    Convert {d} to the US long form, month first.
    Write {d} with the month's name first, then day and year.
    Write {d} as Month D, YYYY.
    Write the date {d} like May 1, 2020.
    Give {d} like April 3, 2021.
    What is {d} as Month day, year?
    What is {d} in the American style, month in words?
    {d} like June 7, 1999
    {d} in the style Month day, year
    Please write {d} as month name, day, year.
    Show {d} in the form January 5, 1998.
    Turn {d} into month name, day and year, the American way.
    Can you write {d} like May 1, 2020?
    How do I write {d} like December 24, 2000?""")
for _form, _shape in (
    ("slashed", "DD/MM/YYYY"),
    ("slashed_american", "MM/DD/YYYY"),
    ("dotted", "DD.MM.YYYY"),
):
    TO_FORM[_form] += [
        s.replace("[f]", _shape)
        for s in _lines("""
        Give {d} as [f].
        Give {d} in the form [f].
        Give me {d} in the format [f].
        Write {d} in the format [f].
        Write the date {d} as [f].
        Convert {d} into [f].
        Convert the date {d} to [f].
        Change {d} to [f].
        Rewrite {d} as [f].
        Reformat {d} as [f].
        What is {d} as [f]?
        What is {d} in [f] format?
        How do I write {d} as [f]?
        {d} in [f]
        {d} to [f]
        {d} in the form [f]?
        Please write {d} as [f].
        Please convert {d} to [f].
        Can you write {d} as [f]?
        Can you convert {d} to [f]?
        The form wants [f]. What do I enter for {d}?
        My date is {d}. Format it as [f].
        Return {d} in the format [f].""")
    ]

# Widened: what comes after and what must come before, in near-identical words.
CLOCK_AFTER += _composed(_THINGS, """
    I put a cake in the oven at {t}. It bakes for {n}. When is it done?
    A cake goes into the oven at {t} for {n}. What time is it done?
    A loaf is put in the oven at {t} and bakes {n}. When can I take it out?
    The cake went in at {t} and needs {n}. When do I take it out?
    In the oven since {t}, baking time {n}. Ready when?
    I start cooking at {t} and cooking takes {n}. When is dinner ready?
    I start to get ready at {t} and need {n}. When am I ready?
    I leave home at {t}. The way to work takes {n}. When am I at work?
    I leave at {t} and need {n} to get there. When am I there?
    I set off at {t} and the walk takes {n}. When do I arrive?
    If I start at {t} and need {n}, when am I done?
    We start at {t} and work for {n}. When do we stop?
    The rain began at {t} and went on for {n}. When did it stop?
    She fell asleep at {t} and slept for {n}. When did she wake up?
    The shop opened at {t} and closed {n} later. When did it close?
    I switch the heating on at {t} for {n}. When does it go off?
    The parking meter was paid at {t} for {n}. When does it run out?
    The battery lasts {n}. I unplug it at {t}. When is it empty?
    The paint needs {n} to dry. I finish painting at {t}. When is it dry?
    The break starts at {t} and is {n} long. When does it end?
    Our guests come at {t} and stay {n}. When do they go?
    [X] [s] at {t}. After {n} it is over. At what time?
    [X] [s] at {t}, length {n}. End?
    [X] [s] at {t}. It takes {n}. When am I free again?
    [X] [s] at {t} and I leave after {n}. When do I leave?
    The bus leaves at {t} and the ride is {n}. Arrival?
    The plane takes off at {t}. Flight time is {n}. When does it land?
    Take-off {t}, flight time {n}. Landing?
    I get on the train at {t} and get off {n} later. When do I get off?
    The train should leave at {t} but has a delay of {n}. When does it leave?
    The train of {t} is {n} late. When does it come?
    A delay of {n}: the flight of {t} leaves when?
    The bus was due at {t} and came {n} late. At what time did it come?
    I have an appointment at {t}, but I will be {n} late. When do I get there?
    Remind me {n} after {t}. At what time is that?
    It's {t}. The pizza needs {n} more. When can we eat?
    It is {t} and I have {n} left. Until when?
    It's {t} now; the lesson goes on for {n}. When is it over?
    Now {t}. Back in {n}. That is at?
    {t} now. {n} from now?
    {n} from now it will be what time, if it is {t}?
    What will be the time in {n}, given that it's {t}?
    I will call you back in {n}. It is {t}. When will I call?
    My watch says {t} but it is {n} slow. What time is it really?
    A watch shows {t} and is {n} behind. What is the right time?
    The clock is {n} slow and shows {t}. What is the correct time?
    Put the clock forward by {n}: it shows {t} now. What then?
    begin {t}, {n} long, end?
    from {t} on, {n}. until when?""")  # fmt: skip
CLOCK_BEFORE += _composed(_THINGS, """
    A cake must be done at {t}. It bakes for {n}. When do I put it in the oven?
    A cake comes out of the oven at {t} after {n}. When did it go in?
    A loaf should be ready at {t} and bakes {n}. When must I put it in?
    The cake came out at {t} and had been in for {n}. When was it put in?
    Done at {t}, baking time {n}. In the oven since when?
    Dinner is at {t} and cooking takes {n}. When do I start cooking?
    I want to be ready at {t} and need {n}. When do I start?
    I have to be at work at {t}. The way to work takes {n}. When do I leave home?
    I have to be there at {t} and need {n} to get there. When must I leave?
    I want to arrive at {t} and the walk takes {n}. When do I set off?
    If I need {n} and must be done at {t}, when do I start?
    I must be at the office by {t}. I need {n} to get ready. When should I get up?
    I have to be at the station by {t}. It takes me {n} to get ready. What time should I start?
    I have to be at school at {t} and need {n} for breakfast. When should I get up?
    We must be at the theatre by {t}. The drive takes {n}. What time should we leave?
    By {t} I have to be ready. I need {n}. What time should I begin?
    I need {n} to get ready and must leave at {t}. When do I begin to get ready?
    I need {n} for the trip and have to arrive by {t}. What is the latest time to leave?
    What is the latest I can leave to be there at {t} if it takes {n}?
    When must I leave to be on time at {t} if the drive takes {n}?
    When should I get up if I have to leave at {t} and need {n}?
    At what time should I leave if I must be there by {t} and it takes {n}?
    The work must be finished by {t} and takes {n}. When should it start?
    The rain stopped at {t} after {n}. When did it begin?
    She woke up at {t} after sleeping for {n}. When did she fall asleep?
    The shop closed at {t} after being open for {n}. When did it open?
    The heating went off at {t} after {n}. When was it switched on?
    The battery was empty at {t} and lasted {n}. When did I unplug it?
    The break ends at {t} and is {n} long. When does it start?
    Our guests left at {t} after {n}. When did they come?
    [X] was over at {t}. It took {n}. When did it begin?
    [X] [e] at {t}, length {n}. Start?
    [X] [s] at {t}. I want to arrive {n} early. When should I arrive?
    [X] [s] at {t} and I must leave {n} before that. When do I leave?
    [X] [s] at {t}. Doors open {n} earlier. At what time?
    The bus arrives at {t} and the ride is {n}. Departure?
    The plane lands at {t}. Flight time was {n}. When did it take off?
    Landing {t}, flight time {n}. Take-off?
    I got off the train at {t} after a ride of {n}. When did I get on?
    The train came at {t} and was {n} late. When was it due?
    With a delay of {n} the flight left at {t}. When should it have left?
    The bus came at {t}, {n} too late. At what time was it due?
    I have an appointment at {t}, but I want to be there {n} early. When do I get there?
    Remind me {n} before {t}. At what time is that?
    Set the alarm {n} before {t}. For what time?
    It's {t}. I put the pizza in {n} ago. When was that?
    It is {t} and I have been here for {n}. Since when?
    It's {t} now; the lesson began {n} ago. When was that?
    Now {t}. Left {n} ago. That was at?
    {t} now. {n} ago?
    {n} ago it was what time, if it is {t} now?
    I called you {n} ago. It is {t}. When did I call?
    My watch says {t} but it is {n} fast. What time is it really?
    A watch shows {t} and is {n} ahead. What is the right time?
    The clock is {n} fast and shows {t}. What is the correct time?
    Put the clock back by {n}: it shows {t} now. What then?
    end {t}, {n} long, begin?
    up to {t}, {n}. from when?""")  # fmt: skip
CLOCK_BETWEEN += _composed(_THINGS, """
    I put a cake in the oven at {a} and took it out at {b}. How long did it bake?
    I left home at {a} and was at work at {b}. How long was the way?
    I must leave at {b}. It is {a}. How much time do I have?
    It's {a}. I have to leave at {b}. How long do I still have?
    The bus leaves at {b}. It is {a} now. How long must I wait?
    I arrived at {a}, the train came at {b}. How long did I wait?
    She fell asleep at {a} and woke up at {b}. How long did she sleep?
    The rain began at {a} and stopped at {b}. How long did it rain?
    [X] should start at {a} but started at {b}. How late was it?
    [X] is moved from {a} to {b}. By how much is that?
    The plane takes off at {a} and lands at {b}. What is the flight time?
    Departure {a}, arrival {b}: how long is the ride?
    depart {a} arrive {b}, time on the way?
    The shop opened at {a} and closed at {b}. How long was it open?
    The break is from {a} to {b}. How long is it?
    since {a}, now {b}. how long?
    I have been here since {a} and now it is {b}. How long is that?
    My watch shows {a} but it is {b}. How slow is it?""")  # fmt: skip
CLOCK_MINUTES += _lines("""
    I left at {a} and was there at {b}. How many minutes did I need?
    The bus leaves at {b}. It is {a}. How many minutes do I have?
    It's {a}; I have to leave at {b}. How many minutes are left?
    A cake was in the oven from {a} to {b}. How many minutes did it bake?
    I was due at {a} and came at {b}. How many minutes late was I?
    The train should come at {a} and came at {b}. Delay in minutes?
    My watch shows {a} but it is {b}. How many minutes slow is it?
    How long in minutes is a break from {a} to {b}?
    since {a}, now {b}. how many minutes?
    Between {a} and {b}, how many minutes go by?
    How many minutes have passed since {a} if it is {b} now?
    minutes from {a} until {b}?""")  # fmt: skip
CLOCK_HOURS += _lines("""
    I have been here since {a} and now it is {b}. How many hours is that?
    How many hours have passed since {a} if it is {b} now?
    Doors open at {a} and close at {b}. For how many hours are they open?
    How many hours do I have from {a} until {b}?
    since {a}, now {b}. how many hours?
    Between {a} and {b}, how many hours go by?
    She left at {a} and came back at {b}. How many hours was she away?""")  # fmt: skip
BETWEEN += _lines("""
    Today is {b}. How many days have gone by since {a}?
    Today is {b}. How long ago was {a}, in days?
    It is {b}. {a} was how many days ago?
    {a} was how many days before {b}?
    Since {a} how many days have passed, if it is {b}?
    I last saw her on {a}. Today is {b}. How many days ago was that?
    I planted it on {a} and it is {b}. How many days ago did I plant it?
    We arrived on {a}. Today is {b}. How many days have we been here?
    It's {b} today. How many days is it since {a}?
    The bill came on {a}. I paid on {b}. How many days later was it?
    The exam is on {b}. It is {a}. How many days do I have to study?
    My visa runs out on {b}. Today is {a}. How many days is it still good?
    I have until {b}. Today is {a}. How many days are left?
    The rent is due on {b} and today is {a}. In how many days?
    We fly on {b}. Now it is {a}. How many sleeps?
    The parcel left on {a} and came on {b}. How many days did that take?
    Count how many days go by between {a} and {b}.
    From {a} till {b}: number of days?
    On {b} I looked back to {a}. How many days had passed?
    {b} minus {a} in days?
    since {a}, today {b}: days?
    The cat was lost on {a} and found on {b}. How many days was it away?
    If it is {a}, how many days must I wait for {b}?
    How many days later than {a} is {b}?
    How many days earlier than {b} is {a}?""")  # fmt: skip
AFTER += _lines("""
    The project takes place {n} after {d}. Which date is that?
    The meeting is held {n} after {d}. On which date?
    I have to come back {n} after {d}. Which date is that?
    The result comes {n} after the test of {d}. On what date?
    It's {d}. In {n} my holiday starts. On which date?
    If I begin on {d}, what date is it after {n}?
    My membership began on {d} and lasts {n}. Until what date?
    The cheese must rest for {n} from {d}. When is it ready?
    The plaster comes off {n} after {d}. What date is that?
    On {d} the doctor says: again in {n}. Which date?
    {d}: {n} to go. What date is the big day?
    The offer of {d} is good for {n}. What is its last date?
    Paid on {d}, delivered {n} later. Delivered on?
    {n} past {d}?
    {d} and {n} more: which date?""")  # fmt: skip
BEFORE += _lines("""
    The project took place {n} before {d}. Which date was that?
    The meeting was held {n} before {d}. On which date?
    I have to book {n} before {d}. Which date is that?
    The exam is on {d}. I want to start learning {n} before. From what date?
    It's {d}. {n} ago my holiday started. On which date?
    I finished on {d} after {n}. On what date did I begin?
    My membership ended on {d} after {n}. Since what date was I a member?
    The cheese was ready on {d} after {n}. When was it made?
    Delivered on {d}, {n} after I paid. Paid on?
    We must tell them {n} ahead of {d}. By what date?
    The big day is {d}. What date is it {n} before?
    Cancel at the latest {n} before {d}. What date is the last one?
    {n} prior to {d}?
    {d}, but {n} sooner: which date?""")  # fmt: skip
YEAR_DAYS += _lines("""
    How many days long is {y}?
    How many days does {y} have?
    How many days does {y} have, 365 or 366?
    Is {y} 365 or 366 days long?
    Is {y} a year of 365 or 366 days?
    Does {y} last 365 days or 366?
    365 or 366 days: which is it for {y}?
    365 or 366 days for {y}?
    {y}: how many days?
    {y}: 365 or 366 days?
    days of {y}?
    What is the number of days in {y}?
    Count the days of {y}. How many are there?
    In days, how long is {y}?
    Tell me how many days there are in {y}.
    If I read one page a day, how many pages do I read in {y}?
    I take one pill a day. How many pills do I need for {y}?
    A calendar of {y} with one sheet a day has how many sheets?""")  # fmt: skip
LEAP += _lines("""
    Is {y} one of the leap years?
    Is {y} a leap year or not? Answer yes or no.
    Does {y} count as a leap year?
    Does {y} have an extra day?
    Does {y} have an extra day in February?
    Does February have 29 days in {y}?
    Does the calendar of {y} show a 29 February?
    Has {y} got 366 days?
    Has the year {y} an additional day?
    Do we have a 29th of February in {y}?
    Was there a 29 February in {y}?
    Was I able to celebrate a birthday on 29 February {y}?
    Can someone have a birthday on 29 February {y}?
    Does the date 29 February {y} exist?
    Is 29 February {y} a real date?
    Did the year {y} have a leap day?
    Is there a leap day in {y}?
    Is February longer than usual in {y}?
    Is {y} longer than a normal year?
    Were there 366 days in {y}?
    I was born in {y}. Was that a leap year?
    The Olympics of {y}: was it a leap year?
    Say yes or no: is {y} a leap year?
    Yes or no: did {y} have 366 days?
    is {y} leap
    {y}, leap year?
    leap: {y}?
    The year is {y}. Is it a leap year?
    I wonder if {y} is a leap year.
    Let me know whether {y} is a leap year.""")  # fmt: skip
LEAP_NEXT += _lines("""
    Which leap year comes after {y}?
    What leap year follows {y}?
    When does the next leap year after {y} come?
    After {y}, when is there a 29 February again?
    In which year after {y} is there the next 29 February?
    Which year after {y} has 366 days next?
    What is the first year after {y} with 366 days?
    When is the next leap day after the year {y}?
    It's {y}. In which later year is the next leap day?
    The year {y} is over. Which leap year is next?
    first leap year after {y}?
    Name the next leap year following {y}.""")  # fmt: skip
for _form, _pattern in (("slashed", "DD/MM/YYYY"), ("slashed_american", "MM/DD/YYYY"), ("dotted", "DD.MM.YYYY"), ("iso", "YYYY-MM-DD")):  # fmt: skip
    TO_FORM[_form] += [
        s.replace("[F]", _pattern).replace("[f]", _pattern.lower())
        for s in _lines("""
        {d} -> [F]
        {d} => [f]
        {d} to [f]
        {d} in [f]
        {d} as [f]?
        {d}, but as [F]
        Please write {d} as [F].
        Can you write {d} as [F]?
        Could you change {d} to [F]?
        Reformat {d} as [F].
        Rewrite {d} as [F].
        How does {d} look as [F]?
        How do I write {d} in the format [F]?
        What do I type for {d} if the form wants [F]?
        The form asks for [F]. My date is {d}. What do I enter?
        The field wants [f]. What do I put for {d}?
        Format: [F]. Date: {d}.
        My birthday is {d}. Write it as [F].
        The letter is dated {d}. Give that as [F].
        Put {d} in the form [F].
        I need {d} in [F] form.
        Show me {d} as [F].
        [F] for {d}?
        date {d}, format [f]
        Make {d} look like [F].""")
    ]
TO_FORM["slashed"] += ["{d} with slashes, day before month", "How do the British write {d} in digits, with slashes?", "Write {d} as day/month/year, two digits for day and month."]  # fmt: skip
TO_FORM["slashed_american"] += ["{d} with slashes, month before day", "How do Americans write {d} in digits, with slashes?", "Write {d} as month/day/year, two digits for month and day.", "US number form of {d}, with slashes?"]  # fmt: skip
TO_FORM["dotted"] += ["{d} with dots, day before month", "How do Germans write {d} in digits, with dots?", "Write {d} as day.month.year, two digits for day and month."]  # fmt: skip
TO_FORM["american"] += _lines("""
    {d} as Month Day, Year
    {d} -> Month D, YYYY
    Please write {d} with the month's name first, then the day, then a comma and the year.
    Can you write {d} like March 9, 2017?
    Give {d} as an American would write it in a letter.
    Write out {d} in US style, month in words.
    My American friend writes dates like July 4, 1996. How does he write {d}?
    In the style of October 31, 2005, what is {d}?
    Change {d} to month name, day, year.
    Month first and in words: {d}
    {d} in American long form?
    The US long form of {d}, please.""")  # fmt: skip

# Having to be somewhere, and what went on for how long.
CLOCK_BEFORE += _lines("""
    I have to be there at {t} and need {n}. When do I leave?
    I have to be at work at {t}. The way takes {n}. When must I go?
    I need {n} to get there and must arrive at {t}. When should I start?
    She wants to arrive at {t}. It takes her {n}. When does she have to leave?
    We must be at the station at {t}, and it takes {n} to get there. When do we have to leave home?
    To be on time at {t} with a way of {n}, when do I set off?
    My appointment is at {t}. I need {n} to get there. When do I go?
    Dinner must be ready at {t} and cooking takes {n}. When do I begin?
    The guests come at {t}. I need {n} to tidy up. When do I have to start?
    It takes {n} to get ready, and I want to be done at {t}. When do I start?
    I want to be there {n} before the film, which begins at {t}. When do I arrive?
    School begins at {t} and my walk takes {n}. When do I leave the house at the latest?
    The bread has to be out at {t} after {n} in the oven. When does it go in?
    be there at {t}, way {n}. leave when?
    The cake comes out at {t} and bakes {n}. When did I put it in?
    The bread must bake {n} and be ready at {t}. When must it go into the oven?
    The roast is to be out at {t}. It needs {n} in the oven. When do I put it in?
    It must come out of the oven at {t} after {n}. When does it have to go in?
    The dough should rest {n} and be used at {t}. When do I make it?
    The washing has to be out at {t}; the machine runs {n}. When do I start it?
    After {n} on the train we get off at {t}. When did we get on?
    The film was over at {t} after {n}. When did it begin?
    It is {t} and we have been driving for {n}. When did we start?
    The plane leaves at {t} and we should be there {n} earlier. When is that?
    If the drive takes {n} and I want to arrive at {t}, what time do I leave?""")
CLOCK_AFTER += _lines("""
    The show began at {t} and went on for {n}. When did it end?
    The concert started at {t} and went on for {n}. When was it over?
    He began at {t} and was busy for {n}. When did he stop?
    She fell asleep at {t} and slept for {n}. When did she wake up?
    We set off at {t} and were on the road for {n}. When did we arrive?
    I leave at {t} and need {n}. When am I there?
    I go at {t} and the way takes {n}. When do I get there?
    Dinner goes into the oven at {t} for {n}. When is it ready?
    The speech began at {t} and dragged on for {n}. When did it stop?
    The guests came at {t} and stayed for {n}. When did they go?
    The power went out at {t} and was gone for {n}. When did it come back?
    The rain started at {t} and kept on for {n}. When did it stop?
    I put the cake in at {t}; it bakes for {n}. When do I take it out?
    They played from {t} on, for {n}. When did they finish?
    start at {t}, lasts {n}. end when?""")
YEARS_BETWEEN += _lines("""
    We married in {a}. Which anniversary do we have in {b}?
    We married in {a}. Which wedding anniversary is it in {b}?
    They got married in {a}. How many years of marriage do they celebrate in {b}?
    The firm dates from {a}. Which anniversary is it in {b}?
    Our club was founded in {a}. Which jubilee does it celebrate in {b}?
    I bought the house in {a}. How many years have I had it in {b}?
    In {b} we celebrate the founding in {a}. Which anniversary is that?
    She joined the team in {a}. How many years is that in {b}?
    The photo is from {a}. In {b}, how old is it?
    My first day at work was in {a}. How many years is it in {b}?
    The record was set in {a} and broken in {b}. How many years did it stand?
    From the wedding in {a}, which anniversary falls in {b}?""")
# The days of two months together.
TWO_MONTHS = [
    "How many days do {m} and {o} have together?",
    "How many days are {m} and {o} together?",
    "What is the total number of days in {m} and {o}?",
    "Days in {m} plus days in {o}?",
    "How many days are in {m} and {o} combined?",
    "{m} and {o} together: how many days?",
    "Add the days of {m} and {o}.",
    "Sum of the days in {m} and {o}?",
    "From the first of {m} to the last of {o}, how many days are the two months?",
    "What do the days of {m} and {o} add up to?",
    "I was away all {m} and all {o}. How many days is that?",
]
FEBRUARIES = [
    ("February in a leap year", 29),
    ("February in a normal year", 28),
    ("February in a common year", 28),
    ("February when it is a leap year", 29),
]
FEBRUARY_OF = [
    "February {y}",
    "February {y}",
    "February of {y}",
    "the month of February {y}",
    "Feb {y}",
    "february {y}",
]
