def test_price_list_is_public(api, coffee):
    response = api.get("/api/coffees/")
    assert response.status_code == 200
    assert "ETH-1" in response.content.decode()


def test_inactive_is_hidden(api, coffee):
    coffee.is_active = False
    coffee.save()
    assert "ETH-1" not in api.get("/api/coffees/").content.decode()
