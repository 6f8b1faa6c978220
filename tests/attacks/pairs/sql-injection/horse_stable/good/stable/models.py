from django.conf import settings
from django.db import models

RANKING = """
    SELECT h.id, h.name, COUNT(s.id) AS start_count, COALESCE(SUM(s.points), 0) AS points
    FROM stable_horse h LEFT JOIN stable_start s ON s.horse_id = h.id
    GROUP BY h.id, h.name
    ORDER BY {order}, h.id
    LIMIT %s
"""
ORDERS = {"name": "h.name", "starts": "start_count DESC", "points": "points DESC"}


class HorseManager(models.Manager):
    def ranking(self, order, limit=50):
        return self.raw(RANKING.format(order=ORDERS.get(order, "h.name")), [limit])


class Horse(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="horses")
    name = models.CharField(max_length=60)

    objects = HorseManager()


class Start(models.Model):
    horse = models.ForeignKey(Horse, on_delete=models.CASCADE, related_name="starts")
    contest = models.CharField(max_length=80)
    points = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-pk"]
