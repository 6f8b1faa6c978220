from django.db import IntegrityError
from django.test import TestCase
from django.urls import reverse

from config.testing import make_organ, make_stop, make_user
from instruments.models import Builder, Organ


class OrganTests(TestCase):
    def test_pitch_must_be_sane(self):
        with self.assertRaises(IntegrityError):
            make_organ(pitch_hz=300)

    def test_in_service_leaves_out_the_retired(self):
        kept = make_organ()
        make_organ(retired_on="2020-01-01")
        self.assertEqual(list(Organ.objects.in_service()), [kept])

    def test_detail_shows_builder_and_stops(self):
        organ = make_organ(builder=Builder.objects.create(name="Willis"))
        stop = make_stop(organ)
        self.client.force_login(make_user())
        response = self.client.get(organ.get_absolute_url())
        self.assertContains(response, "Willis")
        self.assertContains(response, stop.name)


class PageTests(TestCase):
    def test_venues_are_public(self):
        make_organ()
        self.assertContains(self.client.get(reverse("instruments:venues")), "1 organs")

    def test_stops_need_a_login(self):
        self.assertEqual(self.client.get(reverse("instruments:stops")).status_code, 302)

    def test_search_finds_by_part_of_the_name(self):
        stop = make_stop()
        self.client.force_login(make_user())
        self.assertContains(self.client.get(reverse("instruments:stop-search"), {"q": "dack"}), stop.name)


class OrganApiTests(TestCase):
    def test_only_the_office_writes(self):
        venue = make_organ().venue
        data = {"nickname": "Positive", "venue": venue.pk}
        self.client.force_login(make_user())
        self.assertEqual(self.client.get("/api/organs/").status_code, 200)
        self.assertEqual(self.client.post("/api/organs/", data).status_code, 403)
        self.client.force_login(make_user(is_staff=True))
        self.assertEqual(self.client.post("/api/organs/", data).status_code, 201)
