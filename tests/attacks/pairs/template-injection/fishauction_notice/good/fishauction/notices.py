from django.template import Context, Template

FOOTER = "{{ lot.kilos }} kg of {{ lot.species }}{% if best %}, best bid {{ best.pence_per_kilo }}p by {{ best.bidder }}{% endif %}."


def notice(lot):
    """What the bidders of a lot read on the board."""
    source = "{% autoescape off %}{{ lot.greeting }}\n" + FOOTER + "{% endautoescape %}"
    return Template(source).render(Context({"lot": lot, "best": lot.bids.select_related("bidder").first()}))
