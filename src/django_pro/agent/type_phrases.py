"""What plain English says in more than one word, in the words that fields are read from:
`whole number` -> `integer`, `date and time` -> `datetime`, `varchar 10` -> `string, max_length=10`,
`it may stay empty` -> `optional`.
"""

from __future__ import annotations

import re

_TEXT = r"varchar|char|string|str|text|charfield"
_DECIMAL = r"decimal|numeric|money|currency"
_DIGITS = {"one": "1", "two": "2", "three": "3", "four": "4"}
_EMPTY = r"(?:null|empty|blank|unset)"
_FILLED = (
    r"(?:be )?(?:fill(?:ed)?(?: (?:it|this|that))?(?: in| out)?|given|set|entered|provided"
    r"|specified|give it|set it|enter it)"
)
_OPTIONAL = (
    r"(?:[,;]|(?<=[\w)])\.|\s-)?\s+(?:and |but |so )?"
    r"(?:(?:it|this|that|which|(?:the|this|that) (?:field|column|value))(?:'s| is)? )?"
    rf"(?:(?:may|can|could|might|is allowed to) (?:also |always )?(?:(?:be|stay|remain)(?: left"
    rf"| kept)?|be kept) {_EMPTY}(?! ?=)(?: (?:until|unless|while|as long as) [^.,;()]*)?"
    rf"|(?:leaving it |it being )?{_EMPTY} (?:is )?(?:also )?(?:fine|ok(?:ay)?|allowed|possible)"
    rf"|(?:does not|doesn't|need not|needn't|not)(?: (?:have|need|necessary))?(?: to)? {_FILLED}"
    rf"|(?:there is |there's )?no need to {_FILLED}"
    r"|not (?:mandatory|compulsory|obligatory|needed|required))\b"
    r"(?:,? (?:but |and )?(?:not|no|never) nulls?\b)?(?! (?:by|for|to|if|when|in|on|at)\b)"
)
"""Of a field, behind a comma or in a sentence with `it`: that a row needs no value of it."""
_REQUIRED = (
    r", (?:it )?(?:(?:must|may|should|can)(?: not|n't)|cannot) (?:be|stay|remain)(?: left)?"
    rf" {_EMPTY}"
    r"(?=\s*(?:[.,;]|$))"
)
_ALL_OPTIONAL = (
    r"(?:(?<=[\w)])[,.;]|\s-)\s+(?:and |but )?(?P<all>they|both|all|everything|none|neither)"
    r"(?: of (?:them|these|those))?(?: the fields| fields)? (?:"
    rf"(?:(?:are|can|may|could|might|be|stay|remain|left|kept|all|both|also) )*"
    rf"(?:optional|nullable|{_EMPTY})|(?:(?:is|are|not|all|both) )+(?:required|mandatory|needed))\b"
    r"(?=\s*(?:[.;!]|\n|$|,? (?:to|on) (?:the )?(?:model )?[A-Z]))"
)


def _of_all(found: re.Match[str]) -> str:
    two = found["all"].lower() in ("both", "neither")
    return f". {'Both' if two else 'All'} of them are optional"


_PHRASES = (
    (_ALL_OPTIONAL, _of_all),
    (_REQUIRED, ", required"),
    (_OPTIONAL, ", optional"),
    (r"(?<=[\w?]:)(?:positive|pos|unsigned|u)_?int(?:eger)?\b", "posint"),
    (r"(?<=[\w?]:)pos(?:itive)?_?(small|big)_?int(?:eger)?\b", r"positive\1integerfield"),
    (r"(?<=[\w?]:)(small|big)_?int(?:eger)?\b", r"\1int"),
    (r"(?<=[\w?]:)date_time\b", "datetime"),
    (r"(?<=[\w?]:)(?:foreign_key|many_to_one)\b", "fk"),
    (r"(?<=[\w?]:)many_to_many\b", "m2m"),
    (r"(?<=[\w?]:)one_to_one\b", "o2o"),
    (r"(?<=[\w?]:)(?:long|big|multi_?line)_?text\b", "longtext"),
    (r"\b(?:yes|y|ja)\s?(?:/|\s?or\s?|\|)\s?(?:no|n|nein)\b(?!\s?\))", "boolean"),
    (r"\((?:yes|y|true|t|on)\s?(?:/|\||,| or )\s?(?:no|n|false|f|off)\)", "(boolean)"),
    (r"\b(?:true|on)\s?(?:/|\|| or )\s?(?:false|off)\b", "boolean"),
    (r"\b(?:date)(?:\s?(?:and|&|\+|with)\s?(?:a )?|\s?/\s?|-)time\b", "datetime"),
    (r"\btime ?stamps?\b", "timestamp"),
    (r"\b(positive|non-negative) whole numbers?\b", r"\1 integer"),
    (r"(?<=[(,:] )(?:an? )?whole numbers?\b|(?<=[(,:])(?:an? )?whole numbers?\b", "integer"),
    (r"\b(?:big|large) (?:whole number|integer|int)\b", "bigint"),
    (r"\bsmall (?:whole number|integer|int)\b", "smallint"),
    (r"\b(?:long|multi[- ]?line|free|large|big|unlimited|rich) text\b", "longtext"),
    (r"\b(?:short|single[- ]?line|one[- ]line) text\b", "string"),
    (r"\bdecimal numbers?\b", "decimal"),
    (r"\b(?:an? )?amount of money\b", "money"),
    (r"\bfloating[- ]point(?: number)?\b", "float"),
    (r"\b(?:file|image|photo|picture) upload\b|\buploaded (?:file|image|photo)\b",
     lambda found: "image" if re.search("image|photo|picture", found[0]) else "file"),
    (r"(?<=\()e-?mail address\b(?=\s*[,)])", "email"),
    (r"\b(?:web address|link|website|url)\b(?=\s*\))", "url"),
    (rf"\b({_TEXT})(?: of)? (\d+)\b(?!\s*(?:-|to\b|digits))", r"string, max_length=\2"),
    (rf"\b({_DECIMAL}) (\d+)\s?[,/]\s?(\d+)\b", r"\1 max_digits=\2 decimal_places=\3"),
    ((r"\b(\d+)[ -](?:digits?|figures?)\b,? (?:and |with |of which |incl\.? )?(\d+) "
      r"(?:decimals?(?: places| digits)?|decimal_places|places|after the (?:decimal )?point)"),
     r"max_digits=\1 decimal_places=\2"),
    (rf"(?<=\()((?:{_DECIMAL})\b[^()]*?)\b(?:max(?:imum)?\.? |up to |at most )?(\d+) digits\b",
     r"\1max_digits=\2"),
    ((r"\b(decimal)s? (?:with|to|of) (\d+|one|two|three|four) "
      r"(?:decimal )?(?:places?|decimals?|digits?)\b"),
     lambda found: f"decimal {_DIGITS.get(found[2], found[2])} decimals"),
    (r"\bstart(?:s|ing)? (?:at|from|with) (-?\d+)\b", r"default \1"),
    (r"\bmax\. ?(?=\d)", "max "),
    (r"\bmin\. ?(?=\d)", "min "),
    ((r"\b((?:an?|each|every|one|it|they)(?: [a-z]+)?|and|,) (?:is|are) (?:always )?(?:for|about) "
      r"(?:an?|one|exactly one|a single) (?=[a-z]+(?: and (?:has|have|needs?)\b|\s*(?:[.;,]|$)))"),
     r"\1 belongs to a "),
    (r"(?<=\w)\s*(?:->|=>|\u2192)\s*(?=[A-Za-z])", " foreign key to "),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), by) for pattern, by in _PHRASES)


def in_single_words(text: str) -> str:
    """The list of fields with every type said in one word."""
    for pattern, by in _COMPILED:
        text = pattern.sub(by, text)
    return text
