from django.core import signing

from .models import Player


def token_for(player):
    return signing.dumps({"pk": player.pk, "was": player.password[-12:]}, salt="reset")


def read(token):
    """The primary key of the player whose link this is, or None."""
    try:
        data = signing.loads(token, salt="reset", max_age=3600)
    except signing.BadSignature:
        return None
    player = Player.objects.filter(pk=data["pk"]).first()
    return data["pk"] if player and player.password.endswith(data["was"]) else None
