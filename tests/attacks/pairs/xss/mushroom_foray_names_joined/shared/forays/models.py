from django.conf import settings
from django.db import models


class Find(models.Model):
    finder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    species = models.CharField(max_length=80)
    folk_names = models.TextField(max_length=400, blank=True, help_text="One on each line.")
    found_on = models.DateField()

    class Meta:
        ordering = ["-found_on", "-pk"]

    def __str__(self):
        return self.species

    def names(self):
        return [self.species, *filter(None, map(str.strip, self.folk_names.splitlines()))]
