"""Arithmetic as nano writes it in its analysis: one format for every family.

At high effort each operation is worked digit by digit from the right; at medium effort only the
results of the operations are written; at low effort nothing is. All functions return the text of
the work; the value is the caller's to compute.

    add(479, 385)   "479+385: 9+5=14 4 c1, 7+8+1=16 6 c1, 4+3+1=8 8. =864"
"""


def _digits(n: int) -> list[int]:
    return [int(d) for d in str(n)][::-1]


def add(a: int, b: int) -> str:
    """The work of a + b for non-negative integers."""
    carry, parts = 0, []
    da, db = _digits(a), _digits(b)
    for i in range(max(len(da), len(db))):
        terms = [d[i] for d in (da, db) if i < len(d)] + ([carry] if carry else [])
        total = sum(terms)
        shown = "+".join(map(str, terms)) + (f"={total}" if len(terms) > 1 else "")
        carry, digit = divmod(total, 10)
        parts.append(f"{shown} {digit}" + (f" c{carry}" if carry else ""))
    if carry:
        parts.append(f"c {carry}")
    return f"{a}+{b}: {', '.join(parts)}. ={a + b}"


def sub(a: int, b: int) -> str:
    """The work of a - b for non-negative integers; a smaller a turns the order round."""
    if a < b:
        return f"{a}-{b}: {a}<{b}, {sub(b, a)}, so {a - b}"
    borrow, parts = 0, []
    da, db = _digits(a), _digits(b)
    for i in range(len(da)):
        terms = [da[i]] + ([db[i]] if i < len(db) else []) + ([borrow] if borrow else [])
        total = terms[0] - sum(terms[1:])
        shown = "-".join(map(str, terms))
        borrow = int(total < 0)
        digit = total % 10
        parts.append(f"{shown}={total} {digit}" + (" b1" if borrow else ""))
    return f"{a}-{b}: {', '.join(parts)}. ={a - b}"


def _mul_digit(a: int, d: int) -> str:
    carry, parts = 0, []
    for x in _digits(a):
        total = x * d + carry
        shown = f"{x}*{d}" + (f"={x * d}+{carry}={total}" if carry else f"={total}")
        carry, digit = divmod(total, 10)
        parts.append(f"{shown} {digit}" + (f" c{carry}" if carry else ""))
    if carry:
        parts.append(f"c {carry}")
    return f"{a}*{d}: {', '.join(parts)}. ={a * d}"


def mul(a: int, b: int) -> str:
    """The work of a * b for non-negative integers: a row for each digit of the shorter one."""
    if len(str(b)) > len(str(a)):
        return f"{a}*{b}={b}*{a}. {mul(b, a)}"
    if b < 10:
        return _mul_digit(a, b)
    rows, values = [], []
    for i, d in enumerate(_digits(b)):
        if d == 0:
            continue
        rows.append(_mul_digit(a, d) + (f", so {a}*{d * 10**i}={a * d * 10**i}" if i else ""))
        values.append(a * d * 10**i)
    total = values[0] if values else 0
    for value in values[1:]:
        rows.append(add(total, value))
        total += value
    if not rows:
        rows.append(f"{a}*{b}: ={a * b}")
    return f"{a}*{b}: " + "; ".join(rows)


def _trials(part: int, b: int) -> str:
    """The work of one digit of a quotient, for a divisor of two digits or more.

    The first trial divides the leading digits by the rounded divisor (up to 25 the digit is known
    by heart); its product and rest are worked in full, and a product too big or a rest too big is
    seen and put right.
    """
    if part < b:
        return f"{part} <{b} q0"
    scale = 10 ** (len(str(b)) - 1)
    lead, rounded = part // scale, (b + scale // 2) // scale
    q = part // b if b <= 25 else max(1, min(9, lead // rounded))
    shown = f"{part}/{b} " + (f"{q} " if b <= 25 else f"{lead}/{rounded}={q} ")
    while q * b > part:
        shown += f"{_mul_digit(b, q)} >{part} less, "
        q -= 1
    while True:
        rest = part - q * b
        shown += _mul_digit(b, q) + ("" if rest == 0 else f"; {sub(part, q * b)}")
        if rest < b:
            return f"{shown} {f'<{b}' if rest else 'r0'} q{q}"
        q += 1
        shown += f" {'>' if rest > b else '='}{b} more, "


def div(a: int, b: int) -> str:
    """The work of a / b as long division; the remainder is written as r.

    A power of ten cuts off digits; common zeros go first where the division is exact. Products of one-digit divisors are known by heart, those of
    longer ones are worked: "302/89 30/9=3 89*3: ... =267; 302-267: ... =35 <89 q3".
    """
    quotient, rest = divmod(a, b)
    ending = f". ={quotient}" + (f" r{rest}" if rest else "")
    if b >= 10 and b == 10 ** (len(str(b)) - 1):
        cut = len(str(b)) - 1
        digits = str(a).zfill(cut + 1)
        return f"{a}/{b}: {digits[:-cut]}|{digits[-cut:]}{ending}"
    if a and a % b == 0 and a % 10 == 0 and b % 10 == 0:
        scale = 10
        while a % (10 * scale) == 0 and b % (10 * scale) == 0:
            scale *= 10
        return f"{a}/{b}={a // scale}/{b // scale}. {div(a // scale, b // scale)}"
    remainder = 0
    parts: list[str] = []
    for d in map(int, str(a)):
        remainder = remainder * 10 + d
        q = remainder // b
        if not parts and q == 0 and remainder != a:
            continue  # leading zeros are not written
        if b < 10:
            parts.append(f"{remainder}/{b} {q} {q}*{b}={q * b} r{remainder - q * b}")
        else:
            parts.append(_trials(remainder, b))
        remainder -= q * b
    return f"{a}/{b}: {', '.join(parts)}{ending}"


def compare(a: int, b: int) -> str:
    """Which of two non-negative integers is larger: first by the number of digits, then by digits.

    The sign comes after both numbers, when there is something to compare.

    compare(480, 174)   "4 1 >, 480>174"
    """
    sign = "<" if a < b else ">" if a > b else "="
    x, y = str(a), str(b)
    if len(x) != len(y):
        return f"{len(x)} {len(y)} digits {sign}, {a}{sign}{b}"
    parts = []
    for c, d in zip(x, y, strict=True):
        parts.append(f"{c} {d} {'<' if c < d else '>' if c > d else '='}")
        if c != d:
            break
    return f"{', '.join(parts)}, {a}{sign}{b}"


_SIGN = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
         "/": lambda a, b: a // b}  # fmt: skip


def work(a: int, op: str, b: int, effort: str) -> str:
    """One operation of integers of any sign, in the detail that `effort` asks for.

    `op` is one of `+ - * /` (division exact or floored for non-negative numbers). Low effort
    gives "", medium "12*34=408", high the digits. Signs are resolved in words of the same
    format: "-5+12: 12-5: ...".
    """
    if effort == "low":
        return ""
    value = _SIGN[op](a, b)
    shown = f"{a}{op}{b if b >= 0 else f'({b})'}"
    if effort == "medium":
        return f"{shown}={value}"
    if op == "+" and a < 0 <= b:
        return f"{shown}: {work(b, '-', -a, effort)}"
    if op == "+" and a >= 0 > b:
        return f"{shown}: +-=-, {work(a, '-', -b, effort)}"
    if op == "+" and a < 0 and b < 0:
        return f"{shown}: +-=-, -({add(-a, -b)}), so {value}"
    if op == "-" and b < 0:
        return f"{shown}: --=+, {work(a, '+', -b, effort)}"
    if op == "-" and a < 0:
        return f"{shown}: -({add(-a, b)}), so {value}"
    if op in "*/" and (a < 0 or b < 0):
        signs = f"{'-' if a < 0 else '+'}{op}{'-' if b < 0 else '+'}={'-' if (a < 0) != (b < 0) else '+'}"
        inner = mul(abs(a), abs(b)) if op == "*" else div(abs(a), abs(b))
        return f"{shown}: {signs}, {inner}, so {value}"
    return {"+": add, "-": sub, "*": mul, "/": div}[op](a, b)


def decimal(value: int, places: int = 1) -> str:
    """A number of tenths (or, with two places, of hundredths) as it is written: 127 is "12.7"."""
    sign, value = ("-" if value < 0 else ""), abs(value)
    whole, rest = divmod(value, 10**places)
    return f"{sign}{whole}" + (f".{rest:0{places}}".rstrip("0") if rest else "")


UNITS = {1: "tenths", 2: "hundredths"}


def work_tenths(a: int, op: str, b: int, effort: str, places: int = 1) -> str:
    """a and b in tenths (hundredths), `op` + or -: worked on the integers, then the point set."""
    if effort == "low":
        return ""
    value = _SIGN[op](a, b)
    second = decimal(b, places) if b >= 0 else f"({decimal(b, places)})"
    shown = f"{decimal(a, places)}{op}{second}"
    if effort == "medium":
        return f"{shown}={decimal(value, places)}"
    return f"{shown}: in {UNITS[places]} {work(a, op, b, effort)}, so {decimal(value, places)}"
