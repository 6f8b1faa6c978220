from django import template

register = template.Library()


@register.filter
def stars(value):
    """Seeing of 1 to 5 as stars."""
    value = int(value or 0)
    return "★" * value + "☆" * (5 - value)


@register.filter
def aperture(mm):
    return f"{mm} mm ({mm / 25.4:.1f} in)"
