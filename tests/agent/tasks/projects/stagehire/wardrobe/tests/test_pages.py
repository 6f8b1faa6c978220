from django.test import TestCase
from django.urls import reverse

from wardrobe.models import Costume, Era, Production


class CostumePageTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.era = Era.objects.create(name="Baroque", from_year=1600)
        cls.coat = Costume.objects.create(
            name="Frock coat", era=cls.era, size="52", day_rate="14.50", tag="K-1"
        )
        cls.coat.productions.add(Production.objects.create(title="Amadeus", year=2011))

    def test_list(self):
        page = self.client.get(reverse("wardrobe:costumes"))
        self.assertContains(page, "Frock coat")
        self.assertContains(page, "Baroque")
        self.assertContains(page, "Amadeus (2011)")
        self.assertContains(page, "0 repairs")

    def test_list_by_size(self):
        self.assertNotContains(self.client.get("/?size=38"), "Frock coat")

    def test_retired_costumes_are_hidden(self):
        Costume.objects.filter(pk=self.coat.pk).update(is_retired=True)
        self.assertNotContains(self.client.get("/"), "Frock coat")
        self.assertEqual(self.client.get(self.coat.get_absolute_url()).status_code, 404)

    def test_detail(self):
        self.assertContains(self.client.get(self.coat.get_absolute_url()), "size 52")
