from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Shed(models.Model):
    warden = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=60)
    key_box = models.CharField(max_length=80, help_text="Where the key hangs")
    phrase = models.CharField(max_length=128, editable=False)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

    def set_phrase(self, words):
        self.phrase = make_password(words)

    def opens_with(self, words):
        return check_password(words, self.phrase)
