from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Reader(models.Model):
    card = models.CharField(max_length=12, unique=True)
    name = models.CharField(max_length=100)
    password = models.CharField(max_length=128, editable=False)

    def __str__(self):
        return self.name

    def set_password(self, raw):
        self.password = make_password(raw)

    def check_password(self, raw):
        return check_password(raw, self.password)


class Loan(models.Model):
    reader = models.ForeignKey(Reader, on_delete=models.CASCADE, related_name="loans")
    title = models.CharField(max_length=200)
    due = models.DateField()

    class Meta:
        ordering = ["due", "id"]
