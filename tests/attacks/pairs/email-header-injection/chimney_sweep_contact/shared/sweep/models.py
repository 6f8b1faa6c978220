from django.db import models


class District(models.Model):
    postcode = models.CharField(max_length=5, unique=True)
    master = models.CharField(max_length=80)
    email = models.EmailField()

    def __str__(self):
        return f"{self.postcode} ({self.master})"


class Enquiry(models.Model):
    district = models.ForeignKey(District, on_delete=models.CASCADE, related_name="enquiries")
    sender = models.EmailField()
    subject = models.CharField(max_length=160)
    text = models.TextField(max_length=4000)
    sent_at = models.DateTimeField(auto_now_add=True)
