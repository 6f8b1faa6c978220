from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Firing(models.Model):
    potter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="firings"
    )
    name = models.CharField(max_length=60)
    cone = models.SmallIntegerField(validators=[MinValueValidator(-22), MaxValueValidator(14)])
    is_closed = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.name


class Piece(models.Model):
    potter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pieces"
    )
    firing = models.ForeignKey(
        Firing, on_delete=models.SET_NULL, related_name="pieces", null=True, blank=True
    )
    title = models.CharField(max_length=60)
    glaze = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title
