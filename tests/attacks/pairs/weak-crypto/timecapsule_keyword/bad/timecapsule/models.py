import hashlib

from django.conf import settings
from django.db import models
from django.utils.crypto import constant_time_compare, get_random_string


class Capsule(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="capsules")
    title = models.CharField(max_length=80)
    opens = models.DateField()
    lock = models.CharField(max_length=200, editable=False)

    class Meta:
        ordering = ["opens", "pk"]

    def set_pin(self, pin):
        salt = get_random_string(12)
        self.lock = f"{salt}${hashlib.sha256((salt + pin).encode()).hexdigest()}"

    def check_pin(self, pin):
        salt, _, digest = self.lock.partition("$")
        return constant_time_compare(digest, hashlib.sha256((salt + pin).encode()).hexdigest())


class Letter(models.Model):
    capsule = models.ForeignKey(Capsule, on_delete=models.CASCADE, related_name="letters")
    text = models.TextField(max_length=5000)
