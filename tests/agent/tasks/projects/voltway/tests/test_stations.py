from tests.base import VoltwayTestCase


class SiteTests(VoltwayTestCase):
    def test_everybody_reads_sites(self):
        response = self.client.get("/v2/sites/")
        self.assertEqual(response.status_code, 200)
        (row,) = response.json()
        self.assertEqual(row["operator_name"], "Shannon Power")
        self.assertEqual(row["amenities"], ["toilets"])
        self.assertEqual(row["standards"], ["ccs"])
        self.assertEqual(row["fastest_kw"], 150)

    def test_filter_by_city(self):
        self.assertEqual(len(self.client.get("/v2/sites/?city=galway").json()), 1)
        self.assertEqual(self.client.get("/v2/sites/?city=Cork").json(), [])

    def test_drivers_do_not_write(self):
        self.client.force_authenticate(self.driver)
        response = self.client.patch("/v2/sites/quay-street/", {"name": "Mine"})
        self.assertEqual(response.status_code, 403)

    def test_staff_write(self):
        self.client.force_authenticate(self.staff)
        response = self.client.patch("/v2/sites/quay-street/", {"name": "Quay St"})
        self.assertEqual(response.status_code, 200)


class ConnectorTests(VoltwayTestCase):
    def test_list(self):
        (row,) = self.client.get("/v2/connectors/").json()
        self.assertEqual(row["site_name"], "Quay Street")
        self.assertEqual(row["operator"], "Shannon Power")
        self.assertEqual(row["open_faults"], 0)


class OperatorTests(VoltwayTestCase):
    def test_read(self):
        self.assertEqual(self.client.get("/v2/operators/").json()[0]["name"], "Shannon Power")
        response = self.client.get(f"/v2/operators/{self.operator.pk}/")
        self.assertEqual(response.status_code, 200)

    def test_staff_add(self):
        self.client.force_authenticate(self.staff)
        response = self.client.post("/v2/operators/", {"name": "Lee Charge"})
        self.assertEqual(response.status_code, 201)


class NearbyTests(VoltwayTestCase):
    def test_sites(self):
        rows = self.client.get("/v2/nearby/?lat=53.2&lon=-9").json()
        self.assertEqual(rows, [{"slug": "quay-street", "name": "Quay Street"}])

    def test_no_numbers(self):
        self.assertEqual(self.client.get("/v2/nearby/?lat=north").status_code, 400)
