from django.conf import settings
from django.db import models


class Survey(models.Model):
    glacier = models.CharField(max_length=80)
    flown_on = models.DateField()
    pilot = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    images = models.PositiveIntegerField(default=0, editable=False)

    @property
    def folder(self):
        return settings.SURVEYS_ROOT / str(self.pk)
