import re

from django import template
from django.utils.safestring import mark_safe

register = template.Library()
STARS = re.compile(r"\*([^*\n]{1,200})\*")


def bold(line):
    return STARS.sub(r"<b>\1</b>", line)


@register.simple_tag
def spoon():
    return mark_safe("&#x1F944;")


@register.filter
def stepwise(text):
    """One list entry for each line, *starred* words in bold."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    entries = "".join(f"<li>{bold(line)}</li>" for line in lines)
    return mark_safe(f"<ol>{entries}</ol>")
