from .models import Offer


def search(criteria):
    """The published offers whose fields contain what is asked for."""
    offers = Offer.objects.filter(is_published=True)
    conditions = {}
    for name, value in criteria.items():
        if value:
            conditions[f"{name}__icontains"] = value
    return offers.filter(**conditions).order_by("-pk")
