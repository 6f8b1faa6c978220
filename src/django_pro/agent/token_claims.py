"""What tokens hold beside the user's id: fields and properties of the user as claims."""

from __future__ import annotations

import re
from pathlib import Path

from django_pro.agent import roles
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits import class_edit, settings_file
from django_pro.sandbox import module_of

_MEANT = re.compile(
    r"\bclaims?\b"
    r"|\b(?:in|into|inside|to) the (?:access |refresh |jwt )?(?:tokens?'?s? )?payloads?\b"
    r"|\binto the (?:access |refresh )?tokens?\b"
)
_WITHOUT = r"\b(?:no|not|without|never)\b(?: \w+){0,3} claims?\b"
_PUTS = (
    r"(?:put(?:s|ting)?|add(?:s|ing)?|includ(?:e|es|ing)|with|carr(?:y|ies)|contains?|holds?|have"
    r"|has|embed|store|need|needs|wants?)"
)
_NAMES = rf"(?P<names>(?:(?!\b{_PUTS}\b)[^.;:()])" + r"{1,120}?)"
_OF_TOKENS = (
    r"(?:in|into|to|inside|of) (?:the |both |our |all |its )?(?:\w+ )?(?:tokens?|payloads?|jwts?)"
)
_TOLD = (
    re.compile(
        rf"\b{_PUTS} {_NAMES},? (?:as (?:an? |the )?(?:\w+ )?claims?(?: {_OF_TOKENS})?"
        rf"|{_OF_TOKENS}(?: as (?:an? |the )?(?:\w+ )?claims?)?)(?=\s*(?:[.;,()]|$|and\b|so\b))"
    ),
    re.compile(rf"\b{_PUTS} (?:an? |the |custom )*{_NAMES} claims?(?=[.;,()]|$| (?:in|to)\b)"),
    re.compile(
        r"\bclaims?(?: (?:for|of|called|named|are|is|with|namely|like)\b|:| ?=| \()? "
        r"(?P<names>[a-z`'\"](?:(?!\b(?:in|into|to)\b)[^.;()])+)(?=[.;()]|$)"
    ),
)
"""`put role as a claim in the token`, `claims: role, email`, `with a role claim`."""
_ONE_ALONE = re.compile(r"\bonly (?:in|into|to) the (?:access|refresh)\b|\bnot in the refresh\b")
_ARTICLES = re.compile(
    r"^(?:(?:the|a|an|also|both|custom|their|his|its|our) |(?:user|member|person)'?s'? )+"
    r"|(?: (?:flag|field|attribute|property|value|too|as well))+$"
)
_PLAIN = re.compile(r"^(?:Boolean|Char|Email|Slug|Text|\w*Integer|\w*Auto)Field$")
_CLASS = "ClaimsSerializer"


def stated(work: Work) -> list[str]:
    """The fields and properties of users that tokens are to hold; empty where nothing is said.

    Raises:
        NotProvenError: it is said in a way that is not understood.
    """
    low = re.sub(_WITHOUT, " ", work.said.low)
    if not _MEANT.search(low):
        return []
    names = read(low)
    users = next((each for each in work.original.models if each.label == work.web.user), None)
    known = [each.name for each in users.fields if each.concrete and _PLAIN.match(each.kind)
             and each.name != "password"] if users is not None else []  # fmt: skip
    known += roles.properties(users) if users is not None else []
    if _ONE_ALONE.search(low) or not names or not set(names) <= {*known}:
        left = ", ".join(each for each in names if each not in known) or "what they are"
        raise NotProvenError(
            f"Of claims of tokens, {left} is not understood: they are plain fields and properties "
            "of the user, in both tokens. Nothing is written: name them, e.g. `put is_staff as a "
            "claim in the token`."
        )
    return names


def read(low: str) -> list[str]:
    """The names that a request wants as claims."""
    for pattern in _TOLD:
        for found in pattern.finditer(low):
            pieces = re.split(r",? and |, |/| & |,? plus ", found["names"].strip(" ,:`'\""))
            named = [_ARTICLES.sub("", each.strip(" `'\"")) for each in pieces]
            named = [each.strip(" `'\"").replace(" ", "_") for each in named]
            if all(re.fullmatch(r"[a-z]\w*", each) for each in named):
                return list(dict.fromkeys(named))
    return []


def written(work: Work, files: SettingsFiles, names: list[str]) -> str:
    """The serializer that gives tokens their claims; what was said of them.

    Raises:
        NotProvenError: the project has a serializer of its own for them.
    """
    if not names:
        return ""
    home = next(
        (Path(each.path).parent for each in work.original.own_models()
         if each.label == work.web.user and Path(each.path).name == "models.py"),
        Path(work.original.urlconf).parent,
    )  # fmt: skip
    file = home / "tokens.py"
    dotted = f"{module_of(Path(work.original.root), file)}.{_CLASS}"
    given = work.original.settings.get("SIMPLE_JWT", {}).get("TOKEN_OBTAIN_SERIALIZER", dotted)
    if given != dotted or (work.copy.exists(file) and _CLASS in work.copy.read(file)):
        raise NotProvenError(
            f"What tokens hold is told by {given} already. Nothing is written: add them there."
        )
    lines = "".join(f'        token["{each}"] = user.{each}\n' for each in names)
    source = (
        f"class {_CLASS}(TokenObtainPairSerializer):\n"
        "    @classmethod\n"
        "    def get_token(cls, user):\n"
        "        token = super().get_token(user)\n"
        f"{lines}"
        "        return token\n"
    )
    head = work.copy.read(file) if work.copy.exists(file) else '"""What tokens hold."""\n'
    wanted = [("rest_framework_simplejwt.serializers", "TokenObtainPairSerializer")]
    work.copy.write(file, class_edit.with_class(head, source, wanted))
    files.edit(
        "SIMPLE_JWT",
        lambda text: settings_file.with_key(
            text, "SIMPLE_JWT", ["TOKEN_OBTAIN_SERIALIZER"], f'"{dotted}"'
        ),
    )
    return (
        f" Tokens hold {', '.join(names)} as they are when the user logs in: an exchange gives the "
        "same again, and whoever has a token can read them."
    )


def tests(names: list[str]) -> str:
    if not names:
        return ""
    listed = ", ".join(f'"{each}"' for each in names) + "," * (len(names) == 1)
    return f"""
    def test_tokens_hold_claims(self):
        access = AccessToken(self.obtain().json()["access"])
        for name in ({listed}):
            self.assertEqual(access[name], getattr(self.user, name))
"""
