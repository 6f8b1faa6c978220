"""The card that goes into the bouquet, as HTML for the printer in the back room."""
from django.conf import settings
from django.template import Context, Template

FRAME = """<article class="card">
<p>Dear {{ order.recipient }},</p>
<div>%s</div>
<footer>{{ order.bouquet.name }}, from {{ order.customer.get_full_name|default:order.customer.username }}</footer>
</article>"""


def card_html(order):
    card = Template(FRAME % "{{ order.message|linebreaksbr }}")
    return card.render(Context({"order": order, "shop": settings}))
