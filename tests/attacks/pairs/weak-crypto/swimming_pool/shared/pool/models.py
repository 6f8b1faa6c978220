from django.conf import settings
from django.db import models


class Pool(models.Model):
    name = models.CharField(max_length=60)


class GuestPass(models.Model):
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="guest_passes")
    pool = models.ForeignKey(Pool, on_delete=models.CASCADE, related_name="guest_passes")
    day = models.DateField()
    code = models.CharField(max_length=32, unique=True, editable=False)
    used = models.BooleanField(default=False)

    class Meta:
        ordering = ["-day", "-pk"]
        constraints = [models.UniqueConstraint(fields=["member", "day"], name="one_pass_a_day")]
