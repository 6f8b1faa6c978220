from datetime import timedelta

from django.utils import timezone
from rest_framework.test import APITestCase

from accounts.models import User
from patients.models import Animal, Species
from visits.models import Invoice, Medicine, Treatment, Vet, Visit


class ClinicTestCase(APITestCase):
    """Two clients with an animal each, and a colleague."""

    @classmethod
    def setUpTestData(cls):
        cls.nora = User.objects.create_user("nora@mail.example", "tabby-cat-9", first_name="Nora")
        cls.omar = User.objects.create_user("omar@mail.example", "old-hound-4")
        cls.desk = User.objects.create_user("desk@pawprint.example", "desk-pass-1", is_staff=True)
        cls.cat = Species.objects.create(name="Cat")
        cls.dog = Species.objects.create(name="Dog")
        cls.mimi = Animal.objects.create(owner=cls.nora, species=cls.cat, name="Mimi")
        cls.rex = Animal.objects.create(owner=cls.omar, species=cls.dog, name="Rex")
        cls.vet = Vet.objects.create(name="Dr. Lindqvist", room="2")

    def visit(self, animal, days=3, **fields):
        starts_at = timezone.now() + timedelta(days=days)
        fields = {"reason": "Limps", "vet": self.vet, **fields}
        return Visit.objects.create(animal=animal, starts_at=starts_at, **fields)

    def treatment(self, visit, amount=2, price="3.50"):
        medicine, _ = Medicine.objects.get_or_create(
            name="Carprofen", defaults={"price": price, "purchase_price": "1.10"}
        )
        return Treatment.objects.create(visit=visit, medicine=medicine, amount=amount)

    def invoice(self, animal, number="2031-0001", **fields):
        visit = self.visit(animal, days=-1)
        return Invoice.objects.create(visit=visit, number=number, total="42.00", **fields)
