from django.conf import settings
from django.db import models


class Product(models.Model):
    slug = models.SlugField(unique=True)


class Review(models.Model):
    STATES = [("waiting", "Waiting"), ("published", "Published")]
    product = models.ForeignKey(Product, on_delete=models.CASCADE, related_name="reviews")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reviews")
    stars = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=500)
    state = models.CharField(max_length=10, choices=STATES, default="waiting")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["product", "author"], name="one_review_each")]
