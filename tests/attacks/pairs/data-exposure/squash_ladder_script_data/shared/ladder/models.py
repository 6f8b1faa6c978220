from django.conf import settings
from django.db import models


class Player(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    nick = models.CharField(max_length=40, unique=True)
    phone = models.CharField(max_length=30, blank=True)
    rung = models.PositiveIntegerField(default=0)
    wins = models.PositiveIntegerField(default=0)

    def as_dict(self):
        return {
            "nick": self.nick,
            "rung": self.rung,
            "wins": self.wins,
            "email": self.user.email,
            "phone": self.phone,
        }

    def as_rung(self):
        return {"nick": self.nick, "rung": self.rung, "wins": self.wins}
