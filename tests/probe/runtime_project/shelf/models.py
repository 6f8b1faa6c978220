from django.db import models


class Shelf(models.Model):
    name = models.CharField(max_length=40)

    def __str__(self):
        return self.name


class Book(models.Model):
    title = models.CharField(max_length=40)
    shelf = models.ForeignKey(Shelf, on_delete=models.CASCADE, related_name="books")

    def __str__(self):
        return self.title
