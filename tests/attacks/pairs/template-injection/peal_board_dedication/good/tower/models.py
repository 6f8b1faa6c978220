from django.conf import settings
from django.db import models
from django.template import Context, Template

BOARD = """<h1>{{ peal.method }}</h1>
<p>{{ peal.changes }} changes, rung on {{ peal.rung_on|date:"j F Y" }}</p>
<p>Conductor: {{ peal.conductor.get_username }}</p>
{% if peal.dedication %}<blockquote>{{ peal.dedication }}</blockquote>{% endif %}"""


class Peal(models.Model):
    conductor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    method = models.CharField(max_length=80)
    changes = models.PositiveIntegerField()
    rung_on = models.DateField()
    dedication = models.CharField(max_length=300, blank=True)

    def __str__(self):
        return self.method

    def board(self):
        return Template(BOARD).render(Context({"peal": self}))
