from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Capsule(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="capsules")
    title = models.CharField(max_length=80)
    opens = models.DateField()
    lock = models.CharField(max_length=200, editable=False)

    class Meta:
        ordering = ["opens", "pk"]

    def set_pin(self, pin):
        self.lock = make_password(pin)

    def check_pin(self, pin):
        return check_password(pin, self.lock)


class Letter(models.Model):
    capsule = models.ForeignKey(Capsule, on_delete=models.CASCADE, related_name="letters")
    text = models.TextField(max_length=5000)
