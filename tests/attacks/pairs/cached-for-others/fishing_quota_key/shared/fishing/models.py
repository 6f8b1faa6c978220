import hashlib

from django.db import models


class Boat(models.Model):
    name = models.CharField(max_length=60)
    key_hash = models.CharField(max_length=64, unique=True)

    is_authenticated = True

    @staticmethod
    def digest(key):
        return hashlib.sha256(key.encode()).hexdigest()


class Quota(models.Model):
    boat = models.ForeignKey(Boat, on_delete=models.CASCADE, related_name="quotas")
    species = models.CharField(max_length=60)
    kilos = models.PositiveIntegerField()
    landed = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["species", "pk"]
