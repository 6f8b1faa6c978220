from django.db import models


class Sheet(models.Model):
    genus = models.CharField(max_length=60, db_index=True)
    species = models.CharField(max_length=60)
    place = models.CharField(max_length=120, blank=True)
    collector = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ["genus", "species", "pk"]

    def __str__(self):
        return f"{self.genus} {self.species}"
