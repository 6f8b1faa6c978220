from django.core import signing



def token_for(player):
    return signing.dumps({"pk": player.pk}, salt="reset")


def read(token):
    """The primary key of the player whose link this is, or None."""
    try:
        return signing.loads(token, salt="reset", max_age=3600)["pk"]
    except signing.BadSignature:
        return None
