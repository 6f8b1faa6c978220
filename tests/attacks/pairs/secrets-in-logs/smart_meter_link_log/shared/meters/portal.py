import requests

PORTAL = "https://portal.supplier.example/login"


class PortalError(Exception):
    pass


def check_login(serial, password):
    """Asks the supplier whether the customer may read this meter."""
    try:
        answer = requests.post(PORTAL, json={"serial": serial, "password": password}, timeout=5)
    except requests.RequestException:
        raise PortalError("The supplier cannot be reached.")
    return answer.status_code == 200
