"""Bare calculations: one operation, several, percent, averages, missing numbers, true or false.

Each kind draws numbers, writes the calculation as an expression (`expression.py`, which the
analysis restates and works) and asks for it in words or symbols. The wordings are data; in `FRAMES`
`{e}` is the calculation, elsewhere `{a}`, `{b}`, `{c}` are the numbers.
"""

import random
import re
from collections.abc import Callable
from functools import partial

from recipes.nano.world import steps
from recipes.nano.world.base import Draw, Sample, answer, contains, exact, number, user
from recipes.nano.world.expression import InexactError, solve, think
from recipes.nano.world.speech import ask, capital, pen

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


def _size(r: random.Random, most: int = 4) -> int:
    """A positive integer: each number of digits is as likely."""
    digits = r.randint(1, most)
    return r.randint(10 ** (digits - 1) if digits > 1 else 1, 10**digits - 1)


def _sample(draw: Draw, kind: str, question: str, expression: str) -> Sample:
    """Ask `question`; the answer is the value of `expression`."""
    value, analysis = think(expression, draw.effort)
    told = float(value) if "." in value else int(value)
    return Sample(
        "arith",
        [user(ask(draw, question)), answer(value, analysis)],
        number(told),
        effort=draw.effort,
        kind=kind,
    )


def _said(
    draw: Draw, kind: str, final: str, question: str, analysis: str, check: dict[str, object]
) -> Sample:
    """Ask `question`; the answer is `final`, its reasoning `analysis` unless the effort is low."""
    told = None if draw.effort == "low" else analysis
    return Sample(
        "arith",
        [user(ask(draw, question)), answer(final, told)],
        check,
        effort=draw.effort,
        kind=kind,
    )


def _fill(template: str, **slots: object) -> str:
    """The wording with its numbers; a number in words at its start gets a capital."""
    text = template.format(**slots)
    return capital(text) if template.startswith("{") else text


def _framed(draw: Draw, noun: str) -> str:
    """A calculation in words, in a question or an order."""
    template = draw.wording(FRAMES)
    return _fill(template, e=noun) if draw.chance(0.8) else template.format(e=noun)


def _squared(text: str, power: str, times: str) -> str:
    """ "7*7" as 7^2, where it stands alone between sums."""
    pattern = rf"(?<![\d*/x×X·÷:.])(?<![*/x×X·÷:] )(\d+){re.escape(times)}\1(?![\d.]| ?[*/x×X·÷:^])"
    return re.sub(pattern, lambda m: m[1] + power, text)


def _symbolic(draw: Draw, expression: str, commas: float = 0.05) -> str:
    """A canonical expression as people type it, in a question or an order."""
    space = draw.choice([" ", " ", " ", ""])
    times, over, minus = (
        draw.choice(SYMBOLS["*"]),
        draw.choice(SYMBOLS["/"]),
        draw.choice(SYMBOLS["-"]),
    )
    group = draw.chance(commas)
    out, token = [], ""
    before = ""
    for char in expression + " ":
        if char.isdigit() or char == ".":
            token += char
            continue
        if token:
            out.append(f"{int(token):,}" if group and token.isdigit() else token)
            before, token = token, ""
        if char in "+*/" or (char == "-" and before not in ("", "(", "op")):
            shown = {"+": "+", "*": times, "/": over, "-": minus}[char]
            out.append(f"{space}{shown}{space}")
            before = "op"
        elif char == "-":
            out.append("-")
        elif char in "()":
            out.append(char)
            before = char
    text = "".join(out)
    if draw.chance(0.6):
        text = _squared(
            text, draw.choice(["^2", "^2", "²", "**2", " squared"]), space + times + space
        )
    frames = SYMBOL_FRAMES if draw.chance(0.35) else FRAMES
    return draw.wording(frames).format(e=text)


def _binary(r: random.Random, op: str) -> tuple[int, int]:
    """Two numbers of one operation in nano's world."""
    if op == "+":
        return _size(r), _size(r)
    if op == "-":
        a, b = _size(r), _size(r)
        return (a, b) if a >= b or r.random() < 0.3 else (b, a)
    if op == "*":
        a, b = _size(r, 3), _size(r, 2)
        if r.random() < 0.25:
            a, b = r.randint(2, 12), r.randint(2, 12)
        return (a, b) if r.random() < 0.7 else (b, a)
    b = r.randint(2, 12) if r.random() < 0.5 else r.randint(2, 99)
    return b * _size(r, r.choice([2, 3, 3, 4]) if b < 10 else 2), b


def _operation(kind: str, op: str, draw: Draw) -> Sample:
    a, b = draw.values(lambda r: _binary(r, op), lambda v: f"{v[0]}{op}{v[1]}")
    expression = f"{a}{op}{b}"
    style = draw.random.random()
    if style < 0.38:
        return _sample(draw, kind, _symbolic(draw, expression, 0.1), expression)
    write = pen(draw)
    if style < 0.58:
        noun = draw.choice(NOUNS[op])
        return _sample(draw, kind, _framed(draw, noun.format(a=write(a), b=write(b))), expression)
    sentences = SENTENCES[op]
    if op == "-" and style > 0.82:
        if style > 0.91:
            a, b = max(a, b), min(a, b)
            question = draw.wording(SENTENCES["more"]).format(a=write(a), b=write(b))
            return _sample(draw, kind, question, f"{a}-{b}")
        question = draw.wording(SENTENCES["difference"]).format(a=write(a), b=write(b))
        return _sample(draw, kind, question, f"{max(a, b)}-{min(a, b)}")
    question = _fill(draw.wording(sentences), a=write(a), b=write(b))
    return _sample(draw, kind, question, expression)


def _negative(draw: Draw) -> Sample:
    """One or two negative operands."""

    def make(r: random.Random) -> tuple[int, str, int]:
        op = r.choice("++---*/")
        a, b = _size(r, r.choice([1, 2, 2, 3, 4])), _size(r, r.choice([1, 2, 2, 3, 4]))
        if op == "*":
            a, b = r.randint(2, 99), r.randint(2, 12)
        if op == "/":
            b = r.randint(2, 12)
            a = b * r.randint(2, 99)
        signs = r.choice([(-1, 1), (1, -1), (-1, -1)])
        return a * signs[0], op, b * signs[1]

    a, op, b = draw.values(make)
    expression = f"{a}{op}{b}" if b > 0 else f"{a}{op}({b})"
    if draw.chance(0.6):
        return _sample(draw, "negative", _symbolic(draw, expression), expression)
    minus = draw.choice(["-", "-", "minus ", "negative "])
    shown = [str(n) if n > 0 else f"{minus}{-n}" for n in (a, b)]
    noun = draw.choice(NOUNS[op][:4] if op in "-*/" else NOUNS[op][:3])
    if draw.chance(0.3):
        sentence = draw.wording(SENTENCES[op][:28] if op != "+" else SENTENCES[op][:26])
        return _sample(draw, "negative", sentence.format(a=shown[0], b=shown[1]), expression)
    return _sample(draw, "negative", _framed(draw, noun.format(a=shown[0], b=shown[1])), expression)


def _decimal(draw: Draw) -> Sample:
    """One decimal place: + and -, or times and divided by one digit."""

    def make(r: random.Random) -> tuple[str, str, str]:
        op = r.choice("+++---**/")
        a, b = _size(r, 4), _size(r, r.choice([2, 3, 4]))
        if op == "*":
            a = r.randint(11, 999)
            pair = (steps.decimal(a), str(r.randint(2, 9)))
            return (pair[0], op, pair[1]) if r.random() < 0.7 else (pair[1], op, pair[0])
        if op == "/":
            b = r.randint(2, 9)
            return steps.decimal(b * r.randint(3, 199)), op, str(b)
        if r.random() < 0.2:
            b = b // 10 * 10 + 10
        if op == "-" and a < b and r.random() < 0.85:
            a, b = b, a
        return steps.decimal(a), op, steps.decimal(b)

    a, op, b = draw.values(make)
    expression = f"{a}{op}{b}"
    style = draw.random.random()
    if style < 0.4:
        return _sample(draw, "decimal", _symbolic(draw, expression), expression)
    if style < 0.7:
        noun = draw.choice([n for n in NOUNS[op] if "{a}-fold" not in n and "of {b}" not in n])
        return _sample(draw, "decimal", _framed(draw, noun.format(a=a, b=b)), expression)
    if op == "-" and style > 0.85 and float(a) >= float(b):
        pool = SENTENCES["difference"] + SENTENCES["more"]
    else:
        pool = [s for s in SENTENCES[op] if "rows" not in s and "times bigger" not in s and "itself" not in s
                and "How many" not in s and "th part" not in s]  # fmt: skip
    return _sample(draw, "decimal", draw.wording(pool).format(a=a, b=b), expression)


def _small(r: random.Random) -> int:
    return r.randint(2, 12) if r.random() < 0.5 else _size(r, 2)


def _expression(r: random.Random) -> str:
    """Two to four operations with precedence and perhaps parentheses, all values in the world."""
    while True:
        n = r.choice([2, 2, 2, 3, 3, 4])
        shape = r.random()
        if shape < 0.35:  # + and - only, larger numbers
            text = str(_size(r, r.choice([2, 3, 4])))
            for _ in range(n):
                text += r.choice("+-") + str(_size(r, r.choice([1, 2, 3])))
        elif shape < 0.7:
            text = str(_small(r))
            for _ in range(n):
                text += r.choice("++--**/") + str(_small(r))
        else:
            a, b, c, d = _small(r), _small(r), _small(r), _small(r)
            op, sign = r.choice("+-"), r.choice("+-")
            text = r.choice(
                [f"({a}{op}{b})*{c}", f"{a}*({b}{op}{c})", f"({a}{op}{b})/{c}", f"{a}{op}({b}{sign}{c})",
                 f"({a}{op}{b})*{c}{sign}{d}", f"{a}{sign}{b}*({c}{op}{d})", f"({a}{op}{b})*({c}{sign}{d})",
                 f"{a}*({b}{op}{c}){sign}{d}", f"({a}*{b}{op}{c})/{d}", f"{a}-({b}+{c})", f"({a}{op}{b}){sign}({c}+{d})",
                 f"({a}+{b}{op}{c})*{d}", f"{a}*{a}{op}{b}", f"{a}{op}{b}*{b}", f"{a}*{a}{op}{b}*{b}", f"{a}/{b}{op}{c}",
                 f"{a}{op}{b}/{c}", f"{a}/{b}*{c}", f"{a}*{b}{op}{c}*{d}", f"{a}/({b}{op}{c})", f"({a}{op}{b})/({c}{sign}{d})", f"{a}*{b}/{c}", f"(({a}{op}{b})*{c}{sign}{d})", f"{a}{op}{b}*{c}{sign}{d}"]
            )  # fmt: skip
            if text.startswith("(("):
                text = text[1:-1]
        if _in_world(text) and (r.random() < 0.4 or not _any_negative(text)):
            return text


def _in_world(expression: str) -> bool:
    """Exact, integers only, every value within four digits or so, products within 3x2 digits."""
    try:
        _, work = solve(expression)
    except InexactError:
        return False
    for line in work.split("; "):
        left, _, result = line.partition("=")
        if "." in result or abs(int(result)) > 9999:
            return False
        digits = left.replace("(", "").replace(")", "").replace("-", "")
        if "*" in digits and (
            min(map(len, digits.split("*"))) > 2 or max(map(len, digits.split("*"))) > 3
        ):
            return False
        if "/" in left and "-" in left:
            return False
        if "/" in left and len(left.split("/")[1]) > 2:
            return False
    return True


def _any_negative(expression: str) -> bool:
    return "=-" in solve(expression)[1]


def _multi(draw: Draw) -> Sample:
    """Several operations, written in symbols, or in the words plus, minus, times, divided by."""
    expression = draw.values(_expression, str)
    if "(" not in expression and draw.chance(0.35):
        words = {"+": draw.choice(["plus", "plus", "and"]), "-": draw.choice(["minus", "minus", "take away", "less"]),
                 "*": draw.choice(["times", "times", "multiplied by"]), "/": draw.choice(["divided by", "divided by", "over"])}  # fmt: skip
        if words["+"] == "and" and set(expression) & set("*/"):
            words["+"] = "plus"
        write = pen(draw, words=0.15)
        text, token = "", ""
        for char in expression + " ":
            if char.isdigit():
                token += char
                continue
            text += write(int(token)) + (f" {words[char]} " if char in words else "")
            token = ""
        return _sample(draw, "multi", _framed(draw, text), expression)
    return _sample(draw, "multi", _symbolic(draw, expression), expression)


def _nested(draw: Draw) -> Sample:
    """Nested words: "3 times the sum of 4 and 5", "subtract 7 from the product of 6 and 8"."""

    def make(r: random.Random) -> tuple[str, str]:
        while True:
            expression, words = _phrase(r)
            if _in_world(expression) and not (
                ("difference" in words or r.random() < 0.6) and _any_negative(expression)
            ):
                return expression, words

    expression, words = draw.values(make, lambda v: v[0])
    if words[0].isupper():
        question = words
    else:
        question = _framed(draw, words)
    return _sample(draw, "nested", question, expression)


_INNER: list[tuple[str, str]] = [
    ("({a}+{b})", "the sum of {a} and {b}"), ("({a}-{b})", "the difference between {a} and {b}"), ("({a}*{b})", "the product of {a} and {b}"),
    ("({a}/{b})", "the quotient of {a} and {b}"), ("({a}+{b})", "the sum of {a} and {b}"), ("({a}*{b})", "the product of {a} and {b}"),
    ("({a}*2)", "twice {a}"), ("({a}/2)", "half of {a}"), ("({a}*{a})", "the square of {a}"), ("({a}*{a})", "{a} squared"), ("({a}*5)", "five times {a}"), ("({a}*10)", "ten times {a}"), ("({a}*4)", "four times {a}"), ("({a}/2)", "half {a}"), ("({a}*3)", "three times {a}"), ("({a}*2)", "the double of {a}"),
    ("({a}/4)", "a quarter of {a}"), ("({a}/3)", "a third of {a}"),
]  # fmt: skip
_OUTER: list[tuple[str, str]] = [
    ("{e}*{c}", "{c} times {e}"), ("{e}+{c}", "{c} more than {e}"), ("{e}-{c}", "{c} less than {e}"), ("{e}*2", "twice {e}"), ("{e}*2", "double {e}"),
    ("{e}/2", "half of {e}"), ("{e}*3", "three times {e}"), ("{e}/4", "a quarter of {e}"), ("{e}/3", "a third of {e}"), ("{e}+{c}", "{e} plus {c}"), ("{e}-{c}", "{e} minus {c}"),
    ("{e}/{c}", "{e} divided by {c}"), ("{e}*{c}", "{e} multiplied by {c}"), ("{c}-{e}", "{c} minus {e}"), ("{c}+{e}", "{c} plus {e}"), ("{e}+{c}", "the sum of {e} and {c}"),
    ("{e}+{c}", "Add {c} to {e}."), ("{e}-{c}", "Subtract {c} from {e}."), ("{c}-{e}", "Subtract {e} from {c}."), ("{e}*{c}", "Multiply {e} by {c}."),
    ("{e}/{c}", "Divide {e} by {c}."), ("{e}*2", "Double {e}."), ("{e}/2", "Halve {e}."), ("{e}-{c}", "Take {c} away from {e}."), ("{e}+{c}", "Increase {e} by {c}."),
    ("{c}-{e}", "Take {e} away from {c}."), ("{e}-{c}", "{c} subtracted from {e}"), ("{c}+{e}", "{e} added to {c}"), ("{e}-{c}", "Reduce {e} by {c}."), ("{e}*3", "Triple {e}."),
    ("{e}+{f}", "the sum of {e} and {f}"), ("{e}-{f}", "the difference between {e} and {f}"), ("{e}+{f}", "{e} plus {f}"), ("{e}-{f}", "{e} minus {f}"),
    ("{e}+{f}", "Add {e} and {f}."), ("{e}-{f}", "Subtract {f} from {e}."), ("{e}*{e2}", "the product of {e} and {c}"),
]  # fmt: skip


def _phrase(r: random.Random) -> tuple[str, str]:
    outer, words = r.choice(_OUTER)
    parts: dict[str, str] = {}
    said: dict[str, str] = {}
    for slot in ("e", "f"):
        inner, noun = r.choice(_INNER)
        a, b = r.randint(2, 99), r.randint(2, 99)
        if "*" in inner and "{b}" in inner:
            b = r.randint(2, 12)
        if "/{b}" in inner:
            b = r.randint(2, 12)
            a = b * r.randint(2, 40)
        if "-" in inner:
            a, b = max(a, b), min(a, b)
        parts[slot], said[slot] = inner.format(a=a, b=b), noun.format(a=a, b=b)
    c = r.randint(2, 12) if "*" in outer or "/" in outer else r.randint(2, 150)
    outer = outer.replace("{e2}", "{c}")
    expression = outer.format(c=c, **parts)
    # parentheses that precedence makes needless are left out of the canonical form
    for slot in ("e", "f"):
        inner = parts[slot]
        bare = inner[1:-1]
        if "*" in bare or "/" in bare:
            safe = f"/{inner}" not in expression and f"*{inner}" not in expression
            expression = expression.replace(inner, bare) if safe else expression
        elif expression.startswith(inner) and ("+" in outer or "-" in outer):
            expression = expression.replace(inner, bare, 1)
    return expression, words.format(c=c, **said)


def _chain(draw: Draw) -> Sample:
    """A chain of orders: "start with 12, add 5, double it"."""

    def make(r: random.Random) -> tuple[int, list[tuple[str, int]], str]:
        while True:
            start = value = _size(r, r.choice([1, 2, 2, 3]))
            moves: list[tuple[str, int]] = []
            text = str(start)
            for _ in range(r.choice([2, 2, 2, 3, 3, 4])):
                op = r.choice(["+", "+", "-", "-", "*", "/", "*2", "*3", "/2"])
                n = (
                    int(op[1:])
                    if op[1:]
                    else r.randint(2, 9)
                    if op in "*/"
                    else _size(r, r.choice([1, 2, 2]))
                )
                divisors = [d for d in range(2, 13) if value > 0 and value % d == 0]
                if op == "/" and not divisors:
                    continue
                n = r.choice(divisors) if op == "/" else n
                if (op == "/2" and value % 2) or (op == "-" and n > value and r.random() < 0.9):
                    continue
                if op[0] == "*" and len(str(abs(value))) > 3:
                    continue
                value = {"+": value + n, "-": value - n, "*": value * n, "/": value // n}[op[0]]
                text += f"; {op[0]}{n}"
                moves.append((op, n))
            if len(moves) >= 2 and 0 <= value <= 9999:
                return start, moves, text

    start, moves, restated = draw.values(make, lambda v: v[2])
    write = pen(draw, words=0.15)
    lines, value = [], start
    for op, n in moves:
        lines.append(steps.work(value, op[0], n, draw.effort))
        value = {"+": value + n, "-": value - n, "*": value * n, "/": value // n}[op[0]]
    orders = [draw.choice(CHAIN[op]).format(n=write(n)) for op, n in moves]
    first_op, first_n = moves[0]
    if first_op in FIRST and draw.chance(0.35):
        opening = draw.choice(FIRST[first_op]).format(a=write(start), b=write(first_n))
        rest = orders[1:]
        join = draw.choice(CHAIN_JOINS)
        text = opening + "".join(
            (join if i == 0 else draw.choice(CHAIN_JOINS)) + o for i, o in enumerate(rest)
        )
    else:
        opening = draw.wording(CHAIN_STARTS).format(a=write(start))
        joins = [draw.choice([", ", ", ", ", then ", " and "]) for _ in orders[1:]]
        if joins:
            joins[-1] = draw.choice(CHAIN_JOINS)
        text = opening + orders[0] + "".join(j + o for j, o in zip(joins, orders[1:], strict=True))
    question = text + draw.wording(CHAIN_ENDS)
    return _said(
        draw, "chain", str(value), question, f"{restated}. {'; '.join(lines)}", number(value)
    )


def _scale(draw: Draw) -> Sample:
    """Double, half, a third of, three quarters of, ... of one number."""
    how = draw.choice(["*2", "*2", "/2", "/2", *SCALE_NOUNS])
    divisor = int(how[1:].split("*")[0]) if how[0] == "/" else 1

    def make(r: random.Random) -> int:
        if how[0] == "*":
            return _size(r, 3 if how in ("*10", "*12", "*5") else 4) if how != "*3" else _size(r, 3)
        return divisor * _size(r, 3 if divisor < 5 else 2)

    a = draw.values(make, lambda v: f"{how} {v} {v * v}")
    odd_half = how == "/2" and draw.chance(0.08)
    a += odd_half
    write = pen(draw)
    expression = f"{a}{how}"
    if how in SCALE_SENTENCES and draw.chance(0.4):
        return _sample(
            draw, "scale", draw.wording(SCALE_SENTENCES[how]).format(a=write(a)), expression
        )
    noun = draw.choice(SCALE_NOUNS[how]).format(a=write(a))
    return _sample(draw, "scale", _framed(draw, noun), expression)


def _percent_expression(p: int, a: int) -> str:
    """p percent of a in nano's way: by parts of the whole where that is easy."""
    simple = {
        50: f"{a}/2",
        25: f"{a}/4",
        75: f"{a}/4*3",
        10: f"{a}/10",
        1: f"{a}/100",
        100: f"{a}/1",
    }
    if p in simple:
        return simple[p]
    return f"{a}*{p // 10}/10" if p % 10 == 0 else f"{a}*{p}/100"


def _percent_draw(r: random.Random, change: int) -> tuple[int, int]:
    while True:
        p = r.choice(
            [10, 10, 20, 20, 25, 25, 50, 50, 5, 15, 30, 40, 60, 70, 75, 80, 90, 1, r.randint(2, 99)]
        )
        a = r.choice(
            [
                10 * r.randint(1, 99),
                4 * r.randint(1, 99),
                _size(r, 3),
                100 * r.randint(1, 50),
                20 * r.randint(1, 60),
            ]
        )
        if (p % 10 and p not in (25, 75) and a > 999) or (
            a * p % 100 and (a * p % 10 or r.random() < 0.7)
        ):
            continue
        try:
            solve(_percent_expression(p, a))
        except InexactError:
            continue
        if a + change * a * p // 100 <= 9999:
            return p, a


def _percent(draw: Draw) -> Sample:
    """Percent of, percent off, percent more, and what percent."""
    style = draw.random.random()
    sign = draw.choice(["%", "%", "%", " %", " percent", " percent", " per cent"])
    if style < 0.12:

        def make(r: random.Random) -> tuple[int, int]:
            while True:
                b = r.choice(
                    [
                        10 * r.randint(1, 60),
                        20 * r.randint(1, 50),
                        4 * r.randint(1, 50),
                        100,
                        50,
                        200,
                    ]
                )
                p = r.randint(1, 100)
                if b * p % 100 == 0:
                    return b * p // 100, b

        a, b = draw.values(make)
        value, analysis = think(f"{a}*100/{b}", "medium")
        analysis = f"{a} of {b} in %. {a}*100={a * 100}; {steps.work(a * 100, '/', b, draw.effort)}"
        question = draw.wording(PERCENT_WHAT).format(a=a, b=b)
        return _said(draw, "percent", f"{value}%", question, analysis, number(int(value)))
    change = 0 if style < 0.7 else -1 if style < 0.87 else 1
    p, a = draw.values(lambda r: _percent_draw(r, max(change, 0)))
    part = _percent_expression(p, a)
    value, work = solve(part, draw.effort)
    text = {0: PERCENT, -1: PERCENT_OFF, 1: PERCENT_UP}[change]
    write = pen(draw, words=0.03)
    shown = (
        "half"
        if p == 50 and change == 0 and draw.chance(0.1)
        else f"{write(p)}{sign if write(p).isdigit() else ' percent'}"
    )
    question = _fill(draw.wording(text), p=shown, a=write(a))
    restated = f"{p}% of {a}" if change == 0 else f"{a}{'+' if change > 0 else '-'}{p}%"
    if change:
        value, last = solve(f"{a}{'+' if change > 0 else '-'}{value}", draw.effort)
        work = f"{work}; {last}"
    told = float(value) if "." in value else int(value)
    return _said(draw, "percent", value, question, f"{restated}. {work}", number(told))


def _listed(draw: Draw, numbers: list[int]) -> str:
    """Numbers as a list in a sentence."""
    write = pen(draw, words=0.06, commas=0.0)
    shown = [write(n) for n in numbers]
    style = draw.random.random()
    if style < 0.55:
        return ", ".join(shown[:-1]) + " and " + shown[-1]
    if style < 0.7:
        return ", ".join(shown[:-1]) + ", and " + shown[-1]
    return draw.choice([", ", ", ", ", ", " ", "; "]).join(shown)


def _average(draw: Draw) -> Sample:
    """The mean of two to six numbers, exact."""

    def make(r: random.Random) -> list[int]:
        while True:
            n = r.choice([2, 3, 3, 3, 4, 4, 5, 5, 6])
            top = r.choice([10, 20, 50, 100, 100, 300])
            numbers = [r.randint(1, top) for _ in range(n)]
            if sum(numbers) % n == 0 or (10 * sum(numbers) % n == 0 and r.random() < 0.1):
                return numbers

    numbers = draw.values(make)
    expression = f"({'+'.join(map(str, numbers))})/{len(numbers)}"
    return _sample(
        draw, "average", draw.wording(AVERAGE).format(l=_listed(draw, numbers)), expression
    )


def _total(draw: Draw) -> Sample:
    """The sum of three to ten numbers."""

    def make(r: random.Random) -> list[int]:
        n = r.choice([3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 10])
        top = r.choice([10, 20, 100, 100, 500, 2000]) if n < 6 else r.choice([10, 20, 50, 100])
        return [r.randint(1, top) for _ in range(n)]

    numbers = draw.values(make)
    return _sample(
        draw,
        "total",
        draw.wording(TOTAL).format(l=_listed(draw, numbers)),
        "+".join(map(str, numbers)),
    )


def _remainder(draw: Draw) -> Sample:
    """Division with remainder; half the time only the remainder is asked for."""

    def make(r: random.Random) -> tuple[int, int]:
        b = r.randint(2, 12) if r.random() < 0.65 else r.randint(13, 99)
        return b * _size(r, 3 if b < 13 else 2) + r.randint(0, b - 1), b

    a, b = draw.values(make)
    write = pen(draw, words=0.05)
    q, rest = divmod(a, b)
    work = steps.work(a, "/", b, draw.effort) + (f" r{rest}" if draw.effort == "medium" else "")
    if draw.effort == "high" and not rest:
        work += " r0"
    if draw.chance(0.55):
        question = draw.wording(SENTENCES["remainder"]).format(a=write(a), b=write(b))
        return _said(draw, "remainder", str(rest), question, f"{a} mod {b}. {work}", number(rest))
    question = draw.wording(SENTENCES["divide"]).format(a=write(a), b=write(b))
    final = f"{q} remainder {rest}"
    return _said(
        draw,
        "remainder",
        final,
        question,
        f"{a}/{b} with r. {work}",
        contains(final, f"{q} r{rest}", f"{q} r {rest}"),
    )


def _power(draw: Draw) -> Sample:
    """Squares, cubes, small powers and exact square roots."""
    how = draw.choice(["square", "square", "square", "cube", "power", "root"])
    if how == "power":
        a, b = draw.choice(
            [(2, n) for n in range(3, 13)]
            + [(3, n) for n in range(3, 8)]
            + [(4, 4), (4, 5), (5, 4), (10, 3), (10, 2), (6, 4)]
        )
        return _sample(
            draw, "power", draw.wording(SENTENCES["power"]).format(a=a, b=b), "*".join([str(a)] * b)
        )
    if how == "root":
        root = draw.random.randint(2, 30)
        text = draw.wording(SENTENCES["root"]).format(a=root * root)
        return _said(
            draw,
            "power",
            str(root),
            text,
            f"root of {root * root}. {root}*{root}={root * root}",
            number(root),
        )
    a = draw.random.randint(2, 99) if how == "square" else draw.random.randint(2, 12)
    write = pen(draw, words=0.08)
    pool = SENTENCES[how]
    text = draw.wording(pool)
    shown = (
        write(a)
        if "^" not in text and "*" not in text and "²" not in text and "³" not in text
        else str(a)
    )
    return _sample(
        draw, "power", _fill(text, a=shown), "*".join([str(a)] * (2 if how == "square" else 3))
    )


def _missing(draw: Draw) -> Sample:
    """The missing operand of an equation, one or two steps back."""
    if draw.chance(0.25):
        form = draw.choice(["(c-b)/a", "(c-b)/a", "(c+b)/a", "c*a-b", "c/a-b"])

        def make_two(r: random.Random) -> tuple[int, int, int]:
            while True:
                a, b, x = r.randint(2, 9), r.randint(1, 50), r.randint(1, 60)
                c = {
                    "(c-b)/a": a * x + b,
                    "(c+b)/a": a * x - b,
                    "c/a-b": a * (x + b),
                    "c*a-b": (x + b) // a,
                }[form]
                if c > 0 and (form != "c*a-b" or (x + b) % a == 0):
                    return a, b, c

        a, b, c = draw.values(make_two)
        expression = form.replace("a", str(a)).replace("b", str(b)).replace("c", str(c))
        return _sample(
            draw, "missing", draw.wording(MISSING_TWO[form]).format(a=a, b=b, c=c), expression
        )
    form = draw.choice(["c-b", "c-b", "c+b", "b-c", "c/b", "c/b", "c*b"])

    def make(r: random.Random) -> tuple[int, int]:
        if form == "c/b":
            b = r.randint(2, 12) if r.random() < 0.7 else r.randint(2, 99)
            return b, b * _size(r, 2)
        if form == "c*b":
            return r.randint(2, 12), _size(r, r.choice([2, 2, 3]))
        x, y = _size(r, r.choice([1, 2, 2, 3, 4])), _size(r, r.choice([1, 2, 2, 3, 4]))
        if form == "c+b":
            return x, y
        low, high = min(x, y), max(x, y)
        return (low, high) if form == "c-b" else (high, low)

    b, c = draw.values(make, lambda v: f"{form}{v}")
    question = draw.wording(MISSING[form])
    write = pen(draw, words=0.08) if "x" not in question and "=" not in question else str
    expression = form.replace("b", str(b)).replace("c", str(c))
    return _sample(draw, "missing", _fill(question, b=write(b), c=write(c)), expression)


def _true(draw: Draw) -> Sample:
    """Is this equation right? Yes or no."""

    def make(r: random.Random) -> tuple[str, int]:
        op = r.choice("+-*/")
        while True:
            a, b = _binary(r, op)
            if max(a, b) <= 999:
                break
        value = {"+": a + b, "-": a - b, "*": a * b, "/": a // b}[op]
        shown = value if r.random() < 0.5 else value + r.choice([-10, -2, -1, 1, 2, 10, 100, -9, 9])
        return f"{a}{op}{b}", shown

    expression, shown = draw.values(make)
    value, analysis = think(expression, draw.effort)
    right = int(value) == shown
    symbols = {op: f" {draw.choice(SYMBOLS[op])} " for op in "+-*/"}
    words = {"+": " plus ", "-": " minus ", "*": " times ", "/": " divided by "}
    table = symbols if draw.chance(0.65) else words
    spoken = "".join(table.get(char, char) for char in expression)
    question = draw.wording(TRUE).format(e=spoken, v=shown)
    final = "Yes" if right else "No"
    return _said(
        draw,
        "true",
        final,
        question,
        f"{analysis}; {value} {'is' if right else 'is not'} {shown}",
        exact(final),
    )


def _divisible(draw: Draw) -> Sample:
    """Divisible, even, odd: yes or no."""
    style = draw.random.random()
    if style < 0.5:

        def make(r: random.Random) -> tuple[int, int]:
            b = r.randint(2, 12) if r.random() < 0.8 else r.randint(13, 30)
            return b * _size(r, r.choice([1, 2, 2, 3])) + (
                r.randint(1, b - 1) if r.random() < 0.5 else 0
            ), b

        a, b = draw.values(make)
        rest = a % b
        final = "No" if rest else "Yes"
        work = steps.work(a, "/", b, draw.effort) + (
            f" r{rest}" if draw.effort == "medium" or not rest else ""
        )
        question = draw.wording(DIVISIBLE).format(a=a, b=b)
        return _said(draw, "divisible", final, question, f"{a} mod {b}. {work}", exact(final))
    a = draw.values(lambda r: _size(r, 4))
    parity = "odd" if a % 2 else "even"
    pool, final = (
        (PARITY, capital(parity))
        if style < 0.75
        else (EVEN, "No" if a % 2 else "Yes")
        if style < 0.88
        else (ODD, "Yes" if a % 2 else "No")
    )
    asked = "even or odd" if pool is PARITY else "even" if pool is EVEN else "odd"
    analysis = f"{a} {asked}? last digit {a % 10}, {parity}"
    return _said(draw, "divisible", final, draw.wording(pool).format(a=a), analysis, exact(final))


def _round(draw: Draw) -> Sample:
    """Rounding to a ten, hundred, thousand or, from one decimal, a whole number."""
    unit = draw.choice([10, 10, 10, 100, 100, 1000, 1])
    tenths = draw.values(
        lambda r: (
            r.randint(11, 999)
            if unit == 1
            else 10 * r.randint(unit + 1, 9999 if unit > 10 else 999)
        )
    )
    span = 10 * unit
    low = tenths // span * span
    digit = (tenths - low) * 10 // span
    value = (low + span if digit >= 5 else low) // 10
    names = {
        1: ["whole number", "integer", "unit"],
        10: ["ten", "10", "tens"],
        100: ["hundred", "100"],
        1000: ["thousand", "1000"],
    }[unit]
    shown = steps.decimal(tenths)
    move = "up" if digit >= 5 else "down"
    analysis = f"{shown} to {unit}: {low // 10} or {(low + span) // 10}; next digit {digit}, {move}, {value}"
    return _said(
        draw,
        "round",
        str(value),
        draw.wording(ROUND).format(a=shown, u=draw.choice(names)),
        analysis,
        number(value),
    )


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "arith/add": partial(_operation, "add", "+"),
    "arith/sub": partial(_operation, "sub", "-"),
    "arith/mul": partial(_operation, "mul", "*"),
    "arith/div": partial(_operation, "div", "/"),
    "arith/negative": _negative,
    "arith/decimal": _decimal,
    "arith/multi": _multi,
    "arith/nested": _nested,
    "arith/chain": _chain,
    "arith/scale": _scale,
    "arith/percent": _percent,
    "arith/average": _average,
    "arith/total": _total,
    "arith/remainder": _remainder,
    "arith/power": _power,
    "arith/missing": _missing,
    "arith/true": _true,
    "arith/divisible": _divisible,
    "arith/round": _round,
}
WEIGHTS: dict[str, float] = {
    "arith/add": 1.5, "arith/sub": 1.5, "arith/mul": 2.0, "arith/div": 1.5, "arith/multi": 2.5,
    "arith/nested": 1.2, "arith/chain": 1.2, "arith/decimal": 1.2, "arith/power": 0.6, "arith/true": 0.6,
    "arith/divisible": 0.5, "arith/round": 0.4, "arith/negative": 0.7, "arith/average": 0.8, "arith/total": 0.8,
}  # fmt: skip
