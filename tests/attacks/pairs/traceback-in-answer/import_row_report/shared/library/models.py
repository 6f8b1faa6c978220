from django.conf import settings
from django.db import models


class Shelf(models.Model):
    code = models.SlugField(unique=True)
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)


class Book(models.Model):
    shelf = models.ForeignKey(Shelf, on_delete=models.CASCADE)
    isbn = models.CharField(max_length=13)
    title = models.CharField(max_length=80)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["shelf", "isbn"], name="isbn_once")]
