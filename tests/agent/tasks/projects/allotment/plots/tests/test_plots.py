from django.contrib.auth import get_user_model
from django.test import TestCase
from django.urls import reverse

from plots.models import Inspection, Plot, Section, Tenancy


class PlotPagesTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.north = Section.objects.create(name="North side", slug="north")
        cls.plot = Plot.objects.create(section=cls.north, number=4, size="85.5", has_water=True)
        cls.retired = Plot.objects.create(
            section=cls.north, number=5, size=40, status=Plot.Status.RETIRED
        )
        cls.gardener = get_user_model().objects.create_user(
            "moss", password="pw", first_name="Peat", last_name="Moss"
        )
        cls.steward = get_user_model().objects.create_user("hedge", password="pw", is_steward=True)

    def test_list_shows_tenant(self):
        Tenancy.objects.create(plot=self.plot, gardener=self.gardener, yearly_rent=60)
        response = self.client.get(reverse("plots:list"))
        self.assertContains(response, "North side 4")
        self.assertContains(response, "Peat Moss")
        self.assertNotContains(response, "North side 5")

    def test_past_tenancy_leaves_plot_vacant(self):
        Tenancy.objects.create(
            plot=self.plot,
            gardener=self.gardener,
            yearly_rent=60,
            started_on="2020-01-01",
            ended_on="2021-01-01",
        )
        self.assertContains(self.client.get(reverse("plots:list")), "vacant")
        self.assertIn(self.plot, Plot.objects.vacant())

    def test_filter_by_water(self):
        Plot.objects.create(section=self.north, number=6, size=50)
        response = self.client.get(reverse("plots:list"), {"water": "1"})
        self.assertEqual(list(response.context["plots"]), [self.plot])

    def test_detail(self):
        response = self.client.get(self.plot.get_absolute_url())
        self.assertContains(response, "Vacant")
        self.assertContains(response, "with a tap")

    def test_sections(self):
        self.assertContains(self.client.get(reverse("plots:sections")), "North side: 2 plots")


class InspectionTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        section = Section.objects.create(name="South", slug="south")
        cls.plot = Plot.objects.create(section=section, number=1, size=100)
        cls.steward = get_user_model().objects.create_user("hedge", password="pw", is_steward=True)
        cls.gardener = get_user_model().objects.create_user("moss", password="pw")
        cls.url = reverse("plots:inspection-add", args=[cls.plot.pk])

    def test_visitor_must_log_in(self):
        self.assertRedirects(self.client.get(self.url), f"{reverse('login')}?next={self.url}")

    def test_gardener_may_not(self):
        self.client.force_login(self.gardener)
        self.assertEqual(self.client.get(self.url).status_code, 403)

    def test_steward_records(self):
        self.client.force_login(self.steward)
        response = self.client.post(self.url, {"grade": 1, "seen_on": "2024-05-01", "remarks": ""})
        self.assertRedirects(response, self.plot.get_absolute_url())
        self.assertEqual(Inspection.objects.get().steward, self.steward)

    def test_not_in_the_future(self):
        self.client.force_login(self.steward)
        response = self.client.post(self.url, {"grade": 1, "seen_on": "2999-05-01"})
        self.assertContains(response, "in the future")
        self.assertFalse(Inspection.objects.exists())
