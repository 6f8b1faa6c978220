"""What a settings module of the copy gives, loaded by the project's own interpreter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django_pro.agent.answer import Check
from django_pro.agent.stated_settings import StatedSetting
from django_pro.agent.work import NotProvenError, Work

_SCRIPT = """
from django.conf import settings
wanted = {wanted}
for name, value in wanted.items():
    found = getattr(settings, name, None)
    same = found == value or isinstance(value, list) and list(found or ()) == value
    if not same:
        print("differs:", name, repr(found))
print("compared", len(wanted))
"""


def shown(
    work: Work, wanted: Sequence[StatedSetting], module: str, environment: Mapping[str, str]
) -> Check:
    """That a settings module gives the values that a request states.

    Raises:
        NotProvenError: it does not load, or gives other ones.
    """
    source = "{" + ", ".join(f'"{each.name}": {each.value}' for each in wanted) + "}"
    arguments = ("shell", "-v", "0", "-c", _SCRIPT.replace("{wanted}", source))
    named = (f"--settings={module}",) if module else ()
    code, told = work.manage(*arguments, *named, environment=environment)
    other = [line for line in told.splitlines() if line.startswith("differs:")]
    if code or other or f"compared {len(wanted)}" not in told:
        why = "; ".join(other) or told.strip()[-400:]
        raise NotProvenError(f"The settings do not hold what is asked for: {why}")
    listed = ", ".join(f"{each.name} = {each.value}" for each in wanted)
    return Check(f"values of {module or 'the settings'}", "passed", listed)
