"""Parts of the stories in `groups.py`: equal groups, rates, bills; facts and questions by structure.

Slots: `{g}` how many groups or times, `{v}` how many in each, `{w}` all of them, `{c}` and `{d}` other
numbers. Groups: `{G}` several, `{G1}` one, `{I}` what is in them. Rates: `{who}` does `{did}`
`{does}` `{do}` so many `{I}` per `{T1}` (`{T}`: several). Bills: `{P}` `{P1}` goods, `{Q}` `{Q1}`
other goods, "euros" the currency. `{n}` is a person with `{he}` `{his}`.
"""

from typing import NamedTuple


class Structure(NamedTuple):
    """One structure: its expression and trace in the letters of the slots, its facts, questions."""

    expression: str
    trace: str
    ranges: str
    facts: list[str]
    questions: list[str]


def structure(expression: str, trace: str, ranges: str, facts: str, questions: str) -> Structure:
    """A structure whose facts and questions are given one a line."""
    lists = [
        [line.strip() for line in text.strip().split("\n") if line.strip()]
        for text in (facts, questions)
    ]
    return Structure(expression, trace, ranges, *lists)


# Groups, one group, what is in them.
CONTENTS = [tuple(line.split("/")) for line in """boxes/box/pencils
boxes/box/eggs
rows/row/seats
rows/row/chairs
rows/row/trees
shelves/shelf/books
tables/table/plates
buses/bus/passengers
pages/page/photos
pages/page/stickers
teams/team/players
bunches/bunch/bananas
packs/pack/cards
packs/pack/batteries
floors/floor/windows
floors/floor/rooms
trays/tray/rolls
trays/tray/muffins
classrooms/classroom/desks
classes/class/pupils
vases/vase/roses
bags/bag/apples
bags/bag/marbles
baskets/basket/peaches
baskets/basket/eggs
crates/crate/bottles
cartons/carton/eggs
jars/jar/cookies
bowls/bowl/grapes
cages/cage/rabbits
tanks/tank/fish
drawers/drawer/shirts
sheets/sheet/stamps
folders/folder/files
rooms/room/beds
cabins/cabin/guests
cars/car/people
vans/van/children
boats/boat/tourists
wagons/wagon/passengers
groups/group/students
plates/plate/pancakes
nests/nest/eggs
fields/field/sheep
stacks/stack/coins
piles/pile/stones
strings/string/beads
necklaces/necklace/pearls
pizzas/pizza/slices
cakes/cake/candles
chapters/chapter/pages
albums/album/songs
stands/stand/bikes
trucks/truck/crates
pots/pot/flowers
bouquets/bouquet/tulips
gardens/garden/bushes
houses/house/windows
tents/tent/scouts
benches/bench/people
racks/rack/hats
packets/packet/seeds
packets/packet/biscuits
tubes/tube/balls
sets/set/spoons
cases/case/bottles
carts/cart/melons
levels/level/coins
lists/list/names
hives/hive/frames
streets/street/houses
cupboards/cupboard/cups
bundles/bundle/sticks
kits/kit/screws
tins/tin/biscuits
walls/wall/pictures
halls/hall/tables""".split("\n")]  # fmt: skip

GROUPS_OF: list[Structure] = [
    structure("g*v", "{g} of {v}, sum", "g:2-40 v:2-60",
        """There are {g} {G} with {v} {I} each.
        There are {g} {G} and each {G1} has {v} {I}.
        There are {g} {G}. Each {G1} has {v} {I}.
        There are {g} {G}. Every {G1} has {v} {I}.
        There are {v} {I} in each {G1}, and there are {g} {G}.
        {n} has {g} {G} with {v} {I} in each.
        {n} has {g} {G} of {v} {I}.
        {n} has {g} {G}. In every {G1} there are {v} {I}.
        {n} counts {g} {G}, each with {v} {I}.
        {n} sees {g} {G} with {v} {I} per {G1}.
        {n} prepares {g} {G}. {He} puts {v} {I} in each one.
        {n} puts {v} {I} in each of {g} {G}.
        Each of the {g} {G} has {v} {I}.
        Every one of {g} {G} contains {v} {I}.
        {g} {G} have {v} {I} each.
        {g} {G} each hold {v} {I}.
        {g} {G}, {v} {I} in each.
        {g} {G}, each with {v} {I}.
        One {G1} has {v} {I}. There are {g} {G}.
        One {G1} holds {v} {I} and we have {g} {G}.
        A {G1} has {v} {I}. {n} has {g} such {G}.
        Imagine {g} {G} with {v} {I} each.
        We have {g} {G}. Per {G1} there are {v} {I}.
        I have {g} {G} of {v} {I} each.
        I bought {g} {G} with {v} {I} in each.
        My {g} {G} have {v} {I} each.
        The {g} {G} have {v} {I} apiece.
        {v} {I} fit in one {G1} and all {g} {G} are full.
        {n} fills {g} {G} with {v} {I} each.
        {n} needs {g} {G} and each needs {v} {I}.
        If one {G1} has {v} {I} and there are {g} {G}.
        There are {g} identical {G}, each of {v} {I}.""",
        """How many {I} are there?
        How many {I} are there in total?
        How many {I} are there altogether?
        How many {I} are there in all?
        How many {I} is that?
        How many {I} is that in all {g} {G}?
        How many {I} in total?
        How many {I} {doX} have?
        How many {I} {doX} have in total?
        How many {I} {doX} have altogether?
        How many {I} {doX} have in all?
        How many {I} {doX} need?
        What is the total number of {I}?
        How many {I} are in the {G} together?
        How many {I} do all the {G} have together?
        Calculate the number of {I}.
        Find the total number of {I}.
        Total {I}?
        Work out how many {I} that makes.
        So how many {I} altogether?
        What is the number of {I}?
        Tell me the number of {I}.
        how many {I}"""),
    structure("g*v+c", "{g} of {v}, +{c}, sum", "g:2-20 v:2-40 c:2-60",
        """There are {g} {G} with {v} {I} each and {c} more {I} on the side.
        There are {g} {G} with {v} {I} each. There are also {c} single {I}.
        {n} has {g} {G} of {v} {I} and {c} extra {I}.
        {n} has {g} {G} with {v} {I} in each. {He} gets {c} more {I}.
        {g} {G} have {v} {I} each, and {c} {I} are left outside.
        Each of the {g} {G} has {v} {I}. Another {c} {I} come on top.
        {n} fills {g} {G} with {v} {I} each and still has {c} {I}.
        I have {g} {G} with {v} {I} each plus {c} loose {I}.
        {g} {G} of {v} {I} and {c} extra ones.
        One {G1} has {v} {I}. {n} has {g} {G} and finds {c} more {I}.
        Besides {c} single {I} there are {g} {G} of {v} {I}.
        In addition to {g} {G} with {v} {I} each, {n} has {c} {I}.""",
        """How many {I} are there?
        How many {I} are there in total?
        How many {I} are there altogether?
        How many {I} are there in all?
        How many {I} {doX} have?
        How many {I} {doX} have in total?
        How many {I} {doX} have now?
        How many {I} is that?
        What is the total number of {I}?
        Total {I}?
        Find the number of {I}.
        How many {I} now?"""),
    structure("g*v-c", "{g} of {v}, -{c}, now", "g:2-20 v:3-40 c:2-60",
        """There are {g} {G} with {v} {I} each. {c} {I} are removed.
        There are {g} {G} with {v} {I} each, but {c} {I} are missing.
        {n} has {g} {G} of {v} {I} and gives away {c} {I}.
        {n} has {g} {G} with {v} {I} in each. {He} loses {c} of the {I}.
        Each of the {g} {G} has {v} {I}. {c} of these {I} are taken away.
        {n} fills {g} {G} with {v} {I} each. Later {c} {I} are gone.
        I had {g} {G} of {v} {I} and {c} of them are gone now.
        One {G1} has {v} {I}. From {g} {G}, {n} takes {c} {I}.
        {g} {G} had {v} {I} each. {c} {I} left.
        {n} gets {g} {G} with {v} {I} each and {c} {I} are no good.""",
        """How many {I} are left?
        How many {I} {doX} have left?
        How many {I} {doX} still have?
        How many {I} {doX} have now?
        How many {I} remain?
        How many {I} are still there?
        How many {I} are there now?
        What number of {I} is left?
        How many are left?
        How many remain?
        Find the number of {I} that are left."""),
    structure("w/g", "{w} by {g}, each", "g:2-12 q:2-60 w=g*q",
        """{w} {I} are put into {g} {G}, the same number in each.
        {w} {I} are divided equally among {g} {G}.
        {w} {I} are split evenly between {g} {G}.
        {w} {I} are spread equally over {g} {G}.
        There are {w} {I} in {g} equal {G}.
        There are {w} {I} and {g} {G}, and each {G1} gets the same number.
        {n} has {w} {I} and divides them equally into {g} {G}.
        {n} puts {w} {I} into {g} {G} so that all have the same number.
        {n} makes {g} equal {G} out of {w} {I}.
        {n} arranges {w} {I} in {g} equal {G}.
        {n} distributes {w} {I} evenly over {g} {G}.
        {g} {G} have {w} {I} in total, the same number each.
        {g} equal {G} hold {w} {I} together.
        In {g} equal {G} there are {w} {I} altogether.
        We have {w} {I} for {g} {G} and want them to be equal.
        I want to put {w} {I} into {g} {G} equally.
        {w} {I}, {g} {G}, all equal.
        All {g} {G} together have {w} {I}, and each has as many as the others.""",
        """How many {I} are in each {G1}?
        How many {I} does each {G1} have?
        How many {I} are there per {G1}?
        How many {I} in one {G1}?
        How many {I} does one {G1} get?
        How many {I} go into every {G1}?
        What is the number of {I} per {G1}?
        Find the number of {I} in each {G1}.
        how many in each?
        {I} per {G1}?
        How many {I} per {G1} is that?"""),
    structure("w/v", "{w} by {v}, groups", "v:2-20 q:2-40 w=v*q",
        """{w} {I} are put into {G} with {v} in each.
        {w} {I} are packed {v} to a {G1}.
        There are {w} {I}, {v} in each {G1}.
        There are {w} {I} in {G} of {v}.
        {n} has {w} {I} and puts {v} in each {G1}.
        {n} has {w} {I}. {He} makes {G} of {v} {I}.
        {n} divides {w} {I} into {G} of {v}.
        {n} arranges {w} {I} in {G} with {v} {I} each.
        A {G1} has {v} {I}. There are {w} {I} in total.
        Each {G1} takes {v} {I} and there are {w} {I}.
        Every {G1} has room for {v} {I}. {n} has {w} {I}.
        I have {w} {I} and put {v} in every {G1}.
        {w} {I}, {v} per {G1}.
        In all there are {w} {I}. One {G1} has {v} of them.
        {v} {I} go in one {G1}. We have {w} {I}.""",
        """How many {G} are there?
        How many {G} are needed?
        How many {G} is that?
        How many {G} {doX} need?
        How many {G} {doX} fill?
        How many {G} {doX} get?
        How many {G} are filled?
        How many {G} does this make?
        How many {G} do you need?
        What is the number of {G}?
        Find the number of {G}.
        how many {G}?
        How many {G} will there be?"""),
    structure("w mod v", "{w} by {v}, rest", "v:3-20 q:2-40 r:1-19 w=v*q+r",
        """{w} {I} are put into {G} with exactly {v} in each.
        {w} {I} are packed {v} to a {G1}, as many full {G} as possible.
        {n} has {w} {I} and makes full {G} of {v}.
        {n} puts {w} {I} into {G} of {v} {I}.
        {n} divides {w} {I} into {G} of {v}.
        There are {w} {I}. Each {G1} gets {v} {I}.
        I fill {G} with {v} {I} each and I have {w} {I}.
        A {G1} has {v} {I} and there are {w} {I}.
        {w} {I}, {v} per full {G1}.
        {n} has {w} {I}. Only full {G} of {v} {I} can be used.""",
        """How many {I} are left over?
        How many {I} do not fit in a full {G1}?
        How many {I} remain?
        What is left over?
        How many {I} are left without a {G1}?
        How many {I} stay over?
        How many are left over?
        How many {I} are not in a full {G1}?
        What is the remainder?
        leftover {I}?"""),
    structure("w div v", "{w} by {v}, full", "v:3-20 q:2-40 r:1-19 w=v*q+r",
        """{n} has {w} {I} and puts {v} in each {G1}.
        {w} {I} are packed {v} to a {G1}.
        There are {w} {I}. Each {G1} gets {v} {I}.
        {n} divides {w} {I} into {G} of {v}.
        I fill {G} with {v} {I} each and I have {w} {I}.
        A {G1} takes {v} {I} and there are {w} {I}.
        {w} {I}, {v} per {G1}.""",
        """How many full {G} are there?
        How many {G} are completely full?
        How many full {G} can be made?
        How many {G} can be filled completely?
        How many complete {G} is that?
        How many whole {G} does that make?
        At most how many full {G} does that give?"""),
    structure("w up v", "{w} by {v}, enough", "v:3-20 q:2-40 r:1-19 w=v*q+r",
        """Each {G1} has room for {v} {I}. There are {w} {I}.
        At most {v} {I} fit in a {G1}. {n} has {w} {I}.
        A {G1} can take {v} {I}. There are {w} {I} to be placed.
        {n} has {w} {I} and no more than {v} fit in one {G1}.
        One {G1} holds up to {v} {I}, and there are {w} {I}.
        There are {w} {I} and every {G1} has space for {v}.
        {w} {I} must be placed and a {G1} has space for {v}.""",
        """How many {G} are needed for all of them?
        How many {G} are needed?
        How many {G} do we need at least?
        What is the smallest number of {G} needed?
        How many {G} must there be so that all find room?
        How many {G} are required for all {I}?
        At least how many {G} are needed?"""),
    structure("w/g*d", "{w} by {g}, each, {d} of it", "g:2-9 q:2-40 w=g*q d:2-12",
        """{g} {G} have {w} {I} in total, all the same.
        There are {w} {I} in {g} equal {G}.
        {g} equal {G} hold {w} {I}.
        If {g} {G} have {w} {I}.
        {n} finds {w} {I} in {g} equal {G}.
        In {g} {G} there are {w} {I}.""",
        """How many {I} are in {d} such {G}?
        How many {I} do {d} {G} have?
        How many {I} are there in {d} {G}?
        What about {d} {G}: how many {I}?
        Then how many {I} are in {d} {G}?"""),
    structure("(w+c)/g", "{w}, +{c}, by {g}, each", "g:2-9 q:3-40 c:2-60 w=g*q-c",
        """{n} has {w} {I} and gets {c} more. {He} puts all of them into {g} {G} equally.
        {n} has {w} {I}, {m} has {c}. They put them together into {g} equal {G}.
        {w} old and {c} new {I} are put equally into {g} {G}.
        There are {w} red {I} and {c} blue {I}. They are divided equally among {g} {G}.
        {w} {I} and another {c} {I} are split evenly over {g} {G}.""",
        """How many {I} are in each {G1}?
        How many {I} does each {G1} get?
        How many {I} per {G1}?
        How many {I} go into one {G1}?"""),
    structure("(w-c)/g", "{w}, -{c}, by {g}, each", "g:2-9 q:3-40 c:2-60 w=g*q+c",
        """{n} has {w} {I} and loses {c}. {He} puts the rest into {g} {G} equally.
        {n} has {w} {I}, keeps {c} and divides the others equally among {g} {G}.
        Of {w} {I}, {c} are broken. The good ones are put equally into {g} {G}.
        From {w} {I} {n} takes away {c}. The remaining ones go into {g} equal {G}.
        {w} {I} minus {c} bad ones are split evenly over {g} {G}.""",
        """How many {I} are in each {G1}?
        How many {I} does each {G1} get?
        How many {I} per {G1}?
        How many {I} go into one {G1}?"""),
    structure("(v+c)*g", "{v}+{c} each, {g} of it, sum", "g:2-12 v:2-30 c:2-30",
        """There are {g} {G}. Each {G1} has {v} red {I} and {c} blue {I}.
        Each of the {g} {G} has {v} big {I} and {c} small {I}.
        {n} has {g} {G} with {v} old and {c} new {I} in each.
        {n} puts {v} green and {c} yellow {I} into each of {g} {G}.
        One {G1} has {v} white and {c} black {I}. There are {g} {G}.
        {g} {G} had {v} {I} each. In every {G1} there are {c} more {I} now.""",
        """How many {I} are there in total?
        How many {I} are there altogether?
        How many {I} are there in all?
        How many {I} is that?
        What is the total number of {I}?"""),
    structure("(v-c)*g", "{v}-{c} each, {g} of it, sum", "g:2-12 v:5-40 c:2-30",
        """There are {g} {G} with {v} {I} each. From every {G1}, {c} {I} are taken.
        Each of the {g} {G} had {v} {I}, but {c} are missing in each.
        {n} has {g} {G} with {v} {I} in each, {c} of them broken in every {G1}.
        {n} takes {c} {I} out of each of {g} {G}. Each {G1} had {v} {I}.
        {g} {G} had {v} {I} each. In every {G1} there are {c} fewer now.""",
        """How many {I} are left in total?
        How many {I} are left altogether?
        How many good or remaining {I} are there in all?
        How many {I} are still there?
        How many {I} remain in all?"""),
    structure("g*v+c*d", "{g} of {v}, {c} of {d}, sum", "g:2-9 v:2-30 c:2-9 d:2-30",
        """There are {g} {G} with {v} {I} each and {c} {G} with {d} {I} each.
        {n} has {g} {G} of {v} {I} and {c} {G} of {d} {I}.
        {g} {G} have {v} {I} each and {c} other {G} have {d} {I} each.
        There are {g} large {G} with {v} {I} and {c} small {G} with {d} {I}.
        {n} fills {g} {G} with {v} {I} each, {m} fills {c} {G} with {d} {I} each.
        In {g} {G} there are {v} {I} each, in {c} more {G} there are {d} {I} each.""",
        """How many {I} are there in total?
        How many {I} are there altogether?
        How many {I} are there in all?
        How many {I} is that?
        What is the total number of {I}?
        Total {I}?"""),
    structure("g*d*v", "{g} of {d} of {v}, sum", "g:2-9 d:2-12 v:2-12",
        """There are {g} rooms. Each room has {d} {G}, and each {G1} has {v} {I}.
        There are {g} buildings with {d} {G} each and {v} {I} per {G1}.
        {n} has {g} crates with {d} {G} in each, and every {G1} has {v} {I}.
        {g} places have {d} {G} each. Each {G1} has {v} {I}.
        In each of {g} places there are {d} {G} with {v} {I} each.
        {g} people have {d} {G} each, and in each {G1} there are {v} {I}.""",
        """How many {I} are there in total?
        How many {I} are there altogether?
        How many {I} are there in all?
        How many {I} is that?
        What is the total number of {I}?"""),
]  # fmt: skip

# Who, the verb, what, per which time.
RATES = [tuple(line.split("/")) for line in """{n}/read/pages/day
{n}/run/km/day
{n}/walk/km/day
{n}/save/euros/week
{n}/save/euros/month
{n}/earn/euros/hour
{n}/earn/euros/day
{n}/make/euros/day
{n}/spend/euros/day
{n}/spend/euros/week
{n}/get/euros/week
{n}/type/words/minute
{n}/write/words/hour
{n}/write/letters/day
{n}/bake/loaves/hour
{n}/bake/cakes/day
{n}/drink/glasses/day
{n}/drink/cups/day
{n}/cycle/km/hour
{n}/drive/km/hour
{n}/swim/laps/day
{n}/learn/words/day
{n}/solve/problems/hour
{n}/plant/trees/day
{n}/paint/fences/day
{n}/clean/rooms/hour
{n}/pick/apples/hour
{n}/do/exercises/day
{n}/do/push-ups/day
{n}/sell/tickets/hour
{n}/sell/newspapers/day
{n}/work/hours/day
{n}/sleep/hours/night
{n}/knit/scarves/month
{n}/wash/cars/hour
{n}/fold/shirts/minute
{n}/deliver/parcels/day
{n}/practise/minutes/day
{n}/eat/apples/week
{n}/collect/stamps/month
{n}/watch/films/month
{n}/answer/emails/hour
a machine/make/parts/minute
a machine/pack/boxes/hour
a factory/produce/cars/day
a factory/produce/shirts/hour
a printer/print/pages/minute
a tap/fill/litres/minute
a pump/move/litres/minute
a car/travel/km/hour
a train/travel/km/hour
a train/cover/miles/hour
a plane/fly/km/hour
a ship/sail/miles/hour
a snail/crawl/cm/hour
a hen/lay/eggs/week
a cow/give/litres/day
a shop/sell/loaves/day
a shop/sell/phones/week
a bakery/bake/rolls/hour
a cafe/serve/guests/hour
a cat/eat/biscuits/day
a horse/eat/carrots/day
a plant/grow/cm/week
a tree/grow/cm/year
a child/grow/cm/year
a robot/build/toys/hour
a worker/lay/bricks/hour
a farmer/milk/cows/hour
a teacher/mark/tests/hour
a library/lend/books/day
a team/win/games/month
a museum/welcome/visitors/hour
a bus/carry/people/trip
a club/gain/members/month
a leak/lose/litres/hour
a clock/strike/times/day
a writer/finish/chapters/month""".split("\n")]  # fmt: skip

RATES_OF: list[Structure] = [
    structure("g*v", "{g} of {v}, sum", "v:2-60 g:2-30",
        """{who} {does} {v} {I} per {T1}.
        {who} {does} {v} {I} a {T1}.
        {who} {does} {v} {I} every {T1}.
        {who} {does} {v} {I} each {T1}.
        Every {T1} {who} {does} {v} {I}.
        Each {T1}, {who} {does} {v} {I}.
        In one {T1} {who} {does} {v} {I}.
        It takes {who} one {T1} to {do} {v} {I}.
        {who} can {do} {v} {I} in a {T1}.
        {who} always {does} {v} {I} in one {T1}.
        {who} manages to {do} {v} {I} per {T1}.
        Suppose {who} {does} {v} {I} per {T1}.
        We know that {who} {does} {v} {I} a {T1}.
        {who}: {v} {I} per {T1}.
        How many {I} is it in {g} {T} if {who} {does} {v} {I} a {T1}?
        How many {I} does {who} {do} in {g} {T} with {v} {I} per {T1}?
        If {who} {does} {v} {I} per {T1}, how many {I} is that in {g} {T}?
        How many {I} does {who} {do} in {g} {T} at {v} {I} a {T1}?
        {who} {does} {v} {I} a {T1} for {g} {T}. How many {I} is that?
        {who} {does} {v} {I} per {T1} for {g} {T}. How many {I} is that in total?
        For {g} {T} {who} {does} {v} {I} every {T1}. How many {I} is that altogether?""",
        """How many {I} does {who2} {do} in {g} {T}?
        How many {I} will {who2} {do} in {g} {T}?
        In {g} {T}, how many {I} does {who2} {do}?
        How many {I} can {who2} {do} in {g} {T}?
        How many {I} does {who2} {do} altogether in {g} {T}?
        How many {I} does {who2} {do} within {g} {T}?
        How many {I} is that in {g} {T}?
        How many {I} is that after {g} {T}?
        How many {I} does that make in {g} {T}?
        How many {I} in {g} {T}?
        How many {I} in total after {g} {T}?
        What is the total after {g} {T}?
        What is the number of {I} for {g} {T}?
        After {g} {T}, how many {I} is that?
        How many {I} are there after {g} {T}?
        For {g} {T}, how many {I} is it?
        How many {I} altogether in {g} {T}?
        Find the number of {I} in {g} {T}.
        Over {g} {T}, how many {I} does that give?
        how many in {g} {T}?
        And in {g} {T}?"""),
    structure("w/v", "{w} by {v}, times", "v:2-40 q:2-30 w=v*q",
        """{who} {does} {v} {I} per {T1}.
        {who} {does} {v} {I} a {T1}.
        {who} {does} {v} {I} every {T1}.
        Every {T1} {who} {does} {v} {I}.
        In one {T1} {who} {does} {v} {I}.
        {who} can {do} {v} {I} in a {T1}.
        {who} {does} {v} {I} each {T1} and wants {w} {I}.
        The goal is {w} {I}. {who} {does} {v} {I} a {T1}.
        {who}: {v} {I} per {T1}.
        How many {T} does {who} need to {do} {w} {I} at {v} {I} a {T1}?
        How long does {who} need for {w} {I} at {v} {I} per {T1}, in {T}?
        {who} has to {do} {w} {I} and {does} {v} {I} a {T1}. How many {T} does it take?
        {who} wants to {do} {w} {I}. Every {T1} {who2} {does} {v} {I}. How many {T} does it take?
        There are {w} {I} to do. {who} {does} {v} {I} each {T1}. How many {T} are needed?""",
        """How many {T} does {who2} need for {w} {I}?
        How many {T} does {who2} need to {do} {w} {I}?
        How many {T} does it take {him2} to {do} {w} {I}?
        How long does {who2} need to {do} {w} {I}, in {T}?
        How many {T} will it take {him2} to {do} {w} {I}?
        In how many {T} does {who2} {do} {w} {I}?
        How many {T} does it take for {w} {I}?
        How many {T} are needed for {w} {I}?
        After how many {T} are there {w} {I}?
        In how many {T} are {w} {I} reached?
        How long does it take for {w} {I}, in {T}?
        How many {T} until it is {w} {I}?
        For {w} {I}, how many {T} does it take?
        How many {T} will {w} {I} take?
        When are {w} {I} reached, in {T}?
        {w} {I} take how many {T}?"""),
    structure("w/g", "{w} by {g}, each", "g:2-12 q:2-60 w=g*q",
        """{who} {did} {w} {I} in {g} {T}.
        In {g} {T}, {who} {did} {w} {I}.
        Within {g} {T} {who} {did} {w} {I}.
        It took {who} {g} {T} to {do} {w} {I}.
        {who} needed {g} {T} to {do} {w} {I}.
        {who} {did} {w} {I} in {g} {T}, the same each {T1}.
        {who} can {do} {w} {I} in {g} {T}.
        Over {g} {T} {who} {did} {w} {I} in total.
        {who}: {w} {I} in {g} {T}.""",
        """How many {I} did {who2} {do} per {T1}?
        How many {I} did {who2} {do} each {T1}?
        How many {I} does {who2} {do} in one {T1}?
        How many {I} does {who2} {do} a {T1}?
        How many {I} is that per {T1}?
        How many {I} is that in one {T1}?
        How many {I} a {T1} is that?
        How many {I} each {T1} on average?
        What is the rate per {T1}?
        What is the number of {I} per {T1}?
        How many {I} in one {T1}?
        On average, how many {I} per {T1}?
        Find the {I} per {T1}.
        {I} per {T1}?
        How many {I} every {T1}?"""),
    structure("w/g*d", "{w} by {g}, each, {d} of it", "g:2-9 q:2-40 w=g*q d:2-12",
        """{who} {did} {w} {I} in {g} {T}.
        In {g} {T}, {who} {does} {w} {I}.
        {who} needs {g} {T} to {do} {w} {I}.
        {who} can {do} {w} {I} in {g} {T}.
        It takes {who} {g} {T} to {do} {w} {I}.
        If {who} {does} {w} {I} in {g} {T}.""",
        """How many {I} does {who2} {do} in {d} {T}?
        At the same pace, how many {I} does {who2} {do} in {d} {T}?
        How many {I} can {who2} {do} in {d} {T}?
        How many {I} is that in {d} {T} at the same rate?
        How many {I} in {d} {T}?
        At this pace, how many {I} in {d} {T}?
        How many {I} are possible in {d} {T}?
        How many {I} is that for {d} {T}?
        What about {d} {T}?"""),
    structure("g*v+c", "{g} of {v}, +{c}, sum", "v:2-40 g:2-12 c:2-60",
        """{who} has {c} {I} and {does} {v} {I} a {T1} on top.
        {who} starts with {c} {I} and {does} {v} {I} per {T1}.
        First {who} {does} {c} {I}, then {v} {I} every {T1}.
        {who} {does} {v} {I} a {T1} and has {c} {I} already.
        At first it is {c} {I}. Then {who} {does} {v} {I} per {T1}.""",
        """How many {I} is that after {g} {T}?
        How many {I} are there after {g} {T}?
        What is the total after {g} {T}?
        How many {I} altogether after {g} {T}?
        How many {I} is it after {g} {T}?"""),
    structure("w-g*v", "{w}, -{g} of {v}, now", "v:2-20 g:2-12 w:20-250",
        """The goal is {w} {I}. {who} {does} {v} {I} a {T1}.
        {who} has to {do} {w} {I} and {does} {v} {I} per {T1}.
        {who} needs to {do} {w} {I}. Every {T1} {who2} {does} {v} {I}.
        {who} must {do} {w} {I} and {does} {v} {I} a {T1}.
        There are {w} {I} to do. {who} {does} {v} {I} each {T1}.""",
        """How many {I} does {who2} still have to {do} after {g} {T}?
        How many {I} are left after {g} {T}?
        How many {I} remain after {g} {T}?
        After {g} {T}, how many {I} are still to do?
        How many {I} are still missing after {g} {T}?"""),
    structure("(w-c)/v", "{w}, -{c}, by {v}, times", "v:2-20 q:2-20 c:2-60 w=v*q+c",
        """The goal is {w} {I}. {who} already has {c} {I} and {does} {v} {I} a {T1}.
        {who} wants {w} {I}, has {c} {I} and {does} {v} {I} per {T1}.
        {who} has {c} {I} and needs {w} {I}. Every {T1} it is {v} {I} more.
        {c} of {w} {I} are done. {who} {does} {v} {I} each {T1}.""",
        """How many more {T} does it take?
        How many {T} are needed?
        How many {T} are still needed?
        After how many {T} is the goal reached?
        In how many {T} is it done?"""),
    structure("d*g*v", "{d} of {g} of {v}, sum", "v:2-20 g:2-9 d:2-9",
        """{d} workers each make {v} {I} a {T1}.
        {d} machines make {v} {I} per {T1} each.
        {d} helpers do {v} {I} each per {T1}.""",
        """How many {I} is that in {g} {T} for all {d}?
        With {d} of them and {g} {T}, how many {I} is that?
        How many {I} do {d} such get in {g} {T}?"""),
]  # fmt: skip

# Goods and one of them, with an ordinary price.
GOODS = [tuple(pair.split("/")) for pair in (
    "tickets/ticket books/book pens/pen notebooks/notebook shirts/shirt hats/hat cakes/cake coffees/coffee pizzas/pizza burgers/burger "
    "sandwiches/sandwich toys/toy games/game balls/ball plants/plant lamps/lamp chairs/chair mugs/mug posters/poster candles/candle "
    "melons/melon cheeses/cheese bottles/bottle scarves/scarf socks/sock towels/towel pillows/pillow magazines/magazine cards/card "
    "teas/tea juices/juice ice-creams/ice-cream muffins/muffin salads/salad soups/soup flowers/flower umbrellas/umbrella belts/belt "
    "keyboards/keyboard cables/cable headphones/headphone chargers/charger stickers/sticker brushes/brush pots/pot pans/pan "
    "bags/bag dolls/doll puzzles/puzzle rulers/ruler croissants/croissant donuts/donut bracelets/bracelet blankets/blanket"
).split()]  # fmt: skip

BILLS_OF: list[Structure] = [
    structure("g*v", "{g} of {v}, sum", "g:2-20 v:2-60",
        """A {P1} costs {v} euros.
        One {P1} costs {v} euros.
        One {P1} is {v} euros.
        {n} buys {g} {P} at {v} euros each.
        {n} buys {g} {P} for {v} euros each.
        {n} buys {g} {P}. Each costs {v} euros.
        {n} buys {g} {P}, and each {P1} costs {v} euros.
        {n} orders {g} {P} at {v} euros apiece.
        {n} wants {g} {P}. The price is {v} euros per {P1}.
        {n} gets {g} {P} priced at {v} euros each.
        {n} takes {g} {P}. A {P1} is {v} euros.
        {P} cost {v} euros each.
        {P} are {v} euros each.
        The price of a {P1} is {v} euros.
        At the shop {P} are sold for {v} euros each.
        I buy {g} {P} at {v} euros each.
        I need {g} {P} and one costs {v} euros.
        We order {g} {P} for {v} euros each.
        Each {P1} costs {v} euros and {n} needs {g}.
        Each of {g} friends buys a {P1} for {v} euros.
        If a {P1} costs {v} euros.
        They charge {v} euros for a {P1}.
        You pay {v} euros for one {P1}.
        How much do {g} {P} cost if one {P1} costs {v} euros?
        How much are {g} {P} at {v} euros each?
        What is the price of {g} {P} if each costs {v} euros?
        How much does {n} pay for {g} {P} at {v} euros each?
        What do {g} {P} cost when one costs {v} euros?
        If one {P1} costs {v} euros, how much do {g} {P} cost?
        {g} {P} at {v} euros each, how much?""",
        """How much do {g} {P} cost?
        What do {g} {P} cost?
        How much are {g} {P}?
        How much {doX} pay?
        What {doX} pay?
        How much {doX} have to pay?
        How much money {doX} need?
        How much {doX} spend?
        What {doX} pay in total?
        How much {doX} pay altogether?
        What is the price of {g} {P}?
        How much is it for {g} {P}?
        What is the total for {g} {P}?
        What is the cost of {g} {P}?
        How many euros do {g} {P} cost?
        How much money is needed for {g} {P}?
        What would {g} {P} cost?
        How much for {g} {P}?
        What do {g} of them cost?
        Find the cost of {g} {P}.
        How much must be paid for {g} {P}?
        What will {g} {P} come to?
        price for {g}?
        How much is the bill for {g} {P}?"""),
    structure("g*v+c*d", "{g} of {v}, {c} of {d}, sum", "g:2-9 v:2-25 c:2-9 d:2-25",
        """{n} buys {g} {P} at {v} euros each and {c} {Q} at {d} euros each.
        {n} buys {g} {P} for {v} euros each and {c} {Q} for {d} euros each.
        {n} orders {g} {P} at {v} euros apiece and {c} {Q} at {d} euros apiece.
        A {P1} costs {v} euros and a {Q1} costs {d} euros. {n} buys {g} {P} and {c} {Q}.
        One {P1} is {v} euros, one {Q1} is {d} euros. I take {g} {P} and {c} {Q}.
        {P} cost {v} euros each, {Q} {d} euros each. We need {g} {P} and {c} {Q}.
        I buy {g} {P} ({v} euros each) and {c} {Q} ({d} euros each).
        {g} {P} at {v} euros, {c} {Q} at {d} euros.
        {n} gets {g} {P}, {v} euros each, and also {c} {Q}, {d} euros each.
        {n} sold {g} {P} for {v} euros each and {c} {Q} for {d} euros each.""",
        """How much is that in total?
        What is the total?
        How much {doX} pay?
        How much {doX} pay in total?
        How much {doX} spend?
        What {doX} pay altogether?
        How much is it altogether?
        How much money is that?
        What does it come to?
        What is the total amount?
        How much is the bill?
        How many euros is that?
        How much in all?
        total?"""),
    structure("w-g*v", "{w}, -{g} of {v}, now", "g:2-9 v:2-25 w:20-250",
        """{n} has {w} euros and buys {g} {P} at {v} euros each.
        {n} has {w} euros. {He} buys {g} {P} for {v} euros each.
        {n} buys {g} {P} at {v} euros each and pays with {w} euros.
        {n} pays {w} euros for {g} {P} that cost {v} euros each.
        A {P1} costs {v} euros. {n} has {w} euros and takes {g} of them.
        {P} cost {v} euros each. {n} buys {g} with a {w} euro note.
        I have {w} euros and I buy {g} {P} at {v} euros each.
        I pay for {g} {P} at {v} euros each with {w} euros.
        From {w} euros, {n} buys {g} {P}, each for {v} euros.
        {n} started with {w} euros. {He} bought {g} {P} for {v} euros each.
        {n} hands over {w} euros for {g} {P} of {v} euros each.""",
        """How much money is left?
        How much is left?
        How much money {doX} have left?
        How much {doX} have left?
        How much change {doX} get?
        How much change {doX} get back?
        What change {doX} receive?
        How much money {doX} get back?
        How much {doX} still have?
        How much change is that?
        How much change is there?
        What is the change?
        How much remains?
        What is left?
        How many euros are left?
        How much money comes back?
        How much is the change?"""),
    structure("w/g", "{w} by {g}, each", "g:2-12 q:2-40 w=g*q",
        """{g} {P} cost {w} euros.
        {n} paid {w} euros for {g} {P}.
        {n} buys {g} {P} for {w} euros in total.
        The price of {g} {P} is {w} euros.
        {g} identical {P} cost {w} euros altogether.
        A pack of {g} {P} costs {w} euros.
        I paid {w} euros for {g} {P}.
        For {g} {P} they ask {w} euros.
        The bill for {g} {P} was {w} euros.""",
        """How much does one {P1} cost?
        How much is one {P1}?
        What does one {P1} cost?
        What is the price of one {P1}?
        What is the price per {P1}?
        How much is that per {P1}?
        How much for one?
        What is the cost of a single {P1}?
        How much was each {P1}?
        How many euros is one?"""),
    structure("w/v", "{w} by {v}, groups", "v:2-20 q:2-30 w=v*q",
        """A {P1} costs {v} euros.
        One {P1} is {v} euros.
        {P} cost {v} euros each.
        Each {P1} costs {v} euros.
        {n} has {w} euros. A {P1} costs {v} euros.
        {n} spent {w} euros on {P} at {v} euros each.
        {n} wants to buy {P} with {w} euros. One costs {v} euros.
        The price of one {P1} is {v} euros.""",
        """How many {P} can you buy with {w} euros?
        How many {P} can be bought for {w} euros?
        How many {P} do you get for {w} euros?
        With {w} euros, how many {P} is that?
        How many {P} are {w} euros worth?
        For {w} euros, how many {P} can I get?"""),
    structure("w/g*d", "{w} by {g}, each, {d} of it", "g:2-9 q:2-30 w=g*q d:2-12",
        """{g} {P} cost {w} euros.
        {n} paid {w} euros for {g} {P}.
        If {g} {P} cost {w} euros.
        The price of {g} {P} is {w} euros.
        For {g} {P} you pay {w} euros.""",
        """How much do {d} {P} cost?
        What do {d} {P} cost?
        How much are {d} {P}?
        What is the price of {d} {P}?
        How much would {d} {P} cost?
        How much must I pay for {d} {P}?"""),
    structure("g*v+c", "{g} of {v}, +{c}, sum", "g:2-12 v:2-40 c:2-40",
        """{n} buys {g} {P} at {v} euros each and a {Q1} for {c} euros.
        {n} buys a {Q1} for {c} euros and {g} {P} for {v} euros each.
        {n} orders {g} {P} at {v} euros each. Delivery costs {c} euros.
        {g} {P} cost {v} euros each and there is a fee of {c} euros.
        I take {g} {P} at {v} euros and one {Q1} at {c} euros.
        One {P1} is {v} euros. {n} takes {g} of them and a {Q1} for {c} euros.
        {n} pays {v} euros each for {g} {P} and leaves a tip of {c} euros.
        {n} buys {g} {P} at {v} euros each; shipping is {c} euros extra.""",
        """How much is that in total?
        What is the total?
        How much is it altogether?
        What does it come to?
        How much money is that?
        How much is the bill?
        How much in all?
        total?
        What is the total cost?"""),
    structure("g*v-c", "{g} of {v}, -{c}, now", "g:2-12 v:5-40 c:2-30",
        """{n} buys {g} {P} at {v} euros each and has a coupon for {c} euros.
        {n} buys {g} {P} for {v} euros each and gets a discount of {c} euros on the total.
        {g} {P} cost {v} euros each. The seller takes {c} euros off the bill.
        {n} orders {g} {P} at {v} euros each with {c} euros off.
        {n} sells {g} {P} for {v} euros each and pays {c} euros for the stand.
        {n} sold {g} {P} at {v} euros each and spent {c} euros of the money.""",
        """How much money is that in the end?
        How much is it then?
        What is the final amount?
        How much is that after all?
        What does it come to?
        How many euros is that in the end?"""),
    structure("a+b+c", "{a} and {b} and {c}, sum", "a:2-99 b:2-99 c:2-99",
        """{n} buys a {P1} for {a} euros, a {Q1} for {b} euros and a pen for {c} euros.
        A {P1} costs {a} euros, a {Q1} {b} euros and a bag {c} euros.
        {n} pays {a} euros for a {P1}, {b} euros for a {Q1} and {c} euros for food.
        I spent {a} euros on a {P1}, {b} euros on a {Q1} and {c} euros on the bus.
        The {P1} is {a} euros, the {Q1} is {b} euros and the shipping is {c} euros.
        {P1}: {a} euros, {Q1}: {b} euros, drink: {c} euros.
        {n} spent {a} euros on Monday, {b} euros on Tuesday and {c} euros on Friday.""",
        """How much is that in total?
        What is the total?
        How much is it altogether?
        How much money is that?
        How much is it in all?
        What do they cost together?
        What is the sum?
        What does it come to?"""),
    structure("a+b", "{a} and {b}, sum", "a:2-150 b:2-150",
        """{n} buys a {P1} for {a} euros and a {Q1} for {b} euros.
        A {P1} costs {a} euros and a {Q1} costs {b} euros.
        The {P1} is {a} euros and the {Q1} is {b} euros.
        {n} pays {a} euros for a {P1} and {b} euros for a {Q1}.
        I spent {a} euros on a {P1} and {b} euros on a {Q1}.
        {n} sold a {P1} for {a} euros and a {Q1} for {b} euros.
        {P1}: {a} euros, {Q1}: {b} euros.
        {n} bought a {P1} for {a} euros. {He} also bought a {Q1} for {b} euros.
        The {P1} costs {a} euros plus {b} euros for delivery.""",
        """How much is that in total?
        What is the total?
        How much is it altogether?
        How much money is that?
        How much is it in all?
        What is the amount?
        What does it come to?
        How many euros is that?"""),
    structure("w-a-b", "{w}, -{a}, -{b}, now", "a:2-60 b:2-60 w:30-250",
        """{n} has {w} euros. {He} buys a {P1} for {a} euros and a {Q1} for {b} euros.
        {n} pays with {w} euros for a {P1} of {a} euros and a {Q1} of {b} euros.
        {n} had {w} euros, spent {a} euros on a {P1} and {b} euros on a {Q1}.
        A {P1} costs {a} euros and a {Q1} {b} euros. {n} buys both and pays with {w} euros.
        I have {w} euros and buy a {P1} ({a} euros) and a {Q1} ({b} euros).
        With {w} euros {n} gets a {P1} at {a} euros and a {Q1} at {b} euros.""",
        """How much money is left?
        How much is left?
        How much money {doX} have left?
        How much {doX} have left?
        How much change {doX} get?
        How much {doX} get back?
        How much change is that?
        What is the change?
        How much remains?
        What is left?
        How many euros are left?
        How much comes back?"""),
    structure("w-v", "{w}, -{v}, now", "v:2-150 w:10-250",
        """{n} has {w} euros and buys a {P1} for {v} euros.
        A {P1} costs {v} euros. {n} pays with {w} euros.
        {n} pays {w} euros for a {P1} that costs {v} euros.
        {n} gives the seller {w} euros for a {P1} of {v} euros.
        I pay with a {w} euro note for a {P1} of {v} euros.
        The {P1} is {v} euros and I hand over {w} euros.
        From {w} euros, {v} euros go for a {P1}.
        {n} had {w} euros before buying a {P1} for {v} euros.
        {n} buys a {P1} for {v} euros and gives {w} euros.
        {n} takes {w} euros to the shop and buys a {P1} for {v} euros.""",
        """How much money is left?
        How much is left?
        How much money {doX} have left?
        How much {doX} have left?
        How much change {doX} get?
        How much {doX} get back?
        How much change is that?
        What is the change?
        How much change is due?
        How much remains?
        What is left?
        How many euros are left?
        How much comes back?
        How much change should there be?"""),
    structure("w-v", "price {w}, has {v}, missing", "v:2-150 w:10-250",
        """{n} wants a {P1} for {w} euros and has {v} euros.
        A {P1} costs {w} euros. {n} has only {v} euros.
        {n} has {v} euros and wants to buy a {P1} for {w} euros.
        {n} is saving for a {P1} of {w} euros. {He} has saved {v} euros.
        I want to buy a {P1} for {w} euros, but I only have {v} euros.
        The {P1} is {w} euros and I have {v} euros so far.""",
        """How much more money {doX} need?
        How much more {doX} need?
        How many more euros {doX} need?
        How much more money is needed?
        How much is missing?
        How many more euros are needed?
        How many euros are missing?
        How much is still needed?
        How much more must be saved?"""),
    structure("a-b", "{a}, -{b}, now", "a:10-250 b:2-150",
        """A {P1} cost {a} euros. Now it is {b} euros cheaper.
        The price of a {P1} was {a} euros and fell by {b} euros.
        A {P1} for {a} euros is reduced by {b} euros.
        {n} buys a {P1} of {a} euros with a coupon for {b} euros.
        There is a discount of {b} euros on a {P1} of {a} euros.
        A {P1} of {a} euros goes on sale with {b} euros off.""",
        """What is the new price?
        What does it cost now?
        How much is it now?
        What is the price now?
        How much must be paid?"""),
    structure("a+b", "{a}, +{b}, now", "a:10-250 b:2-150",
        """A {P1} cost {a} euros. Now it is {b} euros more expensive.
        The price of a {P1} was {a} euros and rose by {b} euros.
        The price of a {P1} goes up from {a} euros by {b} euros.
        A {P1} for {a} euros becomes {b} euros dearer.""",
        """What is the new price?
        What does it cost now?
        How much is it now?
        What is the price now?"""),
    structure("a-b", "sold {a}, bought {b}, profit", "a:10-250 b:2-150",
        """{n} bought a {P1} for {b} euros and sold it for {a} euros.
        {n} sold a {P1} for {a} euros that had cost {b} euros.
        A dealer buys a {P1} at {b} euros and sells it at {a} euros.
        I bought a {P1} for {b} euros and sold it for {a} euros.""",
        """How much profit is that?
        What is the profit?
        How much was gained?
        How much money was made?"""),
    structure("(a-b)*g", "sold {a}, bought {b}, {g} of it, profit", "a:5-40 b:2-30 g:2-20",
        """{n} buys {P} at {b} euros each and sells them at {a} euros each.
        A shop buys a {P1} for {b} euros and sells it for {a} euros.
        It costs {b} euros to make a {P1} that sells for {a} euros.""",
        """What is the profit on {g} {P}?
        How much profit do {g} {P} bring?
        How much is earned with {g} {P}?"""),
    structure("(a+b)*g", "{a}+{b} each, {g} of it, sum", "a:2-40 b:2-40 g:2-12",
        """A {P1} costs {a} euros and a {Q1} {b} euros.
        Each guest gets a {P1} for {a} euros and a {Q1} for {b} euros.
        {n} packs sets of a {P1} ({a} euros) and a {Q1} ({b} euros).
        Everybody needs a {P1} of {a} euros and a {Q1} of {b} euros.""",
        """How much is that for {g} people who each get both?
        What do {g} of each cost?
        How much do {g} people pay if each takes one of both?
        What is the total for {g} of each?"""),
    structure("(a+b)/g", "{a}, +{b}, by {g}, each", "g:2-9 q:3-50 b:2-90 a=g*q-b",
        """{g} friends share the cost of a {P1} for {a} euros and a {Q1} for {b} euros equally.
        The {P1} cost {a} euros and the {Q1} {b} euros. {g} people split the bill equally.
        {g} people pay {a} euros for food and {b} euros for drinks together, in equal parts.
        A bill of {a} euros and a tip of {b} euros are split evenly among {g} friends.""",
        """How much does each pay?
        How much is it for each?
        What does each person pay?
        How much per person?
        What is one share?"""),
    structure("w/g", "{w} by {g}, each", "g:2-12 q:2-60 w=g*q",
        """{g} friends share a bill of {w} euros equally.
        {g} people split {w} euros evenly.
        A {P1} of {w} euros is paid by {g} people in equal parts.
        {w} euros are divided equally among {g} children.
        {n} divides {w} euros among {his} {g} children equally.
        {n} pays {w} euros in {g} equal parts.
        {g} sisters inherit {w} euros and share it fairly.
        A bill of {w} euros is split {g} ways.""",
        """How much does each pay or get?
        How much is it for each?
        How much is one share?
        How much per person?
        How many euros is one part?
        What is each share?"""),
]  # fmt: skip
