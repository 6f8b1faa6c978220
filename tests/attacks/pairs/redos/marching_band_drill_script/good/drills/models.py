import re

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models

STEP = re.compile(r"[A-Z0-9]+")


class Drill(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=80)
    script = models.CharField(max_length=400, help_text="Such as: F8, R4, HALT, F16")

    def __str__(self):
        return self.title

    def clean(self):
        super().clean()
        if not self.steps() or not all(map(STEP.fullmatch, self.steps())):
            raise ValidationError({"script": "Steps such as F8 and HALT, with commas between."})

    def steps(self):
        return self.script.replace(",", " ").split()
