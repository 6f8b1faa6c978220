from django import template

register = template.Library()


@register.inclusion_tag("caves/neighbours.html")
def neighbours(report):
    return {"previous": report.neighbour("previous"), "next": report.neighbour("next")}
