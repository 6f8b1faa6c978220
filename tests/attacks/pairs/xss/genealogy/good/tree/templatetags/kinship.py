from django import template
from django.utils.html import format_html

register = template.Library()


@register.simple_tag
def person_link(person):
    years = f" (*{person.born})" if person.born is not None else ""
    return format_html('<a href="{}">{}</a>{}', person.get_absolute_url(), person.name, years)


@register.filter
def generation(person):
    return "root" if person.mother_id is None else "descendant"
