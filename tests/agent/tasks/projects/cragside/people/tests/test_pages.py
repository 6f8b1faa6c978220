import datetime

from django.contrib.auth import get_user_model
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from people.models import Visit
from people.tests.factories import make_member
from walls.models import Area, Ascent, Route


class ProfileTests(TestCase):
    def test_needs_login(self):
        response = self.client.get(reverse("people:profile"))
        self.assertRedirects(response, "/accounts/login/?next=/me/")

    def test_user_without_membership_is_turned_away(self):
        self.client.force_login(get_user_model().objects.create_user("desk"))
        self.assertEqual(self.client.get(reverse("people:profile")).status_code, 403)

    def test_shows_visits(self):
        member = make_member(card_number=7001)
        Visit.objects.create(member=member, card_number=7001, gate="boulder", entered_at=timezone.now())
        self.client.force_login(member.user)
        self.assertContains(self.client.get(reverse("people:profile")), "Boulder cellar")


class LogbookTests(TestCase):
    def test_only_own_ascents(self):
        area = Area.objects.create(name="Prow", slug="prow", height_m=14)
        mine = Route.objects.create(name="Mine", area=area, grade="6a", colour="red", set_on=datetime.date(2024, 5, 1))
        other = Route.objects.create(name="Other", area=area, grade="7a", colour="blue", set_on=datetime.date(2024, 5, 1))
        member, stranger = make_member(), make_member()
        Ascent.objects.create(route=mine, member=member, climbed_on=datetime.date(2024, 6, 1), style="flash")
        Ascent.objects.create(route=other, member=stranger, climbed_on=datetime.date(2024, 6, 1), style="flash")
        self.client.force_login(member.user)
        response = self.client.get(reverse("people:logbook"))
        self.assertContains(response, "Mine")
        self.assertNotContains(response, "Other")
