from django.db import models


class Branch(models.Model):
    code = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    open_until = models.TimeField()

    class Meta:
        verbose_name_plural = "branches"
        ordering = ["name"]

    def __str__(self):
        return self.name


class Book(models.Model):
    branch = models.ForeignKey(Branch, on_delete=models.CASCADE, related_name="books")
    title = models.CharField(max_length=200)
    on_loan = models.BooleanField(default=False)
