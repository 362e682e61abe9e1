"""More structures for `groups.py`: money that is not enough for one more, debts, saving, ages.

Slots as in `groups_texts.py` and `everyday_texts.py`.
"""

from recipes.nano.world.groups_texts import Structure, structure

BILLS_MORE: list[Structure] = [
    structure("w mod v", "{w} by {v}, rest", "v:3-20 q:1-20 r:1-19 w=v*q+r",
        """{n} has {w} euros. One {P1} costs {v} euros. {He} buys as many as {he} can.
        {n} has {w} euros and buys as many {P} as possible at {v} euros each.
        {n} has {w} euros and buys as many {P} for {v} euros as {he} can.
        A {P1} costs {v} euros. {n} has {w} euros and buys as many {P} as possible.
        {P} cost {v} euros each. With {w} euros {n} buys as many as {he} can afford.
        {n} goes to the shop with {w} euros. {P} are {v} euros each and {he} buys as many as the money allows.
        {n} spends as much as possible of {w} euros on {P} at {v} euros each.
        I have {w} euros and buy as many {P} as I can at {v} euros each.
        I buy as many {P} as possible with {w} euros. One costs {v} euros.
        We have {w} euros. Each {P1} is {v} euros. We buy as many as we can.
        With {w} euros in the pocket {n} buys {P} for {v} euros each until the money is not enough for one more.
        {n} keeps buying {P} at {v} euros each until {he} cannot pay for another one. {He} started with {w} euros.
        {n} wants as many {P} as {he} can get for {w} euros. A {P1} is {v} euros.
        As many {P} as possible for {w} euros, {v} euros each.
        Price of a {P1}: {v} euros. {n} has {w} euros and gets as many as possible.
        From {w} euros {n} buys the largest possible number of {P}, {v} euros each.""",
        """How much money is left?
        How much is left?
        How much money {doX} have left?
        How much {doX} have left?
        How many euros are left?
        How many euros {doX} have left?
        How many euros {doX} keep?
        How much money remains?
        What remains?
        What is left over?
        How much money is left over?
        How much change is there?
        How much change {doX} get?
        money left?
        How much is still in the pocket?
        What is the rest of the money?"""),
    structure("w div v", "{w} by {v}, full", "v:3-20 q:2-20 r:1-19 w=v*q+r",
        """{n} has {w} euros. One {P1} costs {v} euros.
        {n} has {w} euros and buys as many {P} as possible at {v} euros each.
        A {P1} costs {v} euros. {n} has {w} euros and buys as many as {he} can.
        {P} cost {v} euros each. {n} can spend {w} euros.
        {n} goes to the shop with {w} euros. {P} are {v} euros each.
        I have {w} euros. A {P1} is {v} euros.
        We have {w} euros. Each {P1} is {v} euros.
        With {w} euros in the pocket {n} buys {P} for {v} euros each.
        Price of a {P1}: {v} euros. {n} has {w} euros.""",
        """How many {P} can be bought at most?
        How many {P} are possible?
        How many {P} is that at most?
        How many {P} can one buy with that?
        For how many {P} is the money enough?
        For how many {P} is that enough?
        How many {P} does the money buy?
        What is the largest number of {P} for this money?
        At most how many {P}?
        how many {P} at most?"""),
    structure("w-g*v", "owes {w}, -{g} of {v}, now", "g:2-9 v:2-25 w:20-250",
        """{n} owes {w} euros and pays back {v} euros a week for {g} weeks.
        {n} borrows {w} euros from {m} and pays back {v} euros in each of {g} months.
        {n} owes {m} {w} euros. {He} gives {m} {v} euros on each of {g} days.
        A loan of {w} euros is paid back with {v} euros a month for {g} months.
        I owe {w} euros and pay {v} euros a month for {g} months.
        A debt of {w} euros gets smaller by {v} euros in each of {g} months.""",
        """How much is still to be paid?
        How much is still owed?
        How much of the debt is left?
        How much remains to be paid back?
        What is the debt now?
        How much is left to pay?
        How big is the rest?"""),
    structure("(w-c)/v", "goal {w}, has {c}, {v} each, times", "v:2-20 q:2-20 c:2-60 w=v*q+c",
        """{n} has {c} euros and saves {v} euros a week for a bike of {w} euros.
        {n} wants a {P1} for {w} euros. {He} has {c} euros and saves {v} euros a week.
        {n} wants to have {w} euros. {He} has {c} euros now and puts aside {v} euros every week.
        I want to buy a {P1} for {w} euros. I have {c} euros and save {v} euros a week.
        The goal is {w} euros. {c} euros are there already, and {v} euros come in each week.
        {c} euros are in the box. Each week {v} euros more go in. {n} needs {w} euros.""",
        """How many weeks does it take?
        How many weeks are still needed?
        After how many weeks is it enough?
        In how many weeks is the money together?
        How many more weeks are needed?
        How long does it take, in weeks?"""),
    structure("(a+b)/g", "{a}, +{b}, by {g}, each", "g:2-9 q:3-50 b:2-90 a=g*q-b",
        """{g} friends share the costs of {a} euros for the room and {b} euros for food.
        {g} friends share costs of {a} euros for the car and {b} euros for fuel.
        {g} friends share a bill of {a} euros for food and {b} euros for drinks.
        {g} people split {a} euros for tickets and {b} euros for snacks equally.
        {g} flatmates pay {a} euros rent and {b} euros for heating in equal parts.
        The food costs {a} euros and the drinks {b} euros. {g} guests split the bill evenly.
        The hotel was {a} euros and the train {b} euros. {g} people share all of it equally.
        A meal for {a} euros and a tip of {b} euros are shared by {g} people.
        {a} euros for pizza, {b} euros for drinks, {g} people, equal shares.
        We are {g} and we pay {a} euros for the boat and {b} euros for lunch together.
        Costs: {a} euros and {b} euros, split by {g}.""",
        """How much does each pay?
        What does each one pay?
        How much is it for each?
        How much is it per person?
        What is the share of each?
        How much does every one of them pay?
        How much must each person pay?
        What is one share?
        each pays?
        How much each?"""),
    structure("w-g*v-c", "{w}, -{g} of {v}, -{c}, now", "g:2-9 v:2-15 c:2-40 w:60-300",
        """{n} has {w} euros and buys {g} {P} at {v} euros each and a {Q1} for {c} euros.
        {n} has {w} euros. {He} buys {g} {P} for {v} euros each and one {Q1} for {c} euros.
        {n} pays {w} euros for {g} {P} at {v} euros each and a {Q1} of {c} euros.
        I have {w} euros. I buy {g} {P} at {v} euros each and a {Q1} for {c} euros.
        A {P1} is {v} euros and a {Q1} is {c} euros. {n} has {w} euros and buys {g} {P} and one {Q1}.
        From {w} euros {n} pays {c} euros for a {Q1} and {v} euros for each of {g} {P}.""",
        """How much money is left?
        How much is left?
        How much change {doX} get?
        How much money {doX} have left?
        What remains?
        What is left in the end?
        How much change is there?"""),
]  # fmt: skip

AGES_MORE: list[Structure] = [
    structure("a*b", "A {a}, B = A*{b}, B", "a:3-20 b:2-6",
        """{who} is {a} and {kin} is {b} times as old.
        {who} is {a} years old. {kin} is {b} times as old.
        {kin} is {b} times as old as {who}, and {who} is {a}.
        {who} is {a}. The age of {kin} is {b} times that.""",
        """How old is {kin}?
        What is the age of {kin}?
        And how old is {kin}?
        So how old is {kin}?
        Find the age of {kin}.
        {kin} is how old?"""),
    structure("a*b+c", "A {a}, B = A*{b}, +{c}", "a:3-15 b:2-5 c:2-12",
        """{who} is {a} and {kin} is {c} years more than {b} times as old.
        {who} is {a} years old. {kin} is {c} years older than {b} times that age.
        {who} is {a}. {kin} is {b} times as old plus {c} years.
        {kin} is {c} years older than {b} times the age of {who}. {who} is {a}.
        {who} is {a}. Take that {b} times, add {c} years, and it is the age of {kin}.
        The age of {kin} is {b} times the age of {who} and {c} years more. {who} is {a}.""",
        """How old is {kin}?
        What is the age of {kin}?
        And how old is {kin}?
        So how old is {kin}?
        Find the age of {kin}.
        {kin} is how old?"""),
    structure("a*b-c", "A {a}, B = A*{b}, -{c}", "a:5-15 b:2-5 c:2-9",
        """{who} is {a} and {kin} is {c} years less than {b} times as old.
        {who} is {a} years old. {kin} is {c} years younger than {b} times that age.
        {who} is {a}. {kin} is {b} times as old minus {c} years.
        {kin} is {c} years younger than {b} times the age of {who}. {who} is {a}.
        {who} is {a}. Take that {b} times, subtract {c} years, and it is the age of {kin}.
        The age of {kin} is {b} times the age of {who} but {c} years less. {who} is {a}.""",
        """How old is {kin}?
        What is the age of {kin}?
        And how old is {kin}?
        So how old is {kin}?
        Find the age of {kin}.
        {kin} is how old?"""),
    structure("(a+c)*b", "A {a}, +{c}, B = A*{b}, B", "a:3-15 b:2-4 c:2-9",
        """{who} is {a}. In {c} years {kin} will be {b} times as old as {who} is then.
        {who} is {a} now. {c} years from now {kin} will be {b} times as old as {who} then.""",
        """How old will {kin} be then?
        What age will {kin} have then?
        How old is {kin} then?"""),
    structure("a+b", "A {a}, B = A+{b}, B", "a:3-60 b:2-40",
        """{who} is {a} and {kin} is {b} years older.
        {who} is {a} years old. {kin} is older by {b} years.
        {kin} is {b} years older than {who}, and {who} is {a}.
        {kin} is {b} years ahead of {who}. {who} is {a}.
        {who} is {a}. {kin} was born {b} years earlier.
        When {who} was born, {kin} was {b}. Now {who} is {a}.""",
        """How old is {kin}?
        What is the age of {kin}?
        And how old is {kin}?
        So how old is {kin}?
        Find the age of {kin}.
        How old is {kin} now?"""),
    structure("a-b", "A {a}, B = A-{b}, B", "a:20-80 b:2-19",
        """{who} is {a} and {kin} is {b} years younger.
        {who} is {a} years old. {kin} is younger by {b} years.
        {kin} is {b} years younger than {who}, and {who} is {a}.
        {who} is {b} years older than {kin}. {who} is {a}.
        {who} is {a}. {kin} was born {b} years later.
        When {kin} was born, {who} was {b}. Now {who} is {a}.""",
        """How old is {kin}?
        What is the age of {kin}?
        And how old is {kin}?
        So how old is {kin}?
        Find the age of {kin}.
        How old is {kin} now?"""),
    structure("a-b", "sum {a}, A {b}, B", "a:30-120 b:5-29",
        """{who} and {kin} are {a} years old together. {who} is {b}.
        The ages of {who} and {kin} add up to {a}. {who} is {b}.
        {who} is {b}. Together with {kin} that makes {a} years.
        If you add the ages of {kin} and {who}, you get {a}. {who} is {b}.""",
        """How old is {kin}?
        What is the age of {kin}?
        So how old is {kin}?
        Find the age of {kin}."""),
]  # fmt: skip

GROUPS_MORE: list[Structure] = [
    structure("(w-c)/g", "{w}, -{c}, by {g}, each", "g:2-9 q:2-40 c:2-60 w=g*q+c",
        """{n} has {w} {I}. {c} are lost, and the rest go into {g} equal {G}.
        Of {w} {I}, {c} are kept and the rest are put into {g} {G} equally.
        {w} {I} are there. {c} are taken away and the others are spread evenly over {g} {G}.
        {c} of {w} {I} are bad. The good ones fill {g} equal {G}.
        {n} gives away {c} of {w} {I} and puts the rest evenly into {g} {G}.
        I have {w} {I}, keep {c} and put the rest into {g} equal {G}.""",
        """How many {I} are in each {G1}?
        How many {I} are there per {G1}?
        How many {I} in one {G1}?
        How many {I} does one {G1} get?
        Find the number of {I} in each {G1}.
        {I} per {G1}?"""),
    structure("(w-c)/v", "{w}, -{c}, by {v}, groups", "v:2-12 q:2-40 c:2-60 w=v*q+c",
        """{n} has {w} {I}. {c} are lost, and the rest go into {G} of {v}.
        Of {w} {I}, {c} are kept and the rest are put into {G} with {v} in each.
        {w} {I} are there. {c} are taken away and the others are put {v} to a {G1}.
        {c} of {w} {I} are bad. The good ones go into {G} of {v}.
        I have {w} {I}, keep {c} and put the rest into {G} of {v}.""",
        """How many {G} are there?
        How many {G} is that?
        How many {G} are needed?
        How many {G} {doX} get?
        What is the number of {G}?
        How many {G} can be filled?"""),
    structure("(w+c)/g", "{w}, +{c}, by {g}, each", "g:2-9 q:3-40 c:2-60 w=g*q-c",
        """{n} has {w} {I}, gets {c} more and puts them all into {g} equal {G}.
        {w} old and {c} new {I} are spread evenly over {g} {G}.
        There are {w} {I}. {c} more come, and all go into {g} {G}, the same number in each.
        I have {w} {I} and find {c} more. They fill {g} equal {G}.
        {n} mixes {w} {I} of one sort with {c} of another and makes {g} equal {G}.""",
        """How many {I} are in each {G1}?
        How many {I} are there per {G1}?
        How many {I} in one {G1}?
        How many {I} does one {G1} get?
        Find the number of {I} in each {G1}."""),
    structure("(g-c)*v", "{g}, -{c}, of {v}, sum", "g:5-30 c:2-4 v:2-30",
        """There are {g} {G} with {v} {I} each, but {c} of the {G} are empty.
        {n} has {g} {G} of {v} {I} and gives away {c} whole {G}.
        {c} of the {g} {G} are empty, all others have {v} {I} each.
        Of {g} {G}, {c} are gone. Each {G1} has {v} {I}.
        {g} {G} have {v} {I} each. {c} {G} are taken away.""",
        """How many {I} are there then?
        How many {I} are left?
        How many {I} are in the other {G}?
        How many {I} is that?
        What is the number of {I} now?
        How many {I} remain?"""),
    structure("(g+c)*v", "{g}, +{c}, of {v}, sum", "g:2-30 c:2-12 v:2-30",
        """There are {g} {G} with {v} {I} each. {c} more such {G} are added.
        {n} has {g} {G} of {v} {I} and gets {c} more {G} of the same kind.
        {g} {G} have {v} {I} each, and so do {c} others.
        {n} has {g} {G} and {m} {c}. Every {G1} has {v} {I}.
        {g} old {G} and {c} new ones have {v} {I} each.""",
        """How many {I} are there then?
        How many {I} are there in all?
        How many {I} is that altogether?
        How many {I} is that?
        What is the total number of {I}?"""),
    structure("w-g*v", "{w}, -{g} of {v}, now", "g:2-9 v:2-20 w:20-250",
        """{n} has {w} {I} and fills {g} {G} with {v} each.
        There are {w} {I}. {g} {G} are filled with {v} each.
        From {w} {I} {n} makes {g} {G} of {v}.
        {n} puts {v} of the {w} {I} in each of {g} {G}.
        {w} {I}; {g} {G} take {v} each.
        I have {w} {I} and put {v} in each of {g} {G}.""",
        """How many {I} are left?
        How many {I} are not in a {G1}?
        How many {I} remain?
        How many {I} {doX} have left?
        How many {I} are left over?
        What number of {I} is left?"""),
]  # fmt: skip
