from berths.models import Boat

DATA = {"name": "Vixen", "country": "de", "registration": "77", "kind": "motor", "length": "6.2"}


def test_list_needs_a_login(client, db):
    assert client.get("/boats/")["Location"] == "/login/?next=/boats/"


def test_list_and_detail(page, boat):
    assert "Dorade" in page.get("/boats/").content.decode()
    text = page.get(boat.get_absolute_url()).content.decode()
    assert "Insured for another 30 days" in text


def test_boats_of_others(client, other, boat):
    client.force_login(other)
    assert client.get(boat.get_absolute_url()).status_code == 404


def test_new_boat(page, user):
    assert page.post("/boats/new/", DATA).status_code == 302
    boat = Boat.objects.get()
    assert (boat.owner, boat.country) == (user, "DE")


def test_length(page):
    answer = page.post("/boats/new/", {**DATA, "length": "0"})
    assert "A boat has a length." in answer.content.decode()
