from django.core import mail
from django.test import TransactionTestCase

from accounts.tests.factories import make_dispatcher, make_user
from fleet.tests.factories import make_driver, make_vehicle
from rides.tests.factories import make_ride


class DispatchTests(TransactionTestCase):
    def setUp(self):
        self.client.force_login(make_dispatcher())

    def test_board_shows_open_rides(self):
        driver = make_driver(vehicle=make_vehicle(plate="W 7 CAB"), full_name="Mira Kohl")
        make_ride(pickup="Opera", status="assigned", driver=driver)
        make_ride(pickup="Museum")
        make_ride(pickup="Stadium", status="finished")
        response = self.client.get("/dispatch/")
        for text in ("Opera", "Museum", "Mira Kohl", "W 7 CAB"):
            self.assertContains(response, text)
        self.assertNotContains(response, "Stadium")

    def test_board_is_for_dispatchers(self):
        self.client.force_login(make_user())
        self.assertEqual(self.client.get("/dispatch/").status_code, 403)

    def test_assign(self):
        ride, driver = make_ride(), make_driver(vehicle=make_vehicle())
        url = f"/dispatch/rides/{ride.pk}/assign/"
        self.assertRedirects(self.client.post(url, {"driver": driver.pk}), ride.get_absolute_url())
        ride.refresh_from_db()
        self.assertEqual((ride.driver, ride.status), (driver, "assigned"))
        self.assertEqual(mail.outbox[0].to, [driver.user.email])

    def test_no_driver_without_a_vehicle(self):
        ride, driver = make_ride(), make_driver()
        url = f"/dispatch/rides/{ride.pk}/assign/"
        self.assertContains(self.client.post(url, {"driver": driver.pk}), "on the road")
        ride.refresh_from_db()
        self.assertIsNone(ride.driver)
