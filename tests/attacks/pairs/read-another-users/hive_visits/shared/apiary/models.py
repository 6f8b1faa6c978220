from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Colony(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="colonies"
    )
    label = models.CharField(max_length=60)
    queen_year = models.PositiveSmallIntegerField(validators=[MaxValueValidator(2100)])

    class Meta:
        ordering = ["label", "pk"]
        verbose_name_plural = "colonies"

    def __str__(self):
        return self.label


class Visit(models.Model):
    colony = models.ForeignKey(Colony, on_delete=models.CASCADE, related_name="visits")
    day = models.DateField()
    mite_count = models.PositiveSmallIntegerField()
    remarks = models.TextField(max_length=1000, blank=True)

    class Meta:
        ordering = ["-day", "-pk"]

    def __str__(self):
        return f"{self.colony} {self.day}"
