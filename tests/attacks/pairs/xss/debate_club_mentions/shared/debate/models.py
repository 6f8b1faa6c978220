from django.conf import settings
from django.db import models


class Motion(models.Model):
    title = models.CharField(max_length=160)
    debated_on = models.DateField()

    class Meta:
        ordering = ["-debated_on", "pk"]

    def __str__(self):
        return self.title


class Argument(models.Model):
    class Side(models.TextChoices):
        FOR = "for", "For"
        AGAINST = "against", "Against"

    motion = models.ForeignKey(Motion, on_delete=models.CASCADE, related_name="arguments")
    speaker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="arguments"
    )
    side = models.CharField(max_length=8, choices=Side.choices)
    text = models.TextField(max_length=3000)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["made_at", "pk"]

    def __str__(self):
        return self.text[:40]
