from rest_framework.test import APITestCase

from voltway.accounts.models import User
from voltway.stations.models import Amenity, Connector, Operator, Site


class VoltwayTestCase(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.driver = User.objects.create_user("dervla@mail.example", "plug-and-go-7")
        cls.staff = User.objects.create_user("ops@voltway.example", "x", is_staff=True)
        cls.operator = Operator.objects.create(name="Shannon Power")
        cls.site = Site.objects.create(
            name="Quay Street",
            slug="quay-street",
            operator=cls.operator,
            street="Quay Street 4",
            city="Galway",
            latitude="53.270000",
            longitude="-9.050000",
        )
        cls.site.amenities.add(Amenity.objects.create(name="toilets"))
        cls.connector = Connector.objects.create(
            site=cls.site, label="A1", standard="ccs", max_kw=150
        )
