import re

from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def hivelinks(text):
    """Turns mentions such as #12 into links to that hive."""
    return mark_safe(re.sub(r"#([0-9]+)", r'<a href="/hives/\1/">#\1</a>', text))
