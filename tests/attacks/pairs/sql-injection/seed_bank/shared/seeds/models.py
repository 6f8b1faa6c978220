from django.contrib.auth import get_user_model
from django.db import models


class Accession(models.Model):
    code = models.SlugField(max_length=20, unique=True)
    species = models.CharField(max_length=100)
    collected = models.DateField()
    grams = models.PositiveIntegerField()
    published = models.BooleanField(default=False)
    depositor = models.ForeignKey(get_user_model(), on_delete=models.PROTECT, related_name="accessions")

    def __str__(self):
        return self.code
