from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Exhibitor(models.Model):
    firm = models.CharField(max_length=100)
    email = models.EmailField()
    metres = models.SmallIntegerField(validators=[MinValueValidator(2), MaxValueValidator(40)])
    wishes = models.CharField(max_length=300, blank=True)
    applied = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["applied", "pk"]

    def __str__(self):
        return self.firm
