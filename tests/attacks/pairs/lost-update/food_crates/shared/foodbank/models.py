from django.conf import settings
from django.db import models


class Crate(models.Model):
    label = models.CharField(max_length=60)
    portions = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["label", "pk"]

    def __str__(self):
        return self.label


class Taking(models.Model):
    crate = models.ForeignKey(Crate, on_delete=models.CASCADE, related_name="takings")
    helper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="takings"
    )
    portions = models.PositiveIntegerField()
    taken_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.portions} of {self.crate}"
