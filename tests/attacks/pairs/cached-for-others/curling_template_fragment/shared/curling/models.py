from django.conf import settings
from django.db import models


class Rink(models.Model):
    name = models.CharField(max_length=60)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="rinks")

    def standing_of(self, user):
        owed = self.dues.filter(member=user, paid=False)
        return {"owed": owed.order_by("-pk")[:10], "games": self.games.order_by("-on", "-pk")[:10]}


class Game(models.Model):
    rink = models.ForeignKey(Rink, on_delete=models.CASCADE, related_name="games")
    against = models.CharField(max_length=60)
    score = models.CharField(max_length=10)
    on = models.DateField()


class Due(models.Model):
    rink = models.ForeignKey(Rink, on_delete=models.CASCADE, related_name="dues")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="dues")
    reason = models.CharField(max_length=100)
    cents = models.PositiveIntegerField()
    paid = models.BooleanField(default=False)
