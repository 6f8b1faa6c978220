from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.simple_tag
def person_link(person):
    years = f" (*{person.born})" if person.born is not None else ""
    return mark_safe(f'<a href="{person.get_absolute_url()}">{person.name}</a>{years}')


@register.filter
def generation(person):
    return "root" if person.mother_id is None else "descendant"
