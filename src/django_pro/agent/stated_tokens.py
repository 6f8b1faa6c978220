"""Views of tokens that a request wants beside the usual two, and what of tokens is not written."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.agent import endpoints
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError, Work

NAMES = {
    "TokenObtainPairView": "token_obtain_pair", "TokenRefreshView": "token_refresh",
    "TokenVerifyView": "token_verify", "TokenBlacklistView": "token_blacklist",
}  # fmt: skip
DONE = {
    "TokenVerifyView": "tells whether a token is good",
    "TokenBlacklistView": "withdraws a refresh token",
}
_UNKNOWN = {
    r"\bhttp-?only\b|\b(?:in|as|with|via) (?:\w+ ){0,2}cookies?\b": "tokens are sent in the answer",
    r"\b[re]s(?:256|384|512)\b|\basymmetric\b|\bpublic key\b|\bhs(?:384|512)\b": (
        "tokens are signed with SECRET_KEY"
    ),
    r"\binstead of (?:the )?['\"`]?bearer\b|\bheader type\b": "the header is `Bearer`",
    r"\bsliding\b": "tokens are access and refresh tokens",
}


_WITHOUT = r"\b(?:no|not|without|never)\b(?: \w+){0,3} cookies?\b"
_ASKED = (
    (
        "TokenVerifyView",
        r"verif",
        (
            r"verif\w+ (?:endpoint|url|route|view|too|as well)"
            r"|(?:endpoint|url|route|view) (?:to|that|for|which) verif|verify\b"
        ),
    ),
    (
        "TokenBlacklistView",
        r"log-?out|sign-?out|blacklist|revok",
        (
            r"(?:a|an|with|and) (?:\w+ )?(?:log ?-?out|sign ?-?out)"
            r"|(?:blacklist|revok\w+|log ?out) (?:endpoint|url|route|view)|withdraw"
        ),
    ),
)
"""A view, the paths that are its, and the words for it."""


def refuse_unknown(work: Work) -> None:
    """What is not written here.

    Raises:
        NotProvenError: the request asks for it.
    """
    for pattern, why in _UNKNOWN.items():
        found = re.search(pattern, re.sub(_WITHOUT, " ", work.said.low))
        if found:
            raise NotProvenError(f"`{found[0].strip()}`: {why}. Nothing is written.")
    mail = re.search(r"\be-?mail (?:\w+ )?(?:and|\+|&|plus) (?:a |the )?password", work.said.low)
    if mail and "mail" not in work.web.username:
        raise NotProvenError(
            f"`{mail[0]}`: users log in by `{work.web.username}` here. Nothing is written: the "
            "user model's USERNAME_FIELD says what they log in by."
        )


def beside(work: Work, obtain: str) -> dict[str, str]:
    """Views that are asked for beside those that give tokens and exchange them, with their URLs."""
    there = {endpoints.url(each).strip("/") for each in work.web.views if not each.is_login}
    urls = [each.strip("/.,:") for each in work.said.urls]
    found = {}
    for view, path, words in _ASKED:
        stated = next((each for each in urls if re.search(path, each) and each not in there), "")
        if stated or work.said.has(words):
            last = "verify" if view == "TokenVerifyView" else "logout"
            found[view] = f"{stated or f'{obtain.strip(chr(47))}/{last}'}/"
    return found


_KEPT = (
    r"(?:no|not|without|don't|do not|never|disable\w*|turn off) (?:\w+ ){0,3}rotat",
    r"rotat\w+ (?:is |stays |should be )?(?:off|disabled|false|not needed|unwanted)",
    r"refresh tokens? (?:\w+ ){0,3}(?:reus\w+|more than once|several times)",
)
_OLD = r"(?:old|used|previous|exchanged|spent)"
_ENDS = (
    r"(?:invalid|blacklist|withdraw|revok|expire|refus|reject|die|dead|not work|no longer|can't"
    r"|cannot|must not|mustn't|worthless|useless)"
)
_USED_UP = (
    r"rotat(?:e|es|ed|ing|ion)\b",
    r"(?:new|fresh|another) refresh tokens?\b",
    r"refresh tokens?\b[^.;]{0,40}\b(?:once|one[- ]time|single[- ]use|one use|a single time)\b",
    r"(?:one[- ]time|single[- ]use) refresh",
    rf"{_OLD}(?: refresh)? (?:tokens?|ones?)\b[^.;]{{0,40}}\b{_ENDS}",
    rf"(?:blacklist|invalidat|revok|withdraw)\w* (?:the )?{_OLD}\b",
    r"blacklist\w* (?:\w+ ){0,3}(?:after|on|once|when) (?:\w+ ){0,2}(?:us|refresh|exchang)",
)


def rotates(said: Said) -> bool | None:
    """Whether a refresh token is good for one exchange, which gives the next; None where the
    request says nothing of it."""
    if said.has(*_KEPT):
        return False
    return True if said.has(*_USED_UP) else None


def tests(urls: dict[str, str]) -> str:
    refresh, body = urls["TokenRefreshView"], ""
    if "TokenVerifyView" in urls:
        url = urls["TokenVerifyView"]
        body += f'''
    def test_a_token_is_verified(self):
        access = self.obtain().json()["access"]
        for token, status in ((access, 200), (f"{{access}}x", 401)):
            response = self.client.post("{url}", {{"token": token}}, format="json")
            self.assertEqual(response.status_code, status)
'''
    if "TokenBlacklistView" in urls:
        url = urls["TokenBlacklistView"]
        body += f'''
    def test_a_refresh_token_is_withdrawn(self):
        data = {{"refresh": self.obtain().json()["refresh"]}}
        response = self.client.post("{url}", data, format="json")
        self.assertEqual(response.status_code, 200)
        exchanged = self.client.post("{refresh}", data, format="json")
        self.assertEqual(exchanged.status_code, 401)
'''
    return body


_NO_GOOD = (
    r"(?:missing|wrong|invalid|bad|expired|malformed|no|without|absent|unauthenticated|anonymous"
    r"|not (?:logged|signed|authenticated)|logged[- ]out|visitors?)"
)
_UNAUTHORIZED = re.compile(
    rf"\b{_NO_GOOD}\b[^.;\n]{{0,80}}\b401\b|\b401\b[^.;\n]{{0,80}}\b{_NO_GOOD}\b"
    r"|\b401\b[^.;\n]{0,40}\b(?:not|instead of|rather than)\b[^.;\n]{0,20}\b403\b"
)
_OF_A_LOGIN = re.compile(r"\b(?:passwords?|credentials)\b")
_SENTENCES = re.compile(r"(?<=[.;!?])\s+|\n")


def unauthorized(work: Work) -> tuple[str, ...] | None:
    """The pages of the API that are to answer visitors by 401, of those that the request names;
    `None` where it does not say that the API answers them so."""
    found = [
        each for each in _SENTENCES.split(work.said.text)
        if _UNAUTHORIZED.search(each.lower())
        and (not _OF_A_LOGIN.search(each.lower()) or "403" in each or "token " in each.lower())
    ]  # fmt: skip
    if not found:
        return None
    urls = [endpoints.url(each) for each in endpoints.own(work, "api") if not each.arguments]
    return tuple(
        each for each in dict.fromkeys(urls)
        if any(re.search(rf"(?<![\w/]){re.escape(each)}(?![\w/])", one) for one in found)
    )  # fmt: skip


def visitor_tests(urls: Sequence[str]) -> str:
    if not urls:
        return ""
    listed = ", ".join(f'"{each}"' for each in urls)
    return f"""
    def test_visitors_are_asked_for_a_token(self):
        for url in [{listed}]:
            with self.subTest(url):
                response = APIClient().get(url)
                self.assertEqual(response.status_code, 401)
                self.assertIn("Bearer", response["WWW-Authenticate"])
"""
