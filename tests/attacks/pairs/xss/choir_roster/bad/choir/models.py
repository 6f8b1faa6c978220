from django.conf import settings
from django.db import models
from django.utils.safestring import mark_safe

STAR = mark_safe("<b class='star'>&#9733;</b>")


class Singer(models.Model):
    VOICES = [("s", "Soprano"), ("a", "Alto"), ("t", "Tenor"), ("b", "Bass")]
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="singer")
    voice = models.CharField(max_length=1, choices=VOICES)
    motto = models.CharField(max_length=120, blank=True)
    soloist = models.BooleanField(default=False)

    class Meta:
        ordering = ["voice", "pk"]

    @property
    def badge(self):
        return STAR if self.soloist else ""

    def card(self):
        return mark_safe(f"<span class='voice-{self.voice}'>{self.get_voice_display()}</span> <q>{self.motto}</q>")


class Concert(models.Model):
    title = models.CharField(max_length=100)
    day = models.DateField()
    singers = models.ManyToManyField(Singer, related_name="concerts", blank=True)

    class Meta:
        ordering = ["day"]
