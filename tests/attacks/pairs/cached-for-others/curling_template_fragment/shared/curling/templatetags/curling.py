from django import template

register = template.Library()


@register.simple_tag
def standing(rink, user):
    return rink.standing_of(user)
