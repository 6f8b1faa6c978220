from django.db import models


class Specimen(models.Model):
    species = models.CharField(max_length=120, db_index=True)
    county = models.CharField(max_length=60)
    collected_on = models.DateField()
    is_embargoed = models.BooleanField(default=False)

    def __str__(self):
        return f"{self.species}, {self.county}"
