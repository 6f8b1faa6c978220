from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class NestRecord(models.Model):
    observer = models.ForeignKey(
        settings.AUTH_USER_MODEL, related_name="nest_records", on_delete=models.CASCADE
    )
    species = models.CharField(max_length=100)
    grid_reference = models.CharField(max_length=12)
    eggs = models.PositiveSmallIntegerField(default=0, validators=[MaxValueValidator(30)])
    seen_on = models.DateField()

    class Meta:
        ordering = ["-seen_on", "-pk"]

    def __str__(self):
        return f"{self.species}, {self.seen_on}"
