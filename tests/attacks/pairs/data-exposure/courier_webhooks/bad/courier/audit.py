from django.forms.models import model_to_dict

from .models import Activity


def record(actor, verb, endpoint):
    return Activity.objects.create(
        actor=actor,
        verb=verb,
        snapshot=model_to_dict(endpoint, exclude=["id", "owner"]),
    )
