from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=100, unique=True)

    def __str__(self):
        return self.name


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.PROTECT, related_name="books")
    title = models.CharField(max_length=150)
    price = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title
