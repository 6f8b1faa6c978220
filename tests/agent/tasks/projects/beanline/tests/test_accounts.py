def test_login_and_me(api, member):
    assert api.get("/api/me/").status_code == 403
    assert api.post("/api/login/", {"username": "nora", "password": "no"}).status_code == 400
    assert api.post("/api/login/", {"username": "nora", "password": "pw"}).status_code == 200
    assert api.get("/api/me/").json() == {"username": "nora", "company": "Café Nord"}
