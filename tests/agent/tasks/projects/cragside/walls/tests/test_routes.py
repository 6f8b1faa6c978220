import datetime

from django.test import TestCase
from django.urls import reverse

from people.tests.factories import make_member
from walls.models import Area, Ascent, Route, Setter


class RoutePagesTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.prow = Area.objects.create(name="Prow", slug="prow", height_m=14)
        cls.slab = Area.objects.create(name="Slab", slug="slab", height_m=11)
        cls.setter = Setter.objects.create(name="Jo Birch", nickname="Birdie")
        cls.route = Route.objects.create(
            name="Green Mile", area=cls.prow, setter=cls.setter, grade="6b",
            colour="green", set_on=datetime.date(2024, 3, 1),
        )
        cls.gone = Route.objects.create(
            name="Old Timer", area=cls.slab, grade="5c", colour="black",
            set_on=datetime.date(2023, 1, 1), retired_on=datetime.date(2023, 9, 1),
        )

    def test_list_has_routes_on_the_wall_only(self):
        response = self.client.get(reverse("walls:route_list"))
        self.assertContains(response, "Green Mile")
        self.assertContains(response, "Birdie")
        self.assertNotContains(response, "Old Timer")

    def test_list_of_one_area(self):
        response = self.client.get(reverse("walls:route_list"), {"area": "slab"})
        self.assertNotContains(response, "Green Mile")

    def test_list_counts_ascents(self):
        member = make_member()
        for day in (1, 2, 3):
            Ascent.objects.create(
                route=self.route, member=member, climbed_on=datetime.date(2024, 4, day), style="flash"
            )
        self.assertContains(self.client.get(reverse("walls:route_list")), "3 ascents")

    def test_detail(self):
        response = self.client.get(self.route.get_absolute_url())
        self.assertContains(response, "Green Mile")
        self.assertContains(response, "14 m")

    def test_card(self):
        response = self.client.get(reverse("walls:route_card", args=[self.route.pk]))
        self.assertEqual(response.content.decode().splitlines()[2], "set 01.03.24 by Birdie")

    def test_log_an_ascent(self):
        member = make_member()
        self.client.force_login(member.user)
        url = reverse("walls:log_ascent", args=[self.route.pk])
        response = self.client.post(url, {"climbed_on": "2024-05-05", "style": "redpoint", "rating": 4})
        self.assertRedirects(response, self.route.get_absolute_url())
        self.assertEqual(member.ascents.get().rating, 4)

    def test_no_ascent_before_the_route_was_set(self):
        self.client.force_login(make_member().user)
        url = reverse("walls:log_ascent", args=[self.route.pk])
        response = self.client.post(url, {"climbed_on": "2024-02-01", "style": "redpoint"})
        self.assertEqual(response.status_code, 200)
        self.assertEqual(Ascent.objects.count(), 0)
