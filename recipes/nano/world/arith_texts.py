"""What people say when they ask for a calculation: the wordings of `arith`.

`{e}` is a calculation, `{a}`, `{b}`, `{c}`, `{n}` are numbers, `{l}` a list of numbers.
"""

FRAMES = [
    "What is {e}?", "What's {e}?", "whats {e}", "what is {e} ?", "How much is {e}?",
    "How much does {e} make?", "Calculate {e}.", "Compute {e}.", "Work out {e}.", "Evaluate {e}.",
    "Find {e}.", "Solve {e}.", "Solve: {e}", "Figure out {e}.", "{e}", "{e}?", "{e} is what?",
    "{e} equals what?", "{e} equals?", "{e}, what is it?", "{e} - what does that make?",
    "Tell me {e}.", "Give me {e}.", "Please calculate {e}.", "Please compute {e}",
    "Can you calculate {e}?", "Can you work out {e}?", "Can you compute {e} for me?",
    "Could you work out {e} for me?", "Could you please tell me {e}?", "Would you compute {e}?",
    "Would you mind working out {e}?", "I need {e}.", "I need to know {e}.",
    "I want to know what {e} is.", "I'd like to know {e}.", "I would like the result of {e}.",
    "Do you know what {e} is?", "Can you tell me what {e} is?", "Could you tell me how much {e} is?",
    "What does {e} equal?", "What does {e} come to?", "What does {e} give?", "What does {e} make?",
    "What do you get for {e}?", "What do you get when you work out {e}?",
    "What do I get if I calculate {e}?", "What is the result of {e}?", "What is the value of {e}?",
    "What is the answer to {e}?", "What's the answer to {e}?", "what's the result of {e}",
    "Answer this: {e}", "Result of {e}?", "Value of {e}?", "Answer to {e}?",
    "Determine {e}.", "Determine the value of {e}.", "State the value of {e}.", "Name the value of {e}.",
    "Find the value of {e}.", "Find the result of {e}.", "Find out what {e} is.",
    "Help me with {e}.", "Help me work out {e}.", "I can't figure out {e}.",
    "I can't work out {e}, can you?", "I got stuck on {e}.", "I'm not sure what {e} is.",
    "My calculator is broken; what is {e}?", "Without a calculator, what is {e}?",
    "Do the maths: {e}", "Do the math: {e}.", "Do this sum for me: {e}", "Math question: {e}?",
    "Quick maths: {e}", "quick calc: {e}", "Homework: {e}", "Let me know what {e} is.",
    "Show me what {e} is.", "Show the result of {e}.", "Which number is {e}?",
    "Which number do you get from {e}?", "What number is {e}?", "{e} makes what?",
    "{e} comes to what?", "{e} gives what?", "How much would {e} be?", "What would {e} be?",
    "What will {e} be?", "So what is {e} then?", "And what is {e}?", "Now what about {e}?",
    "What about {e}?", "How about {e}?", "Write down the value of {e}.", "Write the result of {e}.",
    "Write the answer to {e} as a number.", "Just the number please: {e}",
    "Only give me the result: {e}", "Give me the answer to {e}.", "Give the result of {e}.",
    "Give only the value of {e}.", "Return the value of {e}.", "Return only the result of {e}",
    "Output the result of {e}.", "Print the result of {e}.", "Please find {e}.",
    "Please evaluate {e}", "Please tell me what {e} is.", "Please give me the result of {e}.",
    "Kindly compute {e}.", "Try this one: {e}", "Try {e}.", "Next: {e}", "calc {e}", "compute {e}",
    "pls calculate {e}", "hey whats {e}", "gimme {e}", "I wonder what {e} is.", "I forgot what {e} is.",
    "How do you get {e}, and what is it?", "Someone asked me for {e}. What should I say?",
    "If you calculate {e}, what comes out?", "If I type {e} into a calculator, what does it show?",
    "Suppose you calculate {e}. What is the outcome?", "What comes out of {e}?",
    "What is the outcome of {e}?", "On paper, what is {e}?", "In your head: what is {e}?",
    "Exactly how much is {e}?", "What exactly is {e}?", "My answer sheet says {e}. What goes there?",
    "The task is to calculate {e}.", "The question is: what is {e}?", "The exercise says: {e}.",
    "Question 1: what is {e}?", "Exercise 3: {e}", "a) {e}", "Fill in the answer: {e} is ...",
    "Complete: {e} is", "Simplify {e}.", "Reduce {e} to a single number.", "Do {e}.", "Do {e} for me.",
    "Check for me what {e} is.", "Could I have {e}?", "May I ask what {e} is?", "Got a sec? {e}?",
]  # fmt: skip
SYMBOL_FRAMES = [
    "{e} = ?", "{e}=", "{e} =", "{e}=?", "{e} = ", "{e} = what?", "{e} = ___", "{e} = x, what is x?",
    "x = {e}. What is x?", "Let x = {e}. What is x?", "y = {e}; find y.", "Let n be {e}. What is n?",
    "Calculate: {e}", "Calculate the following: {e}", "Evaluate the expression {e}.",
    "Compute the expression {e}.", "What is the value of the expression {e}?", "Sum: {e}",
    "Work this out: {e}", "Solve this: {e}", "Solve for me: {e}", "Expression: {e}", "eval {e}",
    "What do we get here: {e}", "How much is this: {e}?", "What does this evaluate to: {e}",
    "Simplify: {e}", "Fill in the blank: {e} = __", "Complete the equation {e} = ?",
    "Finish this: {e} =", "The expression is {e}. Evaluate it.", "{e}. Answer?", "{e} -> ?",
    "print({e})", "What's {e} equal to?", "(easy one) {e}", "Here: {e}", "This one: {e}",
    "result = {e}", "What would a calculator show for {e}?", "I typed {e}. What should come out?",
    "Put {e} into one number.", "We have {e}. How much is that?", "Take {e}. What is it?",
    "Look at {e}. What does it equal?", "I have to solve {e} for school.", "answer = {e}",
    "My notebook says {e} = ... and the rest is smudged.", "Replace the question mark: {e} = ?",
]  # fmt: skip
NOUNS: dict[str, list[str]] = {
    "+": ["{a} plus {b}", "the sum of {a} and {b}", "{b} added to {a}", "{a} and {b} together",
          "{a} and {b} added together", "{b} more than {a}", "{a} increased by {b}",
          "the total of {a} and {b}", "{a} and {b} combined", "{a} with {b} added",
          "{a} plus {b}", "{a} and {b} in total", "the result of adding {a} and {b}"],
    "-": ["{a} minus {b}", "{a} minus {b}", "{a} take away {b}", "{b} less than {a}", "{a} less {b}",
          "{a} decreased by {b}", "{a} reduced by {b}", "{b} subtracted from {a}",
          "{b} taken away from {a}", "{b} taken from {a}", "{b} fewer than {a}",
          "the result of subtracting {b} from {a}", "{a} with {b} taken off", "{a} without {b}",
          "{a} diminished by {b}"],
    "*": ["{a} times {b}", "{a} times {b}", "the product of {a} and {b}", "{a} multiplied by {b}",
          "{a} multiplied with {b}", "{a} lots of {b}", "{a} groups of {b}", "the {a}-fold of {b}",
          "the result of multiplying {a} by {b}"],
    "/": ["{a} divided by {b}", "{a} divided by {b}", "{a} over {b}", "the quotient of {a} and {b}",
          "{a} shared equally by {b}", "{a} split into {b} equal parts",
          "the result of dividing {a} by {b}", "the ratio of {a} to {b}"],
}  # fmt: skip
SYMBOLS = {"+": ["+"], "-": ["-"] * 6 + ["−", "–"], "*": ["*"] * 4 + ["x", "x", "×", "×", "·", "X"],
           "/": ["/"] * 4 + ["÷", "÷", ":"]}  # fmt: skip
SENTENCES: dict[str, list[str]] = {
    "+": [
        "Add {a} and {b}.", "Add {a} to {b}.", "Add {b} to {a}", "Please add {a} and {b}.",
        "Add up {a} and {b}.", "Add together {a} and {b}.", "Add the numbers {a} and {b}.",
        "Sum {a} and {b}.", "Sum up {a} and {b}", "Find the sum of {a} and {b}.",
        "Find the total of {a} and {b}.", "What is the sum of {a} and {b}?", "sum of {a} and {b}",
        "What is the sum when {a} is added to {b}?", "What do {a} and {b} add up to?",
        "What do {a} and {b} make together?", "How much are {a} and {b} together?",
        "How much is {a} and {b}?", "How much do {a} and {b} make?", "{a} and {b} make how much?",
        "If I add {b} to {a}, what do I get?", "If you add {a} and {b}, what is the result?",
        "What happens when you add {a} to {b}?", "What do you get when you add {a} and {b}?",
        "What number is {b} more than {a}?", "Which number is {b} more than {a}?",
        "Which number is {b} greater than {a}?", "What number is {b} bigger than {a}?",
        "What is {a} increased by {b}?", "Increase {a} by {b}.", "Raise {a} by {b}.",
        "If {a} increases by {b}, what is it then?", "{a} grows by {b}. What is it now?",
        "Take {a} and add {b}.", "Take {a}, then add {b} to it.", "Start at {a} and go up by {b}.",
        "Start at {a} and count up {b}. Where do you land?", "Begin with {a} and add {b}.",
        "The two numbers are {a} and {b}. What is their sum?", "{a}, {b}: sum?",
        "Combine {a} and {b}.", "Put {a} and {b} together. How much is that?",
        "My first number is {a} and my second one is {b}. What is the total?",
        "I have {a} and I get {b} more. How much is that?", "Total of {a} and {b}?",
        "One number is {a}, the other is {b}. Add them.", "Can you add {a} and {b}?",
        "Could you add {b} to {a} please?", "Would you sum {a} and {b} for me?",
        "I want to add {a} and {b}. What is the result?", "I'm adding {a} and {b}. What's the total?",
        "Give me the sum of {a} and {b}.", "Tell me the sum of {a} and {b}.",
        "Which number do you get by adding {a} and {b}?", "Plus: {a} and {b}",
        "The sum of two numbers {a} and {b} is?", "Addition: {a} and {b}",
        "Calculate the sum of {a} and {b}.", "Compute the total of {a} and {b}.",
        "What is the total if I put {a} and {b} together?", "What is {b} on top of {a}?",
        "A number is {b} larger than {a}. Which number is it?", "What comes {b} after {a}?",
        "If a = {a} and b = {b}, what is a + b?", "a is {a}, b is {b}. What is a plus b?",
        "x = {a}, y = {b}. Compute x + y.", "When x is {a}, what is x + {b}?",
    ],
    "-": [
        "Subtract {b} from {a}.", "Subtract {b} from {a}", "Please subtract {b} from {a}.",
        "Take {b} away from {a}.", "Take {b} from {a}.", "Take away {b} from {a}.",
        "Take {b} off {a}.", "From {a} take away {b}.", "From {a} subtract {b}.",
        "Deduct {b} from {a}.", "Remove {b} from {a}. What is left?", "From {a}, deduct {b}.",
        "What is left if you take {b} from {a}?", "What remains when {b} is taken from {a}?",
        "What remains of {a} after taking away {b}?", "What is left of {a} after removing {b}?",
        "How much is left if I take {b} away from {a}?", "How much is {a} less {b}?",
        "What do you get when you subtract {b} from {a}?", "If I subtract {b} from {a}, what do I get?",
        "What happens if you take {b} from {a}?", "What is the result of subtracting {b} from {a}?",
        "What number is {b} less than {a}?", "Which number is {b} less than {a}?",
        "Which number is {b} smaller than {a}?", "What number is {b} below {a}?",
        "What is {a} decreased by {b}?", "Decrease {a} by {b}.", "Reduce {a} by {b}.",
        "Lower {a} by {b}.", "If {a} is reduced by {b}, what is it then?", "What comes {b} before {a}?",
        "{a} drops by {b}. What is it now?", "{a} goes down by {b}. What is the new value?",
        "Take {a} and subtract {b}.", "Take {a}, then take away {b}.", "Begin with {a} and remove {b}.",
        "Start at {a} and go down by {b}.", "Start at {a} and count back {b}. Where do you land?",
        "The first number is {a}, the second is {b}. Subtract the second from the first.",
        "I have {a} and use {b}. How much is left?", "I had {a} and lost {b}. What remains?",
        "Can you subtract {b} from {a}?", "Could you take {b} away from {a} please?",
        "Would you subtract {b} from {a} for me?", "I want to subtract {b} from {a}. Result?",
        "Give me {a} with {b} subtracted.", "Tell me what remains if {b} is taken off {a}.",
        "A number is {b} smaller than {a}. Which number is it?", "Minus: {a} and {b}",
        "If a = {a} and b = {b}, what is a - b?", "a is {a}, b is {b}. What is a minus b?",
        "x = {a}, y = {b}. Compute x - y.", "When x is {a}, what is x - {b}?",
        "We take {b} away from {a}. How much do we have?", "{b} is subtracted from {a}. Result?",
        "Compute the result when {b} is subtracted from {a}.", "Subtraction: {a} take away {b}",
        "You have {a} and give away {b}. What is left?", "Out of {a}, {b} are gone. How many remain?",
    ],
    "difference": [
        "What is the difference between {a} and {b}?", "Difference between {a} and {b}?",
        "Find the difference between {a} and {b}.", "Find the difference of {a} and {b}.",
        "Calculate the difference between {a} and {b}.", "What's the difference of {a} and {b}?",
        "How far apart are {a} and {b}?", "How far is {a} from {b}?", "How big is the gap between {a} and {b}?",
        "What is the gap between {a} and {b}?", "By how much do {a} and {b} differ?",
        "By how much does {a} differ from {b}?", "Compute the difference between {a} and {b}.",
        "Give me the difference between {a} and {b}.", "Tell me the difference between {a} and {b}.",
        "What is the distance between {a} and {b} on the number line?",
        "The numbers are {a} and {b}. What is their difference?", "diff of {a} and {b}",
        "How large is the difference between {a} and {b}?", "I need the difference between {a} and {b}.",
        "Between {a} and {b}, how big is the difference?", "How much lies between {a} and {b}?",
    ],
    "more": [
        "How much more is {a} than {b}?", "How much bigger is {a} than {b}?",
        "How much larger is {a} than {b}?", "How much greater than {b} is {a}?",
        "By how much is {a} greater than {b}?", "By how much does {a} exceed {b}?",
        "By how much is {b} smaller than {a}?", "How much less is {b} than {a}?",
        "How much smaller is {b} than {a}?", "{a} is how much more than {b}?",
        "{b} is how much less than {a}?", "How many more is {a} than {b}?",
        "What must I add to {b} to get {a}?", "What do I have to add to {b} to reach {a}?",
        "How much is missing from {b} to {a}?", "How much do I need to get from {b} to {a}?",
        "How many do I need to add to {b} to make {a}?", "How far is it from {b} up to {a}?",
    ],
    "*": [
        "Multiply {a} by {b}.", "Multiply {a} by {b}", "Multiply {a} and {b}.", "Multiply {a} with {b}.",
        "Please multiply {a} by {b}.", "Multiply the numbers {a} and {b}.", "Multiply {a} times {b}.",
        "What is the product of {a} and {b}?", "Find the product of {a} and {b}.",
        "product of {a} and {b}", "Calculate the product of {a} and {b}.", "Product of {a} and {b}?",
        "What do you get when you multiply {a} by {b}?", "If I multiply {a} by {b}, what do I get?",
        "If you multiply {a} and {b}, what is the result?", "What happens if you multiply {a} by {b}?",
        "How much is {a} multiplied by {b}?", "How much are {a} times {b}?", "How much is {a} times {b}?",
        "Take {a} and multiply it by {b}.", "Take {a}, times {b}. Result?", "Take {b} times {a}.",
        "The factors are {a} and {b}. What is the product?", "{a} and {b}: what is the product?",
        "The two numbers are {a} and {b}. What is their product?", "{a}, {b}: product?",
        "Can you multiply {a} by {b}?", "Could you multiply {a} and {b} please?",
        "Would you multiply {a} with {b} for me?", "I want to multiply {a} by {b}. What is the result?",
        "I need the product of {a} and {b}.", "Give me the product of {a} and {b}.",
        "Tell me the product of {a} and {b}.", "Which number do you get by multiplying {a} and {b}?",
        "What are {a} groups of {b}?", "How much is {a} lots of {b}?", "What is {b}, {a} times?",
        "Add {b} to itself until you have it {a} times. How much is that?",
        "If a = {a} and b = {b}, what is a * b?", "a is {a}, b is {b}. What is a times b?",
        "x = {a}, y = {b}. Compute x * y.", "When x is {a}, what is {b} times x?",
        "Multiplication: {a} and {b}", "Times: {a} and {b}", "What does {a} by {b} come to?",
        "A table has {a} rows and {b} columns. How many cells does it have?",
        "What number is {b} times as big as {a}?", "Which number is {b} times {a}?",
        "What is {b} times as much as {a}?", "Make {a} {b} times bigger.",
    ],
    "/": [
        "Divide {a} by {b}.", "Divide {a} by {b}", "Please divide {a} by {b}.", "Divide {a} into {b} equal parts.",
        "Divide the number {a} by {b}.", "What is the quotient of {a} and {b}?",
        "Find the quotient of {a} and {b}.", "quotient of {a} and {b}",
        "Calculate the quotient of {a} and {b}.", "What do you get when you divide {a} by {b}?",
        "If I divide {a} by {b}, what do I get?", "If you divide {a} by {b}, what is the result?",
        "What happens if you divide {a} by {b}?", "How much is {a} divided by {b}?",
        "How many times does {b} go into {a}?", "How often does {b} fit into {a}?",
        "How many times does {b} fit in {a}?", "How many {b}s are there in {a}?",
        "How many times is {b} contained in {a}?", "{b} goes into {a} how many times?",
        "Split {a} into {b} equal parts. How big is each?", "Split {a} by {b}.",
        "Share {a} equally among {b}. How much does each get?", "Share {a} between {b} equally.",
        "Take {a} and divide it by {b}.", "Take {a} and split it into {b} equal parts. How big is one part?",
        "Can you divide {a} by {b}?", "Could you divide {a} by {b} please?",
        "Would you divide {a} by {b} for me?", "I want to divide {a} by {b}. What is the result?",
        "Give me the quotient of {a} and {b}.", "Tell me how often {b} goes into {a}.",
        "{a} is divided by {b}. What is the result?", "{a} is split into {b} equal parts. How big is one?",
        "If a = {a} and b = {b}, what is a / b?", "a is {a}, b is {b}. What is a divided by b?",
        "x = {a}, y = {b}. Compute x / y.", "When x is {a}, what is x / {b}?",
        "Division: {a} by {b}", "One {b}th part of {a} is how much?",
        "What number times {b} is {a}? Divide to find out.", "How many groups of {b} can you make from {a}?",
        "What is one part if {a} is cut into {b} equal parts?", "Separate {a} into {b} equal groups. How many in each?",
    ],
    "remainder": [
        "What is the remainder of {a} divided by {b}?", "What is the remainder when {a} is divided by {b}?",
        "What remains when you divide {a} by {b}?", "Find the remainder of {a} divided by {b}.",
        "Find the remainder when dividing {a} by {b}.", "{a} mod {b}", "What is {a} mod {b}?",
        "{a} % {b}", "{a} modulo {b}", "What is {a} modulo {b}?", "Compute {a} mod {b}.",
        "Calculate {a} modulo {b}.", "Remainder of {a} / {b}?", "remainder {a} divided by {b}",
        "What's left over when {a} is divided by {b}?", "Divide {a} by {b}. What is the remainder?",
        "If you divide {a} by {b}, what is the remainder?", "How much is left over if you split {a} into {b} equal whole parts?",
        "Give me only the remainder of {a} divided by {b}.", "Tell me the remainder of {a} divided by {b}.",
        "What is the rest when {a} is divided by {b}?", "Which remainder does {a} leave when divided by {b}?",
        "What remainder does {a} leave on division by {b}?", "When {a} is divided by {b}, what is left?",
        "In the division of {a} by {b}, what is the remainder?", "I divide {a} by {b} and something is left. How much?",
        "What does {a} mod {b} equal?", "{a} divided by {b}: remainder?", "What is {a} % {b}?",
        "Evaluate {a} % {b}.", "Take as many {b}s out of {a} as you can. What is left?",
    ],
    "divide": [
        "Divide {a} by {b} with remainder.", "Divide {a} by {b} and give the remainder too.",
        "What is {a} divided by {b} with remainder?", "Divide {a} by {b}, with the remainder.",
        "Give the quotient and remainder of {a} divided by {b}.", "What are the quotient and the remainder of {a} / {b}?",
        "Calculate {a} / {b} with remainder.", "Work out {a} divided by {b}, with remainder.",
        "{a} / {b} with remainder", "{a} divided by {b} with remainder?", "Whole division with remainder: {a} by {b}",
        "How many times does {b} go into {a}, and what is the remainder?",
        "How often does {b} fit into {a} and what is left over?", "{a} : {b} with remainder",
        "Quotient and remainder of {a} and {b}?", "Find quotient and remainder: {a} divided by {b}.",
        "Do the division {a} by {b} and tell me quotient and remainder.",
        "Please divide {a} by {b} and state the remainder.", "What do you get for {a} ÷ {b}, remainder included?",
        "Compute {a} ÷ {b} as a whole number with a remainder.", "Divide with remainder: {a} by {b}.",
    ],
    "square": [
        "What is {a} squared?", "{a} squared", "{a}^2", "What is {a}^2?", "What is the square of {a}?",
        "Square {a}.", "Square the number {a}.", "Calculate {a} squared.", "Compute the square of {a}.",
        "Find the square of {a}.", "Multiply {a} by itself.", "What is {a} times itself?",
        "How much is {a} squared?", "{a} to the power of 2", "What is {a} to the power of two?",
        "What do you get if you multiply {a} by itself?", "{a}²", "What is {a}²?", "{a}**2",
        "Raise {a} to the second power.", "What's the square of {a}?", "If I square {a}, what do I get?",
        "Give me {a} squared.", "The square of {a} is?", "A square has a side of {a}. What is its area?",
        "x = {a}. What is x squared?", "If n = {a}, what is n^2?", "Tell me the square of {a}.",
    ],
    "cube": [
        "What is {a} cubed?", "{a} cubed", "{a}^3", "What is {a}^3?", "What is the cube of {a}?",
        "Cube {a}.", "{a} to the power of 3", "What is {a} to the power of three?", "{a}³", "{a}**3",
        "Calculate {a} cubed.", "Find the cube of {a}.", "Raise {a} to the third power.",
        "How much is {a} to the third?", "Compute {a} x {a} x {a}.", "What's {a} cubed?",
    ],
    "power": [
        "What is {a} to the power of {b}?", "{a}^{b}", "What is {a}^{b}?", "{a}**{b}", "{a} to the power {b}",
        "Calculate {a} to the power of {b}.", "Raise {a} to the power of {b}.", "How much is {a}^{b}?",
        "Compute {a}^{b}.", "What is {a} raised to {b}?", "{a} raised to the power {b}", "Evaluate {a}**{b}.",
    ],
    "root": [
        "What is the square root of {a}?", "Square root of {a}?", "sqrt({a})", "Find the square root of {a}.",
        "Calculate the square root of {a}.", "What's the square root of {a}?", "√{a}", "What is √{a}?",
        "Which number squared gives {a}?", "What number times itself is {a}?", "sqrt of {a}",
        "Which positive number multiplied by itself makes {a}?", "The square root of {a} is?",
        "A square has an area of {a}. How long is its side?", "Compute sqrt({a}).", "Tell me the root of {a}.",
    ],
}  # fmt: skip
# Words for one factor or part: (wordings as a noun, wordings as a sentence).
SCALE_NOUNS: dict[str, list[str]] = {
    "*2": ["twice {a}", "double {a}", "two times {a}", "the double of {a}", "{a} doubled", "twice as much as {a}",
           "{a} times two"],
    "*3": ["triple {a}", "three times {a}", "thrice {a}", "{a} tripled", "the triple of {a}", "{a} times three",
           "three times as much as {a}"],
    "*4": ["four times {a}", "{a} quadrupled", "quadruple {a}", "four times as much as {a}"],
    "*5": ["five times {a}"],
    "*10": ["ten times {a}", "{a} times ten"],
    "*12": ["a dozen times {a}", "{a} dozen"],
    "/2": ["half of {a}", "half {a}", "a half of {a}", "one half of {a}", "{a} halved", "the half of {a}", "1/2 of {a}",
           "half as much as {a}"],
    "/3": ["a third of {a}", "one third of {a}", "1/3 of {a}"],
    "/4": ["a quarter of {a}", "one quarter of {a}", "a fourth of {a}", "one fourth of {a}", "1/4 of {a}"],
    "/5": ["a fifth of {a}", "one fifth of {a}", "1/5 of {a}"],
    "/6": ["a sixth of {a}", "one sixth of {a}", "1/6 of {a}"],
    "/8": ["an eighth of {a}", "one eighth of {a}", "1/8 of {a}"],
    "/10": ["a tenth of {a}", "one tenth of {a}", "1/10 of {a}"],
    "/3*2": ["two thirds of {a}", "2/3 of {a}"],
    "/4*3": ["three quarters of {a}", "3/4 of {a}", "three fourths of {a}"],
    "/5*2": ["two fifths of {a}", "2/5 of {a}"],
    "/5*3": ["three fifths of {a}", "3/5 of {a}"],
    "/5*4": ["four fifths of {a}", "4/5 of {a}"],
}  # fmt: skip
SCALE_SENTENCES: dict[str, list[str]] = {
    "*2": ["Double {a}.", "Double the number {a}.", "If I double {a}, what do I get?", "What do you get if you double {a}?",
           "Which number is twice as big as {a}?", "Take {a} twice.", "{a} is doubled. What is it now?", "What is {a} plus itself?",
           "Make {a} twice as large.", "Can you double {a}?", "Please double {a}.", "A number is twice {a}. Which one?",
           "What number is double {a}?", "{a} and {a} again, how much is that?", "I want the double of {a}."],
    "*3": ["Triple {a}.", "Triple the number {a}.", "If I triple {a}, what do I get?", "What do you get if you triple {a}?",
           "Which number is three times as big as {a}?", "Take {a} three times.", "{a} is tripled. What is it now?",
           "Make {a} three times as large.", "Can you triple {a}?", "Please triple {a}."],
    "/2": ["Halve {a}.", "Halve the number {a}.", "If I halve {a}, what do I get?", "What do you get if you halve {a}?",
           "Which number is half as big as {a}?", "Cut {a} in half.", "{a} is halved. What is it now?", "Split {a} in two.",
           "Take half of {a}.", "Split {a} into two equal parts. How big is each?", "Can you halve {a}?", "Please halve {a}.",
           "What number is half of {a}?", "Divide {a} in half.", "Two equal parts make {a}. How big is one of them?",
           "I need half of {a}."],
}  # fmt: skip
PERCENT = [
    "What is {p} of {a}?", "How much is {p} of {a}?", "{p} of {a}", "Calculate {p} of {a}.", "Compute {p} of {a}.",
    "Find {p} of {a}.", "Work out {p} of {a}.", "What's {p} of {a}?", "whats {p} of {a}", "{p} of {a}?", "{p} of {a} = ?",
    "{p} of {a} is what?", "{p} of {a} is how much?", "Tell me {p} of {a}.", "Give me {p} of {a}.", "Take {p} of {a}.",
    "If I take {p} of {a}, what do I get?", "What do you get if you take {p} of {a}?", "How many is {p} of {a}?",
    "What does {p} of {a} come to?", "I need {p} of {a}.", "Which number is {p} of {a}?", "Can you work out {p} of {a}?",
    "Could you tell me what {p} of {a} is?", "What number is {p} of {a}?", "Of {a}, how much is {p}?",
    "What amount is {p} of {a}?", "There are {a} seats and {p} are taken. How many are taken?",
    "A bill is {a} and the tip is {p}. How much is the tip?", "{p} of the {a} pupils come by bus. How many is that?",
    "A price of {a} has {p} tax. How much is the tax?", "Out of {a} people {p} said yes. How many said yes?",
    "I have {a} and spend {p} of it. How much do I spend?", "The discount is {p} on {a}. How big is the discount?",
    "In a box of {a} pens {p} are blue. How many are blue?", "How much is a {p} tip on {a}?", "A {p} share of {a} is how much?",
    "Our club has {a} members, and {p} of them are children. How many children is that?", "How much do I save with {p} off {a}?",
    "My teacher wants {p} of {a}.", "What would {p} of {a} be?", "Please calculate {p} of {a}.", "And {p} of {a}?",
]  # fmt: skip
PERCENT_OFF = [
    "Decrease {a} by {p}.", "Reduce {a} by {p}.", "What is {a} minus {p}?", "What is {a} reduced by {p}?",
    "What is {a} decreased by {p}?", "Take {p} off {a}.", "A price of {a} is cut by {p}. What is the new price?",
    "Something costs {a} and is {p} off. What does it cost now?", "What is the price after {p} off {a}?",
    "A jacket costs {a}. There is a {p} discount. What do I pay?", "How much is {a} with a {p} discount?",
    "The old price is {a}. It falls by {p}. What is the new price?", "I get {p} off {a}. How much do I pay?",
    "Lower {a} by {p}.", "Subtract {p} from {a}.", "{a} goes down by {p}. What is it now?", "{a} less {p}",
    "A shop takes {p} off a bike that costs {a}. What is the sale price?", "{p} discount on {a}: final price?",
    "A town of {a} people loses {p} of them. How many are left?", "I used {p} of my {a} points. How many are left?",
    "Price {a}, discount {p}. What do I have to pay?", "After a discount of {p}, what does a {a} euro coat cost?",
    "There were {a} birds and {p} flew away. How many stayed?", "What is {a} less {p}?", "What do I pay for a {a} dollar game at {p} off?",
]  # fmt: skip
PERCENT_UP = [
    "Increase {a} by {p}.", "Raise {a} by {p}.", "What is {a} plus {p}?", "What is {a} increased by {p}?",
    "Add {p} to {a}.", "A price of {a} goes up by {p}. What is the new price?", "{a} grows by {p}. What is it then?",
    "The rent is {a} and rises by {p}. What is the new rent?", "How much is {a} with {p} tax added?",
    "What do I pay for {a} plus {p} tip?", "{a} plus {p}", "A salary of {a} is raised by {p}. What is it now?",
    "A club with {a} members grows by {p}. How many members does it have now?", "{a} with {p} on top, how much is that?",
    "The price was {a} and rose by {p}. What is it now?", "A bill of {a} plus {p} service: what is the total?",
    "Something costs {a} before {p} tax. What does it cost with tax?", "{a} goes up by {p}. New value?",
    "If {a} rises by {p}, what do we have?", "What is {a} raised by {p}?", "Make {a} larger by {p}.",
]  # fmt: skip
PERCENT_WHAT = [
    "What percent of {b} is {a}?", "{a} is what percent of {b}?", "What percentage of {b} is {a}?",
    "{a} out of {b} in percent?", "How many percent of {b} is {a}?", "Express {a} out of {b} as a percentage.",
    "What percentage is {a} out of {b}?", "{a} of {b} is how many percent?", "Write {a}/{b} as a percentage.",
    "I got {a} of {b} points. What percentage is that?", "{a} out of {b} people agreed. What percent is that?",
    "{a} of the {b} seats are taken. What percent is taken?", "As a percentage, what is {a} of {b}?",
    "How much is {a} of {b} in percent?", "In percent, how much of {b} is {a}?", "What share of {b} is {a}, in percent?",
]  # fmt: skip
AVERAGE = [
    "What is the average of {l}?", "What is the mean of {l}?", "Find the average of {l}.", "Find the mean of {l}.",
    "Calculate the average of {l}.", "Calculate the mean of {l}.", "Compute the mean of {l}.", "average of {l}",
    "mean of {l}", "Average of {l}?", "Work out the average of {l}.", "What's the mean of {l}?", "What's the average of {l}?",
    "What is the arithmetic mean of {l}?", "The numbers are {l}. What is their average?", "Take the average of {l}.",
    "What is the mean value of {l}?", "I scored {l}. What is my average?", "My marks are {l}. What is the average?",
    "The temperatures were {l}. What was the mean?", "Determine the average of these numbers: {l}.", "Average these: {l}.",
    "On average, how much is {l}?", "Give me the average of {l}.", "Tell me the mean of {l}.", "Can you average {l}?",
    "What is the average value of the numbers {l}?", "If the scores are {l}, what is the average score?",
    "Numbers: {l}. Mean?", "What do {l} average out to?", "Could you find the average of {l}?", "The data are {l}. Find the mean.",
    "Over the last days we sold {l}. What is the average?", "I ran {l} km. What is the average?", "avg of {l}", "avg({l})",
]  # fmt: skip
TOTAL = [
    "What is the sum of {l}?", "Add {l}.", "Add up {l}.", "Sum {l}.", "What is the total of {l}?", "Find the sum of {l}.",
    "Find the total of {l}.", "Calculate the sum of {l}.", "What do {l} add up to?", "Add these numbers: {l}.",
    "Add together {l}.", "Sum up {l}", "How much are {l} together?", "How much is {l} in total?", "Add all of these: {l}.",
    "The numbers are {l}. What is their sum?", "Numbers: {l}. Total?", "Total these: {l}.", "sum of {l}", "sum({l})", "total of {l}",
    "I spent {l}. How much is that altogether?", "My scores were {l}. What is my total?", "Give me the total of {l}.",
    "What is the sum of the numbers {l}?", "Please add up the following: {l}.", "Can you add {l}?", "What do you get if you add {l}?",
    "The bills are {l}. What do they come to?", "Put {l} together. What is the total?", "Compute the sum: {l}", "Tell me the sum of {l}.",
    "What is the sum of this list: {l}?", "Could you total {l} for me?", "Here are some numbers: {l}. Add them up.",
]  # fmt: skip
MISSING: dict[str, list[str]] = {  # the missing number; b and c are known
    "c-b": [
        "What plus {b} is {c}?", "What number plus {b} is {c}?", "Which number plus {b} equals {c}?", "x + {b} = {c}. What is x?",
        "Solve x + {b} = {c}.", "Solve for x: x + {b} = {c}", "{b} + x = {c}, x = ?", "{b} + ? = {c}", "? + {b} = {c}",
        "__ + {b} = {c}", "What must be added to {b} to get {c}?", "What do I add to {b} to get {c}?", "{b} plus what is {c}?",
        "{b} plus what number makes {c}?", "I think of a number and add {b}. I get {c}. What is my number?",
        "If x + {b} = {c}, what is x?", "A number plus {b} is {c}. What is the number?", "Find x if x + {b} = {c}.",
        "Find the missing number: {b} + __ = {c}", "How much must I add to {b} to make {c}?", "Two numbers add up to {c}. One is {b}. What is the other?",
        "The sum of two numbers is {c} and one of them is {b}. What is the other one?", "What number added to {b} makes {c}?",
        "When {b} is added to a number, the result is {c}. Which number is it?", "Fill in: {b} + ___ = {c}", "n + {b} = {c}; n?",
        "{c} = {b} + x. Find x.", "What is x in {b} + x = {c}?", "{c} is {b} more than which number?", "Which number is {b} less than {c}, so that adding {b} gives {c}?",
    ],
    "c+b": [
        "What minus {b} is {c}?", "What number minus {b} is {c}?", "x - {b} = {c}. What is x?", "Solve x - {b} = {c}.", "? - {b} = {c}",
        "__ - {b} = {c}", "From which number must I subtract {b} to get {c}?", "I think of a number, take away {b} and get {c}. What was it?",
        "If x - {b} = {c}, what is x?", "A number minus {b} is {c}. What is the number?", "Find x if x - {b} = {c}.", "x-{b}={c}, x=?",
        "Find the missing number: __ - {b} = {c}", "Which number less {b} gives {c}?", "After taking {b} away, {c} is left. What was there at first?",
        "When {b} is subtracted from a number, the result is {c}. Which number is it?", "Solve for x: x - {b} = {c}", "n - {b} = {c}; find n.",
        "{c} is {b} less than which number?", "What is x in x - {b} = {c}?",
    ],
    "b-c": [
        "{b} minus what is {c}?", "{b} - x = {c}. What is x?", "Solve {b} - x = {c}.", "{b} - ? = {c}", "{b} - __ = {c}",
        "What must I subtract from {b} to get {c}?", "What do I take away from {b} to get {c}?", "If {b} - x = {c}, what is x?",
        "Find x if {b} - x = {c}.", "Find the missing number: {b} - ___ = {c}", "How much must be taken from {b} to leave {c}?",
        "{b} minus which number equals {c}?", "I had {b} and now I have {c}. How much is gone?", "Solve for x: {b} - x = {c}",
        "What number subtracted from {b} gives {c}?", "What is x in {b} - x = {c}?",
    ],
    "c/b": [
        "What times {b} is {c}?", "What number times {b} is {c}?", "Which number times {b} equals {c}?", "x * {b} = {c}. What is x?",
        "Solve {b}x = {c}.", "{b}x = {c}, x = ?", "Solve for x: {b} * x = {c}", "? x {b} = {c}", "{b} * ? = {c}", "__ × {b} = {c}",
        "{b} times what is {c}?", "{b} times which number makes {c}?", "I multiply a number by {b} and get {c}. What is my number?",
        "If {b} * x = {c}, what is x?", "A number times {b} is {c}. What is the number?", "Find x if {b}x = {c}.",
        "Find the missing factor: {b} × __ = {c}", "By what must I multiply {b} to get {c}?", "The product of two numbers is {c}. One is {b}. What is the other?",
        "What must {b} be multiplied by to get {c}?", "What do I multiply {b} by to get {c}?", "Fill in: {b} * ___ = {c}", "{c} is {b} times which number?",
        "What is x in {b}x = {c}?", "{c} = {b} * n. Find n.",
    ],
    "c*b": [
        "What divided by {b} is {c}?", "What number divided by {b} is {c}?", "x / {b} = {c}. What is x?", "Solve x / {b} = {c}.",
        "? / {b} = {c}", "__ ÷ {b} = {c}", "I divide a number by {b} and get {c}. What is the number?", "If x / {b} = {c}, what is x?",
        "A number divided by {b} is {c}. What is it?", "Find x if x/{b} = {c}.", "Which number divided by {b} gives {c}?", "Solve for x: x ÷ {b} = {c}",
        "Which number must I divide by {b} to get {c}?", "Find the missing number: __ / {b} = {c}",
    ],
}  # fmt: skip
MISSING_TWO: dict[str, list[str]] = {  # two steps back
    "(c-b)/a": [
        "I think of a number, multiply it by {a} and add {b}. I get {c}. What is my number?", "{a}x + {b} = {c}. What is x?",
        "Solve {a}x + {b} = {c}.", "Solve for x: {a}x + {b} = {c}", "If {a} * x + {b} = {c}, what is x?", "{a} times a number plus {b} is {c}. Find the number.",
        "Find x if {a}x + {b} = {c}.", "A number is multiplied by {a}, then {b} is added. The result is {c}. What was the number?", "{b} + {a}x = {c}, x = ?",
        "What is x when {a}x + {b} = {c}?",
    ],
    "(c+b)/a": [
        "I think of a number, multiply it by {a} and subtract {b}. I get {c}. What is my number?", "{a}x - {b} = {c}. What is x?",
        "Solve {a}x - {b} = {c}.", "Solve for x: {a}x - {b} = {c}", "If {a} * x - {b} = {c}, what is x?", "{a} times a number minus {b} is {c}. Find the number.",
        "Find x if {a}x - {b} = {c}.", "A number is multiplied by {a}, then {b} is taken away. The result is {c}. What was the number?",
    ],
    "c*a-b": ["I add {b} to a number and divide by {a}. I get {c}. What is the number?", "(x + {b}) / {a} = {c}. What is x?",
              "Solve (x + {b}) / {a} = {c}.", "A number plus {b}, divided by {a}, is {c}. Find it."],
    "c/a-b": ["I add {b} to a number and multiply by {a}. I get {c}. What is the number?", "{a} * (x + {b}) = {c}. What is x?",
              "Solve {a}(x + {b}) = {c}.", "{a} times the sum of a number and {b} is {c}. What is the number?"],
}  # fmt: skip
TRUE = [
    "Is {e} equal to {v}?", "Is {e} = {v}?", "Is it true that {e} = {v}?", "True or false: {e} = {v}?", "Does {e} equal {v}?",
    "Is {v} the right answer to {e}?", "I say {e} is {v}. Am I right?", "Is {e} {v}?", "Check this: {e} = {v}. Is it correct?",
    "My friend says that {e} is {v}. Is that right?", "Is {e} really {v}?", "{e} = {v}, right?", "Does {e} make {v}?", "{e} = {v}. Correct?",
    "Is the result of {e} {v}?", "I got {v} for {e}. Is this correct?", "Is it correct that {e} is {v}?", "{e} is {v}, yes or no?",
    "Did I calculate correctly: {e} = {v}?", "Please check: is {e} equal to {v}?", "Can {e} be {v}?", "Would you say {e} equals {v}?", "Verify: {e} = {v}.",
    "Yes or no: is {e} equal to {v}?", "Is {v} what you get for {e}?", "Someone claims {e} = {v}. Is that true?",
]  # fmt: skip
DIVISIBLE = [
    "Is {a} divisible by {b}?", "Can {a} be divided by {b} without remainder?", "Is {a} a multiple of {b}?", "Does {b} divide {a}?",
    "Is {b} a factor of {a}?", "Is {b} a divisor of {a}?", "Does {b} go into {a} evenly?", "Can you divide {a} by {b} evenly?", "{a} divisible by {b}?",
    "Can {a} be shared equally among {b}?", "Is {a} in the {b} times table?", "Does {a} divided by {b} leave no remainder?", "Yes or no: is {a} divisible by {b}?",
    "Is it possible to split {a} into {b} equal whole parts?", "Tell me whether {a} is a multiple of {b}.", "Check if {a} is divisible by {b}.",
]  # fmt: skip
EVEN = [
    "Is {a} even?", "Is {a} an even number?", "Is the number {a} even?", "Tell me if {a} is even.", "Would you call {a} even?",
    "Check whether {a} is even.", "Can {a} be halved without a remainder?", "Yes or no: {a} is even.", "{a}: is it even?", "even? {a}",
]  # fmt: skip
ODD = [
    "Is {a} odd?", "Is {a} an odd number?", "Is the number {a} odd?", "Tell me if {a} is odd.", "Would you call {a} odd?", "Check whether {a} is odd.",
    "Yes or no: {a} is odd.", "{a}: is it odd?", "odd? {a}", "Can you tell me if {a} is an odd one?",
]  # fmt: skip
PARITY = [
    "Is {a} even or odd?", "Is {a} odd or even?", "Even or odd: {a}?", "{a}: odd or even?", "Is the number {a} even or odd?", "Tell me whether {a} is even or odd.",
    "Which is {a}, even or odd?", "{a} even or odd", "Is {a} an even or an odd number?", "Odd or even? {a}", "What is {a}: odd or even?",
    "Say if {a} is odd or even.", "Classify {a} as even or odd.", "Determine if {a} is even or odd.", "Do we call {a} even or odd?",
]  # fmt: skip
ROUND = [
    "Round {a} to the nearest {u}.", "What is {a} rounded to the nearest {u}?", "Round {a} to the next {u} up or down, whichever is nearer.",
    "{a} rounded to the nearest {u}", "Please round {a} to the nearest {u}.", "To the nearest {u}, what is {a}?", "Can you round {a} to the nearest {u}?",
    "Give {a} to the nearest {u}.", "round {a} to nearest {u}", "What do you get if you round {a} to the nearest {u}?", "I want {a} rounded to the nearest {u}.",
    "How much is {a} to the nearest {u}?", "Rounded to the nearest {u}, {a} is what?",
]  # fmt: skip
# One step of a chain: what is done -> (as a first order, as a following order).
CHAIN: dict[str, list[str]] = {
    "+": ["add {n}", "add {n} to it", "plus {n}", "add {n} more", "put {n} on top", "increase it by {n}", "add another {n}"],
    "-": ["subtract {n}", "take away {n}", "minus {n}", "take {n} off", "remove {n}", "subtract {n} from it", "decrease it by {n}", "take {n} away from the result"],
    "*": ["multiply by {n}", "multiply it by {n}", "times {n}", "multiply the result by {n}", "multiply that by {n}"],
    "/": ["divide by {n}", "divide it by {n}", "divide the result by {n}", "divided by {n}", "split it by {n}"],
    "*2": ["double it", "double the result", "double that", "multiply by two", "take it twice"],
    "*3": ["triple it", "triple the result", "triple that", "multiply by three"],
    "/2": ["halve it", "halve the result", "take half of it", "take half", "divide it in half", "cut it in half"],
}  # fmt: skip
CHAIN_STARTS = [
    "Start with {a}, ", "Take {a}, ", "Begin with {a}, ", "Start at {a}, ", "Take the number {a}, ", "From {a}, ", "Think of {a}, ",
    "I have the number {a}. I ", "We start with {a}. Then we ", "I start with {a}, ", "Begin at {a} and ", "Start with {a} and ", "Take {a} and ",
    "If I take {a}, ", "Let's take {a}, ", "Pick {a}, ", "Start from {a}: ", "{a}: ", "My number is {a}. ", "With {a}: ", "Write down {a}, ", "Suppose I start with {a}, ",
]  # fmt: skip
CHAIN_ENDS = [
    ". What do you get?", ". What is the result?", ". What's the answer?", ". Result?", ". What comes out?", ".", "", ". What number do I have now?",
    ". Where do I end up?", ", what do I get?", ". What is it now?", ". Tell me the result.", ". How much is that?", ". What is the final number?", " - what is left?",
    ". Final result?", ". Which number is it?", ". What do we end with?", ". What do I have?", ". Give me the final value.",
]  # fmt: skip
CHAIN_JOINS = [
    ", then ",
    ", ",
    " and then ",
    ", and then ",
    " and ",
    ". Then ",
    ". After that, ",
    ", next ",
]
FIRST = {
    "+": ["Add {a} and {b}", "Add {b} to {a}", "Sum {a} and {b}", "First add {a} and {b}", "Take the sum of {a} and {b}", "Find {a} plus {b}"],
    "-": ["Subtract {b} from {a}", "Take {b} from {a}", "First subtract {b} from {a}", "Take {b} away from {a}", "Find {a} minus {b}"],
    "*": ["Multiply {a} by {b}", "Multiply {a} and {b}", "First multiply {a} by {b}", "Take {a} times {b}", "Take the product of {a} and {b}", "Find {a} times {b}"],
    "/": ["Divide {a} by {b}", "First divide {a} by {b}", "Take {a} divided by {b}", "Split {a} into {b} equal parts"],
}  # fmt: skip


# More of the same, composed.
def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


def _each(sentences: str, **slots: list[str]) -> list[str]:
    """Each sentence with every word of the list that its slot `[name]` names."""
    told = []
    for sentence in _lines(sentences):
        names = [name for name in slots if f"[{name}]" in sentence]
        if names:
            told += [sentence.replace(f"[{names[0]}]", word) for word in slots[names[0]]]
        else:
            told.append(sentence)
    return told


_ASKS = ["Can you tell me", "Do you know", "Could you tell me", "Please tell me", "I'd like to know", "I need to know"]  # fmt: skip
FRAMES += _lines("""
    {e} comes out as?
    {e}: what do you get?
    {e}: how much?
    {e} please
    {e}, please?
    {e}, and only the number please
    ok, {e}?
    now {e}
    and {e}?
    what about {e}
    how much is {e}
    how much would {e} make?
    tell me {e}
    tell me the result of {e}
    what is the answer for {e}?
    what do i get for {e}?
    whats the value of {e}?
    can u calculate {e}
    could u compute {e} pls
    can you solve {e}
    can you do {e}?
    Could you do {e} for me?
    I must calculate {e}.
    I have to calculate {e}.
    I have to work out {e} for homework.
    My homework asks for {e}.
    My teacher wants to know {e}.
    My son asks what {e} is.
    We need {e} for our list.
    Let me ask you: what is {e}?
    Let's compute {e}.
    Let's do {e}.
    Now compute {e}.
    First question: {e}?
    Second exercise: {e}.
    Number 4: {e}
    Are you able to calculate {e}?
    Are you good at maths? What is {e}?
    Here's a sum: {e}.
    Here is a calculation for you: {e}
    Test: {e}
    Compute this for me: {e}
    Calculate this, please: {e}
    Maths problem: {e}
    Arithmetic: {e}
    Exercise: work out {e}.
    Work out the value of {e}.
    Work out for me what {e} is.
    Please work out {e}.
    Please do {e}.
    Please answer: {e}
    Answer with a number: {e}
    Give a number: {e}
    One number only: {e}
    No explanation, just {e}.
    Your task: {e}
    Mental arithmetic: {e}
    In the quiz they asked for {e}.
    A quiz question: what is {e}?
    What should I write for {e}?
    What must be the value of {e}?
    Which value does {e} have?
    What value does {e} have?
    What result do you get for {e}?
    What number do I get if I work out {e}?
    What number results from {e}?
    What results from {e}?
    The answer to {e} is which number?
    The value of {e} is?
    The result of {e} is?
    The calculator says nothing. What is {e}?
    Do me a favour and compute {e}.
    Be so kind and work out {e}.
    Hey, what's {e}?
    Yo, what is {e}
    Sorry, what is {e} again?
    Once more: what is {e}?
    I always forget what {e} is.
    I think I know {e}, but tell me.
    How high is {e}?
    How big is {e}?
    Express {e} as a single number.
    Write {e} as one number.
    Turn {e} into a number.""")  # fmt: skip
SYMBOL_FRAMES += _lines("""
    {e}=??
    {e} = ...
    {e} = (?)
    {e} equals ___
    {e} is equal to?
    What comes after the equals sign: {e} =
    Find x: x = {e}
    Find the value: {e}
    Get the result of this: {e}
    k = {e}, k = ?
    If a = {e}, what is a?
    Set z to {e}. What is z?
    total = {e}; total?
    What does {e} evaluate to?
    What is the output of {e}?
    What would Python print for {e}?
    Type {e} into a calculator. What appears?
    Enter {e}. Result?
    Calculate the value of {e}.
    Calculate the expression {e}.
    Evaluate: {e}
    Evaluate this expression: {e}
    Compute: {e}
    Can you evaluate {e}?
    Can you simplify {e}?
    Could you evaluate the expression {e}?
    Given the expression {e}, what is its value?
    The equation is {e} = ?. What goes in place of the question mark?
    Numerical value of {e}?
    {e} as a number?
    {e}: solve
    {e}: calculate
    solve {e}
    {e} (answer only)
    Q: {e} A:
    Problem: {e}""")  # fmt: skip
NOUNS["+"] += ["{a} and another {b}", "the number that is {b} more than {a}", "{a} raised by {b}", "the total when {b} is added to {a}", "{b} on top of {a}", "{a} and {b} summed up"]  # fmt: skip
NOUNS["-"] += ["the number that is {b} less than {a}", "{b} removed from {a}", "{a} lowered by {b}", "{a} minus the number {b}", "what is left of {a} after {b} is taken away", "{b} deducted from {a}"]  # fmt: skip
NOUNS["*"] += ["{a} by {b}", "the product when {a} is multiplied by {b}", "{a} sets of {b}", "the result of {a} times {b}", "{a} copies of {b} together"]  # fmt: skip
NOUNS["/"] += ["{a} divided into {b} equal parts", "{a} shared among {b}", "the quotient when {a} is divided by {b}", "one part of {a} cut into {b} equal parts", "the result of {a} divided by {b}"]  # fmt: skip
SENTENCES["+"] += _each("""
    [ask] the sum of {a} and {b}.
    [ask] what {a} and {b} make together.
    [ask] how much {a} plus {b} is.
    Let's add {a} and {b}. What do we get?
    Now add {a} and {b}.
    add {a} to {b}
    add {a} and {b}
    {a} added to {b} is?
    {a} and {b} are added. What is the result?
    I add {a} to {b}. Result?
    When I add {a} and {b}, what comes out?
    When you put {b} on top of {a}, how much is it?
    A counter stands at {a} and goes up by {b}. What does it show?
    The value rises from {a} by {b}. What is it now?
    Make {a} bigger by {b}.
    {a} gets {b} more. How much is that?
    There are {a} here and {b} there. How many altogether?
    There are {a} on the left and {b} on the right. How many in all?
    I counted {a} in the morning and {b} in the evening. What is the total?
    We collected {a} and {b}. How many is that together?
    What's the total of {a} and {b}?
    What is {a} with {b} added?
    How much is it if {a} grows by {b}?
    If you have {a} and add {b}, how much do you have?
    If I have {a} and get {b} more, how many do I have?
    By adding {b} to {a} we get what?
    Adding {a} to {b} gives what?
    Adding {a} and {b} makes?
    The sum of {a} and {b}, please.
    Sum: {a} and {b}
    sum {a} {b}
    What is the sum of the numbers {a} and {b}?
    What number do I get when {b} is added to {a}?
    Go up {b} from {a}.
    From {a} go up {b}. Which number is it?
    Count on {b} from {a}.""", ask=_ASKS)  # fmt: skip
SENTENCES["-"] += _each("""
    [ask] what is left when {b} is taken from {a}.
    [ask] how much {a} minus {b} is.
    [ask] the result of taking {b} from {a}.
    Let's subtract {b} from {a}. What do we get?
    Now subtract {b} from {a}.
    subtract {b} from {a}
    take {b} away from {a}
    {b} taken away from {a} is?
    {b} is taken away from {a}. What is the result?
    I subtract {b} from {a}. Result?
    When I take {b} off {a}, what comes out?
    When {b} is removed from {a}, how much is left?
    A counter stands at {a} and goes down by {b}. What does it show?
    The value falls from {a} by {b}. What is it now?
    Make {a} smaller by {b}.
    {a} loses {b}. How much is that?
    There were {a} and {b} are gone. How many are still there?
    There are {a} and I remove {b}. How many are left?
    I had {a} in the morning and used {b}. What is left in the evening?
    What's left of {a} without {b}?
    What is {a} with {b} taken away?
    How much is it if {a} shrinks by {b}?
    If you have {a} and take away {b}, how much do you have?
    If I have {a} and give away {b}, how many do I have left?
    By taking {b} from {a} we get what?
    Subtracting {b} from {a} gives what?
    Subtracting {b} from {a} leaves?
    Deduct {b} from {a}. What remains?
    Withdraw {b} from {a}. How much is left?
    What number do I get when {b} is subtracted from {a}?
    Go down {b} from {a}.
    From {a} go down {b}. Which number is it?
    Count back {b} from {a}.
    {a} minus {b} leaves how much?
    Remove {b} from {a}.
    How many remain if {b} of {a} are taken?""", ask=_ASKS)  # fmt: skip
SENTENCES["difference"] += _each("""
    [ask] the difference between {a} and {b}.
    [ask] how far apart {a} and {b} are.
    difference {a} {b}
    the difference of {a} and {b}?
    The difference between {a} and {b} is?
    How much do {a} and {b} differ?
    How much is between {a} and {b}?
    How many steps is it from {a} to {b} on the number line?
    One value is {a}, the other {b}. What is the difference?
    Two readings are {a} and {b}. How far apart are they?
    How much of a difference is there between {a} and {b}?
    Work out the difference between {a} and {b}.
    I got {a}, she got {b}. What's the difference?
    What separates {a} from {b} in numbers?""", ask=_ASKS)  # fmt: skip
SENTENCES["more"] += _each("""
    [ask] how much more {a} is than {b}.
    [ask] how much is missing from {b} to {a}.
    I have {b} and need {a}. How much is missing?
    I have {b} but want {a}. How many more do I need?
    I need {a} and already have {b}. How many are missing?
    My goal is {a} and I am at {b}. How much is left to go?
    From {b} up to {a} how many are missing?
    How many must I add to {b} so that it is {a}?
    How much higher is {a} than {b}?
    How much lower is {b} than {a}?
    How many less than {a} is {b}?
    How many fewer is {b} than {a}?
    By how much is {b} less than {a}?
    By how much is {a} more than {b}?
    By how many is {a} bigger than {b}?
    {b} up to {a}: how much is missing?
    What is missing between {b} and {a}?
    What do you have to put on top of {b} to get {a}?
    How far is {b} below {a}?
    How far is {a} above {b}?
    The bar is at {b} of {a}. How much is left?""", ask=_ASKS)  # fmt: skip
SENTENCES["*"] += _each("""
    [ask] the product of {a} and {b}.
    [ask] how much {a} times {b} is.
    [ask] what {a} multiplied by {b} is.
    Let's multiply {a} by {b}. What do we get?
    Now multiply {a} by {b}.
    multiply {a} by {b}
    multiply {a} and {b}
    {a} multiplied by {b} is?
    {a} is multiplied by {b}. What is the result?
    {a} times {b} is how much?
    {a} times {b} makes?
    I multiply {a} with {b}. Result?
    When I multiply {a} by {b}, what comes out?
    There are {a} rows of {b}. How many in all?
    There are {a} groups with {b} in each. How many altogether?
    {a} bags with {b} in each: how many?
    {a} people pay {b} each. How much is that together?
    {a} days with {b} a day. How many in total?
    I do {b} every day for {a} days. How many is that?
    A grid is {a} by {b}. How many squares does it have?
    If one costs {b}, what do {a} cost?
    One weighs {b}. How much do {a} of them weigh?
    How much are {a} at {b} each?
    If I take {b} {a} times, how much is it?
    By multiplying {a} and {b} we get what?
    Multiplying {a} by {b} gives what?
    The product of {a} and {b}, please.
    product {a} {b}
    What number do I get when {a} is multiplied by {b}?
    What's {b} times {a}?
    From the times table: {a} times {b}?
    What is {a} times {b} in the times table?
    Times tables: {a} times {b}
    Make {a} {b} times as big.
    Repeat {b} {a} times and add it all up. What is it?""", ask=_ASKS)  # fmt: skip
SENTENCES["/"] += _each("""
    [ask] the quotient of {a} and {b}.
    [ask] how much {a} divided by {b} is.
    [ask] how often {b} goes into {a}.
    Let's divide {a} by {b}. What do we get?
    Now divide {a} by {b}.
    divide {a} by {b}
    {a} divided by {b} is?
    {a} divided by {b} makes?
    {a} divided by {b} is how much?
    I divide {a} by {b}. Result?
    When I divide {a} by {b}, what comes out?
    {a} are split into {b} equal groups. How many are in one group?
    {a} are put into rows of {b}. How many rows are there?
    {a} are packed in boxes of {b}. How many boxes are full?
    {b} people share {a} equally. How much does each get?
    {a} is shared by {b} people. How much for each?
    If {b} cost {a}, what does one cost?
    {b} of them weigh {a} together. What does one weigh?
    Divided among {b}, how much of {a} does each one get?
    By dividing {a} by {b} we get what?
    Dividing {a} by {b} gives what?
    Split {a} evenly between {b}. How much is each share?
    Split {a} evenly into {b} parts.
    Distribute {a} equally over {b}. How much is it for each?
    How big is one of {b} equal parts of {a}?
    How many {b}s make {a}?
    How many {b}s fit into {a}?
    How many times can I take {b} out of {a}?
    How often can you subtract {b} from {a}?
    What is the {b}th part of {a}?
    What number do I get when {a} is divided by {b}?
    Cut {a} into {b} equal pieces. How long is each?
    I make {b} equal piles out of {a}. How many are in each pile?
    In how many groups of {b} can I split {a}?
    quotient {a} {b}""", ask=_ASKS)  # fmt: skip
SENTENCES["remainder"] += _each("""
    [ask] the remainder of {a} divided by {b}.
    [ask] what is left over when {a} is divided by {b}.
    {a} by {b}, what is the rest?
    What's the remainder of {a} / {b}?
    What is the remainder if {a} is divided by {b}?
    What is the rest of {a} divided by {b}?
    rest of {a} / {b}
    remainder of {a} and {b}
    How many are left over when {a} are put in groups of {b}?
    {a} are packed in boxes of {b}. How many are left over?
    {a} sweets are shared equally by {b} children. How many are left over?
    {a} pupils form teams of {b}. How many pupils are left over?
    I put {a} eggs in cartons of {b}. How many eggs remain?
    {b} friends share {a} nuts fairly. How many nuts remain?
    If {a} is split into groups of {b}, how many do not fit?
    After taking {b} from {a} again and again, what remains at the end?
    What does {a} leave when divided by {b}?
    Only the remainder, please: {a} divided by {b}.
    {a} modulo {b} is?
    What do you get for {a} mod {b}?
    mod({a}, {b})
    {a} mod {b} = ?
    Dividing {a} by {b} leaves what remainder?
    With {a} divided by {b}, how big is the remainder?
    Remainder when {a} is divided by {b}?""", ask=_ASKS)  # fmt: skip
SENTENCES["divide"] += _each("""
    [ask] {a} divided by {b} with the remainder.
    {a} divided by {b}, with remainder please
    {a} ÷ {b}, quotient and remainder
    How much is {a} divided by {b}? Give the remainder as well.
    How many whole times does {b} go into {a}, and how much is left?
    How many full groups of {b} are in {a} and how many are left over?
    Divide {a} by {b}. Give quotient and remainder.
    Divide {a} by {b}; I need the quotient and the remainder.
    Integer division of {a} by {b} with remainder?
    Long division: {a} by {b}, with remainder.
    What is {a} / {b} as a whole number and a remainder?
    What are quotient and remainder when {a} is divided by {b}?
    with remainder: {a} / {b}
    {a} sweets for {b} children: how many each and what remains? Write it with remainder.""", ask=_ASKS)  # fmt: skip
SENTENCES["square"] += _lines("""
    What number is {a} squared?
    How much is {a} times itself?
    How much is {a}²?
    How much is {a}^2?
    What is {a} to the second power?
    What is the second power of {a}?
    What does {a} squared equal?
    What is {a} squared equal to?
    {a} to the second
    square of {a}
    the square of {a}?
    square {a}
    Take the square of {a}.
    Work out {a} squared.
    Work out {a}^2.
    Calculate {a}^2.
    Calculate the square of {a}.
    Compute {a}².
    Evaluate {a}^2.
    Evaluate {a} squared.
    Can you square {a}?
    Could you square {a} for me?
    Please square {a}.
    What do I get when I square {a}?
    What do you get when {a} is squared?
    A square is {a} wide. How big is its area?
    A square room has sides of {a}. What is the area?
    How many tiles are in a square of {a} by {a}?
    {a} rows of {a} chairs: how many chairs?
    Tell me what {a} squared is.
    If you multiply {a} by {a}, what is it?
    pow({a}, 2)""")  # fmt: skip
SENTENCES["cube"] += _lines("""
    What number is {a} cubed?
    How much is {a} cubed?
    How much is {a}^3?
    What is {a}³?
    What is the third power of {a}?
    cube of {a}
    Evaluate {a}^3.
    Work out {a} cubed.
    Tell me {a} cubed.
    What do you get if you cube {a}?
    A cube has edges of {a}. What is its volume?
    How many small cubes are in a cube of {a} by {a} by {a}?
    Multiply {a} by itself and by {a} again.""")  # fmt: skip
SENTENCES["power"] += _lines("""
    What is {a} to the {b}th power?
    {a} to the {b}th power
    Work out {a} to the power of {b}.
    Work out {a}^{b}.
    Calculate {a}^{b}.
    What does {a}^{b} equal?
    What does {a} to the power of {b} make?
    How much is {a} to the power of {b}?
    Tell me {a} to the power {b}.
    pow({a}, {b})
    The {b}th power of {a}?
    Find {a}^{b}.
    Evaluate {a}^{b}.""")  # fmt: skip
SENTENCES["root"] += _lines("""
    What is the root of {a}?
    How much is the square root of {a}?
    Give me the square root of {a}.
    Tell me the square root of {a}.
    Take the square root of {a}.
    Work out the square root of {a}.
    Which number times itself gives {a}?
    What number squared is {a}?
    What number do I square to get {a}?
    The square of which number is {a}?
    x * x = {a} and x is positive. What is x?
    x^2 = {a}, x > 0. What is x?
    square root {a}
    root of {a}
    Evaluate √{a}.
    A square garden covers {a} square metres. How long is a side?""")  # fmt: skip

# Shares of a number: the names of the parts.
_PARTS = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth", 12: "twelfth"}  # fmt: skip
_COUNT = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
for _d, _part in _PARTS.items():
    for _n in range(1, min(_d, 10)):
        _how = f"/{_d}" + (f"*{_n}" if _n > 1 else "")
        if _n > 1 and (
            _d % _n == 0 or (_d % 2 == 0 and _n % 2 == 0) or (_d in (9, 6, 12) and _n % 3 == 0)
        ):
            continue
        _named = [
            f"{_n}/{_d} of {{a}}",
            f"{_n}/{_d} of {{a}}",
            f"{_COUNT[_n]} {_part}{'s' if _n > 1 else ''} of {{a}}",
            f"{_n}/{_d} from {{a}}",
        ]
        if _n == 1:
            _named.append(f"the {_d}th part of {{a}}" if _d > 3 else f"1/{_d} part of {{a}}")
        SCALE_NOUNS[_how] = SCALE_NOUNS.get(_how, []) + _named
SCALE_NOUNS |= {
    "*6": ["six times {a}", "{a} times six", "six times as much as {a}"], "*7": ["seven times {a}"], "*8": ["eight times {a}", "eight times as many as {a}"],
    "*9": ["nine times {a}"], "*100": ["a hundred times {a}", "{a} times a hundred"], "*20": ["twenty times {a}"],
}  # fmt: skip
SCALE_NOUNS["*2"] += ["twice as many as {a}", "two times as many as {a}", "the number that is twice as big as {a}", "{a} taken twice"]  # fmt: skip
SCALE_NOUNS["/2"] += ["half as many as {a}", "the number that is half as big as {a}", "{a} cut in half", "50% of {a}", "one half of the number {a}"]  # fmt: skip
SCALE_NOUNS["*3"] += ["three times as many as {a}", "{a} taken three times", "threefold {a}"]
_FRACTION = """
    [f] of the {a} pupils come by bus. How many is that?
    There are {a} seats and [f] of them are taken. How many are taken?
    In a class of {a}, [f] are girls. How many girls are there?
    A book has {a} pages. I read [f] of it. How many pages did I read?
    I had {a} euros and spent [f] of it. How much did I spend?
    Of {a} apples, [f] are green. How many are green?
    A tank holds {a} litres and is [f] full. How many litres are in it?
    We drove [f] of the {a} km. How many km is that?
    Out of {a} people, [f] said yes. How many said yes?
    She gave away [f] of her {a} stickers. How many did she give away?
    My goal is {a} steps and I have done [f]. How many steps is that?"""
FRACTIONS: dict[str, list[str]] = {
    f"/{d}" + (f"*{n}" if n > 1 else ""): [s.replace("[f]", f) for s in _lines(_FRACTION) for f in names]
    for d, n, names in [
        (2, 1, ["half", "one half"]), (3, 1, ["a third", "1/3", "one third"]), (4, 1, ["a quarter", "1/4", "one quarter"]), (5, 1, ["a fifth", "1/5", "one fifth"]),
        (6, 1, ["a sixth", "1/6"]), (8, 1, ["an eighth", "1/8"]), (10, 1, ["a tenth", "1/10", "one tenth"]), (3, 2, ["two thirds", "2/3"]), (4, 3, ["three quarters", "3/4"]),
        (5, 2, ["two fifths", "2/5"]), (5, 3, ["three fifths", "3/5"]), (5, 4, ["four fifths", "4/5"]), (8, 3, ["three eighths", "3/8"]), (8, 5, ["five eighths", "5/8"]),
        (10, 3, ["three tenths", "3/10"]), (10, 7, ["seven tenths", "7/10"]), (6, 5, ["five sixths", "5/6"]),
    ]
}  # fmt: skip
FRACTION_LEFT = _lines("""
    A book has {a} pages. I read {f} of it. How many pages are left?
    I had {a} euros and spent {f} of it. How much is left?
    There are {a} seats and {f} of them are taken. How many are free?
    Of {a} apples, {f} are rotten. How many are good?
    We drove {f} of the {a} km. How many km are left?
    She gave away {f} of her {a} stickers. How many does she still have?
    A rope of {a} m loses {f} of its length. How long is it then?
    {f} of {a} pupils are ill. How many are healthy?
    What remains of {a} if you take away {f} of it?
    Take {f} of {a} away from {a}. What is left?
    Reduce {a} by {f}.
    A cake of {a} pieces: {f} is eaten. How many pieces are left?
    A coat costs {a} and is reduced by {f}. What does it cost now?""")  # fmt: skip
_TWICE = """
    Take {a} [t].
    How much is {a} taken [t]?
    What do I get if I take {a} [t]?"""
SCALE_SENTENCES["*2"] += _lines(_TWICE.replace("[t]", "twice")) + _lines("""
    What is the double of {a}?
    How much is {a} doubled?
    What is {a} if you double it?
    Which number is two times as big as {a}?
    Which number is double {a}?
    {a} doubles. How much is it then?
    If {a} doubles, what do we have?
    Could you double {a}?
    double {a}
    Now double {a}.
    My number is {a}. Double it.
    What is {a} multiplied by two?
    Twice {a} is how much?
    The recipe says {a}, but I make it twice. How much do I need?
    I want twice as much as {a}. How much is that?
    {a} and the same again, how much is it?""")  # fmt: skip
SCALE_SENTENCES["*3"] += _lines(_TWICE.replace("[t]", "three times")) + _lines("""
    How much is {a} tripled?
    triple {a}
    My number is {a}. Triple it.
    {a} triples. How much is it then?
    What is {a} if you triple it?
    What is {a} multiplied by three?
    The recipe says {a}, but I make it three times. How much do I need?
    I want three times as much as {a}. How much is that?""")  # fmt: skip
SCALE_SENTENCES["/2"] += _lines("""
    What is {a} if you halve it?
    How much is {a} halved?
    Which number is half of {a}?
    {a} is cut in half. How much is each half?
    Two people share {a} equally. How much does each get?
    Could you halve {a}?
    halve {a}
    Now halve {a}.
    My number is {a}. Halve it.
    What is {a} divided by two?
    Half of {a} is how much?
    The recipe says {a}, but I make only half of it. How much do I need?
    I want half as much as {a}. How much is that?
    What is one half of {a}?
    Divide {a} by two.
    Split {a} into halves. How big is one half?""")  # fmt: skip

_OF = """
    [X] is {a}. How much is {p} of it?
    [X] is {a}; {p} of it is how much?
    {p} of [x] of {a} is how much?
    I pay {p} of [x] of {a}. How much do I pay?
    What is {p} of [x] of {a}?"""
_SUMS = ["price", "bill", "rent", "salary", "budget", "total", "cost", "fee", "income", "loan"]
PERCENT += [s.replace("[X]", f"The {x}").replace("[x]", f"a {x}") for i, s in enumerate(_lines(_OF)) for x in _SUMS[i % 2 :: 2]] + _lines("""
    calculate {p} of {a}
    how much is {p} of {a}
    what is {p} from {a}?
    {p} from {a}?
    {p} out of {a}?
    What do I get for {p} of {a}?
    What is {p} of the number {a}?
    I'd like to know {p} of {a}.
    Do you know what {p} of {a} is?
    Can you tell me {p} of {a}?
    Help me with {p} of {a}.
    If 100% is {a}, what is {p}?
    {a} is 100%. How much is {p}?
    There are {a} pupils and {p} of them wear glasses. How many wear glasses?
    A school has {a} pupils. {p} are girls. How many girls are there?
    Of {a} cars {p} are red. How many red cars are there?
    {p} of {a} votes went to Anna. How many votes did she get?
    A class has {a} children; {p} are ill. How many are ill?
    I leave a tip of {p} on a bill of {a}. How much is the tip?
    A shirt costs {a} and is {p} off. How much do I save?
    The discount on a {a} euro bag is {p}. How many euros is that?
    The tax is {p} of {a}. How much tax is it?
    He saves {p} of his {a} euros. How many euros does he save?
    A battery of {a} units is at {p}. How many units are left in it?
    The test has {a} questions and I got {p} right. How many were right?
    You lose {p} of {a} points. How many points do you lose?
    A {a} page book: I read {p}. How many pages did I read?
    Interest of {p} on {a}: how much is it?
    {p} interest on {a} for one year is how much?
    A farmer has {a} animals, {p} of them sheep. How many sheep?
    Tip of {p} on {a}?
    commission: {p} of {a}
    How much of {a} is {p}?
    Find out what {p} of {a} is.
    I get {p} of {a} as a bonus. How big is the bonus?""")  # fmt: skip
_GOODS = [
    "coat",
    "bike",
    "phone",
    "lamp",
    "sofa",
    "ticket",
    "pair of shoes",
    "laptop",
    "watch",
    "chair",
]
_OFF = """
    A [x] costs {a}. It is {p} off. What do I pay?
    A [x] for {a} is reduced by {p}. What does it cost now?
    What is the price of a {a} euro [x] after a {p} discount?
    A [x] was {a}. Now it is {p} cheaper. What is the price?"""
PERCENT_OFF += [s.replace("[x]", x) for i, s in enumerate(_lines(_OFF)) for x in _GOODS[i % 3 :: 3]] + _lines("""
    {p} off {a}
    {p} off {a}?
    {a} with {p} off
    {a} with {p} off is?
    {a} minus {p}
    {a} minus {p} is?
    {a} reduced by {p}
    What is {p} off {a}?
    How much is {p} off {a}?
    What is {a} with {p} off?
    What does {a} become after a cut of {p}?
    Take {p} away from {a}.
    Cut {a} by {p}.
    {a} decreases by {p}. New value?
    {a} falls by {p}. What is it now?
    {a} drops by {p}. What is left?
    If {a} falls by {p}, what do we have?
    If I take {p} off {a}, what is left?
    Final price: {a} less {p} discount?
    Everything is {p} off. What do I pay for something that costs {a}?
    In the sale everything is {p} cheaper. A table was {a}. How much is it now?
    The store gives {p} off on {a}. How much is left to pay?
    With a coupon for {p} off, what does a {a} dollar meal cost?
    A car worth {a} loses {p} of its value. What is it worth now?
    My salary of {a} is cut by {p}. What do I earn now?
    I weigh {a} and lose {p}. What do I weigh now?
    From {a} {p} is taken away. What remains?
    {p} of the {a} seats are taken. How many are free?
    {p} of the {a} apples are rotten. How many are good?
    I spent {p} of my {a} euros. How many euros are left?
    A battery with {a} units has lost {p}. How many units are left?
    Of {a} people {p} left. How many are still there?
    The number {a} goes down by {p}. What is the new number?
    Net of a {p} discount, what is {a}?
    Staff get {p} off. What do staff pay for {a}?
    Students pay {p} less than {a}. What do they pay?""")  # fmt: skip
_MORE = """
    A [x] costs {a}. The price rises by {p}. What does it cost now?
    A [x] was {a}. Now it is {p} more expensive. What is the price?
    What is the price of a {a} euro [x] after a rise of {p}?"""
PERCENT_UP += [s.replace("[x]", x) for i, s in enumerate(_lines(_MORE)) for x in _GOODS[i % 3 :: 3]] + _lines("""
    {p} more than {a}
    {p} more than {a}?
    What is {p} more than {a}?
    {a} increased by {p}
    {a} plus {p} is?
    {a} and {p} more is how much?
    {a} increases by {p}. New value?
    {a} rises by {p}. What is it now?
    If {a} grows by {p}, what is it?
    If I add {p} to {a}, what do I get?
    Put {p} on top of {a}.
    With a tip of {p}, how much is a bill of {a} in total?
    The bill is {a} and I tip {p}. What do I pay altogether?
    Add a {p} tip to {a}. What is the total?
    Add {p} tax to {a}.
    A price of {a} plus {p} tax is how much?
    What is {a} including {p} tax?
    My salary of {a} goes up by {p}. What do I earn now?
    A town of {a} people grows by {p}. How many people live there now?
    I put {a} in the bank and get {p} interest. How much do I have after a year?
    A plant of {a} cm grows by {p}. How tall is it now?
    Membership rises from {a} by {p}. How many members are there?
    The number {a} goes up by {p}. What is the new number?
    Total of {a} plus {p} service charge?
    Sales were {a} and are up {p}. What are they now?""")  # fmt: skip
PERCENT_WHAT += _lines("""
    {a} is how many percent of {b}?
    {a} is what percentage of {b}?
    {a} of {b} in percent
    {a}/{b} in percent?
    {a} / {b} as percent
    {a} out of {b} is what percent?
    What is {a} out of {b} as a percentage?
    What is {a} of {b} in percent?
    What is {a}/{b} as a percentage?
    What percent is {a} of {b}?
    What percent of {b} makes {a}?
    Which percentage of {b} is {a}?
    Convert {a}/{b} to a percentage.
    Give {a} out of {b} as a percentage.
    Turn {a} out of {b} into percent.
    I answered {a} of {b} questions correctly. What percentage is that?
    I scored {a} out of {b}. What is that in percent?
    {a} of {b} students passed. What percentage passed?
    {a} out of {b} cars are red. What percent are red?
    Of {b} people, {a} came. What percentage came?
    He hit {a} of {b} shots. What is his rate in percent?
    I have read {a} of {b} pages. What percent of the book is that?
    My phone used {a} of {b} GB. What percent is used?
    If {b} is 100%, what percent is {a}?
    Percentage of {a} in {b}?
    How much percent of {b} is {a}?""")  # fmt: skip

_MEAN = """
    [C] the [m] of {l}.
    What would the [m] of {l} be?
    Please give me the [m] of {l}.
    [m] of these numbers: {l}
    What is the [m] of these numbers: {l}?
    What's the [m] of the numbers {l}?
    Which number is the [m] of {l}?
    The values are {l}. Give the [m].
    Values: {l}. What is the [m]?
    I have {l}. What is the [m]?
    Here are my numbers: {l}. What is the [m]?
    The list is {l}. [C] its [m].
    I need the [m] of {l}.
    Could you work out the [m] of {l}?
    Can you find the [m] of {l}?"""
AVERAGE += [s.replace("[m]", m).replace("[C]", c) for i, s in enumerate(_lines(_MEAN)) for m, c in (("average", "Get"), ("mean", "Work out"))] + _lines("""
    My grades are {l}. What is my average grade?
    I got {l} points. How many points is that on average?
    On five or fewer days I walked {l} km. What is the average per day?
    We sold {l} tickets on different days. What is the average per day?
    The children are {l} years old. What is their average age?
    The ages are {l}. What is the average age?
    They weigh {l} kg. What is the average weight?
    The boxes weigh {l} kg. What does a box weigh on average?
    The prices are {l}. What is the average price?
    I paid {l}. What did I pay on average?
    It rained {l} mm. What is the average?
    My bowling scores: {l}. Average?
    The friends have {l} coins. If they share equally, how many does each get?
    If {l} are shared out evenly, how much is it for each?
    Her times were {l} seconds. What was her average time?
    The classes have {l} pupils. How many pupils does a class have on average?
    What is the mean score if the scores are {l}?
    The temperatures {l} have which average?
    {l}: average?
    {l}: mean?
    {l} -> average
    average {l}
    mean({l})
    average({l})""")  # fmt: skip
TOTAL += _lines("""
    Add the numbers {l}.
    Add up all these numbers: {l}.
    What do you get when you add up {l}?
    What do the numbers {l} add up to?
    What is the sum if I add {l}?
    What is {l} added together?
    What is {l} in total?
    How much do {l} make together?
    How much do {l} make?
    How many are {l} altogether?
    I bought things for {l}. What did I pay in total?
    The prices are {l}. How much is it all together?
    My shopping: {l}. Total?
    We walked {l} km. How many km is that in all?
    They collected {l} cans. How many cans is that together?
    On several days I saved {l}. How much did I save in total?
    The boxes weigh {l} kg. What do they weigh together?
    The classes have {l} pupils. How many pupils are there in all?
    The teams scored {l}. How many points is that in total?
    I read {l} pages. How many pages did I read altogether?
    The trips took {l} minutes. How many minutes is that in total?
    Give me the sum of {l}.
    Give the sum: {l}
    Work out the total of {l}.
    Work out the sum of {l}.
    Compute the total of {l}.
    Compute the sum of {l}.
    Combine {l} into one sum.
    Sum these numbers: {l}
    Sum of the numbers {l}?
    Sum of the list: {l}
    {l}: sum?
    {l}: total?
    {l} -> sum
    total {l}
    add {l}
    all together: {l}
    Everything added: {l}?
    Can you sum {l}?
    Could you add up {l} for me?
    Please total {l}.""")  # fmt: skip
TOTAL_SIGNS = ["{l}", "{l} = ?", "{l} =", "What is {l}?", "Calculate {l}.", "Compute {l}.", "How much is {l}?", "{l}?", "Work out {l}.", "Evaluate {l}.", "what's {l}", "Solve {l}.", "Add: {l}", "Find {l}."]  # fmt: skip
SERIES = _lines("""
    What is the sum of the numbers from {a} to {b}?
    Add all whole numbers from {a} to {b}.
    Add up the numbers from {a} to {b}.
    What is the sum of all numbers from {a} to {b}?
    Sum the integers from {a} to {b}.
    Sum of {a} to {b}?
    What do the numbers {a} to {b} add up to?
    What do you get if you add all the numbers from {a} to {b}?
    Find the sum of the integers between {a} and {b}, both included.
    {a} + ... + {b} = ?
    Add every number from {a} up to {b}.
    How much is {a} + ... + {b}?""")  # fmt: skip

MISSING["c-b"] += _lines("""
    I have {b} and want {c}. How many more do I need?
    {b} and what make {c}?
    {b} and how many make {c}?
    {b} + what = {c}?
    what + {b} = {c}
    {c} is made of {b} and what?
    Which number do I add to {b} to get {c}?
    Which number must I add to {b} to get {c}?
    What do you have to add to {b} to get {c}?
    What number must be added to {b} to make {c}?
    What should be added to {b} so that the sum is {c}?
    The sum is {c}; one part is {b}. What is the other part?
    One of two numbers is {b}, their sum is {c}. What is the other?
    Together two numbers make {c}. The first is {b}. What is the second?
    My secret number plus {b} is {c}. What is my secret number?
    I add {b} to my number and get {c}. What is my number?
    After adding {b} to it, a number is {c}. What was it?
    A number grew by {b} and is now {c}. What was it before?
    Adding {b} to a number gives {c}. What is it?
    If you add {b} to a number you get {c}. What's the number?
    Something plus {b} equals {c}. What is it?
    x plus {b} equals {c}. What is x?
    Find the number that makes this true: {b} + __ = {c}
    Which number goes in the box: [] + {b} = {c}
    What goes in the gap? {b} + __ = {c}
    y + {b} = {c}. Find y.
    Solve {b} + x = {c}.
    Solve the equation x + {b} = {c}.
    Solve the equation {b} + x = {c} for x.
    Determine x: x + {b} = {c}""")  # fmt: skip
MISSING["c+b"] += _lines("""
    what - {b} = {c}
    Which number minus {b} is {c}?
    From what number do you take {b} to get {c}?
    My secret number minus {b} is {c}. What is my secret number?
    I subtract {b} from my number and get {c}. What is my number?
    I take {b} away from a number and {c} is left. What is the number?
    I think of a number and subtract {b}. I get {c}. What is my number?
    After subtracting {b} from it, a number is {c}. What was it?
    A number fell by {b} and is now {c}. What was it before?
    Subtracting {b} from a number gives {c}. What is it?
    If you subtract {b} from a number you get {c}. What's the number?
    Something minus {b} equals {c}. What is it?
    x minus {b} equals {c}. What is x?
    Find the number that makes this true: __ - {b} = {c}
    Which number goes in the box: [] - {b} = {c}
    What goes in the gap? __ - {b} = {c}
    y - {b} = {c}. Find y.
    Solve the equation x - {b} = {c}.
    Determine x: x - {b} = {c}""")  # fmt: skip
MISSING["b-c"] += _lines("""
    {b} - what = {c}?
    {b} minus how much is {c}?
    {b} minus what number is {c}?
    {b} without what is {c}?
    What number must be taken from {b} to leave {c}?
    Which number do I subtract from {b} to get {c}?
    How many must I take away from {b} so that {c} are left?
    I take something away from {b} and {c} is left. How much did I take?
    {b} reduced by a number is {c}. What is the number?
    {b} minus my secret number is {c}. What is my secret number?
    Find the number that makes this true: {b} - __ = {c}
    Which number goes in the box: {b} - [] = {c}
    What goes in the gap? {b} - __ = {c}
    {b} - y = {c}. Find y.
    Solve the equation {b} - x = {c}.
    Determine x: {b} - x = {c}""")  # fmt: skip
MISSING["c/b"] += _lines("""
    what * {b} = {c}
    {b} * what = {c}?
    {b} times how much is {c}?
    {b} times what number is {c}?
    Which number times {b} is {c}?
    Which number do I multiply by {b} to get {c}?
    Which number must I multiply by {b} to get {c}?
    What number multiplied by {b} gives {c}?
    What number multiplied by {b} is {c}?
    The product is {c} and one factor is {b}. What is the other factor?
    My secret number times {b} is {c}. What is my secret number?
    I multiply my number by {b} and get {c}. What is my number?
    I think of a number and multiply it by {b}. I get {c}. What is my number?
    After multiplying it by {b}, a number is {c}. What was it?
    Multiplying a number by {b} gives {c}. What is it?
    If you multiply a number by {b} you get {c}. What's the number?
    Something times {b} equals {c}. What is it?
    x times {b} equals {c}. What is x?
    {b} times x is {c}. What is x?
    Find the number that makes this true: {b} * __ = {c}
    Which number goes in the box: [] * {b} = {c}
    What goes in the gap? {b} × __ = {c}
    {b}y = {c}. Find y.
    {b} * y = {c}. What is y?
    Solve the equation {b}x = {c}.
    Solve {b} * x = {c} for x.
    Determine x: {b}x = {c}""")  # fmt: skip
MISSING["c*b"] += _lines("""
    what / {b} = {c}
    Which number divided by {b} is {c}?
    What number divided by {b} gives {c}?
    What number must be divided by {b} to get {c}?
    My secret number divided by {b} is {c}. What is my secret number?
    I divide my number by {b} and get {c}. What is my number?
    I think of a number and divide it by {b}. I get {c}. What is my number?
    After dividing it by {b}, a number is {c}. What was it?
    Dividing a number by {b} gives {c}. What is it?
    If you divide a number by {b} you get {c}. What's the number?
    Something divided by {b} equals {c}. What is it?
    x divided by {b} equals {c}. What is x?
    Which number goes in the box: [] / {b} = {c}
    What goes in the gap? __ / {b} = {c}
    y / {b} = {c}. Find y.
    Solve the equation x / {b} = {c}.
    Determine x: x / {b} = {c}
    One {b}th of a number is {c}. What is the number?""")  # fmt: skip
MISSING_TWO["(c-b)/a"] += _lines("""
    What is x if {a}x + {b} = {c}?
    {a} * x + {b} = {c}, find x.
    Solve the equation {a}x + {b} = {c}.
    {a} times my number plus {b} equals {c}. What is my number?
    I multiply a number by {a}, then add {b}, and get {c}. What was the number?
    Multiply a number by {a} and add {b}: you get {c}. What is the number?
    {b} more than {a} times a number is {c}. Find the number.
    If you multiply a number by {a} and then add {b}, the result is {c}. Which number is it?
    {a}n + {b} = {c}. Find n.
    {a}y + {b} = {c}, y = ?
    Determine x: {a}x + {b} = {c}
    {a} times a number, plus {b}, is {c}. What is the number?""")  # fmt: skip
MISSING_TWO["(c+b)/a"] += _lines("""
    What is x if {a}x - {b} = {c}?
    {a} * x - {b} = {c}, find x.
    Solve the equation {a}x - {b} = {c}.
    {a} times my number minus {b} equals {c}. What is my number?
    I multiply a number by {a}, then subtract {b}, and get {c}. What was the number?
    Multiply a number by {a} and take away {b}: you get {c}. What is the number?
    {b} less than {a} times a number is {c}. Find the number.
    If you multiply a number by {a} and then subtract {b}, the result is {c}. Which number is it?
    {a}n - {b} = {c}. Find n.
    What is x when {a}x - {b} = {c}?
    {a}y - {b} = {c}, y = ?
    Determine x: {a}x - {b} = {c}
    {a} times a number, minus {b}, is {c}. What is the number?""")  # fmt: skip
MISSING_TWO["c*a-b"] += _lines("""
    What is x if (x + {b}) / {a} = {c}?
    I add {b} to my number and then divide by {a}. The result is {c}. What is my number?
    If you add {b} to a number and divide the sum by {a}, you get {c}. Which number is it?
    The sum of a number and {b}, divided by {a}, is {c}. What is the number?
    (n + {b}) / {a} = {c}; n?
    A number is increased by {b}, then divided by {a}. The result is {c}. What was the number?""")  # fmt: skip
MISSING_TWO["c/a-b"] += _lines("""
    What is x if {a}(x + {b}) = {c}?
    I add {b} to my number and then multiply by {a}. The result is {c}. What is my number?
    If you add {b} to a number and multiply the sum by {a}, you get {c}. Which number is it?
    The sum of a number and {b}, multiplied by {a}, is {c}. What is the number?
    {a} * (n + {b}) = {c}; n?
    {a} times the sum of x and {b} is {c}. What is x?
    {a} times the sum of my number and {b} makes {c}. What is my number?
    The sum of a number and {b}, times {a}, equals {c}. Find the number.
    A number is increased by {b}, then multiplied by {a}. The result is {c}. What was the number?
    Solve {a} * (x + {b}) = {c}.""")  # fmt: skip

TRUE += _lines("""
    Is this right: {e} = {v}?
    Is that right? {e} = {v}
    Is this true? {e} = {v}
    Is this correct: {e} = {v}?
    Is this equation true: {e} = {v}?
    Is the equation {e} = {v} correct?
    Right or wrong: {e} = {v}?
    Right or wrong? {e} is {v}. Say yes if right.
    Correct or not: {e} = {v}? Answer yes or no.
    Does {e} give {v}?
    Does {e} come to {v}?
    Does {e} add up to {v}? I mean, is that the result?
    Do you get {v} for {e}?
    Do I get {v} if I calculate {e}?
    I think {e} is {v}. Is that right?
    I think that {e} makes {v}. Am I right?
    I believe {e} = {v}. Correct?
    I wrote {e} = {v} in my homework. Is it right?
    My calculator says {e} = {v}. Is that true?
    My son says {e} is {v}. Is he right?
    She says {e} is {v}. Is she right?
    They told me {e} = {v}. Is that so?
    He got {v} for {e}. Is his answer right?
    My result for {e} is {v}. Is it correct?
    My answer to {e} is {v}. Did I get it right?
    Someone got {v} as the answer to {e}. Is this right?
    Is {v} the result of {e}?
    Is {v} the correct result of {e}?
    Is {v} correct for {e}?
    Is the answer to {e} {v}?
    Is the value of {e} equal to {v}?
    Are {e} and {v} equal?
    Are {e} and {v} the same?
    Is {e} the same as {v}?
    Can you confirm that {e} = {v}?
    Can you check if {e} is {v}?
    Could you check {e} = {v} for me? Yes or no.
    Check: {e} = {v}?
    Yes or no: {e} = {v}
    Yes or no: does {e} make {v}?
    {e} equals {v}. True?
    {e} equals {v}, true or not?
    {e} makes {v}, right?
    {e} = {v}?
    {e} == {v}?
    {e} = {v}, is that right?
    {e} is {v}, isn't it?""")  # fmt: skip
DIVISIBLE += _lines("""
    Can I divide {a} by {b} evenly?
    Can {a} be divided evenly by {b}?
    Can {a} be divided by {b} with nothing left over?
    Can {a} be split evenly into {b}?
    Can {b} people share {a} coins equally, with none left over?
    Can {b} children share {a} sweets with none left over?
    Can you split {a} into {b} equal groups with nothing left?
    Can {a} pupils form teams of {b} with nobody left over?
    Can I pack {a} eggs in boxes of {b} with none left over?
    Does {b} go into {a} without a remainder?
    Does {b} go into {a}?
    Does {b} fit into {a} a whole number of times?
    Does dividing {a} by {b} leave no remainder?
    Does {a} divide evenly by {b}?
    Does {a} / {b} give a whole number?
    Is {a} / {b} a whole number?
    Is {a} divided by {b} a whole number?
    Is the division {a} by {b} exact?
    Is {a} evenly divisible by {b}?
    Is the number {a} divisible by {b}?
    Is {a} exactly divisible by {b}?
    Is {a} one of the multiples of {b}?
    Is the number {a} a multiple of {b}?
    Is {a} in the table of {b}?
    Is {b} a divisor of the number {a}?
    Will {a} divided by {b} come out even?
    Would {a} split evenly into groups of {b}?
    Tell me if {a} is divisible by {b}.
    Tell me if {b} divides {a} evenly.
    Please check if {b} goes into {a} evenly.
    Can you tell me if {a} is divisible by {b}?
    I want to know if {a} can be divided by {b} without a remainder.
    divisible: {a} by {b}?
    is {a} divisible by {b}
    {a} is divisible by {b}, true?""")  # fmt: skip
_EVEN = """
    Can you tell me if {a} is [p]?
    Can you tell me whether {a} is [p]?
    Do we call {a} an [p] number?
    Does {a} count as [p]?
    {a} is [p], right?
    {a} is [p]: yes or no?
    is {a} [p]
    is {a} an [p] number
    Is it true that {a} is [p]?
    Is {a} one of the [p] numbers?
    I think {a} is [p]. Am I right?
    My locker number is {a}. Is it [p]?
    I live at number {a}. Is that [p]?
    Say whether {a} is [p].
    True or false: {a} is [p]. Say yes or no.
    Would {a} be [p]?
    Please check if {a} is [p]."""
EVEN += [s.replace("[p]", "even") for s in _lines(_EVEN)]
ODD += [s.replace("[p]", "odd") for s in _lines(_EVEN)]
PARITY += _lines("""
    {a}: even or odd?
    {a} - even or odd?
    is {a} odd or even
    is {a} even or odd
    Would you say {a} is even or odd?
    Can you tell me if {a} is even or odd?
    Do you know whether {a} is odd or even?
    My number is {a}. Is it even or odd?
    My house has the number {a}. Is that odd or even?
    The last digit decides: is {a} even or odd?
    Does {a} belong to the even or the odd numbers?
    Is the number {a} odd or even?
    Decide: {a} even or odd.
    Even or odd? The number is {a}.
    Tell me: is {a} odd or even?""")  # fmt: skip
ROUND += _lines("""
    Round the number {a} to the nearest {u}.
    Round off {a} to the nearest {u}.
    Can you round off {a} to the nearest {u}?
    Could you round {a} to the nearest {u}?
    What do I get when I round {a} to the nearest {u}?
    What is the nearest {u} to {a}?
    To which {u} is {a} closest?
    {a} to the nearest {u}
    {a} to the nearest {u}?
    {a}, rounded to the nearest {u}?
    {a} rounded to the nearest {u} is?
    How do you round {a} to the nearest {u}?
    If I round {a} to the nearest {u}, what is it?
    If you round {a} to the nearest {u}, which number do you get?
    I need {a} rounded to the nearest {u}.
    My bill is {a}. Round it to the nearest {u}.
    A town has {a} people. Round that to the nearest {u}.
    The distance is {a}. What is it to the nearest {u}?
    The population is {a}. Give it to the nearest {u}.
    Our score is {a}. Round it off to the nearest {u}.
    Write {a} to the nearest {u}.
    Express {a} to the nearest {u}.
    Approximate {a} to the nearest {u}.
    Estimate {a} to the nearest {u}.
    Tell me {a} rounded to the nearest {u}.
    Please give {a} to the nearest {u}.
    nearest {u} to {a}?
    rounding {a} to the nearest {u} gives?""")  # fmt: skip
_ROUND_TO = """
    Round {a} [d] to the next {u}.
    Round {a} [d] to a full {u}.
    What is {a} rounded [d] to the next {u}?
    What is {a} rounded [d] to a whole {u}?
    {a} rounded [d] to the next {u}?
    Please round {a} [d] to the next {u}.
    If I round {a} [d] to the next {u}, what do I get?
    Always round [d]: {a} to a full {u}.
    round {a} [d] to next {u}
    I must round {a} [d] to a full {u}. What is it?"""
ROUND_UP = [s.replace("[d]", "up") for s in _lines(_ROUND_TO)]
ROUND_DOWN = [s.replace("[d]", "down") for s in _lines(_ROUND_TO)]
ROUND_PLACE = _lines("""
    Round {a} to one decimal place.
    Round {a} to one decimal.
    Round {a} to 1 decimal place.
    Round {a} to 1 decimal.
    What is {a} rounded to one decimal place?
    What is {a} rounded to one decimal?
    {a} to one decimal place?
    {a} rounded to 1 decimal place
    {a} to 1 d.p.
    Give {a} to one decimal place.
    Write {a} with one decimal.
    Please round {a} to one decimal place.
    Round {a} to the nearest tenth.
    What is {a} to the nearest tenth?
    {a} to the nearest tenth
    Can you round {a} to one decimal place?
    I need {a} with only one decimal, rounded.
    To one decimal place, what is {a}?
    Round off {a} to the nearest tenth.
    If you round {a} to one decimal, what do you get?""")  # fmt: skip

CHAIN["+"] += ["add {n} to the result", "add {n} to that", "raise it by {n}", "go up by {n}", "throw in {n} more"]  # fmt: skip
CHAIN["-"] += ["reduce it by {n}", "take {n} away", "go down by {n}", "take {n} from it", "take {n} from the result", "subtract {n} from that", "lower it by {n}", "take away {n} from it"]  # fmt: skip
CHAIN["*"] += ["make it {n} times as big", "take it {n} times", "multiply the number by {n}", "take that times {n}"]  # fmt: skip
CHAIN["/"] += ["divide that by {n}", "split it into {n} equal parts and take one", "divide the number by {n}", "share it equally by {n}"]  # fmt: skip
CHAIN["*2"] += ["double the number", "multiply it by 2", "make it twice as big", "double what you have", "times two"]  # fmt: skip
CHAIN["*3"] += ["triple the number", "multiply it by 3", "make it three times as big", "times three"]  # fmt: skip
CHAIN["/2"] += ["halve that", "halve the number", "divide it by 2", "divide by two", "halve what you have", "take half of that", "keep only half"]  # fmt: skip
CHAIN_STARTS += [
    "Begin with the number {a}, ", "Start with the number {a}, ", "Begin at {a}, ", "Let me start with {a}: ", "Choose {a}, ", "Your number is {a}. ", "Starting with {a}, ", "Starting from {a}, ",
    "First take {a}, ", "I begin with {a}, ", "I think of {a}. I ", "I take {a}, ", "You have {a}. Now ", "We have {a}. Now ", "Say you have {a}: ", "The number is {a}. ", "Set the counter to {a}, ",
    "Enter {a}, ", "Type {a}, ", "If you start with {a}, ", "If we begin with {a}, ", "Let us begin with {a} and ", "With the number {a}, ", "Given {a}, ", "Use {a}, ", "A number starts as {a}. ", "Put down {a}, ", "On my calculator I type {a}, ",
]  # fmt: skip
CHAIN_ENDS += [
    ". What is left?", ". What number is it?", ". What number do you get?", ". Which number do you get?", ". What comes out at the end?", ". What is the answer?", ". And the result?", ". What do you have?",
    ". What do you have now?", ". What is your number now?", ". How much is it now?", ". How much is it?", ". What is the outcome?", ". What's the final answer?", ". Where are you now?", ", what is it?", ", what is the result?", " - result?",
    ". Tell me what you get.", ". What does it show?", ". The result is?", ". Answer?", "; what is the result?", ". What's left at the end?",
]  # fmt: skip
CHAIN_JOINS += [". Next, ", "; then ", ". Now ", ", after that ", "; ", ". Finally, ", ", and "]

# Temperatures and other values around zero: {t} the first value, {n} the change, {v} the second value.
_PLACES = ["", "in the evening", "at night", "by noon", "in the next hours", "until tomorrow"]
RISES = _each(
    """
    It is {t}. It gets {n} degrees warmer. What is the temperature now?
    It is {t} and gets {n} degrees warmer [p]. How many degrees is it then?
    The temperature is {t} and rises by {n} degrees [p]. What is it then?
    The temperature is {t}. It rises by {n} degrees. What is the new temperature?
    It was {t} in the morning. By noon it rose by {n} degrees. What was the temperature at noon?
    At dawn it is {t}; then it warms up by {n} degrees. How warm is it then?
    The temperature goes up by {n} degrees from {t}. What is it now?
    Starting at {t}, the temperature climbs {n} degrees. Where does it end?
    What is {n} degrees warmer than {t}?
    {n} degrees more than {t} is what temperature?
    From {t} it gets {n} degrees hotter. How many degrees is that?
    The freezer is at {t} and warms up by {n} degrees. What is its temperature?
    Yesterday it was {t}. Today it is {n} degrees warmer. How many degrees is it today?
    In Oslo it is {t}; in Rome it is {n} degrees warmer. What is the temperature in Rome?""",
    p=_PLACES[1:],
)
FALLS = _each(
    """
    It is {t}. It gets {n} degrees colder. What is the temperature now?
    It is {t} and gets {n} degrees colder [p]. How many degrees is it then?
    The temperature is {t} and falls by {n} degrees [p]. What is it then?
    The temperature is {t}. It drops by {n} degrees. What is the new temperature?
    It was {t} in the evening. During the night it fell by {n} degrees. What was the temperature then?
    At noon it is {t}; then it cools down by {n} degrees. How cold is it then?
    The temperature goes down by {n} degrees from {t}. What is it now?
    Starting at {t}, the temperature sinks {n} degrees. Where does it end?
    What is {n} degrees colder than {t}?
    {n} degrees less than {t} is what temperature?
    From {t} it gets {n} degrees cooler. How many degrees is that?
    The freezer is at {t} and cools down by {n} degrees. What is its temperature?
    Yesterday it was {t}. Today it is {n} degrees colder. How many degrees is it today?
    In Rome it is {t}; in Oslo it is {n} degrees colder. What is the temperature in Oslo?""",
    p=_PLACES[1:],
)
RANGES = _lines("""
    It was {t} at night and {v} at noon. By how many degrees did it get warmer?
    The temperature rose from {t} to {v}. By how many degrees?
    The temperature fell from {v} to {t}. By how many degrees?
    The night has {t}, the day {v}. What is the difference in degrees?
    What is the difference between {v} and {t}?
    What is the difference between {t} and {v}?
    How many degrees are there between {t} and {v}?
    How many degrees warmer is {v} than {t}?
    How many degrees colder is {t} than {v}?
    In Oslo it is {t}, in Rome {v}. How many degrees warmer is Rome?
    In Rome it is {v}, in Oslo {t}. How many degrees colder is Oslo?
    The lowest temperature was {t}, the highest {v}. What is the difference?
    From {t} to {v}, how many degrees is that?
    How much warmer is {v} than {t}?
    How much colder is {t} than {v}?
    The low is {t} and the high is {v}. How big is the range in degrees?""")
DEBTS = _each(
    """
    My account is at {t} [c]. I pay in {n} [c]. What is the balance?
    My balance is {t} [c] and I add {n} [c]. What is it now?
    An account stands at {t} [c]; {n} [c] come in. What is the new balance?""",
    c=["euros", "dollars", "pounds"],
)
FLOORS_UP = [
    "A lift is on floor {t} and goes up {n} floors. On which floor is it?",
    "A diver is at {t} metres and rises {n} metres. At what height is she?",
    "I am on floor {t} and walk up {n} floors. Which floor is it?",
    "The elevator starts at level {t} and moves up {n} levels. Where is it?",
    "A fish swims at {t} m and comes up {n} m. Where is it now?",
]
FLOORS_DOWN = [
    "A lift is on floor {t} and goes down {n} floors. On which floor is it?",
    "A diver is at {t} metres and sinks {n} metres. At what height is she?",
    "I am on floor {t} and walk down {n} floors. Which floor is it?",
    "The elevator starts at level {t} and moves down {n} levels. Where is it?",
    "A fish swims at {t} m and dives {n} m. Where is it now?",
]

# Tables and sequences.
TABLES = _lines("""
    Write the {a} times table up to {n} times {a}.
    What is the {a} times table up to {n}x{a}?
    List the first {n} multiples of {a}.
    Give me the first {n} multiples of {a}.
    Write down the first {n} multiples of {a}.
    What are the first {n} multiples of {a}?
    Name the first {n} multiples of {a}.
    The first {n} multiples of {a}, please.
    first {n} multiples of {a}
    Say the first {n} numbers of the {a} times table.
    Recite the first {n} results of the {a} times table.
    Show the {a} times table, {n} numbers.
    I need the first {n} numbers in the table of {a}.
    Tell me the first {n} multiples of {a}.
    Start at {a} and count by {a}s. Give me {n} numbers.
    Multiples of {a}: the first {n}
    The {a} times table: list {n} results.
    Count by {a}s, {n} numbers, beginning with {a}.""")
COUNTS = _lines("""
    Count from {a} to {b} in steps of {n}.
    Count from {a} to {b} by {n}s.
    Count by {n}s from {a} to {b}.
    Count in {n}s from {a} to {b}.
    List the numbers from {a} to {b} in steps of {n}.
    Write the numbers from {a} to {b}, going up by {n}.
    Give me the numbers from {a} to {b} in steps of {n}.
    From {a} to {b} in steps of {n}, which numbers are there?
    Start at {a} and add {n} until you reach {b}. List all the numbers.
    Skip count by {n} from {a} to {b}.
    Show every number from {a} to {b}, step {n}.
    numbers from {a} to {b}, step {n}
    Starting at {a}, count up by {n} until {b}.
    Can you count from {a} to {b} in {n}s?""")
COUNTS_DOWN = _lines("""
    Count down from {a} to {b} in steps of {n}.
    Count down from {a} to {b} by {n}s.
    Count backwards from {a} to {b} in steps of {n}.
    Count back from {a} to {b} by {n}s.
    List the numbers from {a} down to {b} in steps of {n}.
    Write the numbers from {a} to {b}, going down by {n}.
    Start at {a} and subtract {n} until you reach {b}. List all the numbers.
    From {a} down to {b} in steps of {n}, which numbers are there?
    Starting at {a}, count down by {n} until {b}.
    numbers from {a} down to {b}, step {n}
    Can you count down from {a} to {b} in {n}s?""")
COUNT_ONES = _lines("""
    Count from {a} to {b}.
    Count up from {a} to {b}.
    List the numbers from {a} to {b}.
    List all whole numbers from {a} to {b}.
    Write the numbers {a} to {b}.
    Write down all numbers from {a} to {b}.
    Give me the numbers from {a} to {b}.
    Which numbers are there from {a} to {b}?
    Say all numbers from {a} to {b}.
    numbers {a} to {b}
    Can you count from {a} to {b}?
    Please count from {a} to {b}.""")
COUNT_ONES_DOWN = _lines("""
    Count down from {a} to {b}.
    Count backwards from {a} to {b}.
    Count back from {a} to {b}.
    Do a countdown from {a} to {b}.
    List the numbers from {a} down to {b}.
    Write the numbers from {a} down to {b}.
    Give me the countdown from {a} to {b}.
    countdown from {a} to {b}
    Can you count down from {a} to {b}?
    Please count backwards from {a} to {b}.
    Say the numbers backwards from {a} to {b}.""")
NEXT_ONE = _lines("""
    What comes next: {l}, ...?
    What comes next? {l}, ...
    What is the next number: {l}?
    What is the next number in {l}?
    What is the next number in the sequence {l}?
    Which number comes next: {l}, ...?
    Which number comes next in {l}?
    Which number comes next in the sequence {l}?
    Which number follows in this row: {l}?
    Continue: {l}, ...
    Continue the sequence with one number: {l}
    Continue the pattern {l} with the next number.
    {l}, ?
    {l}, __
    {l}, ...? Next number?
    {l}: what is next?
    Find the next number: {l}, ...
    Find the next term of {l}.
    The sequence goes {l}. What comes next?
    A pattern goes {l}. What number is next?
    Here is a sequence: {l}. What is the next number?
    Next number in the series {l}?
    next number: {l}
    Complete the sequence: {l}, __
    Fill in the next number: {l}, __
    Tell me the next number of {l}.
    Can you tell me what comes after {l}?
    I see {l} and then a gap. What goes in the gap?
    In the row {l}, what number would be next?""")

PERCENT_BASE = _lines("""
    {a} is {p} of what number?
    {a} is {p} of which number?
    {p} of what number is {a}?
    {p} of which number is {a}?
    {p} of a number is {a}. What is the number?
    {p} of what is {a}?
    If {p} of a number is {a}, what is the number?
    If {a} is {p}, what is 100%?
    {a} equals {p} of what?
    {p} of x is {a}. What is x?
    {p} of my money is {a} euros. How much money do I have?
    I paid {a}, which is {p} of the price. What is the full price?
    {a} pupils are {p} of the school. How many pupils are in the school?
    {p} of the pages are {a} pages. How many pages are there?
    A deposit of {a} is {p} of the price. What is the price?
    Of which number is {a} {p}?
    What number has {a} as its {p}?
    The tip was {a}, that is {p} of the bill. How much was the bill?
    {a} people, {p} of all guests, have left. How many guests were there?
    Find the number if {p} of it is {a}.""")

HALFWAY = _lines("""
    Which number is halfway between {a} and {b}?
    What number is halfway between {a} and {b}?
    What is halfway between {a} and {b}?
    What number lies exactly in the middle between {a} and {b}?
    Which number is in the middle of {a} and {b}?
    What is the midpoint of {a} and {b}?
    Find the midpoint between {a} and {b}.
    Find the number halfway from {a} to {b}.
    midpoint of {a} and {b}
    On a number line, what is exactly between {a} and {b}?
    Which number is as far from {a} as from {b}?
    I want to meet halfway between {a} and {b}. Which number is that?""")

# Widened: how far something is, groups that come out even, values around zero.
SENTENCES["more"] += _lines("""
    The download is at {b} of {a}. How much is missing?
    The counter shows {b} of {a}. How many are left to go?
    We have {b} out of {a}. How many more do we need?
    Progress: {b} of {a}. How much remains?
    I am at {b} of {a}. How far is it to the end?
    {b} of {a} are done. How many are left?
    {b} of {a} are finished. What is still to do?
    {b} out of {a} so far. What's left?
    So far {b} of {a} tickets are sold. How many are left?
    {b} of the {a} seats are taken. How many are free?
    {b} of {a} steps are behind me. How many steps are ahead?
    I'm on page {b} of {a}. How many pages are left?
    I'm at kilometre {b} of {a}. How many km are left?
    My score is {b} and the record is {a}. How much do I need to reach it?
    The record is {a}. I have {b}. How far am I from the record?
    The tank holds {a} and has {b} in it. How much fits in?
    The target is {a}. At the moment it is {b}. What is missing?
    {b} now, {a} wanted. How many more?
    Level {b} of {a}. Levels left?
    The bar has reached {b} of {a}. What remains?
    The loading bar says {b} of {a}. How much still has to load?
    {b}/{a} done, how many to go?
    If {b} of {a} are used, how many are unused?
    Out of {a}, {b} are gone. How many are still there?
    There are {a} in all and {b} have left. How many are still here?
    How many more than {b} are {a}?
    What do I add to {b} to reach {a}?
    How much must {b} grow to become {a}?
    How much must {a} shrink to become {b}?
    From {b} to {a}, how big is the step?""")  # fmt: skip
SENTENCES["difference"] += _lines("""
    How far is it from {a} to {b} on a number line?
    How far away from each other are {a} and {b}?
    Take the numbers {a} and {b}. How much do they differ?
    What distance lies between {a} and {b}?
    One house number is {a}, another {b}. What is the difference?
    Lisa has {a} points and Tim has {b}. How big is the difference?
    My result is {a}, yours is {b}. By how much do we differ?
    Two prices, {a} and {b}: how far apart?
    If you compare {a} and {b}, what is the difference?
    The larger of {a} and {b} minus the smaller: how much is it?
    Subtract the smaller of {a} and {b} from the larger one.
    What's the gap between {a} and {b}?
    How big is the gap from {a} to {b}?""")  # fmt: skip
SENTENCES["-"] += _lines("""
    {a}, and {b} of it is used. What is left?
    {a} less {b}
    Begin with {a}, lose {b}. What is left?
    {a} are there, {b} go. How many stay?
    I have {a} and spend {b}. What do I have left?
    I have {a} and give away {b}. How many do I keep?
    We had {a}. {b} were sold. How many are left?
    After {b} of {a} are removed, what is left?
    After using {b} of {a}, how much remains?
    Of {a} I lose {b}. What stays?
    Cross out {b} from {a}. How many remain?
    Drop {b} from {a}.
    Lower {a} by {b}.
    Reduce {a} by {b}.
    Decrease {a} by {b}.
    How much is {a} reduced by {b}?
    What do you get if {a} goes down by {b}?
    Take {b} off {a}.
    What's {a} less {b}?
    {a} minus {b}, what's left?""")  # fmt: skip
DIVISIBLE += _lines("""
    Does {b} go evenly into {a}?
    Does {b} go into {a} exactly?
    Does {b} go into {a} with nothing left?
    Will {b} go into {a} evenly?
    Does the number {b} fit evenly into {a}?
    Does {b} fit into {a} exactly?
    Does {a} contain {b} a whole number of times?
    Does {b} divide the number {a}?
    Does {b} divide {a} without a rest?
    Is {a} divisible by {b} without a remainder?
    Is {b} a factor of the number {a}?
    Is {b} one of the factors of {a}?
    Is {b} among the divisors of {a}?
    Does {a} have {b} as a factor?
    Does {a} have {b} as a divisor?
    Does {a} belong to the multiples of {b}?
    Does {a} appear in the {b} times table?
    Would I meet {a} when counting in {b}s from 0?
    If I count by {b}s from zero, do I hit {a}?
    Counting 0, {b}, and so on in steps of {b}: do I land on {a}?
    Can you write {a} as {b} times a whole number?
    Is there a whole number that times {b} gives {a}?
    Do you get a whole number when {a} is divided by {b}?
    When {a} is divided by {b}, is the remainder 0?
    When you divide {a} by {b}, is there no remainder?
    Is {a} mod {b} equal to 0?
    Is {a} % {b} == 0?
    {a} % {b} == 0? yes or no
    Does {b} | {a}?
    Can {a} be put into rows of {b} with none left?
    Can {a} chairs stand in rows of {b} with none left over?
    Can {a} eggs fill boxes of {b} exactly?
    Can {a} pages be split evenly over {b} days?
    Can {a} players make full teams of {b}?
    Can {b} pirates share {a} coins fairly, with none left?
    Can {a} euros be paid in notes of {b} exactly?
    Can I cut {a} cm of ribbon into pieces of {b} cm with no rest?
    Can we split {a} fairly among {b}?
    Can {b} friends split {a} stickers evenly?
    Could {b} kids share {a} nuts so that none remain?
    Could a class of {a} be split into groups of {b} with no one left out?
    Will {a} cookies be enough for {b} equal plates with none left?
    Will everybody get the same if {b} people share {a} apples, with no rest?
    {a} stamps, {b} per page. Is every page full?
    {a} bottles in crates of {b}: do they fill the crates exactly?
    I have {a} tiles. Can I lay full rows of {b} with none left?
    We are {a} people. Do groups of {b} work out exactly?
    Do {a} cards deal out evenly to {b} players?
    Do {a} days make a whole number of blocks of {b} days?
    {a} by {b}: does it come out even?
    {a} by {b}, no remainder?
    {b} into {a}, does it go?
    {a} multiple of {b}?
    {b} divides {a}? Yes or no.
    Yes or no: {b} goes into {a} evenly.
    True or false, answer yes or no: {a} is divisible by {b}.
    Check whether {a} is a multiple of {b}.
    Find out if {a} can be divided by {b} evenly.
    I wonder whether {b} goes into {a}.
    Let me know if {a} is a multiple of {b}.""")  # fmt: skip
RISES += _lines("""
    It was {t} and then got {n} degrees warmer. How warm is it?
    {t} and rising by {n} degrees: what does the thermometer show?
    The thermometer shows {t}. It goes up {n} degrees. What does it show?
    The thermometer climbs by {n} degrees from {t}. Where does it stand?
    The morning started at {t}. By lunch it was {n} degrees warmer. What was it at lunch?
    temperature {t}, up {n} degrees. now?
    After a rise of {n} degrees from {t}, what is the temperature?
    Heat something of {t} by {n} degrees. What temperature does it reach?
    The ice is at {t}. It warms by {n} degrees. What is it then?
    What will the temperature be if it is {t} now and goes up by {n} degrees?""")  # fmt: skip
FALLS += _lines("""
    It was {t} and then got {n} degrees colder. How cold is it?
    {t} and falling by {n} degrees: what does the thermometer show?
    The thermometer shows {t}. It goes down {n} degrees. What does it show?
    The thermometer sinks by {n} degrees from {t}. Where does it stand?
    The evening started at {t}. By midnight it was {n} degrees colder. What was it at midnight?
    temperature {t}, down {n} degrees. now?
    After a drop of {n} degrees from {t}, what is the temperature?
    Cool something of {t} by {n} degrees. What temperature does it reach?
    The air is at {t}. It cools by {n} degrees. What is it then?
    What will the temperature be if it is {t} now and goes down by {n} degrees?""")  # fmt: skip
RANGES += _lines("""
    What is the difference between the temperatures {t} and {v}?
    What's the difference from {t} to {v}?
    The difference between {v} and {t} is how many degrees?
    difference {t} {v}
    Between {t} and {v}, how big is the difference?
    How far apart are {t} and {v}?
    How far apart are {v} and {t}?
    How many degrees lie between {v} and {t}?
    By how many degrees do {t} and {v} differ?
    By how much did the temperature rise if it went from {t} to {v}?
    By how much did the temperature drop if it went from {v} to {t}?
    It is {v} inside and {t} outside. How many degrees warmer is it inside?
    Outside {t}, inside {v}. Difference?
    The fridge is at {v}, the freezer at {t}. How many degrees colder is the freezer?
    In January it was {t}, in March {v}. How much warmer was it in March?
    Morning {t}, afternoon {v}. How many degrees did it rise?
    Afternoon {v}, night {t}. How many degrees did it fall?
    The thermometer went from {t} up to {v}. How many degrees is that?
    The thermometer went from {v} down to {t}. How many degrees is that?
    How much must it warm up from {t} to reach {v}?
    How much must it cool down from {v} to reach {t}?
    Yesterday {t}, today {v}. How many degrees more today?
    Today's high is {v} and the low is {t}. What is the difference?
    City A has {v}, city B has {t}. What is the temperature difference?
    The coldest day had {t}, the warmest {v}. By how many degrees do they differ?
    What is the temperature difference between {v} and {t}?
    Compare {t} and {v}. How many degrees apart are they?""")  # fmt: skip
TABLES += _lines("""
    Multiples of {a}, first {n} of them
    The first {n} multiples of {a}
    {n} multiples of {a}, starting with {a}
    Give {n} multiples of {a}, beginning at {a}.
    Write {n} multiples of {a} in order, from {a} on.
    What are the {n} smallest multiples of {a}?
    List the {n} smallest positive multiples of {a}.
    Start with {a} and keep adding {a} until you have {n} numbers.
    Go up in {a}s from {a}, {n} numbers.
    Count up in {a}s, {n} numbers, starting with {a}.
    Count in steps of {a}, starting at {a}. Stop after {n} numbers.
    Skip count by {a}, {n} numbers, from {a}.
    Can you list the first {n} multiples of {a}?
    Could you write the {a} times table up to {n} times?
    The table of {a} up to {n} times {a}, please.
    times table of {a}, first {n} results
    Show me the first {n} numbers of the table of {a}.
    Which are the first {n} numbers in the {a} times table?
    My son must learn the {a} times table. Write its first {n} results.
    A bus comes every {a} minutes. List the first {n} minutes at which it comes, from {a} on.
    I save {a} euros a week. How much do I have after each of the first {n} weeks? List it.""")  # fmt: skip
COUNTS += _lines("""
    Count up from {a} to {b} in {n}s.
    Count up from {a} to {b} in steps of {n}.
    Count up to {b} from {a} by {n}s.
    Please count from {a} to {b} by {n}.
    Could you count from {a} to {b} in steps of {n}?
    Can you go from {a} to {b} in {n}s?
    Can you list the numbers from {a} to {b}, going up by {n} each time?
    Go from {a} up to {b} in steps of {n}.
    Go up by {n} from {a} until you get to {b}.
    In steps of {n}, count from {a} to {b}.
    By {n}s: from {a} to {b}.
    Keep adding {n} to {a} until you are at {b}. Which numbers do you say?
    Begin with {a}, add {n} each time, stop at {b}.
    Every {n}th number from {a} to {b}, please.
    Write down each number from {a} to {b} if you jump by {n}.
    Jump by {n} from {a} to {b}. Which numbers do you land on?
    A frog jumps {n} at a time from {a} to {b}. List the numbers it lands on.
    What numbers do I say when I count from {a} to {b} by {n}?
    range from {a} to {b} with step {n}, both ends included
    {a} to {b} in steps of {n}
    {a} to {b} by {n}s
    from {a} count in {n}s up to {b}""")  # fmt: skip
COUNTS_DOWN += _lines("""
    Count down from {a} to {b} in {n}s.
    Count backwards from {a} to {b} by {n}s.
    Count backwards by {n}s from {a} to {b}.
    Please count down from {a} to {b} by {n}.
    Could you count down from {a} to {b} in steps of {n}?
    Can you go down from {a} to {b} in {n}s?
    Go from {a} down to {b} in steps of {n}.
    Go down by {n} from {a} until you get to {b}.
    In steps of {n}, count down from {a} to {b}.
    Keep taking {n} from {a} until you are at {b}. Which numbers do you say?
    Begin with {a}, subtract {n} each time, stop at {b}.
    Jump back by {n} from {a} to {b}. Which numbers do you land on?
    What numbers do I say when I count down from {a} to {b} by {n}?
    {a} down to {b} in steps of {n}
    {a} down to {b} by {n}s
    from {a} count back in {n}s to {b}""")  # fmt: skip
NEXT_ONE += _lines("""
    {l}, ... what is the next one?
    {l} ... and then?
    {l}, and then?
    {l} and so on. Next?
    {l}, what now?
    {l}, _
    {l}, x. What is x?
    {l}, ?, find the question mark
    First comes {l}. What follows?
    Go on: {l}, ...
    How does it go on: {l}, ...?
    How does the row {l} continue?
    Which number should follow {l}?
    Which number must come after {l}?
    What number would you put after {l}?
    What would be the next term: {l}?
    Give the next term of the sequence {l}.
    Say the next number: {l}
    Work out the next number in the pattern {l}.
    The numbers {l} follow a rule. Which number is next?
    Each number follows from the one before: {l}. What is the next?
    Find the rule and the next number: {l}
    A plant is measured every week: {l} cm. If it goes on like that, what is next?
    A game gives {l} points for the first levels. How many for the next level?
    The prices over the years are {l}. What comes next if it goes on like this?
    Bacteria in a dish: {l}. How many next?
    On the doors I read {l}. What is on the next door?
    The steps are {l}. Next step?
    My teacher wrote {l} on the board. What number is next?
    Guess the next number: {l}
    Predict the next number: {l}
    Extend the sequence by one: {l}
    Add one more number to this pattern: {l}
    number series {l}, next?
    IQ test: {l}, ?
    Puzzle: {l}, ... next?""")  # fmt: skip
NEXT_MORE = _lines("""
    What are the next {k} numbers: {l}, ...?
    What are the next {k} numbers in {l}?
    Which {k} numbers come next: {l}, ...?
    Which {k} numbers follow {l}?
    Give the next {k} numbers of {l}.
    Give me the next {k} terms of the sequence {l}.
    Continue with {k} more numbers: {l}
    Continue the sequence {l} with {k} numbers.
    Continue {l} by {k} numbers.
    Continue the pattern with {k} more: {l}
    Extend the row by {k} numbers: {l}
    Find the next {k} terms: {l}
    Find the next {k} numbers in the pattern {l}.
    Write the next {k} numbers: {l}, ...
    Add {k} more numbers to {l}.
    Name the {k} numbers after {l}.
    {l}: next {k} numbers?
    {l}, and the next {k}?
    next {k} numbers: {l}
    The sequence goes {l}. What are the next {k} terms?
    A row begins {l}. List the next {k} numbers.
    Say {k} more numbers of the row {l}.
    How does {l} go on? Give {k} numbers.
    Fill in the next {k}: {l}""")  # fmt: skip
GAPS = _lines("""
    Which number is missing: {l}?
    What number is missing: {l}?
    Which number is missing in {l}?
    What goes in the gap: {l}?
    What number goes in the gap: {l}?
    Fill in the gap: {l}
    Fill the gap in {l}.
    Fill in the missing number: {l}
    Find the missing number: {l}
    Find the missing term: {l}
    Complete: {l}
    Complete the pattern: {l}
    {l}: what is missing?
    {l}. Which number belongs in the gap?
    missing number in {l}
    In the row {l} a number is missing. Which one?
    A number got lost: {l}. Which one was it?
    One number of the sequence is hidden: {l}. What is it?
    What should stand in the gap of {l}?
    Which number belongs in the gap: {l}?""")  # fmt: skip
STEPS = _lines("""
    By how much does each number grow: {l}?
    By how much do the numbers go up each time: {l}?
    What is the step in {l}?
    What is added each time: {l}?
    What is added each time in {l}?
    How much is added from one number to the next in {l}?
    What is the common difference of {l}?
    Find the common difference: {l}
    In steps of how much does {l} go up?
    What is the distance between neighbours in {l}?
    {l}: what is the step?
    The numbers {l} go up by how much each time?""")  # fmt: skip
NTHS = _lines("""
    Start at {a} and add {n} each time. What is the {k} number?
    Start with {a} and keep adding {n}. What is the {k} number?
    A sequence starts at {a} and goes up by {n} each time. What is its {k} number?
    A sequence starts with {a} and each number is {n} more than the one before. What is the {k} number?
    The first number is {a}, then always {n} more. Which is the {k} number?
    A row begins with {a} and rises in steps of {n}. What is the {k} term?
    Counting from {a} in steps of {n}, which number do I say {k}, if {a} is the first?
    First number {a}, step {n}. The {k} number?
    What is the {k} term of the sequence with first term {a} and common difference {n}?
    Begin with {a}, add {n} again and again. Find the {k} number, {a} being the first.
    If the first number is {a} and each next one is {n} larger, what is the {k} number?
    The pattern starts at {a} and grows by {n}. What number stands in the {k} place?""")  # fmt: skip
NTHS_TIMES = _lines("""
    Start at {a} and multiply by {n} each time. What is the {k} number?
    Start with {a} and keep multiplying by {n}. What is the {k} number?
    A sequence starts at {a} and each number is {n} times the one before. What is its {k} number?
    The first number is {a}, then always {n} times as much. Which is the {k} number?
    First number {a}, each next one times {n}. The {k} number?
    What is the {k} term of the sequence with first term {a} and ratio {n}?
    If the first number is {a} and each next one is {n} times as large, what is the {k} number?
    The pattern starts at {a} and is multiplied by {n} at every step. What number stands in the {k} place?
    Begin with {a}, times {n} again and again. Find the {k} number, {a} being the first.
    A row begins with {a}; every number is {n} times its neighbour on the left. What is the {k} number?""")  # fmt: skip

# The part that is told, and what is left without it, in near-identical words.
PERCENT += _lines("""
    {p} of {a} people left. How many people left?
    {p} of {a} seats are taken. How many are taken?
    {p} of {a} apples are rotten. How many are rotten?
    {p} of {a} pupils come by bus. How many come by bus?
    {p} of {a} pages are read. How many pages are that?
    Of {a} eggs {p} are broken. How many are broken?
    Of {a} guests {p} are children. How many children are there?
    Out of {a} houses {p} are empty. How many are empty?
    There are {a} trees, {p} of them oaks. How many oaks are there?
    There are {a} workers and {p} work at night. How many work at night?
    I spend {p} of {a} euros. How much do I spend?
    I have {a} euros and give {p} to my sister. How much does she get?
    A coat of {a} euros is reduced by {p}. How many euros are taken off?
    The price of {a} is cut by {p}. How big is the cut?
    A price of {a} rises by {p}. By how much does it rise?
    How much do I save if {p} is taken off {a}?
    How many are {p} of {a}?
    How many is {p} of {a}?
    What number is {p} of {a}?
    What amount is {p} of {a}?
    What part of {a} is {p}, as a number?
    Get {p} of {a}.
    Give {p} of {a}.
    Find {p} of {a}.
    Take {p} of {a}.
    The tank of {a} litres is {p} full. How many litres are in it?
    A way of {a} km: I have done {p}. How many km have I done?
    {a} votes, {p} yes. How many said yes?
    {p} yes out of {a} answers: how many is that?
    In a sale of {a} tickets {p} were cheap ones. How many cheap tickets?
    A sheet of {a} stamps, {p} used. How many are used?""")  # fmt: skip
PERCENT_OFF += _lines("""
    {p} of {a} people left. How many people stayed?
    {p} of {a} seats are taken. How many are not taken?
    {p} of {a} apples are rotten. How many are fine?
    {p} of {a} pupils come by bus. How many do not?
    {p} of {a} pages are read. How many pages are left?
    Of {a} eggs {p} are broken. How many are whole?
    Of {a} guests {p} are children. How many are not children?
    Out of {a} houses {p} are empty. How many are lived in?
    There are {a} trees, {p} of them oaks. How many are not oaks?
    There are {a} workers and {p} work at night. How many work by day?
    I spend {p} of {a} euros. How much do I keep?
    I have {a} euros and give {p} to my sister. How much do I have left?
    A coat of {a} euros is reduced by {p}. How much is it now?
    The price of {a} is cut by {p}. What is the new price?
    What do I pay if {p} is taken off {a}?
    What is left of {a} if {p} goes away?
    What remains of {a} after {p} is gone?
    The tank of {a} litres loses {p}. How many litres are left?
    A way of {a} km: {p} is done. How many km are left?
    {a} votes, {p} yes, all others no. How many said no?
    A sheet of {a} stamps, {p} used. How many are unused?
    Price {a}, discount {p}. To pay?
    {a} with a discount of {p}: how much?
    A discount of {p} on {a}: what is the price then?
    Sale! {p} off. Old price {a}. New price?
    Old price {a}, {p} cheaper now. Now?
    Lower {a} by {p}.
    Decrease {a} by {p}.
    Reduce {a} by {p}.
    Subtract {p} from {a}.
    Make {a} smaller by {p}.
    {a} shrinks by {p}. What is it?""")  # fmt: skip
PERCENT_UP += _lines("""
    A coat of {a} euros gets {p} dearer. How much is it now?
    The price of {a} is raised by {p}. What is the new price?
    The rent of {a} rises by {p}. What is the new rent?
    What do I pay if {p} is added to {a}?
    Price {a}, tax {p} on top. To pay?
    {a} with {p} tax: how much?
    {a} and a tip of {p}: what is the sum?
    Old price {a}, {p} dearer now. Now?
    Raise {a} by {p}.
    Increase {a} by {p}.
    Add {p} to {a}.
    Make {a} bigger by {p}.
    {a} grows by {p}. What is it?
    {a} goes up {p}. What is it then?
    Last year {a} came, this year {p} more. How many came this year?
    A herd of {a} grows by {p}. How big is it?
    A pack of {a} nuts now has {p} more in it. How many nuts are in it?
    I owe {a} and {p} interest. How much is that together?
    My savings of {a} earn {p}. What do I have then?
    I run {a} m and tomorrow {p} more. How far tomorrow?
    {a} members and {p} new ones. How many now?
    The bill of {a} plus {p} for service. Total?""")  # fmt: skip
SCALE_SENTENCES["*2"] += _lines("""
    What is double the number {a}?
    What's the double of {a}?
    What is two times {a}?
    What do two times {a} make?
    How much is two times {a}?
    How many are two {a}s?
    Make {a} twice as big.
    {a} and {a} again: how much?
    I have {a}. You have twice as many. How many do you have?
    She is {a}. Her aunt is twice as old. How old is her aunt?
    It was {a} yesterday and twice as much today. How much is it today?
    One ticket is {a}. Two tickets are how much?
    One way is {a} km. There and back it is how many km?
    The small one costs {a}, the large one double. What does the large one cost?
    The class doubles from {a} pupils. How many are there then?
    For one cake I need {a} g of flour. And for two?
    A pair of things that cost {a} each: how much?
    double of {a}?
    2 x {a} in words is twice {a}. How much is it?
    {a} doubled?""")  # fmt: skip
SCALE_SENTENCES["/2"] += _lines("""
    What is half the number {a}?
    What's the half of {a}?
    How much is half of {a}?
    How much is one half of {a}?
    Make {a} half as big.
    Cut {a} in two equal parts. How big is one?
    I have {a}. You have half as many. How many do you have?
    She is {a}. Her son is half as old. How old is her son?
    It was {a} yesterday and half as much today. How much is it today?
    Two tickets are {a}. One ticket is how much?
    There and back it is {a} km. How far is one way?
    The large one costs {a}, the small one half. What does the small one cost?
    Half of the {a} pupils go home. How many go home?
    For two cakes I need {a} g of flour. And for one?
    We share {a} between the two of us. How much for me?
    Two equal bags weigh {a}. What does one weigh?
    Half price of {a}?
    {a} at half price is how much?
    half of {a}?
    {a} halved?""")  # fmt: skip
SCALE_SENTENCES["*3"] += _lines("""
    What is three times {a}?
    How much is three times {a}?
    What is the triple of {a}?
    Make {a} three times as big.
    I have {a}. You have three times as many. How many do you have?
    One ticket is {a}. Three tickets are how much?
    It was {a} yesterday and three times as much today. How much is it today?
    {a} tripled?
    She is {a}. Her aunt is three times as old. How old is her aunt?""")  # fmt: skip
HALFWAY += _lines("""
    What lies halfway from {a} to {b}?
    What is in the middle between {a} and {b}?
    Half of the way from {a} to {b}: which number?
    The middle of {a} and {b}?
    Which number is exactly between {a} and {b}?
    Find the middle of {a} and {b}.
    A point lies midway between {a} and {b}. Where is it?
    What is midway between {a} and {b}?
    Kilometre {a} to kilometre {b}: where is the middle?
    Exactly in between {a} and {b} lies which number?""")  # fmt: skip
AVERAGE += _lines("""
    My marks are {l}. What is my average?
    My scores were {l}. What is the average score?
    On these days it was {l} degrees. What was the average temperature?
    We drove {l} km on these days. How many km a day is that on average?
    The children are {l} years old. What is their average age?
    The parcels weigh {l} kg. What is the average weight?
    The runners needed {l} minutes. What was the average time?
    I slept {l} hours in the last nights. How many hours on average?
    The prices are {l} euros. What is the average price?
    The team scored {l} points. How many points per game on average?
    If {l} were spread out evenly, how much would each be?
    Level out {l}. What does each get?
    On average, how much is {l}?
    avg of {l}?
    mean({l})
    What number stands for {l} on average?
    Take {l}. Add them and divide by how many there are.
    Work out the arithmetic mean of {l}.""")  # fmt: skip
TOTAL += _lines("""
    My shopping costs {l} euros. How much is it in all?
    The bills are {l} euros. What do they come to?
    On the days I walked {l} km. How many km altogether?
    The boxes weigh {l} kg. How much together?
    The rounds gave {l} points. What is the total score?
    The classes have {l} pupils. How many pupils is that?
    We sold {l} tickets. How many in total?
    {l}: what do they add up to?
    {l}, all together?
    Add up: {l}
    Sum up {l}.
    What do you get when you add up {l}?
    How much do {l} make together?
    Put {l} together. How many?""")  # fmt: skip
