from tests.base import VoltwayTestCase
from voltway.charging.models import Card, ChargingSession, Fault


class CardTests(VoltwayTestCase):
    def setUp(self):
        self.client.force_authenticate(self.driver)

    def test_add(self):
        response = self.client.post("/v2/cards/", {"uid": "04A1B2", "nickname": "Van"})
        self.assertEqual(response.status_code, 201)
        self.assertEqual(Card.objects.get().driver, self.driver)

    def test_block(self):
        card = Card.objects.create(driver=self.driver, uid="04A1B2")
        response = self.client.post(f"/v2/cards/{card.pk}/block/")
        self.assertIs(response.json()["blocked"], True)


class SessionTests(VoltwayTestCase):
    def setUp(self):
        self.client.force_authenticate(self.driver)

    def test_start_and_stop(self):
        started = self.client.post("/v2/sessions/", {"connector": self.connector.pk})
        self.assertEqual(started.status_code, 201)
        stop = f"/v2/sessions/{started.json()['id']}/stop/"
        self.assertEqual(self.client.post(stop).status_code, 200)
        self.assertEqual(self.client.post(stop).status_code, 409)

    def test_out_of_service(self):
        self.connector.in_service = False
        self.connector.save()
        response = self.client.post("/v2/sessions/", {"connector": self.connector.pk})
        self.assertEqual(response.status_code, 400)

    def test_only_own(self):
        ChargingSession.objects.create(driver=self.staff, connector=self.connector)
        self.assertEqual(self.client.get("/v2/sessions/").data, [])


class FaultTests(VoltwayTestCase):
    def test_report_and_resolve(self):
        self.client.force_authenticate(self.driver)
        data = {"connector": self.connector.pk, "text": "Display is dark"}
        self.assertEqual(self.client.post("/v2/faults/", data).status_code, 201)
        fault = Fault.objects.get()
        self.assertEqual(fault.reported_by, self.driver)
        page = f"/v2/faults/{fault.pk}/resolve/"
        self.assertEqual(self.client.post(page).status_code, 403)
        self.client.force_authenticate(self.staff)
        self.assertIs(self.client.post(page).json()["resolved"], True)
