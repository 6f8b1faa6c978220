from django.db import models


class Department(models.Model):
    name = models.CharField(max_length=80)
    address = models.EmailField()

    class Meta:
        ordering = ["name"]


class Inquiry(models.Model):
    department = models.ForeignKey(Department, on_delete=models.CASCADE, related_name="inquiries")
    email = models.EmailField()
    subject = models.CharField(max_length=200)
    text = models.TextField(max_length=4000)
    sent_at = models.DateTimeField(auto_now_add=True)
