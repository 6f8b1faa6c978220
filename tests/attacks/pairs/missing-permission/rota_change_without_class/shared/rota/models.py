from django.core.exceptions import ValidationError
from django.db import models


class Shift(models.Model):
    nurse = models.CharField(max_length=80)
    ward = models.CharField(max_length=40)
    starts = models.DateTimeField()
    ends = models.DateTimeField()

    class Meta:
        ordering = ["starts", "id"]

    def __str__(self):
        return f"{self.nurse} on {self.ward}"

    def clean(self):
        if self.starts and self.ends and self.ends <= self.starts:
            raise ValidationError({"ends": "A shift ends after it starts."})
