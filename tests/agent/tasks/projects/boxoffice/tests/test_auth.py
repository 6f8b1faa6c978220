import pytest

pytestmark = pytest.mark.django_db


def test_login(api, ann):
    ann.set_password("secret-pw")
    ann.save()
    response = api.post("/api/login/", {"username": "ann", "password": "secret-pw"})
    assert response.status_code == 200
    assert api.get("/api/me/").json() == {"username": "ann", "email": "ann@example.com"}


def test_wrong_password(api, ann):
    response = api.post("/api/login/", {"username": "ann", "password": "other"})
    assert response.status_code == 400
    assert api.get("/api/me/").status_code in (401, 403)


def test_logout(ann_api):
    assert ann_api.post("/api/logout/").status_code == 204
    assert ann_api.get("/api/me/").status_code in (401, 403)
