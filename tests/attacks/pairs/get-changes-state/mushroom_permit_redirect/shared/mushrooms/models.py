from django.conf import settings
from django.db import models


class Forest(models.Model):
    name = models.CharField(max_length=80)
    kilos_a_day = models.PositiveSmallIntegerField(default=2)


class Permit(models.Model):
    forest = models.ForeignKey(Forest, on_delete=models.CASCADE, related_name="permits")
    picker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="permits")
    year = models.PositiveSmallIntegerField()
    surrendered = models.BooleanField(default=False)

    class Meta:
        ordering = ["-year", "pk"]

    def surrender(self):
        self.surrendered = True
        self.save(update_fields=["surrendered"])
