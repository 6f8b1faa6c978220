from django.test import TestCase

from core.testing import make_craft, make_outing, make_repair, make_station, make_user


class StationApiTests(TestCase):
    def test_everyone_reads_stations(self):
        station = make_station("South Bay")
        craft = make_craft(station)
        make_craft(station, retired=True)
        data = self.client.get(f"/api/v1/stations/{station.slug}/").json()
        self.assertEqual(data["name"], "South Bay")
        self.assertEqual(data["makes"], [craft.make.title])


class CraftApiTests(TestCase):
    def test_one_craft(self):
        craft = make_craft()
        make_repair(craft)
        make_repair(craft, state="done")
        outing = make_outing(station=craft.station, crafts=[craft], status="confirmed")
        self.client.force_login(make_user())
        data = self.client.get(f"/api/v1/crafts/{craft.key}/").json()
        self.assertEqual(data["open_repairs"], 1)
        self.assertEqual(data["next_outing"], outing.starts_at.isoformat())
        self.assertEqual(data["station"], craft.station.slug)

    def test_nothing_planned(self):
        craft = make_craft()
        self.client.force_login(make_user())
        data = self.client.get(f"/api/v1/crafts/{craft.key}/").json()
        self.assertEqual(data["open_repairs"], 0)
        self.assertIsNone(data["next_outing"])

    def test_anonymous_stays_out(self):
        self.assertIn(self.client.get("/api/v1/crafts/").status_code, (401, 403))
