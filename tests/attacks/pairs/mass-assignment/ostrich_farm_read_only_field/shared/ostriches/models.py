from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Visit(models.Model):
    PRICE = 900

    visitor = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="visits", on_delete=models.CASCADE)
    day = models.DateField()
    people = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(60)])
    price_cents = models.PositiveIntegerField(default=0)
    is_paid = models.BooleanField(default=False)

    def save(self, *args, **kwargs):
        if not self.price_cents:
            self.price_cents = self.people * self.PRICE
        super().save(*args, **kwargs)
