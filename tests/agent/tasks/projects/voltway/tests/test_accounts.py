from tests.base import VoltwayTestCase


class LoginTests(VoltwayTestCase):
    def test_token(self):
        data = {"username": "dervla@mail.example", "password": "plug-and-go-7"}
        token = self.client.post("/v2/login/", data).json()["token"]
        response = self.client.get("/v2/me/", HTTP_AUTHORIZATION=f"Token {token}")
        self.assertEqual(response.json()["email"], "dervla@mail.example")

    def test_wrong_password(self):
        data = {"username": "dervla@mail.example", "password": "nope"}
        self.assertEqual(self.client.post("/v2/login/", data).status_code, 400)

    def test_me_needs_login(self):
        self.assertEqual(self.client.get("/v2/me/").status_code, 401)
