"""What words say of a field's kind: names of types, and names that fields are given."""

from __future__ import annotations

import re

KINDS = {
    "str": "CharField", "string": "CharField", "char": "CharField", "varchar": "CharField",
    "text": "TextField", "longtext": "TextField", "int": "IntegerField", "integer": "IntegerField",
    "smallint": "SmallIntegerField", "positive": "PositiveIntegerField",
    "posint": "PositiveIntegerField", "bigint": "BigIntegerField", "number": "IntegerField",
    "decimal": "DecimalField", "numeric": "DecimalField", "money": "DecimalField",
    "currency": "DecimalField", "float": "FloatField", "double": "FloatField",
    "bool": "BooleanField", "boolean": "BooleanField", "flag": "BooleanField",
    "checkbox": "BooleanField", "date": "DateField", "datetime": "DateTimeField",
    "timestamp": "DateTimeField", "time": "TimeField", "duration": "DurationField",
    "timedelta": "DurationField", "email": "EmailField", "url": "URLField", "link": "URLField",
    "slug": "SlugField", "uuid": "UUIDField", "json": "JSONField", "dict": "JSONField",
    "image": "ImageField", "picture": "ImageField", "photo": "ImageField", "file": "FileField",
    "ip": "GenericIPAddressField", "fk": "ForeignKey", "foreignkey": "ForeignKey",
    "m2m": "ManyToManyField", "manytomany": "ManyToManyField", "o2o": "OneToOneField",
    "onetoone": "OneToOneField", "choice": "CharField", "choices": "CharField",
    "enum": "CharField", "select": "CharField", "binary": "BinaryField",
}  # fmt: skip
"""Words for types -> the class of the field."""
KINDS |= {
    f"{each}field".lower(): f"{each}Field"
    for each in (
        "Char", "Text", "Integer", "PositiveInteger", "PositiveSmallInteger", "SmallInteger",
        "BigInteger", "PositiveBigInteger", "Decimal", "Float", "Boolean", "Date", "DateTime",
        "Time", "Duration", "Email", "URL", "Slug", "UUID", "JSON", "Image", "File",
        "GenericIPAddress", "OneToOne", "ManyToMany", "Binary",
    )
}  # fmt: skip
NOUNS = frozenset(
    [
        "date",
        "time",
        "number",
        "text",
        "url",
        "email",
        "image",
        "picture",
        "photo",
        "file",
        "slug",
        "duration",
        "link",
        "flag",
        "money",
        "ip",
        "choice",
        "positive",
        "select",
    ]
)
"""Types that are as often a part of the field's name: `publication date`."""

_USER = r"user|owner|created_by|updated_by|submitted_by|posted_by|uploaded_by"
_GUESSED = (
    (r"(?:.*_)?(?:email|e_mail|mail)(?:_address)?", "EmailField"),
    (r"(?:.*_)?(?:url|website|homepage|link|web_site)", "URLField"),
    (r"(?:.*_)?slug", "SlugField"),
    (r"(?:.*_)?uuid", "UUIDField"),
    ((r"(?:created|updated|modified)(?:_(?:at|on|date|time))?|date_(?:created|updated|modified|added)"
     r"|(?:.*_)?(?:at|datetime|timestamp|time_stamp)|starts|ends|last_(?:seen|login|modified)"),
     "DateTimeField"),
    (r"(?:.*_)?(?:date|on|day|birthday|deadline)|date_.*|.*_since|.*_until|dob|due", "DateField"),
    (r"(?:.*_)?time", "TimeField"),
    ((r"(?:is|has|can|should|was|allow|allows)_.*|published|active|available|enabled|approved|done"
     r"|completed|visible|featured|archived|verified|in_stock|public|deleted|paid|read"
     r"|.*_(?:enabled|published|active|accepted)"), "BooleanField"),
    (r"(?:.*_)?(?:price|amount|total|cost|balance|salary|fee|budget|subtotal|discount|tax|revenue)",
     "DecimalField"),
    (r"(?:.*_)?(?:weight|height|width|length|percent|percentage|rate)", "DecimalField"),
    (r"(?:lat|lng|lon|latitude|longitude)", "DecimalField"),
    ((r"(?:.*_)?(?:quantity|qty|count|stock|pages|page_count|age|year|stars|rating|score|position"
     r"|rank|capacity|priority|views|likes|votes|points|level|seats|number_of_.*|num_.*|vintage"
     r"|sort_order|display_order|minutes|hours|days|size)"), "PositiveIntegerField"),
    (r"(?:.*_)?(?:duration)", "DurationField"),
    (r"(?:.*_)?(?:image|photo|avatar|picture|cover|thumbnail|logo)", "ImageField"),
    (r"(?:.*_)?(?:file|attachment|document|upload|pdf)", "FileField"),
    (r"(?:.*_)?(?:json|metadata|payload|extra_data|options)", "JSONField"),
    ((r"(?:.*_)?(?:description|body|content|contents|text|notes?|bio|biography|comments?|summary"
     r"|message|details|remarks?|instructions|abstract|feedback|answer|excerpt)"), "TextField"),
)  # fmt: skip
_LENGTHS = (
    (r"(?:.*_)?isbn(?:_?13)?", 13),
    (r"(?:.*_)?(?:phone|mobile|telephone|phone_number|tel|fax)", 20),
    (r"(?:.*_)?(?:zip|zip_code|postcode|postal_code)", 20),
    (r"(?:.*_)?(?:status|state|kind|type|category|color|colour|language|code|sku|number|currency)",
     50),
    (r"(?:.*_)?name|city|country|street|byline|genre|grape|brand|username", 100),
)  # fmt: skip


def guessed(name: str) -> str:
    """The class of a field by its name alone; a short text where nothing says more."""
    return next((kind for pattern, kind in _GUESSED if re.fullmatch(pattern, name)), "CharField")


def length(name: str) -> int:
    """max_length of a short text of this name."""
    return next((size for pattern, size in _LENGTHS if re.fullmatch(pattern, name)), 200)


def is_text(name: str) -> bool:
    """Whether a field of this name is a short text wherever nothing else is said."""
    return any(re.fullmatch(pattern, name) for pattern, _ in _LENGTHS) or (
        re.fullmatch(
            r"(?:.*_)?(?:title|label|subject|headline|slogan|variety|species|address)", name
        )
        is not None
    )


def names_user(name: str) -> bool:
    """Whether a field of this name is a user wherever nothing else is said."""
    return re.fullmatch(_USER, name) is not None
