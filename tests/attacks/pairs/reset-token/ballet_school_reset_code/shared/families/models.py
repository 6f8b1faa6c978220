from django.conf import settings
from django.db import models


class Guardian(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="guardian"
    )
    phone = models.CharField(max_length=30, blank=True)
    reset_code = models.CharField(max_length=40, blank=True, editable=False)
    reset_sent_at = models.DateTimeField(null=True, editable=False)

    def __str__(self):
        return str(self.user)


class Dancer(models.Model):
    guardian = models.ForeignKey(Guardian, on_delete=models.CASCADE, related_name="dancers")
    name = models.CharField(max_length=80)
    level = models.CharField(max_length=20)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name
