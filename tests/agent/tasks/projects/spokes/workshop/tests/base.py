from django.contrib.auth import get_user_model

from stock.models import Part, Supplier
from workshop.models import Bike, Customer, Job, JobLine, Mechanic


class WorkshopMixin:
    @classmethod
    def setUpTestData(cls):
        User = get_user_model()
        cls.user = User.objects.create_user("oisin", first_name="Oisin", last_name="Bell")
        cls.office = User.objects.create_user("office", is_staff=True)
        cls.mechanic = Mechanic.objects.create(user=cls.user, bench=1)
        cls.customer = Customer.objects.create(name="Ines Marr", email="ines@mail.example")
        cls.bike = Bike.objects.create(
            owner=cls.customer, make="Tern", model_name="Link", frame_number="T-1"
        )
        cls.job = Job.objects.create(
            bike=cls.bike, mechanic=cls.mechanic, complaint="The chain slips."
        )
        supplier = Supplier.objects.create(name="Cogs and Sons")
        cls.part = Part.objects.create(supplier=supplier, sku="CH-9", name="Chain", price="19.90")
        JobLine.objects.create(job=cls.job, part=cls.part, quantity=2, price="19.90")
