from django import template

register = template.Library()


class OddNode(template.Node):
    def __init__(self, nodelist):
        self.nodelist = nodelist

    def render(self, context):
        return self.nodelist.render(context) if context["b"].is_odd else ""


@register.tag
def odd(parser, token):
    nodelist = parser.parse(("endodd",))
    parser.delete_first_token()
    return OddNode(nodelist)
