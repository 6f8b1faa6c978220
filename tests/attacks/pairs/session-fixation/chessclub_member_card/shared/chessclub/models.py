from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Member(models.Model):
    card = models.CharField(max_length=12, unique=True)
    name = models.CharField(max_length=80)
    pin_hash = models.CharField(max_length=128, editable=False)
    active = models.BooleanField(default=True)

    def set_pin(self, pin):
        self.pin_hash = make_password(pin)

    def check_pin(self, pin):
        return check_password(pin, self.pin_hash)


class Game(models.Model):
    white = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="white_games")
    black = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="black_games")
    result = models.CharField(max_length=7, choices=[("1-0", "1-0"), ("0-1", "0-1"), ("1/2", "1/2")])
    on = models.DateField(auto_now_add=True)
