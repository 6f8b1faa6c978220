"""The settings module that LOGGING is for, where a request speaks of one environment alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import NotProvenError, Work
from django_pro.facts import deployment
from django_pro.sandbox import module_of, place_of

_DEV = r"(?:dev(?:el(?:op(?:ment|ers?)?)?)?|local(?:ly|host)?|laptops?)"
_OTHER = rf"(?:{_DEV}|tests?|testing|ci|staging)"
_LISTED = (
    rf"(?:(?:the|our|my|all) )*{_OTHER}(?: (?:settings|config\w*|environments?|machines?|runs?))?"
)
_STAYS = re.compile(
    rf"\b{_LISTED}(?:(?:,| and|, and| or|/) ?{_LISTED})* "
    r"(?:should |must |have to |has to |can |may )?(?:stays?|remains?|keeps?|are fine|is fine"
    r"|be left|left|unchanged|untouched|as is)\b[^.;\n]*"
    r"|\b(?:leave|keep|(?:don't|do not) (?:touch|change)|without (?:touching|changing))"
    rf" {_LISTED}[^.;\n]*|,? ?(?:but |and )?not (?:in|on|for) {_LISTED}[^.;,\n]*",
    re.IGNORECASE,
)
"""That the settings of other environments stay."""
_PROD = r"(?:prod(?:uction)?|live)"
_ONLY = (
    rf"\bonly (?:in|on|for|with) (?:the )?{_PROD}\b"
    rf"|\b{_PROD}(?: settings| environment| servers?)?,? (?:only|alone)\b"
    rf"|\bjust (?:in|on|for) {_PROD}\b"
)
_IN = rf"\b(?:in|on) (?:the |our )?{_PROD}(?: settings| servers?| environment| system)?\b"
_IN_DEV = rf"\b(?:in|on|during|for) (?:the |our |my )?{_DEV}\b"


@dataclass(frozen=True, slots=True)
class LogPlace:
    files: SettingsFiles
    module: str = ""
    """The one that LOGGING is for; empty where it is for all."""
    rest: str = ""
    """The request without what is said of the other environments."""

    @property
    def variables(self) -> tuple[str, ...]:
        """Those that the module can't be loaded without."""
        if not self.module:
            return ()
        text = self.files.text(self.files.base)
        found = re.findall(r"environ\[[\"'](\w+)[\"']\]|\benv\([\"'](\w+)[\"']\)", text)
        return tuple(dict.fromkeys(one or other for one, other in found))


def found(work: Work, said: Said | None = None) -> LogPlace:
    """Where LOGGING goes, by the request or a part of it.

    Raises:
        NotProvenError: it is for one environment alone, and nothing tells it from others here.
    """
    files, said = SettingsFiles(work), said or work.said
    text = _STAYS.sub(" ", said.text) if not re.search(_IN_DEV, _without(said)) else said.text
    low = text.lower()
    named = _named(work, said)
    alone = bool(re.search(_ONLY, low)) or text != said.text or bool(named)
    is_dev = re.search(_IN_DEV, low) and not re.search(rf"\b{_PROD}\b", low)
    if not (alone or is_dev or re.search(_IN, low)):
        return LogPlace(files, rest=text)
    root, own = Path(work.original.root), work.project.settings
    if is_dev and not named:
        module = own if deployment.is_development(own) else ""
    else:
        module = named or deployment.found(root, "", own).module
    path = place_of(root, module).with_suffix(".py") if module else Path()
    is_apart = module != own if not is_dev else bool(module)
    if not module or not path.is_file() or not (is_apart or files.is_split):
        if alone or is_dev:
            raise NotProvenError(
                "Logs are to be written in one environment alone, and no settings module is its "
                "own here. Nothing is written: ask for LOGGING without that, or split the settings "
                "first."
            )
        return LogPlace(files, rest=text)
    inner = SettingsFiles(work, path)
    holder = inner.holding("LOGGING")
    if holder not in (None, path):
        raise NotProvenError(
            f"LOGGING stands in {work.copy.name(str(holder))}, for other environments as well. "
            "Nothing is written."
        )
    return LogPlace(inner, module, text)


def _without(said: Said) -> str:
    return _STAYS.sub(" ", said.low)


def _named(work: Work, said: Said) -> str:
    """A module of settings that the request names: `config.settings.live`, `settings/live.py`."""
    root = Path(work.original.root)
    folder = Path(work.original.settings_file).parent
    for path in sorted(folder.glob("*.py")):
        module = module_of(root, path)
        last = module.split(".")[-2:]
        if (
            "settings" in module
            and path.stem not in ("__init__", "base", "common", "settings")
            and (
                re.search(rf"(?<!\w){re.escape('.'.join(last))}(?!\w)", said.text)
                or re.search(rf"(?<!\w){re.escape('/'.join(last))}\.py\b", said.text)
            )
        ):
            return module
    return ""
