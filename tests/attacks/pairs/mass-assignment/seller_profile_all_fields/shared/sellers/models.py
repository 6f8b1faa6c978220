from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class SellerProfile(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="seller")
    shop_name = models.CharField(max_length=80, unique=True)
    about = models.TextField(max_length=2000, blank=True)
    ships_abroad = models.BooleanField(default=False)
    is_verified = models.BooleanField(default=False)
    commission_percent = models.PositiveSmallIntegerField(
        default=15, validators=[MinValueValidator(0), MaxValueValidator(50)]
    )

    def __str__(self):
        return self.shop_name
