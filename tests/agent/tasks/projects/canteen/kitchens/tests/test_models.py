from django.contrib.auth import get_user_model
from django.test import TestCase

from kitchens.models import Kitchen


class ForUserTests(TestCase):
    def setUp(self):
        users = get_user_model().objects
        self.cook = users.create_user("cook", password="x")
        self.boss = users.create_superuser("boss", password="x")
        self.north = Kitchen.objects.create(name="North", city="Graz")
        self.south = Kitchen.objects.create(name="South", city="Linz")
        self.north.members.add(self.cook)

    def test_members_see_their_kitchens(self):
        self.assertEqual(list(Kitchen.objects.for_user(self.cook)), [self.north])

    def test_superusers_see_all(self):
        self.assertEqual(Kitchen.objects.for_user(self.boss).count(), 2)
