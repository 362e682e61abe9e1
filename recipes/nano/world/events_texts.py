"""The scenes of the stories in `events.py`, as data: how a number is told, rises, falls, is asked.

Verbs are marked by who does them: `<give>` the one the story is about, `[give]` another single
person or thing, `^give^` several. Slots: `{a}` the first number with its unit, `{p}` what comes and
`{q}` what goes, both with or without the unit; `{c}` the last number; `{S}` the one the story is
about and `{s}` `{him}` `{his}` the later mentions; `{do}` `{did}` `{has}` fit `{s}`; `{m}` another
person, `{t}` the things. A phrase that starts with `<` has the one it is about as its subject.
"""

from typing import NamedTuple


class Scene(NamedTuple):
    """One setting in which a number changes; phrases one a line."""

    things: list[str]  # what is counted, "{t}" where the cast decides
    people: bool  # about a person (a name, I, we, my sister) rather than a place
    high: int  # the highest first number
    opens: list[str]
    plus: list[str]
    minus: list[str]
    now: list[str]
    total: list[str]  # asks for the last number if all that happened was more
    left: list[str]  # and if the last that happened was less
    state: list[str]  # tells the last number
    before: list[str]  # asks for the first number
    gained: list[str]  # asks how many came
    lost: list[str]  # asks how many went


def _scene(things: str, people: bool, high: int, *texts: str) -> Scene:
    lists = [[line.strip() for line in text.strip().split("\n") if line.strip()] for text in texts]
    return Scene(things.split("|"), people, high, *lists)


SCENES: dict[str, Scene] = {
    "things": _scene(
        "{t}", True, 250,
        """<have> {a}
        <own> {a}
        <start> with {a}
        <begin> with {a}
        <start> the day with {a}
        <begin> the week with {a}
        <keep> {a} in a {box}
        <carry> {a} in a {box}
        <have> {a} in {his} {box}
        <have> {a} at home
        <have> a {box} with {a}
        <have> a collection of {a}
        <have> exactly {a}
        <possess> {a}
        <hold> {a}
        there ^be^ {a} in {Ss} {box}""",
        """<get> {p}
        <get> {p} from {m}
        <buy> {p}
        <buy> {p} at {place}
        <find> {p}
        <find> {p} under the bed
        <find> {p} in a drawer
        <receive> {p}
        <receive> {p} from {m}
        <receive> {p} as a present
        <win> {p}
        <win> {p} in a game
        <collect> {p}
        <pick> up {p}
        <borrow> {p} from {m}
        <take> {p} from {m}
        <add> {p}
        <order> {p}
        <be> given {p}
        <be> given {p} by {m}
        <be> handed {p} by {m}
        <be> sent {p}
        <bring> home {p}
        <purchase> {p}
        <acquire> {p}
        <gather> {p}
        <inherit> {p}
        <get> {p} for {his} birthday
        <discover> {p} in the cellar
        {m} [give] {him} {p}
        {m} [send] {him} {p}
        {m} [bring] {him} {p}
        {m} [lend] {him} {p}
        {m} [hand] {him} {p}
        {m} [pass] {him} {p}
        {m} [buy] {him} {p}
        {m} [sell] {him} {p}
        {m} [offer] {him} {p} and {s} <take> them
        {m} [donate] {p} to {him}
        {m} [hand] {p} over to {him}
        a friend [give] {him} {p}
        {his} aunt [give] {him} {p}
        {his} grandfather [send] {him} {p}
        a neighbour [drop] off {p} for {him}""",
        """<give> {q} to {m}
        <give> away {q}
        <give> {q} away
        <give> {m} {q}
        <give> {q} to a friend
        <give> {q} to {his} sister
        <hand> {q} to {m}
        <hand> {q} over to {m}
        <hand> over {q}
        <sell> {q}
        <sell> {q} to {m}
        <sell> {q} at {place}
        <lose> {q}
        <lose> {q} on the way
        <lose> {q} in a game
        <break> {q}
        <throw> away {q}
        <throw> {q} away
        <donate> {q}
        <donate> {q} to a school
        <donate> {q} to charity
        <lend> {q} to {m}
        <lend> {m} {q}
        <use> {q}
        <use> up {q}
        <drop> {q} into the river
        <forget> {q} on the bus
        <leave> {q} behind
        <pass> {q} on to {m}
        <trade> {q} away
        <return> {q} to {m}
        <send> {q} to {m}
        <get> rid of {q}
        <part> with {q}
        <misplace> {q}
        <destroy> {q}
        <offer> {q} to {m}, who [take] them
        {m} [take] {q}
        {m} [take] {q} away
        {m} [take] {q} from {him}
        {m} [get] {q} from {him}
        {m} [receive] {q} from {him}
        {m} [steal] {q}
        {m} [borrow] {q}
        {m} [buy] {q} from {him}
        {q} ^get^ lost
        {q} ^break^
        {q} ^be^ stolen
        {q} ^be^ sold
        {q} ^be^ given away
        {q} ^go^ missing
        {q} ^disappear^""",
        """How many {t} {do} {s} have now?
        How many {t} {do} {s} have in the end?
        How many {do} {s} have now?
        How many {do} {s} have then?
        How many {t} {do} {s} own now?
        How many {t} {do} {s} have after that?
        How many {t} {has} {s} got now?
        Now how many {t} {do} {s} have?
        With how many {t} {do} {s} end up?
        How many {t} {do} {s} end up with?
        What is the new number of {t}?
        What number of {t} {do} {s} have now?
        So how many {t} now?
        How many now?
        Tell me how many {t} {s} <have> now.
        Calculate how many {t} {s} <have> in the end.
        I want to know how many {t} {s} <have> now.""",
        """How many {t} {do} {s} have in total?
        How many {t} {do} {s} have in all?
        How many {t} {do} {s} have altogether?
        How many {t} is that altogether?
        How many is that in total?
        What is the total number of {t}?
        How many in all?
        Total?
        Find the total.""",
        """How many {t} {do} {s} have left?
        How many {t} are left?
        How many are left?
        How many remain?
        How many {t} remain?
        How many {do} {s} still have?
        How many {t} {do} {s} still have?
        How many {t} {do} {s} keep?
        What is left?
        How many stay with {him}?
        What remains?
        Find out how many {t} are left.""",
        """{s} <have> {c} now
        now {s} <have> {c}
        {s} <end> up with {c}
        {s} now <have> {c}
        in the end {s} <have> {c}
        {s} <have> {c} in the end""",
        """How many {t} did {s} have at first?
        How many {t} did {s} have before?
        How many did {s} have at the beginning?
        How many {t} did {s} start with?
        How many did {s} have to begin with?
        How many {t} were there at the start?
        What number of {t} did {s} have originally?
        How many {t} did {s} originally have?
        How many did {s} own in the beginning?
        How many {t} had {s} before that?
        With how many {t} did {s} start?
        What did {s} start with?
        Find the original number of {t}.""",
        """How many did {s} get?
        How many {t} did {s} get?
        How many {t} did {s} receive?
        How many more did {s} get?
        How many {t} were added?
        How many new {t} did {s} get?
        How many did {s} gain?
        How many {t} came in addition?""",
        """How many {t} did {s} lose?
        How many did {s} lose?
        How many {t} are gone?
        How many are missing now?
        How many {t} are no longer there?
        How many did {s} part with?
        How many {t} fewer are there now?
        How many were taken away?""",
    ),
    "money": _scene(
        "euros", True, 250,
        """<have> {a}
        <have> {a} in {his} wallet
        <have> {a} in {his} purse
        <have> {a} in {his} pocket
        <have> {a} in the bank
        <have> {a} saved
        <start> with {a}
        <begin> with {a}
        <save> up {a}
        <have> savings of {a}
        <take> {a} to {place}
        <own> {a}""",
        """<get> {p}
        <earn> {p}
        <earn> {p} by washing cars
        <earn> {p} for mowing the lawn
        <find> {p} on the street
        <find> {p} in an old coat
        <win> {p}
        <win> {p} in the lottery
        <receive> {p}
        <receive> {p} from {his} grandmother
        <get> {p} as a gift
        <get> {p} as pocket money
        <be> paid {p}
        <be> given {p} by {m}
        <borrow> {p} from {m}
        <save> {p}
        <put> in {p}
        <deposit> {p}
        <make> {p} at a flea market
        <sell> a book for {p}
        <sell> an old phone for {p}
        <collect> {p}
        {m} [give] {him} {p}
        {m} [pay] {him} {p}
        {m} [lend] {him} {p}
        {m} [pay] back {p} to {him}
        {m} [owe] {him} {p} and [pay] it back
        {his} uncle [give] {him} {p}
        {his} father [add] {p}
        {his} mother [send] {him} {p}""",
        """<spend> {q}
        <spend> {q} on food
        <spend> {q} on a book
        <spend> {q} at {place}
        <spend> {q} on clothes
        <pay> {q} for lunch
        <pay> {q} for a ticket
        <pay> a bill of {q}
        <buy> a game for {q}
        <buy> a {sing} for {q}
        <buy> a hat that [cost] {q}
        <buy> shoes for {q}
        <lose> {q}
        <give> {q} to {m}
        <give> {m} {q}
        <lend> {q} to {m}
        <lend> {m} {q}
        <donate> {q}
        <donate> {q} to charity
        <give> away {q}
        <use> {q} for the bus
        <withdraw> {q}
        <take> out {q}
        <pay> back {q} to {m}
        <hand> over {q}
        <waste> {q}
        {m} [borrow] {q} from {him}
        {m} [take] {q}
        {m} [get] {q} from {him}
        {q} ^go^ to the landlord
        {q} ^be^ stolen
        lunch [cost] {him} {q}
        a ticket [cost] {him} {q}""",
        """How much money {do} {s} have now?
        How much {do} {s} have now?
        How much money {do} {s} have in the end?
        How many {t} {do} {s} have now?
        How many {t} {do} {s} have in the end?
        How much is in {his} wallet now?
        How much money {has} {s} got now?
        How much {do} {s} have then?
        What {do} {s} have now?
        How much money {do} {s} end up with?
        With how much money {do} {s} go home?
        Tell me how much money {s} <have> now.
        What is the new amount?
        How much now?""",
        """How much money {do} {s} have in total?
        How much is that altogether?
        How much {do} {s} have in all?
        How much money {do} {s} have altogether?
        What is the total?
        Total amount?""",
        """How much money {do} {s} have left?
        How much {do} {s} have left?
        How much is left?
        How much money is left?
        How much remains?
        What is left?
        How many {t} are left?
        How many {t} {do} {s} have left?
        How much {do} {s} still have?
        How much money {do} {s} still have?
        What remains of the money?
        How much money {do} {s} keep?
        what's left""",
        """{s} <have> {c} now
        now {s} <have> {c}
        {s} now <have> {c}
        {s} <end> up with {c}
        in the end {s} <have> {c}""",
        """How much did {s} have before?
        How much money did {s} have at first?
        How much did {s} have at the beginning?
        How much money did {s} start with?
        How many {t} did {s} have at first?
        How many {t} did {s} have to begin with?
        What amount did {s} have originally?
        How much money was there at the start?""",
        """How much did {s} get?
        How much money did {s} get?
        How much was added?
        How much did {s} earn?
        How many {t} did {s} receive?
        How much came in?""",
        """How much did {s} spend?
        How much money did {s} spend?
        How much did {s} pay?
        How many {t} did {s} spend?
        How much money is gone?
        How much did it cost {him}?""",
    ),
    "food": _scene(
        "{f}", True, 90,
        """<bake> {a}
        <have> {a}
        <make> {a}
        <have> {a} on a plate
        <bring> {a} to the party
        <buy> {a}
        <prepare> {a}
        <have> a plate of {a}
        <put> {a} on the table""",
        """<bake> {p}
        <make> {p}
        <buy> {p}
        <get> {p} from {m}
        <fetch> {p} from the kitchen
        <prepare> {p}
        <add> {p}
        {m} [bring] {p}
        {m} [bake] {p} for {him}
        {m} [give] {him} {p}
        {m} [add] {p}
        {his} mother [make] {p}""",
        """<eat> {q}
        <eat> {q} for breakfast
        <burn> {q}
        <drop> {q}
        <give> {q} to {m}
        <give> {q} away
        <give> {q} to the neighbours
        <share> out {q}
        <serve> {q}
        <sell> {q}
        <feed> {q} to the dog
        <finish> {q}
        <throw> away {q}
        {m} [eat] {q}
        {m} [take] {q}
        {m} [get] {q} from {him}
        the dog [eat] {q}
        the children ^eat^ {q}
        the guests ^eat^ {q}
        {his} friends ^take^ {q}
        {q} ^be^ eaten
        {q} ^fall^ on the floor
        {q} ^burn^
        {q} ^be^ sold""",
        """How many {t} {do} {s} have now?
        How many {t} are there now?
        How many {do} {s} have now?
        How many {t} {do} {s} have in the end?
        How many are there then?
        What is the number of {t} now?""",
        """How many {t} are there in total?
        How many {t} {do} {s} have altogether?
        How many is that in all?
        How many {t} in total?""",
        """How many {t} are left?
        How many are left?
        How many {t} remain?
        How many {t} {do} {s} have left?
        How many are left to eat?
        How many {t} are still there?
        How many were not eaten or lost?
        What is left?""",
        """{s} <have> {c} now
        now {s} <have> {c}
        {s} <have> {c} in the end
        {s} <end> up with {c}""",
        """How many {t} did {s} have at first?
        How many {t} were there at the beginning?
        How many did {s} have before?
        How many {t} were there to begin with?
        How many {t} did {s} start with?""",
        """How many {t} were added?
        How many new {t} are there?
        How many more did {s} get?
        How many {t} did {s} get?""",
        """How many {t} were eaten or lost?
        How many {t} are gone?
        How many {t} are missing?
        How many {t} did {s} lose?""",
    ),
    "people": _scene(
        "people|passengers|guests|children|visitors|students|pupils|kids|tourists|players|adults",
        False, 250,
        """there ^be^ {a} on a bus
        there ^be^ {a} on a train
        there ^be^ {a} in a room
        there ^be^ {a} at a party
        there ^be^ {a} in a museum
        there ^be^ {a} in the pool
        there ^be^ {a} in a queue
        there ^be^ {a} on a boat
        there ^be^ {a} in a park
        there ^be^ {a} in a cafe
        there ^be^ {a} at the beach
        there ^be^ {a} in a hotel
        there ^be^ {a} in a hall
        {a} ^be^ on a bus
        {a} ^be^ in a library
        {a} ^be^ in a lift
        {a} ^sit^ in a train
        {a} ^wait^ at a stop
        {a} ^come^ to a party
        {a} ^stand^ in line
        a bus [carry] {a}
        a train [leave] with {a}
        a ship [have] {a} on board
        a club [have] {a}
        a class [have] {a}
        a camp [have] {a}
        a tram [start] with {a}""",
        """{p} ^get^ on
        {p} ^arrive^
        {p} ^come^
        {p} ^come^ in
        {p} ^join^
        {p} ^join^ them
        {p} ^enter^
        {p} ^climb^ on board
        {p} ^walk^ in
        {p} ^turn^ up
        {p} ^show^ up
        {p} ^board^
        {p} ^hop^ on
        {p} ^appear^
        {p} ^be^ let in
        {p} ^come^ back""",
        """{q} ^get^ off
        {q} ^leave^
        {q} ^go^ home
        {q} ^go^ away
        {q} ^walk^ out
        {q} ^get^ out
        {q} ^step^ off
        {q} ^depart^
        {q} ^hop^ off
        {q} ^exit^
        {q} ^drop^ out
        {q} ^be^ picked up
        {q} ^have^ to leave
        {q} ^fall^ ill and ^leave^
        {q} ^move^ away
        {q} ^say^ goodbye""",
        """How many {t} are there now?
        How many {t} are there in the end?
        How many are there now?
        How many {t} are still there or new?
        What is the number of {t} now?
        How many {t} is that now?
        How many {t} are there after that?
        so how many {t} now?
        How many now?
        What is the new number of {t}?""",
        """How many {t} are there in total?
        How many {t} are there altogether?
        How many {t} is that in all?
        How many are there together?
        Total number of {t}?""",
        """How many {t} are left?
        How many are left?
        How many {t} remain?
        How many {t} are still there?
        How many stay?
        How many {t} stay?
        How many {t} are still on board or inside?
        How many remain?""",
        """now there ^be^ {c}
        there ^be^ {c} now
        in the end there ^be^ {c}
        {c} ^be^ there now
        that makes {c} in the end""",
        """How many {t} were there at first?
        How many {t} were there before?
        How many were there at the beginning?
        How many {t} were there to begin with?
        How many {t} were there originally?
        How many were there at the start?""",
        """How many {t} came?
        How many {t} arrived?
        How many {t} joined?
        How many more {t} came?
        How many got on or came in?""",
        """How many {t} left?
        How many {t} went away?
        How many {t} are gone?
        How many went?
        How many {t} got off or left?""",
    ),
    "stock": _scene(
        "{t}", False, 400,
        """a shop [have] {a}
        a store [have] {a} in stock
        a warehouse [hold] {a}
        a shelf [hold] {a}
        a {box} [contain] {a}
        a {box} [hold] {a}
        there ^be^ {a} in a {box}
        there ^be^ {a} on a table
        there ^be^ {a} on a shelf
        there ^be^ {a} in a cupboard
        a market stall [have] {a}
        a school [own] {a}
        a factory [store] {a}
        a seller [have] {a}
        {a} ^be^ in a {box}
        {a} ^lie^ on a table
        a museum [own] {a}
        a {box} [be] filled with {a}""",
        """{p} ^be^ added
        {p} ^be^ delivered
        {p} ^arrive^
        {p} ^be^ put in
        {p} ^come^ in
        {p} ^be^ brought
        {p} ^be^ returned
        {p} ^be^ bought
        {p} ^be^ ordered and delivered
        {n} [add] {p}
        {n} [put] in {p}
        {n} [bring] {p}
        {n} [put] {p} there
        {n} [buy] {p}
        someone [add] {p}
        a truck [deliver] {p}
        the owner [order] {p}""",
        """{q} ^be^ sold
        {q} ^be^ taken out
        {q} ^be^ removed
        {q} ^be^ taken away
        {q} ^be^ stolen
        {q} ^be^ broken
        {q} ^be^ used
        {q} ^be^ thrown away
        {q} ^be^ given away
        {q} ^be^ lent out
        {q} ^be^ shipped
        {q} ^get^ damaged
        {q} ^get^ lost
        {n} [take] {q}
        {n} [take] out {q}
        {n} [remove] {q}
        {n} [buy] {q}
        {n} [use] {q}
        {n} [sell] {q}
        {n} [break] {q}
        someone [take] {q}
        someone [steal] {q}
        a customer [buy] {q}
        customers ^buy^ {q}""",
        """How many {t} are there now?
        How many {t} are there in the end?
        How many are there now?
        What is the new number of {t}?
        How many {t} are there after that?
        How many now?
        How many {t} does that make now?""",
        """How many {t} are there in total?
        How many {t} are there altogether?
        How many are there in all?
        What is the total number of {t}?""",
        """How many {t} are left?
        How many are left?
        How many {t} remain?
        How many {t} are still there?
        How many remain?
        What is left?
        How many stay?
        How many {t} have not gone?""",
        """now there ^be^ {c}
        there ^be^ {c} now
        in the end there ^be^ {c}
        {c} ^be^ there now""",
        """How many {t} were there at first?
        How many {t} were there before?
        How many were there at the beginning?
        How many {t} were there to begin with?
        How many {t} were there originally?
        How many {t} were there at the start?""",
        """How many {t} were added?
        How many {t} came in?
        How many more were put there?
        How many new {t} came?""",
        """How many {t} were taken away?
        How many {t} are gone?
        How many {t} went?
        How many {t} were removed?""",
    ),
    "animals": _scene(
        "birds|ducks|sheep|cows|fish|chickens|rabbits|frogs|bees|goats|horses|pigeons|cats|butterflies",
        False, 150,
        """there ^be^ {a} on a farm
        there ^be^ {a} in a field
        there ^be^ {a} at a lake
        there ^be^ {a} in a garden
        a farmer [have] {a}
        a zoo [have] {a}
        a park [have] {a}
        {a} ^live^ on a farm
        {a} ^be^ in a garden
        {a} ^rest^ near a river""",
        """{p} ^come^
        {p} ^arrive^
        {p} ^join^ them
        {p} ^be^ born
        {p} ^come^ back
        {p} ^appear^
        {p} ^be^ bought
        {p} ^be^ brought there
        {n} [bring] {p}
        {n} [buy] {p}""",
        """{q} ^leave^
        {q} ^go^ away
        {q} ^run^ away
        {q} ^be^ sold
        {q} ^die^
        {q} ^escape^
        {q} ^disappear^
        {q} ^be^ given away
        {q} ^move^ on
        {n} [sell] {q}
        {n} [take] {q} away
        a storm [kill] {q}""",
        """How many {t} are there now?
        How many {t} are there in the end?
        How many are there now?
        What is the number of {t} now?
        How many {t} are there after that?""",
        """How many {t} are there in total?
        How many {t} are there altogether?
        How many are there in all?""",
        """How many {t} are left?
        How many are left?
        How many {t} remain?
        How many {t} are still there?
        How many {t} stay?""",
        """now there ^be^ {c}
        there ^be^ {c} now
        in the end there ^be^ {c}""",
        """How many {t} were there at first?
        How many {t} were there before?
        How many were there at the beginning?
        How many {t} were there originally?""",
        """How many {t} came?
        How many more {t} came?
        How many new {t} are there?""",
        """How many {t} are gone?
        How many {t} left?
        How many {t} went away?""",
    ),
    "amount": _scene(
        "litres|kg|grams|ml|metres|cm|gallons|tons", False, 300,
        """a tank [hold] {a} of something
        there ^be^ {a} in stock
        a store [have] {a}
        a barrel [contain] {a}
        at first there ^be^ {a}
        a workshop [have] {a}
        a kitchen [have] {a} in store""",
        """{p} ^be^ added
        {p} ^be^ put in
        {p} ^come^ in
        {p} ^be^ delivered
        {n} [add] {p}
        {n} [bring] {p}
        {n} [buy] {p}""",
        """{q} ^be^ used
        {q} ^be^ taken out
        {q} ^be^ lost
        {q} ^be^ sold
        {q} ^be^ removed
        {q} ^be^ wasted
        {n} [use] {q}
        {n} [take] {q}
        {n} [sell] {q}""",
        """How many {t} are there now?
        How much is there now?
        How many {t} are there in the end?
        What is the amount now?
        How much is that now, in {t}?""",
        """How many {t} are there in total?
        How much is that in all?
        How many {t} is that altogether?""",
        """How many {t} are left?
        How much is left?
        How much remains?
        How many {t} remain?
        What is left?""",
        """now there ^be^ {c}
        there ^be^ {c} now
        in the end there ^be^ {c}""",
        """How many {t} were there at first?
        How much was there before?
        How many {t} were there at the beginning?
        How much was there at the start?""",
        """How many {t} were added?
        How much was added?
        How much came in?""",
        """How many {t} were used or lost?
        How much was taken away?
        How many {t} are gone?""",
    ),
    "screen": _scene(
        "photos|files|songs|messages|emails|apps|contacts|videos|followers|subscribers|members|points",
        True, 300,
        """<have> {a}
        <start> with {a}
        <begin> with {a}
        <have> {a} in {his} account
        <count> {a} in {his} list
        <have> a total of {a}
        <look> at the screen and <see> {a}""",
        """<get> {p}
        <gain> {p}
        <add> {p}
        <receive> {p}
        <win> {p}
        <be> given {p}
        <collect> {p}
        {p} ^be^ added
        {p} ^come^ in
        {m} [give] {him} {p}""",
        """<lose> {q}
        <delete> {q}
        <remove> {q}
        <drop> {q}
        {q} ^be^ removed
        {q} ^be^ deleted
        {q} ^get^ lost
        {q} ^go^ away
        {q} ^disappear^
        {m} [take] {q} away from {him}""",
        """How many {t} {do} {s} have now?
        How many {t} are there now?
        How many {do} {s} have in the end?
        What is the number of {t} now?
        How many {t} {has} {s} got now?
        How many now?""",
        """How many {t} {do} {s} have in total?
        How many {t} is that altogether?
        What is the total number of {t}?""",
        """How many {t} are left?
        How many {t} {do} {s} have left?
        How many {t} remain?
        How many are left?
        How many {t} {do} {s} still have?""",
        """{s} <have> {c} now
        now {s} <have> {c}
        in the end {s} <have> {c}""",
        """How many {t} did {s} have before?
        How many {t} did {s} have at first?
        How many {t} did {s} start with?
        How many were there at the beginning?""",
        """How many {t} were added?
        How many {t} did {s} get?
        How many new {t} {do} {s} have?""",
        """How many {t} did {s} lose?
        How many {t} were removed?
        How many {t} are gone?""",
    ),
    "price": _scene(
        "euros", False, 250,
        """a coat [cost] {a}
        a bike [cost] {a}
        a ticket [cost] {a}
        a lamp [cost] {a} in the shop
        the price of a phone [be] {a}
        the price of a table [be] {a}
        a price [be] {a}
        the rent [be] {a}
        a shop [ask] {a} for a watch
        a chair [be] offered for {a}
        a hotel room [cost] {a}
        the bill [be] {a} at first""",
        """the price [rise] by {p}
        the price [go] up by {p}
        the price [climb] by {p}
        the price [be] raised by {p}
        the price [increase] by {p}
        it [be] raised by {p}
        it [get] {p} dearer
        the seller [add] {p}
        {p} ^be^ added for delivery
        {p} ^be^ added
        {p} for shipping ^come^ on top
        the owner [raise] it by {p}
        it [become] {p} more expensive""",
        """the price [fall] by {q}
        the price [go] down by {q}
        the price [drop] by {q}
        the price [be] cut by {q}
        the price [be] lowered by {q}
        the price [be] reduced by {q}
        it [be] cut by {q}
        it [be] reduced by {q}
        it [get] {q} cheaper
        it [become] {q} cheaper
        the seller [take] off {q}
        the shop [take] {q} off
        a voucher [take] off {q}
        a discount of {q} [come] off
        there [be] a discount of {q}
        {q} ^be^ taken off
        {q} ^come^ off the price
        the owner [lower] it by {q}""",
        """What does it cost now?
        How much is it now?
        What is the price now?
        What is the new price?
        How much is to be paid now?
        What do I pay now?
        What is the price in the end?
        How much does it cost in the end?
        How many {t} is it now?
        new price?""",
        """What does it cost now in total?
        What is the price in all?
        How much is it altogether?
        What is the total price?""",
        """What does it cost now?
        What is the reduced price?
        How much is left to pay?
        What is the price after that?
        How much do I pay then?""",
        """it [cost] {c} now
        now it [cost] {c}
        the price [be] {c} now
        now the price [be] {c}
        in the end it [cost] {c}
        in the end the price [be] {c}
        it [be] {c} now""",
        """What was the old price?
        What did it cost before?
        How much was it before?
        What was the price before?
        What was the price at first?
        How much was it originally?
        What was the original price?
        What did it cost at the beginning?
        What was the first price?
        old price?""",
        """By how much did the price rise?
        By how much did it go up?
        How much was added?
        How much more is it now?
        How many {t} came on top?""",
        """By how much did the price fall?
        By how much did it go down?
        How much was taken off?
        How much cheaper is it now?
        How big was the discount?
        How many {t} came off?""",
    ),
    "length": _scene(
        "m|cm|metres|feet|inches", False, 250,
        """a rope [be] {a} long
        a rope [measure] {a}
        a wire [be] {a} long
        a ribbon [be] {a} long
        a cable [be] {a} long
        a hose [be] {a} long
        a string [have] a length of {a}
        a thread [be] {a} long
        a board [be] {a} long
        a plank [have] a length of {a}
        a chain [measure] {a}""",
        """it [be] made {p} longer
        it [get] {p} longer
        {p} ^be^ added
        a piece of {p} [be] added
        a piece of {p} [be] put on
        {n} [add] {p}
        {n} [add] a piece of {p}
        {n} [make] it {p} longer""",
        """it [be] shortened by {q}
        it [be] made {q} shorter
        {q} ^be^ cut off
        {q} ^be^ taken off
        {q} ^break^ off
        {q} ^be^ used
        a piece of {q} [be] cut off
        a piece of {q} [break] off
        {n} [cut] off {q}
        {n} [cut] off a piece of {q}
        {n} [take] off {q}
        {n} [use] {q} of it
        {n} [shorten] it by {q}""",
        """How long is it now?
        What is its length now?
        How long is it in the end?
        How long is it then?
        How many {t} long is it now?
        What does it measure now?
        length now?""",
        """How long is it in all?
        What is the whole length now?
        How long is it altogether?""",
        """How long is the rest?
        How much is left?
        How much of it is left?
        How many {t} are left?
        How long is it now?
        What remains?
        How long is the piece that is left?""",
        """it [be] {c} long now
        now it [be] {c} long
        in the end it [be] {c} long
        it now [measure] {c}""",
        """How long was it before?
        How long was it at first?
        What was its length before?
        How long was it at the beginning?
        How long was it originally?
        What was its length to begin with?""",
        """How much was added?
        By how much did it get longer?
        How many {t} came on?
        How much longer is it now?""",
        """How much was cut off?
        How much is gone?
        By how much did it get shorter?
        How many {t} are gone?
        How much shorter is it now?""",
    ),
    "weight": _scene(
        "kg|kg|grams", False, 150,
        """a dog [weigh] {a}
        a box [weigh] {a}
        a horse [weigh] {a}
        a parcel [weigh] {a}
        a cat [weigh] {a}
        a suitcase [weigh] {a}
        a bag [have] a weight of {a}
        the load of a cart [be] {a}""",
        """it [get] {p} heavier
        it [become] {p} heavier
        it [gain] {p}
        {p} ^be^ added
        {n} [add] {p}
        {p} ^come^ on top""",
        """it [get] {q} lighter
        it [become] {q} lighter
        it [lose] {q}
        {q} ^be^ taken away
        {n} [take] away {q}
        {q} ^get^ lost""",
        """How much does it weigh now?
        What does it weigh now?
        What is its weight now?
        How heavy is it now?
        How heavy is it in the end?
        How many {t} is it now?""",
        """How much does it weigh in all?
        How heavy is it altogether?""",
        """How much does it weigh then?
        How heavy is it after that?
        What weight is left?""",
        """it [weigh] {c} now
        now it [weigh] {c}
        in the end it [weigh] {c}
        its weight [be] {c} now""",
        """How much did it weigh before?
        What did it weigh at first?
        How heavy was it before?
        What was its weight at the beginning?
        How heavy was it originally?""",
        """How much did it gain?
        By how much did it get heavier?
        How much was added?
        How much heavier is it now?""",
        """How much did it lose?
        By how much did it get lighter?
        How much is gone?
        How much lighter is it now?""",
    ),
    "score": _scene(
        "points", True, 250,
        """<score> {a}
        <score> {a} in the first round
        <make> {a} in the first game
        <have> {a}
        <have> {a} at half time
        <start> with {a}
        <get> {a} at first
        <collect> {a}
        <stand> at {a}""",
        """<score> {p}
        <score> {p} in the second round
        <win> {p}
        <get> {p}
        <get> {p} as a bonus
        <make> {p} in the next game
        <earn> {p}
        <be> given {p}
        <gain> {p}
        {p} ^come^ on top""",
        """<lose> {q}
        <lose> {q} for a foul
        <lose> {q} in the last round
        <drop> {q}
        <get> a penalty of {q}
        <be> fined {q}
        <have> to give back {q}
        {q} ^be^ taken away
        {m} [take] {q} from {him}""",
        """What is {his} score?
        What is {his} score now?
        What is the final score?
        What is {his} final score?
        How many {t} {do} {s} have now?
        How many {t} {do} {s} have in the end?
        How many {t} is that in the end?
        With how many {t} {do} {s} finish?
        What is the score at the end?
        How many {t} now?
        score?""",
        """How many {t} {do} {s} have in total?
        What is {his} total score?
        How many {t} is that altogether?
        How many {t} in all?""",
        """How many {t} {do} {s} have left?
        How many {t} are left?
        What is left of {his} score?
        How many {t} {do} {s} still have?""",
        """{s} <have> {c} now
        now {s} <have> {c}
        {his} score [be] {c} now
        in the end {s} <have> {c}
        {s} <finish> with {c}""",
        """How many {t} did {s} have before?
        What was {his} score before?
        How many {t} did {s} have at first?
        What was {his} score at the beginning?
        How many {t} did {s} start with?""",
        """How many {t} did {s} get?
        How many {t} were added?
        By how many {t} did {his} score rise?""",
        """How many {t} did {s} lose?
        How many {t} were taken away?
        By how many {t} did {his} score fall?""",
    ),
}  # fmt: skip

# What stands before one happening: the first, and the later ones.
FIRST = ["", "", "", "", "", "Then ", "Today ", "On Monday ", "In the morning ", "Later ", "One day ",
         "Yesterday ", "After a while ", "This week ", "At noon ", "Before lunch "]  # fmt: skip
LATER = ["Then ", "Then ", "Then ", "Later ", "After that, ", "Afterwards ", "Next, ", "In the evening ", "The next day ",
         "On Tuesday ", "After lunch ", "A little later ", "Soon after, ", "", "", "Finally, ", "At night "]  # fmt: skip
PAST_ONLY = {"Yesterday "}
