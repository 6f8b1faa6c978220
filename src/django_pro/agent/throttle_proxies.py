"""How many proxies a request says there are in front, and the test that a header of a client's own
is not believed."""

from __future__ import annotations

import re

from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError

_PROXIES = (
    r"(?:reverse )?(?:prox(?:y|ies)|nginx\w*|load[- ]?balancers?|traefik|haproxy|caddy|apache|envoy"
    r"|cloudflare|cdn|ingress|elb|alb)\b"
)
_NUMBER = r"(?:(?P<number>one|single|two|2|three|3|several|multiple|many) )?"
_OF_PROXY = rf"(?:an? |the |our |exactly |only |just )*{_NUMBER}(?:\w+ )?{_PROXIES}"
_PROXY = tuple(map(re.compile, (
    rf"\b(?:behind|through|via) {_OF_PROXY}",
    rf"\b{_OF_PROXY}(?: that is| which is| sits?| stands?| runs?)? (?:in front|before)\b",
    rf"\bin front\b[^.;]{{0,20}}?\b{_OF_PROXY}",
    rf"\b{_OF_PROXY}[^.;]{{0,40}}\bx-forwarded-for\b",
    rf"\bx-forwarded-for\b[^.;]{{0,40}}?\b(?:by|from|of) {_OF_PROXY}",
)))  # fmt: skip
_NONE = re.compile(
    r"\b(?:no|without|isn't|aren't|don't have|not behind|not use|nothing|nobody)\b (?:an? |any "
    r"|the )?"
    rf"(?:\w+ ){{0,2}}?{_PROXIES}|\bnothing (?:is |sits |stands )?in front\b"
)
_HEADER = re.compile(r"x-forwarded-for|forwarded header", re.IGNORECASE)
_NOT_BELIEVED = re.compile(
    r"\b(?:ignor\w*|not (?:trust|believe|use|read|look)|n't (?:trust|believe|use|read|look)"
    r"|never (?:trust|believe|use|read)|forg\w+|spoof\w*|fak\w+|without|no|get around|bypass\w*"
    r"|of their own)\b"
)
_NUMBERS = {"two": 2, "2": 2, "three": 3, "3": 3}


def stated(said: Said) -> int | None:
    """How many are in front, 0 where it says that none is; `None` where nothing is said of any.

    Raises:
        NotProvenError: there are several, or the header counts, and how many there are is not said.
    """
    low = " ".join(said.low.replace("\u2019", "'").split())
    if _NONE.search(low):
        return 0
    found = next((each for one in _PROXY if (each := one.search(low))), None)
    if found is None:
        if _HEADER.search(low) and not _NOT_BELIEVED.search(low):
            raise NotProvenError(
                "X-Forwarded-For: how many proxies in front add to it is not said. Nothing is "
                "written: say e.g. `behind one nginx`."
            )
        return None
    number = found["number"] or ("several" if re.search(r"proxies|balancers", found[0]) else "one")
    if number in ("several", "multiple", "many"):
        raise NotProvenError(
            f"`{found[0].strip()}`: how many there are is not said, and clients could forge their "
            "address with a wrong number. Nothing is written."
        )
    return _NUMBERS.get(number, 1)


def test(name: str, number: int, send: str, rates: str) -> str:
    """The test that requests count for the address that the outermost proxy has seen; `send` is
    the start of a call."""
    seen = ", ".join(["203.0.113.7", *(f"10.0.0.{each}" for each in range(1, number))])
    other = seen.replace("203.0.113.7", "203.0.113.8")
    return f'''
    def test_{name}_believes_no_forged_address(self):
        client = APIClient()
        with mock.patch.dict(SimpleRateThrottle.THROTTLE_RATES, {rates}):
            statuses = [
                {send}, HTTP_X_FORWARDED_FOR=f"198.51.100.{{each}}, {seen}").status_code
                for each in range(3)
            ]
            other = {send}, HTTP_X_FORWARDED_FOR="{other}")
        self.assertEqual([each == 429 for each in statuses], [False, False, True])
        self.assertNotEqual(other.status_code, 429)
'''
