from django.contrib.auth.hashers import check_password
from django.db import models
from django.db.models import F


class Locker(models.Model):
    code = models.SlugField(unique=True)
    pin = models.CharField(max_length=128)
    misses = models.PositiveSmallIntegerField(default=0)

    def opens_with(self, pin):
        """Five misses close it until somebody of the staff resets them."""
        counted = Locker.objects.filter(pk=self.pk, misses__lt=5).update(misses=F("misses") + 1)
        is_right = bool(counted) and check_password(pin, self.pin)
        if is_right:
            Locker.objects.filter(pk=self.pk).update(misses=0)
        return is_right
