from django.db.models import F

from .models import Movement, Purse


class Refused(Exception):
    pass


class Transfer:
    def __init__(self, sender, label, points):
        self.sender, self.label, self.points = sender, label, points

    def run(self):
        if not Purse.objects.filter(owner=self.sender, points__gte=self.points).update(points=F("points") - self.points):
            raise Refused("Not enough points.")
        Movement.objects.create(purse=self.sender.purse, points=-self.points)
        try:
            recipient = Purse.objects.get(label=self.label)
        except Purse.DoesNotExist:
            raise Refused("There is no such purse.") from None
        Purse.objects.filter(pk=recipient.pk).update(points=F("points") + self.points)
        Movement.objects.create(purse=recipient, points=self.points)
