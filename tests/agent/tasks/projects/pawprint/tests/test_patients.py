from datetime import date

from patients.models import Animal, Weighing
from tests.base import ClinicTestCase


class AnimalTests(ClinicTestCase):
    def test_clients_see_their_own_animals(self):
        self.client.force_authenticate(self.nora)
        response = self.client.get("/api/v1/animals/")
        self.assertEqual([row["name"] for row in response.data], ["Mimi"])
        response = self.client.get(f"/api/v1/animals/{self.rex.pk}/")
        self.assertEqual(response.status_code, 404)

    def test_staff_sees_all_animals(self):
        self.client.force_authenticate(self.desk)
        response = self.client.get("/api/v1/animals/")
        self.assertEqual([row["name"] for row in response.data], ["Mimi", "Rex"])

    def test_a_new_animal_belongs_to_the_client(self):
        self.client.force_authenticate(self.omar)
        data = {"name": "Bello", "species": self.dog.pk, "sex": "m"}
        response = self.client.post("/api/v1/animals/", data)
        self.assertEqual(response.status_code, 201)
        self.assertEqual(Animal.objects.get(name="Bello").owner, self.omar)

    def test_weighings(self):
        Weighing.objects.create(animal=self.mimi, weighed_on=date(2031, 2, 1), grams=4100)
        Weighing.objects.create(animal=self.mimi, weighed_on=date(2031, 3, 1), grams=4300)
        self.client.force_authenticate(self.nora)
        response = self.client.get(f"/api/v1/animals/{self.mimi.pk}/weighings/")
        self.assertEqual([row["grams"] for row in response.data], [4300, 4100])


class SpeciesTests(ClinicTestCase):
    def test_only_staff_adds_species(self):
        for user, status_code in ((self.nora, 403), (self.desk, 201)):
            self.client.force_authenticate(user)
            response = self.client.post("/api/v1/species/", {"name": "Ferret"})
            self.assertEqual(response.status_code, status_code)
