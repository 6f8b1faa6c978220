from django.conf import settings
from django.db import models


class Watch(models.Model):
    station = models.CharField(max_length=60)
    begins = models.DateTimeField()

    class Meta:
        ordering = ["begins", "pk"]
        verbose_name_plural = "watches"

    def __str__(self):
        return f"{self.station} {self.begins:%d.%m. %H:%M}"


class Turn(models.Model):
    watch = models.ForeignKey(Watch, on_delete=models.CASCADE, related_name="turns")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    phone = models.CharField(max_length=20, blank=True)
    remark = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["watch", "member"], name="one_turn_a_watch"),
        ]

    def __str__(self):
        return f"{self.watch}: {self.member}"
