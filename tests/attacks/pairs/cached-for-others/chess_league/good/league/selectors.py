from django.core.cache import cache
from django.db.models import Sum

from .models import Player

MINUTE = 60


def top_players():
    def load():
        return list(Player.objects.values("nickname", "rating")[:10])

    return cache.get_or_set("league:top", load, 5 * MINUTE)


def summary_of(player):
    def load():
        open_fees = player.fees.filter(paid=False)
        return {
            "nickname": player.nickname,
            "rating": player.rating,
            "owed_cents": open_fees.aggregate(total=Sum("cents"))["total"] or 0,
            "reasons": list(open_fees.order_by("pk").values_list("reason", flat=True)[:20]),
        }

    return cache.get_or_set(f"league:summary:{player.pk}", load, 2 * MINUTE)
