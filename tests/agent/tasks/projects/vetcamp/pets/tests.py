from django.test import TestCase
from django.urls import reverse

from kennels.tests import make_user

from .models import Pet


class PetPageTests(TestCase):
    def setUp(self):
        self.owner = make_user("olga")
        self.other = make_user("otto")
        self.pet = Pet.objects.create(owner=self.owner, name="Rex", species="dog")

    def test_list_shows_own_pets(self):
        self.client.force_login(self.owner)
        self.assertContains(self.client.get(reverse("pets:list")), "Rex")
        self.client.force_login(self.other)
        self.assertNotContains(self.client.get(reverse("pets:list")), "Rex")

    def test_detail_of_another_customer(self):
        self.client.force_login(self.other)
        self.assertEqual(self.client.get(self.pet.get_absolute_url()).status_code, 404)

    def test_create(self):
        self.client.force_login(self.other)
        self.client.post(reverse("pets:create"), {"name": "Tom", "species": "cat"})
        self.assertEqual(Pet.objects.get(name="Tom").owner, self.other)


class PetApiTests(TestCase):
    def setUp(self):
        self.owner = make_user("olga")
        self.pet = Pet.objects.create(owner=self.owner, name="Rex", species="dog")

    def test_create_and_edit(self):
        self.client.force_login(self.owner)
        response = self.client.post("/api/pets/", {"name": "Tom", "species": "cat"})
        self.assertEqual(response.status_code, 201)
        response = self.client.patch(
            f"/api/pets/{self.pet.pk}/", {"breed": "Beagle"}, content_type="application/json"
        )
        self.assertEqual(response.json()["breed"], "Beagle")

    def test_keepers_see_all(self):
        self.client.force_login(make_user("kim", keeper=True))
        self.assertEqual(self.client.get(f"/api/pets/{self.pet.pk}/").status_code, 200)
