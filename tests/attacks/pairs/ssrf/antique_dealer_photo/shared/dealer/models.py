from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Piece(models.Model):
    dealer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pieces"
    )
    title = models.CharField(max_length=120)
    period = models.CharField(max_length=40, blank=True)
    price = models.DecimalField(
        max_digits=10, decimal_places=2, validators=[MinValueValidator(0)]
    )

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Photo(models.Model):
    piece = models.ForeignKey(Piece, on_delete=models.CASCADE, related_name="photos")
    source = models.URLField(max_length=300)
    image = models.FileField(upload_to="photos/")
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["added_at", "pk"]

    def __str__(self):
        return f"Photo of {self.piece}"
